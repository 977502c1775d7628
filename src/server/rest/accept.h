// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace dotm::server {

/// Whether an Accept header ranks text/html above application/json. RFC 9110, 12.5.1: of the ranges that fit a type,
/// the most specific one counts. No header, or none that fits, means no.
[[nodiscard]] bool prefersHtml(const QByteArray &accept);

} // namespace dotm::server
