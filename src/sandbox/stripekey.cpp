// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/stripekey.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::stripe {

namespace {

Refusal refuseKey(int status, const QString &message, const QString &code = {})
{
    Refusal refusal = refuse(code, message);
    refusal.error().status = status;
    return refusal;
}

QString keyOf(const http::Request &request)
{
    const QByteArray header = request.header("Authorization").trimmed();
    if (header.toLower().startsWith("bearer ")) {
        return QString::fromUtf8(header.mid(7).trimmed());
    }
    if (header.toLower().startsWith("basic ")) {
        const QByteArray pair = QByteArray::fromBase64(header.mid(6).trimmed());
        return QString::fromUtf8(pair.left(pair.indexOf(':')));
    }
    return {};
}

/// "sk_test_********wxyz", as Stripe writes a key back.
QString masked(const QString &key)
{
    const qsizetype shown = qMin<qsizetype>(8, key.size() / 2);
    const qsizetype tail = qMin<qsizetype>(4, key.size() / 4);
    return key.left(shown) + QString(key.size() - shown - tail, u'*') + key.right(tail);
}

} // namespace

Result<bool> liveModeOf(const http::Request &request)
{
    const QString key = keyOf(request);
    if (key.isEmpty()) {
        return refuseKey(401, u"You did not provide an API key. You need to provide your API key in the Authorization "
                              "header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY'). See "
                              "https://stripe.com/docs/api#authentication for details, or we can help at "
                              "https://support.stripe.com/."_s);
    }
    static const QRegularExpression kForm(u"^(sk|rk|pk)_(test|live)_[A-Za-z0-9_]+$"_s);
    const QRegularExpressionMatch match = kForm.match(key);
    if (!match.hasMatch()) {
        return refuseKey(401, u"Invalid API Key provided: "_s + masked(key));
    }
    if (match.captured(1) == "pk"_L1) {
        return refuseKey(403,
                         u"This API call cannot be made with a publishable API key. Please use a secret API key. You "
                         "can find a list of your API keys at https://dashboard.stripe.com/account/apikeys."_s,
                         u"secret_key_required"_s);
    }
    return match.captured(2) == "live"_L1;
}

} // namespace dotm::sandbox::stripe
