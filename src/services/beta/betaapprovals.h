// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/task.h"
#include "services/beta/betadecisions.h"
#include "services/changes.h"
#include "storage/database.h"
#include "storage/repositories/presence.h"

namespace dotm::services {

/// A request in a list.
struct BetaRow
{
    storage::BetaRequest request;
    QString obstacle; ///< what stands in the way of an approval; empty when nothing does
    std::optional<storage::Proposal> proposal;
};

struct BetaPage
{
    QList<BetaRow> rows;
    qint64 pending = 0; ///< in all
    std::optional<core::TimePoint> lastDecision;
};

/// One request with everything a decision needs.
struct BetaItem
{
    BetaRow row;
    QList<storage::BetaRequest> earlier; ///< of the same person, oldest first
    core::TimePoint accountSince;
    qint64 purchases = 0;
    bool hasCarrierUser = false; ///< approving makes none
    bool needsSecondPerson = false;
    QList<storage::Presence> others; ///< who else looks at it
};

/// One row of a decision about many.
struct BetaBulkResult
{
    QString requestId;
    core::Result<BetaOutcome> outcome;
};

/// Beta requests as administrators see and decide them. Service thread. Every function is Forbidden below admin.
class BetaApprovals
{
public:
    static constexpr int kMostAtOnce = 100;

    BetaApprovals(storage::Database &database, const BetaDecisions &decisions, Changes &changes,
                  const core::Clock &clock);

    /// Oldest first.
    [[nodiscard]] core::Task<core::Result<BetaPage>> list(Identity who, domain::BetaState state, int limit,
                                                          std::optional<storage::BetaMark> after);
    [[nodiscard]] core::Task<core::Result<BetaItem>> item(Identity who, QString requestId);
    [[nodiscard]] core::Task<core::Result<BetaOutcome>> decide(Identity who, BetaWish wish);
    /// Each on its own: one that fails stops no other. Invalid for more than kMostAtOnce.
    [[nodiscard]] core::Task<core::Result<QList<BetaBulkResult>>> decideMany(Identity who, BetaWish wish,
                                                                             QStringList requestIds);
    /// Says that @p who looks at the request now (or no longer); who else does.
    [[nodiscard]] core::Task<core::Result<QList<storage::Presence>>> look(Identity who, QString requestId,
                                                                          bool isLeaving);

private:
    storage::Database &m_database;
    const BetaDecisions &m_decisions;
    Changes &m_changes;
    const core::Clock &m_clock;
};

} // namespace dotm::services
