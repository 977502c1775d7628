// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/rolestanding.h"
#include "services/changes.h"
#include "services/secondperson/secondperson.h"
#include "storage/repositories/users.h"

namespace dotm::services {

/// A person as the page of roles shows them.
struct Person
{
    storage::User user;
    domain::RoleStanding standing;
    domain::RoleObstacle obstacle = domain::RoleObstacle::None; ///< for whoever asked
    std::optional<storage::Proposal> proposal;                  ///< waits for a second person
};

/// Where to go on in the list of people: after this one.
struct PeopleMark
{
    domain::Role role = domain::Role::Owner;
    qint64 id = 0;

    [[nodiscard]] QString toText() const;
    [[nodiscard]] static std::optional<PeopleMark> fromText(const QString &text);
};

struct PeoplePage
{
    QList<Person> people;
    std::optional<PeopleMark> next; ///< nothing: that is the end
};

struct RoleWish
{
    QString uid;
    domain::Role role = domain::Role::Customer;
    QString reason;
};

struct RoleOutcome
{
    Person person;                             ///< as they stand now
    std::optional<storage::Proposal> proposal; ///< nothing is changed yet: somebody else confirms it
};

/// People and their roles. A role is the strongest of three: our own table's, which is changed here, the one a sign-in
/// carries, and the owner's, who is named in the settings. A change holds for the person's next request. While the rule
/// of the second person is on, giving or taking admin is a proposal, by whichever way it comes in. Service thread.
class Roles
{
public:
    static constexpr int kMostListed = 100;
    static constexpr QLatin1StringView kChange{"role.change"}; ///< the action of its proposals

    Roles(storage::Database &database, SecondPerson &secondPerson, Changes &changes, const core::Clock &clock,
          QString ownerEmail);

    /// The strongest roles first; of one role alone when @p role is given.
    [[nodiscard]] core::Task<core::Result<PeoplePage>> list(Identity who, std::optional<domain::Role> role,
                                                            std::optional<PeopleMark> after, int limit);
    [[nodiscard]] core::Task<core::Result<Person>> byUid(Identity who, QString uid);
    /// Errors: Invalid without a reason; Conflict, one sentence, for one's own role, the last administrator's, one that
    /// is not kept here (it says where), one that somebody proposed to change; Forbidden below admin, and for a role
    /// stronger than one's own.
    [[nodiscard]] core::Task<core::Result<RoleOutcome>> change(Identity who, RoleWish wish);

    /// What a list says about a proposal to change a role: { uid, mail, from, role, reason }.
    [[nodiscard]] static QJsonObject detailsOf(const storage::Proposal &proposal);
    /// What listeners are told when a role was changed.
    [[nodiscard]] static QString topic();

private:
    [[nodiscard]] domain::RoleStanding standingOf(const storage::User &user) const;
    [[nodiscard]] core::Result<Person> personOf(storage::Connection &db, const Identity &who,
                                                const storage::User &user) const;
    [[nodiscard]] core::Result<PeoplePage> page(storage::Connection &db, const Identity &who,
                                                std::optional<domain::Role> role, std::optional<PeopleMark> after,
                                                int limit) const;
    [[nodiscard]] core::Result<QList<storage::User>> settingsOwner(storage::Connection &db) const;
    /// The person, held, if @p actor may change their role to @p wanted.
    [[nodiscard]] core::Result<storage::User> holdFor(storage::Connection &db, const QString &actorUid,
                                                      const QString &uid, domain::Role wanted) const;
    /// What somebody may do now; Forbidden when that is less than an administrator may.
    [[nodiscard]] core::Result<domain::Role> requireAdminNow(storage::Connection &db, const QString &uid) const;
    [[nodiscard]] core::Outcome checkOneRemains(storage::Connection &db, domain::Role before,
                                                domain::Role wanted) const;
    [[nodiscard]] core::Result<RoleOutcome> decide(storage::Connection &db, const Identity &who,
                                                   const RoleWish &wish) const;
    [[nodiscard]] core::Result<RoleOutcome> propose(storage::Connection &db, const Identity &who,
                                                    const storage::User &user, const RoleWish &wish) const;
    /// A confirmed proposal.
    [[nodiscard]] core::Result<audit::Note> confirmed(storage::Connection &db, const storage::Proposal &proposal,
                                                      const Decider &confirmer) const;
    void tell(const QString &uid) const;

    storage::Database &m_database;
    SecondPerson &m_secondPerson;
    Changes &m_changes;
    const core::Clock &m_clock;
    QString m_ownerEmail; ///< lower case; empty: the settings name nobody
};

} // namespace dotm::services
