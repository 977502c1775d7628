// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/email/message.h"
#include "providers/email/smtptransport.h"

#include <QList>

#include <deque>

namespace dotm::test {

inline email::Message simpleMessage()
{
    email::Message message;
    message.from = QStringLiteral("DOTM <noreply@mail.example.com>");
    message.to = {QStringLiteral("ann@example.com")};
    message.subject = QStringLiteral("Your eSIM is ready");
    message.text = QStringLiteral("Scan the code.");
    message.html = QStringLiteral("<p>Scan the code.</p>");
    return message;
}

/// A mail server that only remembers. Answers with success unless told otherwise.
class FakeSmtp final : public email::SmtpTransport
{
public:
    [[nodiscard]] core::Task<core::Outcome> deliver(email::SmtpConfig, email::SmtpEnvelope envelope) override
    {
        m_envelopes.append(envelope);
        core::Outcome outcome;
        if (!m_errors.empty()) {
            outcome = core::fail(m_errors.front(), QStringLiteral("canned"));
            m_errors.pop_front();
        }
        co_return outcome;
    }
    void enqueueError(core::ErrorCode code) { m_errors.push_back(code); }
    [[nodiscard]] const QList<email::SmtpEnvelope> &envelopes() const { return m_envelopes; }

private:
    QList<email::SmtpEnvelope> m_envelopes;
    std::deque<core::ErrorCode> m_errors;
};

} // namespace dotm::test
