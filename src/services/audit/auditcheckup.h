// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/task.h"
#include "services/audit/auditchain.h"
#include "storage/database.h"

#include <QObject>

namespace dotm::services {

/// Checks the whole chain of the audit log when asked, one check at a time, and remembers what the last one found.
/// Service thread.
class AuditCheckup final : public QObject
{
    Q_OBJECT
public:
    struct State
    {
        bool isRunning = false;
        qint64 checked = 0;                     ///< entries of the check under way, or of the last one
        qint64 total = 0;                       ///< 0: not known yet
        std::optional<core::TimePoint> endedAt; ///< of the last check that came to an end
        audit::ChainVerdict verdict;            ///< that check's
    };

    AuditCheckup(storage::Database &database, const core::Clock &clock) : m_database(database), m_clock(clock) {}

    /// Begins a check unless one is under way.
    void begin();
    [[nodiscard]] const State &state() const { return m_state; }

Q_SIGNALS:
    void ended();

private:
    [[nodiscard]] core::Task<core::Outcome> run();

    storage::Database &m_database;
    const core::Clock &m_clock;
    State m_state;
};

} // namespace dotm::services
