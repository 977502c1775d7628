// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"
#include "net/httprequest.h"

namespace dotm::oxio {

inline constexpr auto kDuplicateEmail = "6805";

/// What an answer outside 200-299 means (table in oxio.md). @p nowSeconds: for a Retry-After that is a date.
[[nodiscard]] core::Error errorFromAnswer(const net::HttpResponse &response, qint64 nowSeconds);

} // namespace dotm::oxio
