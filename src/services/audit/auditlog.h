// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/task.h"
#include "services/audit/audit.h"
#include "storage/database.h"
#include "storage/repositories/auditentries.h"

namespace dotm::services {

/// Reads the audit log, and sees to it that no changing call goes without an entry. Who changes something writes its
/// entry by audit::append(), in the transaction of the change. Service thread.
class AuditLog
{
public:
    static constexpr int kMostPerPage = 200;

    AuditLog(storage::Database &database, const core::Clock &clock) : m_database(database), m_clock(clock) {}

    /// Writes @p note unless an entry with the same request id is there already: the service's own says more.
    [[nodiscard]] core::Task<core::Outcome> ensure(audit::Note note);
    /// Writes @p note, for what changes nothing else.
    [[nodiscard]] core::Task<core::Outcome> add(audit::Note note);
    /// Newest first. @p person of the filter may be a uid or an e-mail address.
    [[nodiscard]] core::Task<core::Result<QList<storage::AuditEntry>>> page(storage::AuditFilter filter, qint64 before,
                                                                            int limit);

private:
    storage::Database &m_database;
    const core::Clock &m_clock;
};

} // namespace dotm::services
