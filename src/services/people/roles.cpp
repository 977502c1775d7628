// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/people/roles.h"

#include <algorithm>

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Outcome;
using core::Result;
using core::Task;
using domain::Role;
using domain::RoleObstacle;
using domain::RoleStanding;
using storage::Connection;
using storage::Proposal;
using storage::User;

namespace {

constexpr qsizetype kLongestReason = 500;
constexpr auto kRole = "role"_L1;
constexpr auto kReason = "reason"_L1;
const QList<Role> kStrongestFirst{Role::Owner, Role::Admin, Role::Agent, Role::Customer};

Role roleIn(const QJsonObject &payload)
{
    return domain::roleFromName(payload.value(kRole).toString()).value_or(Role::Customer);
}

Outcome refusal(RoleObstacle obstacle)
{
    switch (obstacle) {
    case RoleObstacle::None:
        return {};
    case RoleObstacle::Own:
        return fail(ErrorCode::Conflict, u"Nobody changes their own role."_s);
    case RoleObstacle::Settings:
        return fail(ErrorCode::Conflict, u"This person is the owner named by the setting OWNER_EMAIL; change it there "
                                         "and start the service again."_s);
    case RoleObstacle::Token:
        return fail(ErrorCode::Conflict, u"This role comes with the person's sign-in, as the claim \"role\" of their "
                                         "Firebase account; change it there."_s);
    case RoleObstacle::AboveOwn:
        return fail(ErrorCode::Forbidden, u"Only an owner gives or takes the role owner."_s);
    }
    Q_UNREACHABLE();
    return {};
}

Result<User> heldPerson(Connection &db, const QString &uid)
{
    const auto user = storage::users::hold(db, uid);
    if (!user) {
        return fail(user.error());
    }
    return *user ? Result<User>(**user) : fail(ErrorCode::NotFound, u"There is no account with this id."_s);
}

audit::Note noteOf(const audit::Actor &actor, domain::AuditAction action, const QString &uid)
{
    audit::Note note;
    note.actor = actor;
    note.action = action;
    note.subjectKind = u"person"_s;
    note.subject = uid;
    note.subjectUid = uid;
    return note;
}

audit::Note changeNote(const audit::Actor &actor, const User &before, Role wanted, const QString &reason)
{
    audit::Note note = noteOf(actor, domain::AuditAction::AccountRole, before.uid);
    note.before = {{kRole, domain::roleName(before.role)}};
    note.after = {{kRole, domain::roleName(wanted)}, {kReason, reason}};
    return note;
}

} // namespace

QString PeopleMark::toText() const
{
    return domain::roleName(role) + u'.' + QString::number(id);
}

std::optional<PeopleMark> PeopleMark::fromText(const QString &text)
{
    bool isNumber = false;
    const auto role = domain::roleFromName(text.section(u'.', 0, 0));
    const qint64 id = text.section(u'.', 1).toLongLong(&isNumber);
    return role && isNumber && id >= 0 ? std::optional(PeopleMark{*role, id}) : std::nullopt;
}

Roles::Roles(storage::Database &database, SecondPerson &secondPerson, Changes &changes, const core::Clock &clock,
             QString ownerEmail)
    : m_database(database), m_secondPerson(secondPerson), m_changes(changes), m_clock(clock),
      m_ownerEmail(ownerEmail.toLower())
{
    m_secondPerson.addAction(kChange, {[this](Connection &db, const Proposal &proposal, const Decider &confirmer) {
                                           return confirmed(db, proposal, confirmer);
                                       },
                                       [this](const Proposal &proposal) {
                                           if (proposal.state == "confirmed"_L1) {
                                               tell(proposal.subject);
                                           }
                                       },
                                       u"person"_s, domain::AuditAction::RoleWithdraw});
}

QString Roles::topic()
{
    return u"role"_s;
}

QJsonObject Roles::detailsOf(const Proposal &proposal)
{
    QJsonObject details{{u"uid"_s, proposal.subject}};
    for (const QString &name : {u"mail"_s, u"from"_s, u"role"_s, u"reason"_s}) {
        details.insert(name, proposal.payload.value(name));
    }
    return details;
}

RoleStanding Roles::standingOf(const User &user) const
{
    const bool isSettingsOwner = user.emailVerified && !m_ownerEmail.isEmpty() && user.email == m_ownerEmail;
    return domain::roleStanding(user.role, domain::roleFromName(user.tokenRole).value_or(Role::Customer),
                                isSettingsOwner);
}

Result<Person> Roles::personOf(Connection &db, const Identity &who, const User &user) const
{
    const auto proposal = storage::proposals::openAbout(db, user.uid);
    if (!proposal) {
        return fail(proposal.error());
    }
    const RoleStanding standing = standingOf(user);
    return Person{user, standing, domain::roleObstacle(who.role, who.uid == user.uid, standing), *proposal};
}

// The list.

Result<QList<User>> Roles::settingsOwner(Connection &db) const
{
    if (m_ownerEmail.isEmpty()) {
        return QList<User>();
    }
    const auto user = storage::users::byEmail(db, m_ownerEmail);
    if (!user) {
        return fail(user.error());
    }
    return *user && (*user)->emailVerified ? QList<User>{**user} : QList<User>();
}

Result<PeoplePage> Roles::page(Connection &db, const Identity &who, std::optional<Role> role,
                               std::optional<PeopleMark> after, int limit) const
{
    const auto owner = settingsOwner(db); // whatever our table says: first, and once
    if (!owner) {
        return fail(owner.error());
    }
    QList<User> users = !after && role.value_or(Role::Owner) == Role::Owner ? *owner : QList<User>();
    const QString except = owner->isEmpty() ? QString() : owner->first().email;
    for (const Role each : kStrongestFirst) {
        const qsizetype room = limit + 1 - users.size();
        if ((role && *role != each) || (after && each > after->role) || room <= 0) {
            continue;
        }
        const qint64 from = after && after->role == each ? after->id : 0;
        const auto more = storage::users::ofRole(db, each, from, except, static_cast<int>(room));
        if (!more) {
            return fail(more.error());
        }
        users += *more;
    }
    PeoplePage page;
    for (const User &user : std::as_const(users).first(std::min<qsizetype>(users.size(), limit))) {
        const auto person = personOf(db, who, user);
        if (!person) {
            return fail(person.error());
        }
        page.people.append(*person);
    }
    if (users.size() > limit) {
        const Person &last = page.people.last();
        const bool isBySettings = last.standing.source == domain::RoleSource::Settings;
        page.next = PeopleMark{last.standing.role, isBySettings ? 0 : last.user.id};
    }
    return page;
}

Task<Result<PeoplePage>> Roles::list(Identity who, std::optional<Role> role, std::optional<PeopleMark> after, int limit)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return fail(allowed.error());
    }
    const int most = std::clamp(limit, 1, kMostListed);
    const std::function<Result<PeoplePage>(Connection &)> work = [this, who, role, after, most](Connection &db) {
        return page(db, who, role, after, most);
    };
    co_return co_await m_database.read<PeoplePage>(work);
}

Task<Result<Person>> Roles::byUid(Identity who, QString uid)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return fail(allowed.error());
    }
    const std::function<Result<Person>(Connection &)> work = [this, who, uid](Connection &db) -> Result<Person> {
        const auto user = storage::users::byUid(db, uid);
        if (!user) {
            return fail(user.error());
        }
        return *user ? personOf(db, who, **user) : fail(ErrorCode::NotFound, u"There is no account with this id."_s);
    };
    co_return co_await m_database.read<Person>(work);
}

// Changing.

Result<Role> Roles::requireAdminNow(Connection &db, const QString &uid) const
{
    const auto user = storage::users::byUid(db, uid);
    if (!user) {
        return fail(user.error());
    }
    const Role role = *user ? standingOf(**user).role : Role::Customer;
    return role >= Role::Admin ? Result<Role>(role)
                               : fail(ErrorCode::Forbidden, u"Only a person with the role admin may do this."_s);
}

Outcome Roles::checkOneRemains(Connection &db, Role before, Role wanted) const
{
    if (before < Role::Admin || wanted >= Role::Admin) {
        return {};
    }
    const auto approvers = storage::proposals::approvers(db, m_ownerEmail);
    if (!approvers) {
        return fail(approvers.error());
    }
    return *approvers > 1 ? Outcome()
                          : fail(ErrorCode::Conflict, u"This is the last administrator: give the role to somebody else "
                                                      "first."_s);
}

Result<User> Roles::holdFor(Connection &db, const QString &actorUid, const QString &uid, Role wanted) const
{
    const auto actor = requireAdminNow(db, actorUid); // somebody may have taken it a moment ago
    const auto user = actor ? heldPerson(db, uid) : fail(actor.error());
    if (!user) {
        return fail(user.error());
    }
    const RoleStanding standing = standingOf(*user);
    const Outcome allowed = refusal(domain::roleObstacle(*actor, actorUid == uid, standing, wanted));
    const Outcome remains = allowed ? checkOneRemains(db, standing.role, wanted) : allowed;
    return remains ? user : fail(remains.error());
}

Result<RoleOutcome> Roles::decide(Connection &db, const Identity &who, const RoleWish &wish) const
{
    // Held first by everybody who changes a role: two administrators who take each other's wait for one another.
    const auto needed = SecondPerson::isNeeded(db);
    const auto user = needed ? holdFor(db, who.uid, wish.uid, wish.role) : fail(needed.error());
    if (!user) {
        return fail(user.error());
    }
    if (const Outcome none = SecondPerson::checkNoneOpen(db, wish.uid); !none) {
        return fail(none.error());
    }
    User now = *user;
    if (user->role != wish.role) {
        if (*needed && domain::concernsAdmins(standingOf(*user).role, wish.role)) {
            return propose(db, who, *user, wish);
        }
        now.role = wish.role;
        if (const Outcome changed = storage::users::setRole(db, wish.uid, wish.role, m_clock.now()); !changed) {
            return fail(changed.error());
        }
    }
    const auto person = personOf(db, who, now);
    const Outcome noted =
        audit::append(db, changeNote(audit::actorOf(who), *user, wish.role, wish.reason), m_clock.now());
    return person && noted ? Result<RoleOutcome>(RoleOutcome{*person, std::nullopt})
                           : fail(person ? noted.error() : person.error());
}

Result<RoleOutcome> Roles::propose(Connection &db, const Identity &who, const User &user, const RoleWish &wish) const
{
    const QString from = domain::roleName(user.role);
    const QString wanted = domain::roleName(wish.role);
    const QJsonObject payload{{u"mail"_s, user.email}, {u"from"_s, from}, {kRole, wanted}, {kReason, wish.reason}};
    const QString summary = u"Change the role of %1 from %2 to %3"_s.arg(domain::maskedMail(user.email), from, wanted);
    const auto proposal =
        m_secondPerson.propose(db, {kChange, user.uid, user.uid, summary, payload}, Decider::person(who));
    const auto person = proposal ? personOf(db, who, user) : fail(proposal.error());
    if (!person) {
        return fail(person.error());
    }
    audit::Note note = noteOf(audit::actorOf(who), domain::AuditAction::RolePropose, user.uid);
    note.before = {{kRole, from}};
    note.after = {{kRole, from}, {u"proposed"_s, wanted}, {kReason, wish.reason}, {u"proposal"_s, proposal->id}};
    const Outcome noted = audit::append(db, note, m_clock.now());
    return noted ? Result<RoleOutcome>(RoleOutcome{*person, *proposal}) : fail(noted.error());
}

Result<audit::Note> Roles::confirmed(Connection &db, const Proposal &proposal, const Decider &confirmer) const
{
    const Role wanted = roleIn(proposal.payload);
    const auto proposer = requireAdminNow(db, proposal.proposedBy);
    if (!proposer) {
        return fail(proposer.error().code == ErrorCode::Forbidden ? ErrorCode::Conflict : proposer.error().code,
                    u"Whoever proposed this is no administrator any more. Decline it."_s);
    }
    const auto user = holdFor(db, confirmer.uid, proposal.subject, wanted);
    if (!user) {
        return fail(user.error());
    }
    if (const Outcome changed = storage::users::setRole(db, user->uid, wanted, m_clock.now()); !changed) {
        return fail(changed.error());
    }
    return changeNote(confirmer.actor, *user, wanted, proposal.payload.value(kReason).toString());
}

Task<Result<RoleOutcome>> Roles::change(Identity who, RoleWish wish)
{
    wish.reason = wish.reason.trimmed();
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return fail(allowed.error());
    }
    if (wish.reason.isEmpty() || wish.reason.size() > kLongestReason) {
        co_return fail(ErrorCode::Invalid, u"A reason of at most %1 characters is needed."_s.arg(kLongestReason));
    }
    const std::function<Result<RoleOutcome>(Connection &)> work = [this, who, wish](Connection &db) {
        return decide(db, who, wish);
    };
    const auto done = co_await m_database.transaction<RoleOutcome>(work);
    if (done && done->proposal) {
        Q_EMIT m_changes.changed({}, SecondPerson::topic(), done->proposal->id);
    } else if (done) {
        tell(wish.uid);
    }
    co_return done;
}

void Roles::tell(const QString &uid) const
{
    Q_EMIT m_changes.changed(uid, topic(), uid);
}

} // namespace dotm::services
