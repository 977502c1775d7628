// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/connections/connectionlog.h"

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;

namespace {

std::optional<ErrorCode> connectionFaultOf(int status)
{
    switch (status) {
    case 401:
        return ErrorCode::Unauthorized;
    case 403:
        return ErrorCode::Forbidden;
    case 429:
        return ErrorCode::RateLimited;
    default:
        return status >= 500 ? std::optional(ErrorCode::Unavailable) : std::nullopt;
    }
}

QString connectionFaultWords(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Offline:
        return u"It could not be reached."_s;
    case ErrorCode::Timeout:
        return u"It did not answer in time."_s;
    case ErrorCode::RateLimited:
        return u"It asks us to slow down."_s;
    case ErrorCode::Unauthorized:
        return u"It refused our credentials."_s;
    case ErrorCode::Forbidden:
        return u"Our credentials may not do that."_s;
    case ErrorCode::Unavailable:
        return u"It said that it failed."_s;
    case ErrorCode::Disabled:
        return u"A setting that it needs is missing."_s;
    case ErrorCode::Storage:
        return u"The database failed."_s;
    case ErrorCode::Cancelled:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
    case ErrorCode::Invalid:
    case ErrorCode::Protocol:
    case ErrorCode::Internal:
        break;
    }
    return u"It answered something we cannot use."_s;
}

} // namespace

void ConnectionLog::noteGood(const QString &provider)
{
    m_last[provider].goodAt = m_clock.now();
}

void ConnectionLog::noteFault(const QString &provider, ErrorCode code, int status)
{
    if (code != ErrorCode::Cancelled) {
        m_last[provider].fault = ConnectionFault{m_clock.now(), code, status};
    }
}

void ConnectionLog::noteStatus(const QString &provider, int status)
{
    if (const auto code = connectionFaultOf(status)) {
        noteFault(provider, *code, status);
    } else if (status >= 200 && status < 400) {
        noteGood(provider);
    }
}

QString faultSentence(ErrorCode code, int status)
{
    return status > 0 ? u"%1 (HTTP %2)"_s.arg(connectionFaultWords(code)).arg(status) : connectionFaultWords(code);
}

} // namespace dotm::services
