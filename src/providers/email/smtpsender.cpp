// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/email/smtpsender.h"

#include "providers/email/mailbox.h"
#include "providers/email/mime.h"

namespace dotm::email {
using namespace Qt::Literals::StringLiterals;

namespace {

core::Failure smtpDisabled(const QString &setting)
{
    return core::fail(core::ErrorCode::Disabled, u"Mail by SMTP is off: %1 is not set."_s.arg(setting));
}

/// @p message names its sender and has passed checkMessage().
SmtpEnvelope envelopeFor(const Message &message)
{
    SmtpEnvelope envelope{
        .sender = parseMailbox(message.from).value_or(Mailbox()).address, .recipients = {}, .content = {}};
    for (const QString &each : message.to) {
        envelope.recipients += parseMailbox(each).value_or(Mailbox()).address;
    }
    return envelope;
}

} // namespace

SmtpSender::SmtpSender(SmtpTransport &transport, const core::Clock &clock, SmtpConfig config)
    : m_transport(transport), m_clock(clock), m_config(std::move(config))
{
}

bool SmtpSender::isConfigured() const
{
    return !m_config.server.isEmpty() && !m_config.username.isEmpty() && !m_config.password.isEmpty();
}

core::Task<core::Result<SentMail>> SmtpSender::send(Message message, QString messageId)
{
    if (m_config.server.isEmpty()) {
        co_return smtpDisabled(u"SMTP_SERVER"_s);
    }
    if (!isConfigured()) {
        co_return smtpDisabled(m_config.username.isEmpty() ? u"SMTP_USERNAME"_s : u"SMTP_PASSWORD"_s);
    }
    const QString sender = m_config.from.isEmpty() ? m_config.username : m_config.from;
    message.from = message.from.isEmpty() ? sender : message.from;
    if (const core::Outcome check = checkMessage(message); !check) {
        co_return core::fail(check.error());
    }
    SmtpEnvelope envelope = envelopeFor(message);
    const QString domain = envelope.sender.section(u'@', -1);
    const QString id = u"<%1@%2>"_s.arg(messageId, domain);
    envelope.content = mimeText(message, id, m_clock.now());
    const core::Outcome outcome = co_await m_transport.deliver(m_config, envelope);
    if (!outcome) {
        co_return core::fail(outcome.error());
    }
    co_return SentMail{.transport = u"smtp"_s, .id = id};
}

} // namespace dotm::email
