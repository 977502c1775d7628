// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/task.h"
#include "providers/email/message.h"
#include "providers/email/smtptransport.h"

namespace dotm::email {

/// Sends mail by SMTP: the way out when Resend cannot (contract: email.md). Stateless; must outlive its calls.
class SmtpSender final
{
public:
    SmtpSender(SmtpTransport &transport, const core::Clock &clock, SmtpConfig config);

    [[nodiscard]] bool isConfigured() const;
    /// @p messageId: left part of the Message-ID, the same for every try of the same mail; letters, digits, "." and
    /// "-".
    [[nodiscard]] core::Task<core::Result<SentMail>> send(Message message, QString messageId);

private:
    SmtpTransport &m_transport;
    const core::Clock &m_clock;
    SmtpConfig m_config;
};

} // namespace dotm::email
