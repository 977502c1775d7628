// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>

namespace dotm::sandbox::stripe {

/// A draft invoice with every member of this API version, empty.
[[nodiscard]] QJsonObject emptyInvoice();
/// The line of a draft or final invoice that shows @p item.
[[nodiscard]] QJsonObject lineOf(const QJsonObject &item);

} // namespace dotm::sandbox::stripe
