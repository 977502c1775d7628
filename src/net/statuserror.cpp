// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "net/httpclient.h"

namespace dotm::net {
using namespace Qt::Literals::StringLiterals;

namespace {

core::ErrorCode codeFromStatus(int status)
{
    switch (status) {
    case 400:
    case 422:
        return core::ErrorCode::Invalid;
    case 401:
        return core::ErrorCode::Unauthorized;
    case 403:
        return core::ErrorCode::Forbidden;
    case 404:
        return core::ErrorCode::NotFound;
    case 408:
    case 504:
        return core::ErrorCode::Timeout;
    case 409:
        return core::ErrorCode::Conflict;
    case 429:
        return core::ErrorCode::RateLimited;
    default:
        return status >= 500 && status < 600 ? core::ErrorCode::Unavailable : core::ErrorCode::Protocol;
    }
}

} // namespace

core::Error errorFromStatus(const HttpResponse &response, const QString &detail, qint64 nowSeconds)
{
    const QString text = detail.isEmpty() ? u"HTTP status %1"_s.arg(response.status) : detail;
    return core::Error{codeFromStatus(response.status), text, response.retryAfter(nowSeconds), {}};
}

} // namespace dotm::net
