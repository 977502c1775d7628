// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/task.h"
#include "providers/email/message.h"

#include <QHash>

namespace dotm::email {

class ResendClient;
class SmtpSender;

/// Resend first; SMTP while Resend is out of order for a reason that waiting does not mend (email.md). A mail whose
/// last try may have been taken stays with the transport that tried it, so no mail goes out twice.
/// One thread; outlives its calls.
class Mailer final
{
public:
    /// Either may be null or not configured. With neither, send() answers Disabled.
    Mailer(ResendClient *resend, SmtpSender *smtp, const core::Clock &clock);

    [[nodiscard]] bool isConfigured() const;
    /// @p key names the mail ("esim-ready/<line id>/1"), the same for every try.
    [[nodiscard]] core::Task<core::Result<SentMail>> send(Message message, QString key);

private:
    enum class Transport { Resend, Smtp };
    struct OpenTry
    {
        Transport transport;
        core::TimePoint since;
    };
    using Sent = core::Result<SentMail>;

    [[nodiscard]] core::Task<Sent> sendByResend(Message message, QString key);
    [[nodiscard]] core::Task<Sent> sendBySmtp(Message message, QString key);
    [[nodiscard]] bool isSmtpTurn() const;
    void forgetOldTries();
    void noteTry(const QString &key, Transport transport, const Sent &result);
    void noteHealth(const Sent &result);

    ResendClient *m_resend; ///< null when not configured
    SmtpSender *m_smtp;     ///< null when not configured
    const core::Clock &m_clock;
    QHash<QString, OpenTry> m_openTries; ///< mails whose last try may have been taken
    core::TimePoint m_smtpUntil;
    int m_resendFailures = 0; ///< in a row
};

} // namespace dotm::email
