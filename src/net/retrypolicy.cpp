// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "net/retrypolicy.h"

#include <algorithm>

namespace dotm::net {
using namespace std::chrono_literals;

bool mayRetry(const HttpRequest &request, const Exchange &exchange)
{
    if (!exchange) {
        const core::ErrorCode code = exchange.error().code;
        if (code == core::ErrorCode::Offline) {
            return true;
        }
        return request.repeatable && (code == core::ErrorCode::Timeout || code == core::ErrorCode::Protocol);
    }
    const int status = exchange->status;
    return request.repeatable && (status == 429 || status == 502 || status == 503 || status == 504);
}

std::chrono::milliseconds pauseBefore(int next, double unit, std::optional<std::chrono::seconds> retryAfter)
{
    if (retryAfter) {
        // A nonsense value must not overflow; a day is longer than any deadline here.
        return std::min<std::chrono::seconds>(*retryAfter, 24h);
    }
    const std::chrono::milliseconds ceiling =
        std::min<std::chrono::milliseconds>(500ms * (1 << std::min(next - 1, 4)), 8s);
    const auto half = ceiling / 2;
    return half + std::chrono::milliseconds(static_cast<qint64>(unit * static_cast<double>(half.count())));
}

} // namespace dotm::net
