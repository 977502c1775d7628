// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/stripeerror.h"

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::stripe {

Refusal refuse(const QString &code, const QString &message, const QString &param)
{
    Error error;
    error.code = code;
    error.message = message;
    error.param = param;
    return Refusal(error);
}

Refusal refuseMissing(const QString &kind, const QString &id, const QString &param)
{
    Error error;
    error.status = param == "id"_L1 ? 404 : 400;
    error.code = u"resource_missing"_s;
    error.message = u"No such %1: '%2'"_s.arg(kind, id);
    error.param = param;
    return Refusal(error);
}

Refusal refuseCard(const QString &declineCode)
{
    Error error;
    error.status = 402;
    error.type = u"card_error"_s;
    error.code = u"card_declined"_s;
    error.declineCode = declineCode;
    error.message = u"Your card was declined."_s;
    error.keepsEffects = true;
    return Refusal(error);
}

QJsonObject errorBody(const Error &error)
{
    QJsonObject inner{{u"message"_s, error.message}, {u"type"_s, error.type}};
    if (!error.code.isEmpty()) {
        inner[u"code"_s] = error.code;
        inner[u"doc_url"_s] = u"https://stripe.com/docs/error-codes/"_s + QString(error.code).replace(u'_', u'-');
    }
    if (!error.param.isEmpty()) {
        inner[u"param"_s] = error.param;
    }
    if (!error.declineCode.isEmpty()) {
        inner[u"decline_code"_s] = error.declineCode;
    }
    return {{u"error"_s, inner}};
}

} // namespace dotm::sandbox::stripe
