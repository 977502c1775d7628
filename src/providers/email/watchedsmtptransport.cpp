// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/email/watchedsmtptransport.h"

namespace dotm::email {

core::Task<core::Outcome> WatchedSmtpTransport::deliver(SmtpConfig config, SmtpEnvelope envelope)
{
    const core::Outcome outcome = co_await m_transport.deliver(std::move(config), std::move(envelope));
    m_watcher(outcome);
    co_return core::Outcome(outcome);
}

} // namespace dotm::email
