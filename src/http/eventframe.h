// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace dotm::http {

/// One event in the form of the HTML standard's "text/event-stream". Line breaks in @p data begin new data lines; in
/// @p event and @p id they are dropped, as is NUL, so that no field can be smuggled in.
[[nodiscard]] QByteArray eventFrame(const QByteArray &event, const QByteArray &data, const QByteArray &id);
/// ": text", which clients ignore.
[[nodiscard]] QByteArray commentFrame(const QByteArray &text);

} // namespace dotm::http
