// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/secondperson/secondperson.h"
#include "services/steps/stepworker.h"
#include "storage/repositories/betarequests.h"

#include <optional>

namespace dotm::services {

/// What somebody wants done with a request.
struct BetaWish
{
    QString requestId;
    domain::BetaDecision decision = domain::BetaDecision::None;
    QString reason;                       ///< of a rejection; shown to the customer
    std::optional<core::TimePoint> until; ///< Later only
    bool onlyPropose = false;             ///< leave it to a second person, whatever the rule says
};

/// What became of a wish.
struct BetaOutcome
{
    storage::BetaRequest request;
    std::optional<storage::Proposal> proposal; ///< set: nothing is decided yet
};

/// The one way in which a request is decided, whoever decides and from where: screen, link, API. The row is held while
/// it happens, so of two decisions at once one is refused with who was first and when. Inside the caller's transaction,
/// as the last thing in it: the audit log's entry is written here.
class BetaDecisions
{
public:
    BetaDecisions(SecondPerson &secondPerson, StepWorker &steps, Changes &changes, const core::Clock &clock,
                  bool carrierIsConfigured);

    /// Errors: NotFound; Conflict with who and when; Invalid (no reason to wait, time in the past); Disabled when the
    /// carrier is not set up; Forbidden when two people are needed and @p who is nobody we know.
    [[nodiscard]] core::Result<BetaOutcome> decide(storage::Connection &db, const BetaWish &wish,
                                                   const Decider &who) const;
    /// After the commit: wakes the steps and tells whoever listens.
    void tell(const BetaOutcome &outcome) const;
    /// Conflict, with who and when, for a request that is decided or waits for a second person. Changes nothing.
    [[nodiscard]] static core::Outcome checkMayDecide(storage::Connection &db, const storage::BetaRequest &request);

private:
    [[nodiscard]] core::Result<storage::BetaRequest> carryOut(storage::Connection &db, storage::BetaRequest request,
                                                              const BetaWish &wish, const Decider &who) const;
    [[nodiscard]] core::Result<BetaOutcome> propose(storage::Connection &db, const storage::BetaRequest &request,
                                                    const BetaWish &wish, const Decider &who) const;
    [[nodiscard]] core::Result<audit::Note> confirmed(storage::Connection &db, const storage::Proposal &proposal,
                                                      const Decider &confirmer) const;
    [[nodiscard]] core::Outcome startApproval(const StepContext &context, storage::BetaRequest &request) const;
    [[nodiscard]] core::Outcome settleRejection(const StepContext &context, storage::BetaRequest &request,
                                                const BetaWish &wish) const;
    [[nodiscard]] core::Outcome checkWish(const BetaWish &wish) const;

    SecondPerson &m_secondPerson;
    StepWorker &m_steps;
    Changes &m_changes;
    const core::Clock &m_clock;
    bool m_carrierIsConfigured;
};

} // namespace dotm::services
