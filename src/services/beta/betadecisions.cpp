// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/beta/betadecisions.h"

#include "services/activation/activationstore.h"
#include "services/activation/stepkeys.h"
#include "services/beta/betakeys.h"
#include "services/beta/betanote.h"
#include "services/beta/betastore.h"

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Outcome;
using core::Result;
using domain::BetaDecision;
using domain::BetaState;
using storage::BetaRequest;
using storage::Connection;
using storage::Proposal;

namespace {

constexpr qsizetype kLongestReason = 500;
constexpr std::chrono::days kLongestDelay{90};
const QString kDuplicateReason = u"This request repeats another one."_s;

Outcome checkOpen(const BetaRequest &request)
{
    if (request.isOpen()) {
        return {};
    }
    const bool approved = request.decision == BetaDecision::Approve;
    const QString what = approved                                      ? u"approved"_s
                         : request.decision == BetaDecision::Duplicate ? u"closed as a duplicate"_s
                                                                       : u"declined"_s;
    return fail(ErrorCode::Conflict, u"This request was %1 already: %2."_s.arg(
                                         what, SecondPerson::whoAndWhen(request.decidedName, request.decidedAt)));
}

QString actionOf(BetaDecision decision)
{
    return decision == BetaDecision::Approve ? betakeys::kApproveAction : betakeys::kRejectAction;
}

QString summaryOf(const BetaRequest &request, BetaDecision decision)
{
    const QString what = decision == BetaDecision::Approve     ? u"Approve beta access of %1"_s
                         : decision == BetaDecision::Duplicate ? u"Close the beta request of %1 as a duplicate"_s
                                                               : u"Decline the beta request of %1"_s;
    return what.arg(domain::maskedMail(request.email));
}

} // namespace

BetaDecisions::BetaDecisions(SecondPerson &secondPerson, StepWorker &steps, Changes &changes, const core::Clock &clock,
                             bool carrierIsConfigured)
    : m_secondPerson(secondPerson), m_steps(steps), m_changes(changes), m_clock(clock),
      m_carrierIsConfigured(carrierIsConfigured)
{
    const SecondPerson::Action action{[this](Connection &db, const Proposal &proposal, const Decider &confirmer) {
                                          return confirmed(db, proposal, confirmer);
                                      },
                                      [this](const Proposal &proposal) {
                                          m_steps.wake();
                                          const QString uid = SecondPerson::subjectUid(proposal);
                                          Q_EMIT m_changes.changed(uid, betakeys::kTopic, proposal.subject);
                                      },
                                      u"beta"_s, domain::AuditAction::BetaWithdraw};
    m_secondPerson.addAction(betakeys::kApproveAction, action);
    m_secondPerson.addAction(betakeys::kRejectAction, action);
}

Outcome BetaDecisions::checkMayDecide(Connection &db, const BetaRequest &request)
{
    const Outcome open = checkOpen(request);
    return open ? SecondPerson::checkNoneOpen(db, request.id) : open;
}

Outcome BetaDecisions::checkWish(const BetaWish &wish) const
{
    if (wish.decision == BetaDecision::None) {
        return fail(ErrorCode::Invalid, u"\"decision\" must be approve, reject, duplicate or later."_s);
    }
    if (wish.reason.size() > kLongestReason) {
        return fail(ErrorCode::Invalid, u"A reason has at most %1 characters."_s.arg(kLongestReason));
    }
    if (wish.decision == BetaDecision::Later) {
        const core::TimePoint now = m_clock.now();
        const bool isSound = wish.until && *wish.until > now && *wish.until < now + kLongestDelay;
        return isSound ? Outcome() : fail(ErrorCode::Invalid, u"Say until when: a time in the next 90 days."_s);
    }
    if (wish.decision == BetaDecision::Approve && !m_carrierIsConfigured) {
        return fail(ErrorCode::Disabled, u"Approving is off: OXIO_API_KEY or OXIO_AUTH_TOKEN is not set."_s);
    }
    return {};
}

Result<BetaOutcome> BetaDecisions::decide(Connection &db, const BetaWish &wish, const Decider &who) const
{
    if (const Outcome sound = checkWish(wish); !sound) {
        return fail(sound.error());
    }
    const auto needed = SecondPerson::isNeeded(db);
    if (!needed) {
        return fail(needed.error());
    }
    auto request = betastore::hold(db, wish.requestId);
    if (!request) {
        return fail(request.error());
    }
    if (const Outcome may = checkMayDecide(db, *request); !may) {
        return fail(may.error());
    }
    const bool isDecision = wish.decision != BetaDecision::Later;
    if (isDecision && (*needed || wish.onlyPropose)) {
        return propose(db, *request, wish, who);
    }
    const auto done = carryOut(db, *request, wish, who);
    if (!done) {
        return fail(done.error());
    }
    audit::Note note = betaNote(who, auditActionOf(wish.decision), *done);
    note.before = auditState(*request);
    const Outcome noted = audit::append(db, note, m_clock.now());
    return noted ? Result<BetaOutcome>(BetaOutcome{*done, std::nullopt}) : fail(noted.error());
}

void BetaDecisions::tell(const BetaOutcome &outcome) const
{
    m_steps.wake();
    Q_EMIT m_changes.changed(outcome.request.uid, betakeys::kTopic, outcome.request.id);
    if (outcome.proposal) {
        Q_EMIT m_changes.changed({}, SecondPerson::topic(), outcome.proposal->id);
    }
}

Result<BetaOutcome> BetaDecisions::propose(Connection &db, const BetaRequest &request, const BetaWish &wish,
                                           const Decider &who) const
{
    if (const Outcome counts = m_secondPerson.checkCounts(db, who); !counts) {
        return fail(counts.error());
    }
    const QJsonObject payload{{u"decision"_s, domain::betaDecisionName(wish.decision)}, {u"reason"_s, wish.reason}};
    const auto proposal = m_secondPerson.propose(
        db, {actionOf(wish.decision), wish.requestId, request.uid, summaryOf(request, wish.decision), payload}, who);
    if (!proposal) {
        return fail(proposal.error());
    }
    audit::Note note = betaNote(who, domain::AuditAction::BetaPropose, request);
    note.before = auditState(request);
    note.after.insert("proposal"_L1, proposal->id);
    note.after.insert("proposed"_L1, domain::betaDecisionName(wish.decision));
    const Outcome noted = audit::append(db, note, m_clock.now());
    return noted ? Result<BetaOutcome>(BetaOutcome{request, *proposal}) : fail(noted.error());
}

Result<audit::Note> BetaDecisions::confirmed(Connection &db, const Proposal &proposal, const Decider &confirmer) const
{
    BetaWish wish;
    wish.requestId = proposal.subject;
    wish.decision =
        domain::betaDecisionFromName(proposal.payload.value("decision"_L1).toString()).value_or(BetaDecision::None);
    wish.reason = proposal.payload.value("reason"_L1).toString();
    if (const Outcome sound = checkWish(wish); !sound) {
        return fail(sound.error());
    }
    const auto request = betastore::hold(db, wish.requestId);
    if (!request) {
        return fail(request.error());
    }
    if (const Outcome open = checkOpen(*request); !open) {
        return fail(open.error());
    }
    Decider both = confirmer;
    both.name = u"%1 and %2"_s.arg(proposal.proposedName, confirmer.name);
    const auto done = carryOut(db, *request, wish, both);
    if (!done) {
        return fail(done.error());
    }
    audit::Note note = betaNote(confirmer, auditActionOf(wish.decision), *done);
    note.before = auditState(*request);
    return note;
}

Result<BetaRequest> BetaDecisions::carryOut(Connection &db, BetaRequest request, const BetaWish &wish,
                                            const Decider &who) const
{
    const StepContext context{db, m_steps.queue(), m_clock.now()};
    if (wish.decision == BetaDecision::Later) {
        request.laterUntil = wish.until;
        const Outcome stored = storage::betarequests::update(db, request, context.now);
        return stored ? Result<BetaRequest>(request) : fail(stored.error());
    }
    request.decision = wish.decision;
    request.decidedBy = who.uid;
    request.decidedName = who.name;
    request.decidedAt = context.now;
    request.laterUntil.reset();
    request.problem.clear();
    const Outcome done = wish.decision == BetaDecision::Approve ? startApproval(context, request)
                                                                : settleRejection(context, request, wish);
    return done ? Result<BetaRequest>(request) : fail(done.error());
}

Outcome BetaDecisions::startApproval(const StepContext &context, BetaRequest &request) const
{
    request.round += 1;
    if (const Outcome stored = storage::betarequests::update(context.db, request, context.now); !stored) {
        return stored;
    }
    const auto user = activationstore::requireUser(context.db, request.uid);
    if (!user) {
        return fail(user.error());
    }
    if (!user->oxioUserId.isEmpty()) {
        return betastore::goOn(context, request.uid);
    }
    const auto again = storage::steps::retryFailed(context.db, request.uid, context.now);
    const auto hurried = storage::steps::hurry(context.db, stepkeys::kOxioEndUser, request.uid, context.now);
    if (!again || !hurried) {
        return fail(!again ? again.error() : hurried.error());
    }
    return context.queue.add(context.db, stepkeys::kOxioEndUser, stepkeys::oxioEndUser(request.uid), request.uid,
                             request.uid);
}

Outcome BetaDecisions::settleRejection(const StepContext &context, BetaRequest &request, const BetaWish &wish) const
{
    request.state = BetaState::Rejected;
    request.settledAt = context.now;
    request.reason = wish.decision == BetaDecision::Duplicate && wish.reason.isEmpty() ? kDuplicateReason : wish.reason;
    if (const Outcome stored = storage::betarequests::update(context.db, request, context.now); !stored) {
        return stored;
    }
    return context.queue.add(context.db, betakeys::kMail, betakeys::mail(request.id, u"rejected"_s), request.id,
                             request.uid, {{u"mail"_s, u"rejected"_s}});
}

} // namespace dotm::services
