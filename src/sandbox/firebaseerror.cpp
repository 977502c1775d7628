// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/firebaseerror.h"

#include "sandbox/json.h"

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::firebase {

namespace {

struct Code
{
    int http;
    QLatin1StringView rpc;    ///< google.rpc.Code
    QLatin1StringView reason; ///< of the older error list
};

Code codeOf(int status)
{
    switch (status) {
    case 401:
        return {401, "UNAUTHENTICATED"_L1, "unauthorized"_L1};
    case 403:
        return {403, "PERMISSION_DENIED"_L1, "forbidden"_L1};
    case 404:
        return {404, "NOT_FOUND"_L1, "notFound"_L1};
    case 429:
        return {429, "RESOURCE_EXHAUSTED"_L1, "rateLimitExceeded"_L1};
    case 500:
        return {500, "INTERNAL"_L1, "backendError"_L1};
    default:
        return {status, "INVALID_ARGUMENT"_L1, "invalid"_L1};
    }
}

} // namespace

Refusal refuse(const QString &message, int status)
{
    return Refusal(Error{status, message});
}

QJsonObject errorBody(const Error &error)
{
    const Code code = codeOf(error.status);
    const QJsonObject item{{u"message"_s, error.message}, {u"domain"_s, u"global"_s}, {u"reason"_s, code.reason}};
    return {{u"error"_s, QJsonObject{{u"code"_s, code.http},
                                     {u"message"_s, error.message},
                                     {u"errors"_s, QJsonArray{item}},
                                     {u"status"_s, code.rpc}}}};
}

http::Response errorReply(const Error &error)
{
    return jsonReply(error.status, errorBody(error));
}

} // namespace dotm::sandbox::firebase
