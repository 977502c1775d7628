// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/providererror.h"

#include "sandbox/firebaseerror.h"
#include "sandbox/json.h"
#include "sandbox/stripeerror.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox {

namespace {

struct Words
{
    int status;
    QLatin1StringView sentence;
    QLatin1StringView google; ///< Identity Toolkit's message
    QLatin1StringView resend; ///< Resend's name
    QLatin1StringView stripeType;
    QLatin1StringView stripeCode;
};
constexpr std::array kWords{
    Words{404, "The requested resource does not exist."_L1, "NOT_FOUND"_L1, "not_found"_L1, "invalid_request_error"_L1,
          "resource_missing"_L1},
    Words{405, "This method is not allowed here."_L1, "METHOD_NOT_ALLOWED"_L1, "method_not_allowed"_L1,
          "invalid_request_error"_L1, ""_L1},
    Words{429, "Too many requests."_L1, "TOO_MANY_ATTEMPTS_TRY_LATER : Too many requests."_L1, "rate_limit_exceeded"_L1,
          "invalid_request_error"_L1, "rate_limit"_L1},
    Words{500, "Something went wrong on our side."_L1, "INTERNAL_ERROR"_L1, "internal_server_error"_L1, "api_error"_L1,
          ""_L1},
};

QJsonObject body(const QString &provider, const Words &words)
{
    if (provider == "firebase"_L1) {
        return firebase::errorBody({words.status, words.google});
    }
    if (provider == "stripe"_L1) {
        stripe::Error error;
        error.status = words.status;
        error.type = words.stripeType;
        error.code = words.stripeCode;
        error.message = words.sentence;
        return stripe::errorBody(error);
    }
    if (provider == "resend"_L1) {
        return {{u"statusCode"_s, words.status}, {u"name"_s, words.resend}, {u"message"_s, words.sentence}};
    }
    if (provider == "oxio"_L1) {
        return {{u"error"_s, words.sentence}, {u"code"_s, words.status}};
    }
    if (provider == "elevenlabs"_L1) {
        const QString code = words.status == 429 ? u"system_busy"_s : QString(words.resend);
        return {{u"detail"_s, QJsonObject{{u"code"_s, code}, {u"status"_s, code}, {u"message"_s, words.sentence}}}};
    }
    if (provider == "ethereum"_L1) {
        const QJsonObject error{{u"code"_s, words.status == 429 ? -32005 : -32603}, {u"message"_s, words.sentence}};
        return {{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, QJsonValue()}, {u"error"_s, error}};
    }
    return {{u"error"_s, words.sentence}};
}

} // namespace

http::Response providerError(const QString &provider, int status)
{
    for (const Words &words : kWords) {
        if (words.status == status) {
            http::Response response = jsonReply(status, body(provider, words));
            if (status == 429) {
                response.headers.emplaceBack("Retry-After", "1");
            }
            return response;
        }
    }
    return jsonReply(status, QJsonObject());
}

} // namespace dotm::sandbox
