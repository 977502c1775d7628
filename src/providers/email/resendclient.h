// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/secret.h"
#include "core/task.h"
#include "net/httpclient.h"
#include "providers/email/message.h"

#include <QUrl>

namespace dotm::email {

struct ResendConfig
{
    QUrl url; ///< scheme and host, "https://api.resend.com"
    core::SecretString apiKey;
    QString from; ///< sender for messages that name none
};

/// Sends mail by the Resend API (contract: email.md). Stateless; use on the thread of the HttpClient; must outlive its
/// calls. Errors carry Resend's name of the fault in Error::providerCode ("daily_quota_exceeded").
class ResendClient final
{
public:
    ResendClient(net::HttpClient &http, const core::Clock &clock, ResendConfig config);

    [[nodiscard]] bool isConfigured() const;
    /// @p idempotencyKey: 1 to 256 characters; the same key with the same message within 24 h sends nothing anew.
    /// Sent once; after a transient error send again with the same key.
    [[nodiscard]] core::Task<core::Result<SentMail>> send(Message message, QString idempotencyKey);

private:
    [[nodiscard]] net::HttpRequest requestFor(const Message &message, const QString &idempotencyKey) const;

    net::HttpClient &m_http;
    const core::Clock &m_clock;
    ResendConfig m_config;
};

} // namespace dotm::email
