// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/oxio/oxioerror.h"

#include "net/httpclient.h"
#include "net/jsonfields.h"

#include <QJsonArray>
#include <QJsonObject>

namespace dotm::oxio {
using namespace Qt::Literals::StringLiterals;

namespace {

using core::ErrorCode;

constexpr qsizetype kLongestText = 500;

/// "email: A user already exists ...; planId: unknown": {"email": ...} and [{"field": ..., "message": ...}] alike.
QString sentenceFrom(const QJsonValue &details)
{
    if (details.isString()) {
        return details.toString();
    }
    QStringList parts;
    for (const QJsonValue &each : details.toArray()) {
        parts += sentenceFrom(each);
    }
    const QJsonObject object = details.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (entry.value().isString()) {
            parts += entry.key() + u": "_s + entry.value().toString();
        }
    }
    parts.removeAll(QString());
    return parts.join("; "_L1);
}

QString providerCodeOf(const QJsonValue &code)
{
    return code.isDouble() ? QString::number(code.toInteger()) : code.toString();
}

QString textOf(const QJsonObject &body)
{
    QString text = sentenceFrom(body.value("details"_L1));
    for (const auto key : {"error"_L1, "message"_L1}) {
        text = text.isEmpty() ? body.value(key).toString() : text;
    }
    return text.left(kLongestText);
}

/// A page of the cache or gateway before OXIO: what it says about a resource is not OXIO's word.
core::Error fromPage(const net::HttpResponse &response, qint64 nowSeconds)
{
    core::Error error = net::errorFromStatus(
        response, u"OXIO's gateway answered HTTP %1 with a page."_s.arg(response.status), nowSeconds);
    if (error.code == ErrorCode::NotFound || error.code == ErrorCode::Invalid || error.code == ErrorCode::Conflict) {
        error.code = ErrorCode::Protocol;
    }
    return error;
}

QString detailFor(int status, const QString &text)
{
    switch (status) {
    case 401:
        return u"OXIO refused OXIO_API_KEY or OXIO_AUTH_TOKEN."_s;
    case 403:
        return u"OXIO refused OXIO_API_KEY or OXIO_AUTH_TOKEN, or this machine's address is not on OXIO's list. "_s +
               text;
    default:
        return text;
    }
}

} // namespace

core::Error errorFromAnswer(const net::HttpResponse &response, qint64 nowSeconds)
{
    const auto body = net::jsonObject(response.body, u"OXIO error"_s);
    const bool isPlainRefusal = response.status == 401 || response.status == 403;
    if (!body && !isPlainRefusal) {
        return fromPage(response, nowSeconds);
    }
    const QJsonObject object = body.value_or(QJsonObject());
    core::Error error = net::errorFromStatus(response, detailFor(response.status, textOf(object)), nowSeconds);
    error.providerCode = providerCodeOf(object.value("code"_L1));
    if (error.providerCode == QLatin1StringView(kDuplicateEmail)) {
        error.code = ErrorCode::Conflict;
    }
    return error;
}

} // namespace dotm::oxio
