// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "core/error.h"

namespace dotm::core {
using namespace Qt::Literals::StringLiterals;

bool Error::isUnclear() const
{
    return code == ErrorCode::Timeout || code == ErrorCode::Protocol || code == ErrorCode::Unavailable;
}

bool Error::isTransient() const
{
    return isUnclear() || code == ErrorCode::Offline || code == ErrorCode::RateLimited || code == ErrorCode::Storage;
}

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return u"Cancelled"_s;
    case ErrorCode::Offline:
        return u"Offline"_s;
    case ErrorCode::Timeout:
        return u"Timeout"_s;
    case ErrorCode::RateLimited:
        return u"RateLimited"_s;
    case ErrorCode::Unauthorized:
        return u"Unauthorized"_s;
    case ErrorCode::Forbidden:
        return u"Forbidden"_s;
    case ErrorCode::NotFound:
        return u"NotFound"_s;
    case ErrorCode::Conflict:
        return u"Conflict"_s;
    case ErrorCode::Invalid:
        return u"Invalid"_s;
    case ErrorCode::Protocol:
        return u"Protocol"_s;
    case ErrorCode::Storage:
        return u"Storage"_s;
    case ErrorCode::Disabled:
        return u"Disabled"_s;
    case ErrorCode::Unavailable:
        return u"Unavailable"_s;
    case ErrorCode::Internal:
        return u"Internal"_s;
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace dotm::core
