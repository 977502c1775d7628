// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/email/resendjson.h"

#include "net/httpclient.h"
#include "net/jsonfields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dotm::email::resend {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestText = 500;

QJsonObject attachmentJson(const Attachment &attachment)
{
    QJsonObject object{{u"filename"_s, attachment.filename},
                       {u"content"_s, QString::fromLatin1(attachment.content.toBase64())},
                       {u"content_type"_s, attachment.contentType}};
    if (!attachment.contentId.isEmpty()) {
        object.insert(u"content_id"_s, attachment.contentId);
    }
    return object;
}

void addUnlessEmpty(QJsonObject &object, const QString &key, const QJsonArray &array)
{
    if (!array.isEmpty()) {
        object.insert(key, array);
    }
}

void addUnlessEmpty(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty()) {
        object.insert(key, text);
    }
}

core::ErrorCode refine(const QString &name, core::ErrorCode byStatus)
{
    if (name == "concurrent_idempotent_requests"_L1) {
        return core::ErrorCode::Unavailable;
    }
    const bool isOurMistake = name == "invalid_idempotent_request"_L1 || name == "invalid_idempotency_key"_L1 ||
                              name == "method_not_allowed"_L1;
    return isOurMistake ? core::ErrorCode::Internal : byStatus;
}

} // namespace

QByteArray requestBody(const Message &message)
{
    QJsonObject object{
        {u"from"_s, message.from}, {u"to"_s, QJsonArray::fromStringList(message.to)}, {u"subject"_s, message.subject}};
    addUnlessEmpty(object, u"reply_to"_s, message.replyTo);
    addUnlessEmpty(object, u"html"_s, message.html);
    addUnlessEmpty(object, u"text"_s, message.text);
    QJsonArray attachments;
    for (const Attachment &each : message.attachments) {
        attachments.append(attachmentJson(each));
    }
    addUnlessEmpty(object, u"attachments"_s, attachments);
    QJsonArray tags;
    for (const auto &[name, value] : message.tags.asKeyValueRange()) {
        tags.append(QJsonObject{{u"name"_s, name}, {u"value"_s, value}});
    }
    addUnlessEmpty(object, u"tags"_s, tags);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

core::Result<QString> sentId(const QByteArray &json)
{
    const auto object = net::jsonObject(json, u"Resend answer"_s);
    if (!object) {
        return core::fail(object.error());
    }
    net::JsonFields fields(*object, u"Resend answer"_s);
    QString id = fields.text(u"id"_s);
    return fields.checked(std::move(id));
}

core::Error errorFromAnswer(const net::HttpResponse &response, qint64 nowSeconds)
{
    const QJsonObject body = net::jsonObject(response.body, u"Resend error"_s).value_or(QJsonObject());
    const QString message = body.value("message"_L1).toString().left(kLongestText);
    core::Error error = net::errorFromStatus(response, message, nowSeconds);
    error.providerCode = body.value("name"_L1).toString();
    error.code = refine(error.providerCode, error.code);
    if (response.status == 401) {
        error.detail = u"Resend refused RESEND_API_KEY. "_s + message;
    }
    return error;
}

} // namespace dotm::email::resend
