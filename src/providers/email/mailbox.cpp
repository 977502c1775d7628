// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/email/mailbox.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace dotm::email {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMostRecipients = 50;
constexpr qsizetype kLongestAddress = 254; // RFC 5321, 4.5.3.1.3

core::Failure invalid(const QString &sentence)
{
    return core::fail(core::ErrorCode::Invalid, sentence);
}

bool hasControl(const QString &text)
{
    return std::ranges::any_of(text, [](QChar each) { return each < u' ' || each == QChar(0x7f); });
}

/// dot-atom local part, host name as domain.
bool isAddress(const QString &text)
{
    static const QRegularExpression form(
        u"\\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?\\z"_s);
    return text.size() <= kLongestAddress && form.match(text).hasMatch();
}

core::Outcome checkHeaderText(const Message &message)
{
    QStringList headerTexts{message.from, message.replyTo, message.subject};
    headerTexts += message.to;
    for (const Attachment &each : message.attachments) {
        headerTexts << each.filename << each.contentType << each.contentId;
    }
    for (const auto &[name, value] : message.tags.asKeyValueRange()) {
        headerTexts << name << value;
    }
    if (std::ranges::any_of(headerTexts, hasControl)) {
        return invalid(u"A mail's header fields must not hold line breaks or control characters."_s);
    }
    return {};
}

core::Outcome checkAttachments(const QList<Attachment> &attachments)
{
    static const QRegularExpression type(u"\\A[A-Za-z0-9.+-]+/[A-Za-z0-9.+-]+\\z"_s);
    static const QRegularExpression contentId(u"\\A[A-Za-z0-9._@-]*\\z"_s);
    for (const Attachment &each : attachments) {
        if (each.filename.isEmpty() || !type.match(each.contentType).hasMatch() ||
            !contentId.match(each.contentId).hasMatch()) {
            return invalid(u"An attachment needs a file name, a type such as image/png and a plain content id."_s);
        }
    }
    return {};
}

core::Outcome checkAddresses(const Message &message)
{
    if (message.to.isEmpty() || message.to.size() > kMostRecipients) {
        return invalid(u"A mail has 1 to 50 recipients."_s);
    }
    QStringList addresses = message.to;
    addresses << message.from << message.replyTo;
    addresses.removeAll(QString());
    for (const QString &each : addresses) {
        if (const auto mailbox = parseMailbox(each); !mailbox) {
            return core::fail(mailbox.error());
        }
    }
    return {};
}

} // namespace

core::Result<Mailbox> parseMailbox(const QString &text)
{
    Mailbox mailbox{.name = {}, .address = text.trimmed()};
    const qsizetype open = text.lastIndexOf(u'<');
    if (open >= 0 && mailbox.address.endsWith(u'>')) {
        mailbox.name = text.left(open).trimmed();
        mailbox.address = text.mid(open + 1).trimmed().chopped(1).trimmed();
    }
    const qsizetype at = mailbox.address.lastIndexOf(u'@');
    const QString domain = QString::fromLatin1(QUrl::toAce(mailbox.address.mid(at + 1)));
    mailbox.address = mailbox.address.left(at + 1) + domain;
    const bool isAmbiguous = mailbox.name.contains(u'<') || mailbox.name.contains(u'>');
    if (at <= 0 || isAmbiguous || hasControl(text) || !isAddress(mailbox.address)) {
        return invalid(u"This is not an e-mail address: \"%1\"."_s.arg(text.left(80).simplified()));
    }
    return mailbox;
}

core::Outcome checkMessage(const Message &message)
{
    if (message.html.isEmpty() && message.text.isEmpty()) {
        return invalid(u"A mail needs a text."_s);
    }
    for (const auto check : {checkHeaderText, checkAddresses}) {
        if (const core::Outcome outcome = check(message); !outcome) {
            return outcome;
        }
    }
    return checkAttachments(message.attachments);
}

} // namespace dotm::email
