// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/mailparse.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::resend {

namespace {

constexpr qsizetype kMostRecipients = 50;
constexpr qsizetype kMostAttachmentBytes = 40 * 1024 * 1024;

/// A text or a list of texts.
QStringList texts(const QJsonValue &value)
{
    if (value.isString()) {
        return value.toString().isEmpty() ? QStringList() : QStringList{value.toString()};
    }
    QStringList result;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        result.append(item.toString());
    }
    return result;
}

bool isAddress(const QString &text)
{
    static const QRegularExpression address(u"^[^@\\s<>,\"]+@[^@\\s<>,\"]+\\.[^@\\s<>,\"]+$"_s);
    static const QRegularExpression named(u"^[^<>\\r\\n]*<([^<>]+)>\\s*$"_s);
    const QRegularExpressionMatch match = named.match(text);
    return address.match(match.hasMatch() ? match.captured(1) : text).hasMatch();
}

Refusal badField(const QString &field)
{
    return refuse(422, u"validation_error"_s,
                  u"Invalid `%1` field. The email address needs to follow the `email@example.com` or "
                  "`Name <email@example.com>` format."_s.arg(field));
}

Result<void> checkRequired(const QJsonObject &body)
{
    const auto isMissing = [&body](const QString &field) {
        return texts(body[field]).isEmpty();
    };
    for (const QString &field : {u"from"_s, u"to"_s, u"subject"_s}) {
        if (isMissing(field)) {
            return refuse(422, u"missing_required_field"_s, u"Missing `%1` field."_s.arg(field));
        }
    }
    if (isMissing(u"html"_s) && isMissing(u"text"_s)) {
        return refuse(422, u"missing_required_field"_s, u"Missing `html` or `text` field."_s);
    }
    return {};
}

Result<void> checkAddresses(const Mail &mail)
{
    if (!isAddress(mail.from)) {
        return refuse(422, u"invalid_from_address"_s,
                      u"Invalid `from` field. The email address needs to follow the `email@example.com` or "
                      "`Name <email@example.com>` format."_s);
    }
    const std::pair<QString, const QStringList &> fields[] = {
        {u"to"_s, mail.to}, {u"cc"_s, mail.cc}, {u"bcc"_s, mail.bcc}, {u"reply_to"_s, mail.replyTo}};
    for (const auto &[name, addresses] : fields) {
        if (!std::ranges::all_of(addresses, isAddress)) {
            return badField(name);
        }
    }
    if (mail.to.size() > kMostRecipients) {
        return refuse(422, u"validation_error"_s, u"The `to` field can have at most 50 addresses."_s);
    }
    if (mail.subject.contains(u'\n') || mail.subject.contains(u'\r')) {
        return refuse(422, u"validation_error"_s, u"The `subject` field must not contain line breaks."_s);
    }
    return {};
}

/// Base64 text, or what Node's JSON makes of a Buffer: {"type":"Buffer","data":[1,2]}.
std::optional<QByteArray> contentOf(const QJsonValue &value)
{
    if (value.isString()) {
        const auto decoded =
            QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        return decoded ? std::optional(*decoded) : std::nullopt;
    }
    if (value[u"type"_s].toString() != "Buffer"_L1 || !value[u"data"_s].isArray()) {
        return std::nullopt;
    }
    QByteArray bytes;
    const QJsonArray data = value[u"data"_s].toArray();
    for (const QJsonValue &byte : data) {
        bytes.append(static_cast<char>(byte.toInt()));
    }
    return bytes;
}

QString typeOf(const QString &fileName)
{
    static const QHash<QString, QString> types{{u"png"_s, u"image/png"_s},       {u"jpg"_s, u"image/jpeg"_s},
                                               {u"jpeg"_s, u"image/jpeg"_s},     {u"gif"_s, u"image/gif"_s},
                                               {u"pdf"_s, u"application/pdf"_s}, {u"txt"_s, u"text/plain"_s}};
    return types.value(fileName.section(u'.', -1).toLower(), u"application/octet-stream"_s);
}

Result<QList<Attachment>> attachmentsOf(const QJsonArray &array)
{
    QList<Attachment> result;
    qsizetype total = 0;
    for (const QJsonValue &value : array) {
        const std::optional<QByteArray> content = contentOf(value[u"content"_s]);
        if (!content) {
            return refuse(422, u"invalid_attachment"_s, u"Attachment must have a `content` in base64."_s);
        }
        total += content->size();
        if (total > kMostAttachmentBytes) {
            return refuse(422, u"invalid_attachment"_s, u"Attachments are larger than 40 MB."_s);
        }
        const QString name = value[u"filename"_s].toString();
        const QString type = value[u"content_type"_s].toString();
        result.append({name, type.isEmpty() ? typeOf(name) : type, value[u"content_id"_s].toString(), *content});
    }
    return result;
}

Result<void> checkTags(const QJsonArray &tags)
{
    static const QRegularExpression word(u"^[A-Za-z0-9_-]{1,256}$"_s);
    for (const QJsonValue &tag : tags) {
        if (!word.match(tag[u"name"_s].toString()).hasMatch() || !word.match(tag[u"value"_s].toString()).hasMatch()) {
            return refuse(422, u"validation_error"_s,
                          u"Tags should only contain ASCII letters, numbers, underscores, or dashes."_s);
        }
    }
    return {};
}

QString eventOf(const Mail &mail)
{
    if (!mail.scheduledAt.isEmpty()) {
        return u"scheduled"_s;
    }
    const QString first = bareAddress(mail.to.first());
    const bool isTest = first.endsWith("@resend.dev"_L1);
    if (isTest && first.startsWith("bounced"_L1)) {
        return u"bounced"_s;
    }
    return isTest && first.startsWith("complained"_L1) ? u"complained"_s : u"delivered"_s;
}

} // namespace

Result<Mail> parseMail(const QJsonObject &body)
{
    if (const Result<void> whole = checkRequired(body); !whole) {
        return Refusal(whole.error());
    }
    Mail mail;
    mail.from = body[u"from"_s].toString();
    mail.to = texts(body[u"to"_s]);
    mail.cc = texts(body[u"cc"_s]);
    mail.bcc = texts(body[u"bcc"_s]);
    mail.replyTo = texts(body[u"reply_to"_s]);
    mail.subject = body[u"subject"_s].toString();
    mail.html = body[u"html"_s].toString();
    mail.text = body[u"text"_s].toString();
    mail.headers = body[u"headers"_s].toObject();
    mail.tags = body[u"tags"_s].toArray();
    mail.scheduledAt = body[u"scheduled_at"_s].toString();
    if (const Result<void> valid = checkAddresses(mail); !valid) {
        return Refusal(valid.error());
    }
    if (const Result<void> valid = checkTags(mail.tags); !valid) {
        return Refusal(valid.error());
    }
    const Result<QList<Attachment>> attachments = attachmentsOf(body[u"attachments"_s].toArray());
    if (!attachments) {
        return Refusal(attachments.error());
    }
    mail.attachments = *attachments;
    mail.lastEvent = eventOf(mail);
    return mail;
}

QJsonObject mailJson(const Mail &mail)
{
    const auto list = [](const QStringList &texts) {
        return QJsonArray::fromStringList(texts);
    };
    const auto orNull = [](const QString &text) {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    };
    return {{u"object"_s, u"email"_s},
            {u"id"_s, mail.id},
            {u"message_id"_s, u"<%1@sandbox.invalid>"_s.arg(mail.id)},
            {u"to"_s, list(mail.to)},
            {u"from"_s, mail.from},
            {u"created_at"_s, QDateTime::fromMSecsSinceEpoch(mail.createdAt, Qt::UTC).toString(Qt::ISODateWithMs)},
            {u"subject"_s, mail.subject},
            {u"html"_s, orNull(mail.html)},
            {u"text"_s, orNull(mail.text)},
            {u"bcc"_s, list(mail.bcc)},
            {u"cc"_s, list(mail.cc)},
            {u"reply_to"_s, list(mail.replyTo)},
            {u"last_event"_s, mail.lastEvent},
            {u"scheduled_at"_s, orNull(mail.scheduledAt)},
            {u"tags"_s, mail.tags}};
}

} // namespace dotm::sandbox::resend
