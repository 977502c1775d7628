// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/random.h"
#include "core/task.h"
#include "services/changes.h"
#include "services/secondperson/decider.h"
#include "storage/database.h"
#include "storage/repositories/proposals.h"

#include <QHash>

#include <functional>

namespace dotm::services {

/// How the rule of the second person stands.
struct SecondPersonStanding
{
    storage::SecondPersonRule rule;
    qint64 approvers = 0;
    bool maySwitchOn = false;                     ///< two approvers are there
    std::optional<storage::Proposal> toSwitchOff; ///< waits for somebody else

    static constexpr qint64 kNeeded = 2;
};

/// What waits for a second person, whatever it is about. Names of actions are those of whoever adds them:
/// "beta.approve", "role.change".
struct ProposalDraft
{
    QString action;
    QString subject;
    QString subjectUid; ///< whom it concerns; empty: nobody
    QString summary;    ///< one line for a list, identifiers masked
    QJsonObject payload;
};

/// The rule of the second person: while it is on, what a service decides becomes a proposal, whichever way the decision
/// came in, and somebody else confirms it. Services ask isNeeded() inside the transaction that decides. Nobody confirms
/// their own. Switching the rule off while it is on needs a second person too. Service thread; the functions that take
/// a Connection run inside the caller's transaction, on any thread.
class SecondPerson
{
public:
    /// What a confirmed proposal does. @c carryOut runs in the confirming transaction and says what the audit log
    /// keeps of it, which is written last; an error leaves the proposal open.
    struct Action
    {
        std::function<core::Result<audit::Note>(storage::Connection &, const storage::Proposal &,
                                                const Decider &confirmer)>

            carryOut;
        std::function<void(const storage::Proposal &)> afterwards;     ///< after the commit; may be empty
        QString subjectKind = {};                                      ///< for the audit log: "beta"
        domain::AuditAction withdrawal = domain::AuditAction::ApiCall; ///< what declining is called there
    };

    SecondPerson(storage::Database &database, Changes &changes, const core::Clock &clock, core::Random &random,
                 QString ownerEmail);

    void addAction(const QString &name, Action action); ///< before the first request

    /// Whether the rule is on; holds it, so that nobody switches it while the caller decides.
    [[nodiscard]] static core::Result<bool> isNeeded(storage::Connection &db);
    /// Whether @p mail is the address of somebody who may decide.
    [[nodiscard]] core::Result<bool> isApprover(storage::Connection &db, const QString &mail) const;
    /// Forbidden for somebody behind a mail's link that was not sent to an approver's own address: while the rule is
    /// on nobody knows whether that is a person of their own.
    [[nodiscard]] core::Outcome checkCounts(storage::Connection &db, const Decider &who) const;
    /// Writes a proposal down; the caller ends its transaction with the audit log's entry. Conflict, with who and when,
    /// while another one about the subject is open.
    [[nodiscard]] core::Result<storage::Proposal> propose(storage::Connection &db, const ProposalDraft &draft,
                                                          const Decider &who) const;
    /// Conflict, with who and when, while a proposal about @p subject is open.
    [[nodiscard]] static core::Outcome checkNoneOpen(storage::Connection &db, const QString &subject);
    /// What listeners are told when something is proposed or ended.
    [[nodiscard]] static QString topic();
    /// Whom it concerns.
    [[nodiscard]] static QString subjectUid(const storage::Proposal &proposal);
    /// Whether @p who made it; nobody confirms their own.
    [[nodiscard]] static bool isOwn(const storage::Proposal &proposal, const Identity &who);
    /// "Ada, 2026-01-15 09:30 UTC": how conflicts name somebody who was first.
    [[nodiscard]] static QString whoAndWhen(const QString &name, const std::optional<core::TimePoint> &at);

    [[nodiscard]] core::Task<core::Result<SecondPersonStanding>> standing(Identity who);
    /// Forbidden below admin; Conflict when it cannot be switched on for want of a second approver. Switching off makes
    /// a proposal, unless there is nobody left who could confirm it and the owner asks.
    [[nodiscard]] core::Task<core::Result<SecondPersonStanding>> setRule(Identity who, bool on);
    /// Oldest first, at most 200.
    [[nodiscard]] core::Task<core::Result<QList<storage::Proposal>>> open(Identity who);
    /// Errors: Forbidden for one's own and below admin; NotFound; Conflict with who and when; what carrying out says.
    [[nodiscard]] core::Task<core::Result<storage::Proposal>> confirm(Identity who, QString id);
    /// Takes back one's own or refuses somebody else's.
    [[nodiscard]] core::Task<core::Result<storage::Proposal>> decline(Identity who, QString id);

private:
    [[nodiscard]] core::Result<SecondPersonStanding> look(storage::Connection &db) const;
    [[nodiscard]] core::Outcome switchRule(storage::Connection &db, bool on, const Decider &who) const;
    [[nodiscard]] core::Result<SecondPersonStanding> askForRule(storage::Connection &db, const Identity &who,
                                                                bool on) const;
    /// What the audit log keeps of a proposal that is declined.
    [[nodiscard]] audit::Note withdrawn(const storage::Proposal &proposal, const Decider &who) const;
    [[nodiscard]] core::Result<storage::Proposal> close(storage::Connection &db, const Identity &who, const QString &id,
                                                        bool confirmed) const;
    [[nodiscard]] core::Task<core::Result<storage::Proposal>> end(Identity who, QString id, bool confirmed);

    storage::Database &m_database;
    Changes &m_changes;
    const core::Clock &m_clock;
    core::Random &m_random;
    QString m_ownerEmail;
    QHash<QString, Action> m_actions;
};

} // namespace dotm::services
