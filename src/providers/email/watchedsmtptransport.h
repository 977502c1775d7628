// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/email/smtptransport.h"

#include <functional>

namespace dotm::email {

/// Delivers by another transport and says what became of each mail. Same thread and life as the other.
class WatchedSmtpTransport final : public SmtpTransport
{
public:
    using Watcher = std::function<void(const core::Outcome &outcome)>;

    WatchedSmtpTransport(SmtpTransport &transport, Watcher watcher)
        : m_transport(transport), m_watcher(std::move(watcher))
    {
    }
    [[nodiscard]] core::Task<core::Outcome> deliver(SmtpConfig config, SmtpEnvelope envelope) override;

private:
    SmtpTransport &m_transport;
    Watcher m_watcher;
};

} // namespace dotm::email
