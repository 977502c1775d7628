// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/email/mime.h"

#include "providers/email/mailbox.h"

#include <QCryptographicHash>
#include <QDateTime>

#include <algorithm>

namespace dotm::email {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLineLength = 76;
constexpr qsizetype kFoldedLength = 78;
/// 45 bytes are 60 characters of base64: with "=?UTF-8?B?" and "?=" an encoded word stays under 75.
constexpr qsizetype kBytesPerWord = 45;

/// Headers (without the empty line) and body of one part.
struct Part
{
    QByteArray headers;
    QByteArray body;
    [[nodiscard]] QByteArray whole() const { return headers + "\r\n" + body; }
};

bool isPlain(const QString &text)
{
    return !text.contains("=?"_L1) &&
           std::ranges::all_of(text, [](QChar each) { return each >= u' ' && each < QChar(0x7f); });
}

/// Pieces of at most kBytesPerWord bytes that never cut a character.
QByteArray encodedWords(const QString &text)
{
    QByteArrayList words;
    QByteArray piece;
    for (const uint point : text.toUcs4()) {
        const QByteArray character = QString::fromUcs4(reinterpret_cast<const char32_t *>(&point), 1).toUtf8();
        if (piece.size() + character.size() > kBytesPerWord) {
            words += "=?UTF-8?B?" + piece.toBase64() + "?=";
            piece.clear();
        }
        piece += character;
    }
    words += "=?UTF-8?B?" + piece.toBase64() + "?=";
    return words.join("\r\n ");
}

QByteArray quoted(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    return '"' + escaped.toLatin1() + '"';
}

QByteArray mailboxText(const QString &text)
{
    const Mailbox mailbox = parseMailbox(text).value_or(Mailbox());
    if (mailbox.name.isEmpty()) {
        return mailbox.address.toLatin1();
    }
    const bool isShort = mailbox.name.size() <= kLineLength / 2;
    const QByteArray name = isShort && isPlain(mailbox.name) ? quoted(mailbox.name) : encodedWords(mailbox.name);
    return name + "\r\n <" + mailbox.address.toLatin1() + '>';
}

QByteArray mailboxHeader(const QByteArray &name, const QStringList &mailboxes)
{
    QByteArrayList parts;
    for (const QString &each : mailboxes) {
        parts += mailboxText(each);
    }
    return name + ": " + parts.join(",\r\n ") + "\r\n";
}

QByteArray base64Lines(const QByteArray &content)
{
    const QByteArray base64 = content.toBase64();
    QByteArray lines;
    for (qsizetype start = 0; start < base64.size(); start += kLineLength) {
        lines += base64.mid(start, kLineLength) + "\r\n";
    }
    return lines;
}

/// RFC 2231 where ASCII does not do.
QByteArray fileNameParameter(const QString &filename)
{
    return isPlain(filename) ? "filename=" + quoted(filename) : "filename*=UTF-8''" + QUrl::toPercentEncoding(filename);
}

Part textPart(const QByteArray &subtype, QString text)
{
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\n', "\r\n"_L1);
    return {"Content-Type: text/" + subtype + "; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n",
            base64Lines(text.toUtf8())};
}

Part attachmentPart(const Attachment &attachment)
{
    const bool isInline = !attachment.contentId.isEmpty();
    QByteArray headers =
        "Content-Type: " + attachment.contentType.toLatin1() +
        "\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: " + (isInline ? "inline" : "attachment") +
        ";\r\n " + fileNameParameter(attachment.filename) + "\r\n";
    if (isInline) {
        headers += "Content-ID: <" + attachment.contentId.toLatin1() + ">\r\n";
    }
    return {headers, base64Lines(attachment.content)};
}

/// One part stays itself. The boundary begins with "=_", which base64 cannot hold, and no boundary begins another.
Part multipart(const QByteArray &subtype, const QList<Part> &parts, const QByteArray &salt)
{
    if (parts.size() == 1) {
        return parts.first();
    }
    const QByteArray boundary = "=_" + subtype + '_' + salt;
    Part result{"Content-Type: multipart/" + subtype + ";\r\n boundary=\"" + boundary + "\"\r\n", {}};
    for (const Part &each : parts) {
        result.body += "--" + boundary + "\r\n" + each.whole() + "\r\n";
    }
    result.body += "--" + boundary + "--\r\n";
    return result;
}

Part bodyOf(const Message &message, const QByteArray &salt)
{
    QList<Part> alternatives;
    if (!message.text.isEmpty()) {
        alternatives += textPart("plain", message.text);
    }
    if (!message.html.isEmpty()) {
        alternatives += textPart("html", message.html);
    }
    QList<Part> related{multipart("alternative", alternatives, salt)};
    QList<Part> files;
    for (const Attachment &each : message.attachments) {
        (each.contentId.isEmpty() ? files : related) += attachmentPart(each);
    }
    files.prepend(multipart("related", related, salt));
    return multipart("mixed", files, salt);
}

} // namespace

QByteArray textHeader(const QByteArray &name, const QString &text)
{
    const bool fits = name.size() + 2 + text.size() <= kFoldedLength;
    // A long name would push the first encoded word over the line: it begins on a line of its own.
    return fits && isPlain(text) ? name + ": " + text.toLatin1() + "\r\n"
                                 : name + ":\r\n " + encodedWords(text) + "\r\n";
}

QByteArray mimeText(const Message &message, const QString &messageId, core::TimePoint date)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(core::toMs(date), Qt::UTC);
    const QByteArray salt = QCryptographicHash::hash(messageId.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    QByteArray headers = "Date: " + when.toString(Qt::RFC2822Date).toLatin1() + "\r\n" +
                         mailboxHeader("From", {message.from}) + mailboxHeader("To", message.to);
    if (!message.replyTo.isEmpty()) {
        headers += mailboxHeader("Reply-To", {message.replyTo});
    }
    headers +=
        textHeader("Subject", message.subject) + "Message-ID: " + messageId.toLatin1() + "\r\nMIME-Version: 1.0\r\n";
    return headers + bodyOf(message, salt).whole();
}

} // namespace dotm::email
