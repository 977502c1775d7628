// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/secondperson/secondperson.h"

#include <QDateTime>

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Outcome;
using core::Result;
using core::Task;
using storage::Connection;
using storage::Proposal;

namespace {

constexpr int kMostListed = 200;
constexpr auto kMail = "proposer_mail"_L1;
constexpr auto kSubjectUid = "subject_uid"_L1;
const QString kOn = u"on"_s;
const QString kSwitchOff = u"secondperson.off"_s;
const QString kTopic = u"proposal"_s;

Outcome checkOpen(const Proposal &proposal)
{
    if (proposal.state == "open"_L1) {
        return {};
    }
    const QString what = proposal.state == "confirmed"_L1 ? u"confirmed"_s : u"declined"_s;
    return fail(ErrorCode::Conflict, u"This proposal was %1 already: %2."_s.arg(
                                         what, SecondPerson::whoAndWhen(proposal.closedName, proposal.closedAt)));
}

audit::Note ruleNote(const Decider &who, bool wasOn, const QJsonObject &after)
{
    audit::Note note;
    note.actor = who.actor;
    note.action = domain::AuditAction::SecondPersonRule;
    note.subjectKind = u"rule"_s;
    note.subject = kSwitchOff;
    note.before = {{kOn, wasOn}};
    note.after = after;
    return note;
}

} // namespace

SecondPerson::SecondPerson(storage::Database &database, Changes &changes, const core::Clock &clock,
                           core::Random &random, QString ownerEmail)
    : m_database(database), m_changes(changes), m_clock(clock), m_random(random), m_ownerEmail(std::move(ownerEmail))
{
    addAction(kSwitchOff, {[this](Connection &db, const Proposal &, const Decider &confirmer) -> Result<audit::Note> {
                               const Outcome off = switchRule(db, false, confirmer);
                               return off ? Result<audit::Note>(ruleNote(confirmer, true, {{kOn, false}}))
                                          : fail(off.error());
                           },
                           {},
                           u"rule"_s,
                           domain::AuditAction::SecondPersonRule});
}

void SecondPerson::addAction(const QString &name, Action action)
{
    m_actions.insert(name, std::move(action));
}

QString SecondPerson::whoAndWhen(const QString &name, const std::optional<core::TimePoint> &at)
{
    if (!at) {
        return name;
    }
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(core::toMs(*at), Qt::UTC);
    return u"%1, %2 UTC"_s.arg(name, time.toString(u"yyyy-MM-dd HH:mm"_s));
}

bool SecondPerson::isOwn(const Proposal &proposal, const Identity &who)
{
    return Decider::person(who).isSameAs(proposal.proposedBy, proposal.payload.value(kMail).toString());
}

QString SecondPerson::topic()
{
    return kTopic;
}

QString SecondPerson::subjectUid(const Proposal &proposal)
{
    return proposal.payload.value(kSubjectUid).toString();
}

Result<bool> SecondPerson::isApprover(Connection &db, const QString &mail) const
{
    return storage::proposals::isApprover(db, mail, m_ownerEmail);
}

Outcome SecondPerson::checkCounts(Connection &db, const Decider &who) const
{
    if (who.isKnown()) {
        return {};
    }
    const auto isOne = isApprover(db, who.mail);
    if (!isOne) {
        return fail(isOne.error());
    }
    return *isOne ? Outcome()
                  : fail(ErrorCode::Forbidden, u"Decisions need two people, and this link does not say who you "
                                               "are. Sign in to DOTM Desktop to decide."_s);
}

Result<bool> SecondPerson::isNeeded(Connection &db)
{
    const auto rule = storage::proposals::holdRule(db);
    return rule ? Result<bool>(rule->isOn) : fail(rule.error());
}

Outcome SecondPerson::checkNoneOpen(Connection &db, const QString &subject)
{
    const auto open = storage::proposals::openAbout(db, subject);
    if (!open) {
        return fail(open.error());
    }
    return *open ? fail(ErrorCode::Conflict, u"This waits for a second person: proposed by %1."_s.arg(
                                                 whoAndWhen((*open)->proposedName, (*open)->proposedAt)))
                 : Outcome();
}

Result<Proposal> SecondPerson::propose(Connection &db, const ProposalDraft &draft, const Decider &who) const
{
    if (!m_actions.contains(draft.action)) {
        return fail(ErrorCode::Internal, u"Nobody carries out "_s + draft.action);
    }
    if (const Outcome none = checkNoneOpen(db, draft.subject); !none) {
        return fail(none.error());
    }
    Proposal proposal;
    proposal.id = core::uuid7(m_clock, m_random);
    proposal.action = draft.action;
    proposal.subject = draft.subject;
    proposal.summary = draft.summary;
    proposal.payload = draft.payload;
    proposal.payload.insert(kMail, who.mail);
    proposal.payload.insert(kSubjectUid, draft.subjectUid);
    proposal.proposedBy = who.uid;
    proposal.proposedName = who.name;
    proposal.proposedAt = m_clock.now();
    const auto inserted = storage::proposals::insert(db, proposal);
    if (!inserted) {
        return fail(inserted.error());
    }
    return *inserted ? Result<Proposal>(proposal)
                     : fail(ErrorCode::Conflict, u"Somebody proposed the same at this moment."_s);
}

Result<SecondPersonStanding> SecondPerson::look(Connection &db) const
{
    const auto rule = storage::proposals::rule(db);
    const auto approvers = storage::proposals::approvers(db, m_ownerEmail);
    const auto waiting = storage::proposals::openAbout(db, kSwitchOff);
    if (!rule || !approvers || !waiting) {
        return fail(!rule ? rule.error() : !approvers ? approvers.error() : waiting.error());
    }
    return SecondPersonStanding{*rule, *approvers, *approvers >= SecondPersonStanding::kNeeded, *waiting};
}

Task<Result<SecondPersonStanding>> SecondPerson::standing(Identity who)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return fail(allowed.error());
    }
    const std::function<Result<SecondPersonStanding>(Connection &)> work = [this](Connection &db) {
        return look(db);
    };
    co_return co_await m_database.read<SecondPersonStanding>(work);
}

Outcome SecondPerson::switchRule(Connection &db, bool on, const Decider &who) const
{
    return storage::proposals::setRule(db, {on, who.uid, who.name, m_clock.now()});
}

Result<SecondPersonStanding> SecondPerson::askForRule(Connection &db, const Identity &who, bool on) const
{
    const auto isOn = isNeeded(db);
    const auto before = look(db);
    if (!isOn || !before) {
        return fail(!isOn ? isOn.error() : before.error());
    }
    if (*isOn == on) {
        return *before;
    }
    if (on && !before->maySwitchOn) {
        return fail(ErrorCode::Conflict,
                    u"The rule needs two people with the role admin or owner; there is %1."_s.arg(before->approvers));
    }
    const Decider decider = Decider::person(who);
    // Whoever could switch it off alone could do everything alone.
    const bool isStranded = !before->maySwitchOn && who.isAtLeast(domain::Role::Owner);
    QJsonObject after{{kOn, on}};
    if (on || isStranded) {
        if (const Outcome switched = switchRule(db, on, decider); !switched) {
            return fail(switched.error());
        }
    } else {
        const auto proposed =
            propose(db, {kSwitchOff, kSwitchOff, {}, u"Switch the rule of the second person off"_s, {}}, decider);
        if (!proposed) {
            return fail(proposed.error());
        }
        after = {{kOn, true}, {u"proposal"_s, proposed->id}};
    }
    const auto standing = look(db);
    const Outcome noted = audit::append(db, ruleNote(decider, *isOn, after), m_clock.now());
    return noted ? standing : fail(noted.error());
}

Task<Result<SecondPersonStanding>> SecondPerson::setRule(Identity who, bool on)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return fail(allowed.error());
    }
    const std::function<Result<SecondPersonStanding>(Connection &)> work = [this, who, on](Connection &db) {
        return askForRule(db, who, on);
    };
    const auto done = co_await m_database.transaction<SecondPersonStanding>(work);
    if (done) {
        Q_EMIT m_changes.changed({}, kTopic, kSwitchOff); // administrators hear it of everybody
    }
    co_return done;
}

Task<Result<QList<Proposal>>> SecondPerson::open(Identity who)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return fail(allowed.error());
    }
    const std::function<Result<QList<Proposal>>(Connection &)> work = [](Connection &db) {
        return storage::proposals::open(db, kMostListed);
    };
    co_return co_await m_database.read<QList<Proposal>>(work);
}

audit::Note SecondPerson::withdrawn(const Proposal &proposal, const Decider &who) const
{
    const Action action = m_actions.value(proposal.action);
    audit::Note note;
    note.actor = who.actor;
    note.action = action.withdrawal;
    note.subjectKind = action.subjectKind;
    note.subject = proposal.subject;
    note.subjectUid = subjectUid(proposal);
    note.before = {{u"proposed"_s, proposal.action}, {u"proposed_by"_s, proposal.proposedName}};
    note.after = {{u"proposed"_s, u"declined"_s}};
    return note;
}

Result<Proposal> SecondPerson::close(Connection &db, const Identity &who, const QString &id, bool confirmed) const
{
    const auto rule = isNeeded(db); // held first by everybody: no two closings wait for each other
    const auto found = rule ? storage::proposals::hold(db, id) : fail(rule.error());
    if (!found) {
        return fail(found.error());
    }
    if (!*found) {
        return fail(ErrorCode::NotFound, u"There is no such proposal."_s);
    }
    Proposal proposal = **found;
    if (const Outcome isOpen = checkOpen(proposal); !isOpen) {
        return fail(isOpen.error());
    }
    const Decider decider = Decider::person(who);
    audit::Note note = withdrawn(proposal, decider);
    if (confirmed) {
        if (isOwn(proposal, who)) {
            return fail(ErrorCode::Forbidden, u"Nobody confirms their own proposal."_s);
        }
        const auto action = m_actions.constFind(proposal.action);
        if (action == m_actions.cend()) {
            return fail(ErrorCode::Internal, u"Nobody carries out "_s + proposal.action);
        }
        auto done = action->carryOut(db, proposal, decider);
        if (!done) {
            return fail(done.error());
        }
        note = std::move(*done);
        note.after.insert("proposed_by"_L1, proposal.proposedName);
    }
    note.after.insert("proposal"_L1, proposal.id);
    proposal.state = confirmed ? u"confirmed"_s : u"declined"_s;
    proposal.closedBy = decider.uid;
    proposal.closedName = decider.name;
    proposal.closedAt = m_clock.now();
    Outcome closed = storage::proposals::close(db, proposal);
    if (closed) {
        closed = audit::append(db, note, m_clock.now());
    }
    return closed ? Result<Proposal>(proposal) : fail(closed.error());
}

Task<Result<Proposal>> SecondPerson::end(Identity who, QString id, bool confirmed)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return fail(allowed.error());
    }
    const std::function<Result<Proposal>(Connection &)> work = [this, who, id, confirmed](Connection &db) {
        return close(db, who, id, confirmed);
    };
    const auto done = co_await m_database.transaction<Proposal>(work);
    if (done) {
        const Action action = m_actions.value(done->action);
        if (action.afterwards) {
            action.afterwards(*done);
        }
        Q_EMIT m_changes.changed({}, kTopic, done->id);
    }
    co_return done;
}

Task<Result<Proposal>> SecondPerson::confirm(Identity who, QString id)
{
    co_return co_await end(who, id, true);
}

Task<Result<Proposal>> SecondPerson::decline(Identity who, QString id)
{
    co_return co_await end(who, id, false);
}

} // namespace dotm::services
