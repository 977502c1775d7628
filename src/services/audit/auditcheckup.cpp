// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/audit/auditcheckup.h"

namespace dotm::services {
using core::Outcome;
using core::Result;
using core::Task;
using storage::Connection;

void AuditCheckup::begin()
{
    if (m_state.isRunning) {
        return;
    }
    m_state.isRunning = true;
    m_state.checked = 0;
    m_state.total = 0;
    core::detach(run(), "checking the audit log");
}

Task<Outcome> AuditCheckup::run()
{
    const auto check = std::make_shared<audit::ChainCheck>();
    const std::function<Result<bool>(Connection &)> work = [check](Connection &db) {
        return check->step(db);
    };
    Outcome outcome;
    while (true) {
        const auto more = co_await m_database.read<bool>(work);
        if (!more) {
            outcome = core::fail(more.error());
            break;
        }
        m_state.checked = check->verdict().entries;
        m_state.total = check->total();
        if (!*more) {
            m_state.verdict = check->verdict();
            m_state.endedAt = m_clock.now();
            break;
        }
    }
    m_state.isRunning = false;
    Q_EMIT ended();
    co_return outcome;
}

} // namespace dotm::services
