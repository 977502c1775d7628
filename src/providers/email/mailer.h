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

/// Resend first, SMTP when Resend is out of order for a reason that waiting does not mend (email.md, section 3). A mail
/// whose first try may have been taken stays with the transport that tried it: no mail goes out twice.
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

    [[nodiscard]] core::Task<core::Result<SentMail>> sendBySmtp(Message message, QString key);
    [[nodiscard]] bool hasResend() const;
    [[nodiscard]] bool hasSmtp() const;
    [[nodiscard]] Transport choose(const QString &key);
    /// Books a failure of Resend; true when this mail may go by SMTP now.
    [[nodiscard]] bool shouldSwitch(const core::Error &error);
    void remember(const QString &key, Transport transport, const core::Result<SentMail> &result);

    ResendClient *m_resend;
    SmtpSender *m_smtp;
    const core::Clock &m_clock;
    QHash<QString, OpenTry> m_openTries; ///< mails whose last try may have been taken
    core::TimePoint m_smtpUntil;
    int m_resendFailures = 0; ///< in a row
};

} // namespace dotm::email
