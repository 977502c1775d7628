// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/audit/auditlog.h"

#include "storage/repositories/users.h"

namespace dotm::services {
using core::Outcome;
using core::Result;
using core::Task;
using storage::AuditEntry;
using storage::Connection;

Task<Outcome> AuditLog::ensure(audit::Note note)
{
    const QString requestId = note.actor.origin.requestId;
    const std::function<Result<bool>(Connection &)> look = [requestId](Connection &db) {
        return storage::auditentries::hasRequest(db, requestId);
    };
    const auto known = co_await m_database.read<bool>(look);
    if (!known || *known) {
        co_return known ? Outcome() : core::fail(known.error());
    }
    co_return co_await add(note);
}

Task<Outcome> AuditLog::add(audit::Note note)
{
    const core::TimePoint now = m_clock.now();
    const std::function<Result<bool>(Connection &)> write = [note, now](Connection &db) -> Result<bool> {
        const Outcome written = audit::append(db, note, now);
        return written ? Result<bool>(true) : core::fail(written.error());
    };
    const auto written = co_await m_database.transaction<bool>(write);
    co_return written ? Outcome() : core::fail(written.error());
}

Task<Result<QList<AuditEntry>>> AuditLog::page(storage::AuditFilter filter, qint64 before, int limit)
{
    const std::function<Result<QList<AuditEntry>>(Connection &)> work =
        [filter, before, limit](Connection &db) -> Result<QList<AuditEntry>> {
        storage::AuditFilter exact = filter;
        if (filter.person.contains(u'@')) {
            const auto user = storage::users::byEmail(db, filter.person.toLower());
            if (!user) {
                return core::fail(user.error());
            }
            if (!*user) {
                return QList<AuditEntry>();
            }
            exact.person = (*user)->uid;
        }
        return storage::auditentries::page(db, exact, before, std::clamp(limit, 1, kMostPerPage + 1));
    };
    co_return co_await m_database.read<QList<AuditEntry>>(work);
}

} // namespace dotm::services
