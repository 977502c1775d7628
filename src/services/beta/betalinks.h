// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/task.h"
#include "services/beta/betadecisions.h"
#include "storage/database.h"
#include "storage/repositories/decisionlinks.h"

namespace dotm::services {

namespace betalink {

inline constexpr std::chrono::days kLifetime{7};

/// SHA-256 in hex: all that is kept of a token, which has 256 random bits of its own.
[[nodiscard]] QString digest(const QString &token);

} // namespace betalink

/// Links in mails about requests. Looking decides nothing, however often and by whom; the page's button decides, once.
/// Service thread.
class BetaLinks
{
public:
    /// @p mails: addresses that decide although no approver has them, such as a shared one.
    BetaLinks(storage::Database &database, const BetaDecisions &decisions, const SecondPerson &secondPerson,
              const core::Clock &clock, const QStringList &mails);

    /// Errors: NotFound for a link that is not ours; Conflict for one that was used, has expired or comes too late
    /// (with who and when); Forbidden when whom it was sent to may decide no longer.
    [[nodiscard]] core::Task<core::Result<storage::BetaRequest>> look(QString requestId, QString token);
    /// The same, and decides.
    [[nodiscard]] core::Task<core::Result<BetaOutcome>> decide(BetaWish wish, QString token, Origin origin);

private:
    [[nodiscard]] core::Result<storage::DecisionLink> open(storage::Connection &db, const QString &requestId,
                                                           const QString &token) const;

    [[nodiscard]] core::Outcome checkRecipient(storage::Connection &db, const QString &mail) const;

    storage::Database &m_database;
    const BetaDecisions &m_decisions;
    const SecondPerson &m_secondPerson;
    const core::Clock &m_clock;
    QStringList m_mails; ///< lower case
};

} // namespace dotm::services
