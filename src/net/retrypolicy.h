// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "net/httprequest.h"

#include <chrono>
#include <optional>

namespace dotm::net {

using Exchange = core::Result<HttpResponse>;

/// May @p request be sent again after @p exchange? Nothing reached the other side: always. An unclear or "later" answer
/// (429, 502, 503, 504, time-out, broken connection): only a repeatable request.
[[nodiscard]] bool mayRetry(const HttpRequest &request, const Exchange &exchange);

/// How long to wait before attempt @p next (1 = first retry): the server's Retry-After if it sent one, else
/// 0.5 s * 2^(next-1), at most 8 s, of which the upper half is random (@p unit in [0, 1)).
[[nodiscard]] std::chrono::milliseconds pauseBefore(int next, double unit,
                                                    std::optional<std::chrono::seconds> retryAfter);

} // namespace dotm::net
