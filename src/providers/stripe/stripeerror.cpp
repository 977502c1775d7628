// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/stripe/stripeerror.h"

#include "net/httpclient.h"
#include "net/jsonfields.h"

namespace dotm::stripe {
using namespace Qt::Literals::StringLiterals;

namespace {

using core::ErrorCode;

struct Fault
{
    QString type;
    QString code;
    QString message;
};

/// Empty fields when the body is no Stripe error (a gateway's page).
Fault readFault(const QByteArray &body)
{
    const auto object = net::jsonObject(body, u"Stripe error"_s);
    if (!object) {
        return {};
    }
    net::JsonFields fields(*object, u"Stripe error"_s);
    return {fields.optionalText(u"error.type"_s), fields.optionalText(u"error.code"_s),
            fields.optionalText(u"error.message"_s).left(500)};
}

/// A key that was used for another request is a mistake of ours; one whose first call still runs will do later.
ErrorCode codeOfKeyFault(const Fault &fault, int status)
{
    if (fault.code == "idempotency_key_in_use"_L1) {
        return ErrorCode::Unavailable;
    }
    const bool isReused = status == 400 || fault.message.contains("same parameters"_L1);
    return isReused ? ErrorCode::Internal : ErrorCode::Unavailable;
}

ErrorCode refine(const Fault &fault, const net::HttpResponse &response, ErrorCode byStatus)
{
    const QByteArray advice = response.header("Stripe-Should-Retry");
    if (fault.type == "idempotency_error"_L1) {
        return codeOfKeyFault(fault, response.status);
    }
    if (fault.code == "resource_missing"_L1) {
        return ErrorCode::NotFound;
    }
    if (fault.code == "rate_limit"_L1) {
        return ErrorCode::RateLimited;
    }
    if (response.status == 402) {
        return ErrorCode::Conflict;
    }
    if (fault.code == "lock_timeout"_L1 || advice == "true" || (response.status == 409 && advice != "false")) {
        return byStatus == ErrorCode::RateLimited ? byStatus : ErrorCode::Unavailable;
    }
    return byStatus;
}

QString detailOf(const Fault &fault, int status)
{
    if (status == 401) {
        return u"Stripe refused the secret key (STRIPE_SECRET_KEY)."_s;
    }
    if (status == 403) {
        return u"The Stripe key (STRIPE_SECRET_KEY) lacks the right for this: "_s + fault.message;
    }
    return fault.message;
}

} // namespace

core::Error errorFromAnswer(const net::HttpResponse &response, qint64 nowSeconds)
{
    const Fault fault = readFault(response.body);
    core::Error error = net::errorFromStatus(response, detailOf(fault, response.status), nowSeconds);
    error.code = refine(fault, response, error.code);
    error.providerCode = fault.code.isEmpty() ? fault.type : fault.code;
    return error;
}

} // namespace dotm::stripe
