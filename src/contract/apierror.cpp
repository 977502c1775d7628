// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "contract/apierror.h"

namespace dotm::contract {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;

namespace {

struct Entry
{
    ErrorCode code;
    int status;
    QLatin1StringView wire;
    QLatin1StringView sentence; ///< for codes whose detail is not meant for people
};

/// The first one of a status is what an answer without one of our codes means, such as a proxy's.
constexpr Entry kTable[] = {
    {ErrorCode::Unavailable, 503, "provider_unavailable"_L1, "A provider is out of order right now."_L1},
    {ErrorCode::Cancelled, 503, "cancelled"_L1, "The service is stopping."_L1},
    {ErrorCode::Offline, 503, "provider_unreachable"_L1, "A provider cannot be reached right now."_L1},
    {ErrorCode::Timeout, 504, "provider_timeout"_L1, "A provider did not answer in time."_L1},
    {ErrorCode::RateLimited, 429, "rate_limited"_L1, "Too many requests; try again later."_L1},
    {ErrorCode::Unauthorized, 401, "unauthorized"_L1, "Sign in first."_L1},
    {ErrorCode::Forbidden, 403, "forbidden"_L1, "You may not do this."_L1},
    {ErrorCode::NotFound, 404, "not_found"_L1, "There is no such thing here."_L1},
    {ErrorCode::Conflict, 409, "conflict"_L1, "This is not possible in the present state."_L1},
    {ErrorCode::Invalid, 400, "invalid"_L1, "The request is not valid."_L1},
    {ErrorCode::Protocol, 502, "provider_answer"_L1, "A provider answered something unusable."_L1},
    {ErrorCode::Storage, 503, "storage"_L1, "The database cannot be used right now."_L1},
    {ErrorCode::Disabled, 503, "disabled"_L1, "This feature is not set up."_L1},
    {ErrorCode::Internal, 500, "internal"_L1, "Something went wrong on our side."_L1},
};

const Entry &entryFor(ErrorCode code)
{
    for (const Entry &entry : kTable) {
        if (entry.code == code) {
            return entry;
        }
    }
    return kTable[std::size(kTable) - 1];
}

bool detailIsForPeople(ErrorCode code)
{
    return code == ErrorCode::Invalid || code == ErrorCode::Disabled || code == ErrorCode::Conflict ||
           code == ErrorCode::NotFound || code == ErrorCode::Forbidden || code == ErrorCode::RateLimited;
}

} // namespace

int httpStatus(ErrorCode code)
{
    return entryFor(code).status;
}

QString wireCode(ErrorCode code)
{
    return entryFor(code).wire;
}

ErrorCode codeFromWire(const QString &wire, int status)
{
    for (const Entry &entry : kTable) {
        if (entry.wire == wire) {
            return entry.code;
        }
    }
    for (const Entry &entry : kTable) {
        if (entry.status == status) {
            return entry.code;
        }
    }
    return ErrorCode::Protocol;
}

QString publicSentence(const core::Error &error)
{
    return detailIsForPeople(error.code) && !error.detail.isEmpty() ? error.detail
                                                                    : QString(entryFor(error.code).sentence);
}

QJsonObject errorBody(const core::Error &error, const QString &requestId)
{
    QJsonObject body{
        {u"error"_s, publicSentence(error)}, {u"code"_s, wireCode(error.code)}, {u"request_id"_s, requestId}};
    if (error.retryAfter) {
        body.insert("retry_after"_L1, static_cast<qint64>(error.retryAfter->count()));
    }
    return body;
}

core::Error errorFromBody(const QJsonObject &body, int status)
{
    core::Error error;
    error.code = codeFromWire(body.value("code"_L1).toString(), status);
    error.detail = body.value("error"_L1).toString();
    error.providerCode = body.value("request_id"_L1).toString();
    if (body.contains("retry_after"_L1)) {
        error.retryAfter = std::chrono::seconds(body.value("retry_after"_L1).toInteger());
    }
    return error;
}

} // namespace dotm::contract
