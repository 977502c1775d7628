// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/peoplewords.h"

#include "ui/admin/auditwords.h"
#include "ui/shared/age.h"
#include "ui/shared/amounts.h"

#include <QCoreApplication>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using contract::Person;
using contract::Proposal;
using domain::Role;
using domain::RoleObstacle;
using domain::RoleSource;

namespace {

struct PeopleWords
{
    Q_DECLARE_TR_FUNCTIONS(People)
};

QString roleChange(const QString &from, const QString &to)
{
    //: a role before, a role after
    return PeopleWords::tr("%1 → %2").arg(auditRoleText(from), auditRoleText(to));
}

} // namespace

QString roleText(Role role)
{
    return auditRoleText(domain::roleName(role));
}

QString roleSourceText(RoleSource source)
{
    switch (source) {
    case RoleSource::None:
        return PeopleWords::tr("no role given");
    case RoleSource::Table:
        return PeopleWords::tr("given here");
    case RoleSource::Token:
        return PeopleWords::tr("comes with the sign-in");
    case RoleSource::Settings:
        return PeopleWords::tr("set by OWNER_EMAIL");
    }
    return {};
}

QString roleObstacleText(RoleObstacle obstacle)
{
    switch (obstacle) {
    case RoleObstacle::None:
        return {};
    case RoleObstacle::Own:
        return PeopleWords::tr("Nobody changes their own role. Ask another administrator.");
    case RoleObstacle::Settings:
        return PeopleWords::tr("The setting OWNER_EMAIL of the service names this person. Change it there.");
    case RoleObstacle::Token:
        return PeopleWords::tr(
            "The role comes with the sign-in, as the claim “role” of the Firebase account. Change it there.");
    case RoleObstacle::AboveOwn:
        return PeopleWords::tr("Only an owner changes the role of an owner.");
    }
    return {};
}

QString roleMeaning(Role role)
{
    switch (role) {
    case Role::Customer:
        return PeopleWords::tr("Sees and does what is their own.");
    case Role::Agent:
        return PeopleWords::tr("Helps customers: sees their lines, decides nothing.");
    case Role::Admin:
        return PeopleWords::tr("Decides requests, gives roles and keys, reads the audit log.");
    case Role::Owner:
        return PeopleWords::tr("As an administrator; also gives and takes the role owner.");
    }
    return {};
}

QVariantList roleChoices(const Person &person)
{
    QVariantList choices;
    for (const Role role : {Role::Customer, Role::Agent, Role::Admin, Role::Owner}) {
        const QString off = person.allowed.contains(role)  ? QString()
                            : role < person.standing.token ? PeopleWords::tr("The sign-in gives more than this.")
                                                           : roleObstacleText(RoleObstacle::AboveOwn);
        const bool isNow = role == person.standing.role;
        choices.append(QVariantMap{{u"value"_s, domain::roleName(role)},
                                   {u"title"_s, roleText(role)},
                                   {u"text"_s, roleMeaning(role)},
                                   {u"note"_s, isNow ? PeopleWords::tr("now") : QString()},
                                   {u"off"_s, off}});
    }
    return choices;
}

QStringList roleSteps(const Person &person, Role wanted, bool needsSecondPerson)
{
    const Role now = person.standing.role;
    if (wanted == now) {
        return {};
    }
    QStringList steps;
    if (needsSecondPerson && domain::concernsAdmins(now, wanted)) {
        steps.append(
            PeopleWords::tr("It becomes a proposal. Nothing changes until another administrator confirms it."));
    }
    steps.append(
        PeopleWords::tr("%1 instead of %2, from the person’s next request on.").arg(roleText(wanted), roleText(now)));
    if (now < Role::Admin && wanted >= Role::Admin) {
        steps.append(PeopleWords::tr("They can decide about customers and give roles to others."));
    } else if (now >= Role::Admin && wanted < Role::Admin) {
        steps.append(PeopleWords::tr("They can no longer open the back office’s decisions; what they decided stays."));
    }
    steps.append(PeopleWords::tr("The change and your reason stand in the audit log. It can be changed back."));
    return steps;
}

QString proposalText(const Proposal &proposal)
{
    if (proposal.action == "secondperson.off"_L1) {
        return PeopleWords::tr("Switch the two-person rule off");
    }
    if (proposal.action != "role.change"_L1) {
        return proposal.summary;
    }
    const QJsonObject &wish = proposal.details;
    //: a mail address; a role before and after
    return PeopleWords::tr("%1: %2").arg(
        ui::maskedEmail(wish.value("mail"_L1).toString()),
        roleChange(wish.value("from"_L1).toString(), wish.value("role"_L1).toString()));
}

bool isAboutPeople(const Proposal &proposal)
{
    return proposal.action == "secondperson.off"_L1 || proposal.action == "role.change"_L1;
}

QVariantList roleHistory(const QList<contract::AuditEntry> &entries, core::TimePoint now)
{
    QVariantList rows;
    for (const contract::AuditEntry &entry : entries) {
        const QString from = entry.before.value("role"_L1).toString();
        const QString to = entry.after.value("role"_L1).toString();
        if (!isAuditDone(entry.outcome) || from == to || to.isEmpty()) {
            continue; // refused, or asked for again
        }
        const QString time = ui::timeText(entry.at, now);
        const QString change = roleChange(from, to);
        const QString first = entry.after.value("proposed_by"_L1).toString();
        const QString who = auditWho(entry.actorRole, entry.actorMail, entry.actorUid);
        //: the one who proposed, the one who confirmed
        const QString whom = first.isEmpty() ? who : PeopleWords::tr("%1 and %2").arg(first, who);
        const QString reason = entry.after.value("reason"_L1).toString();
        rows.append(QVariantMap{{u"time"_s, time},
                                {u"who"_s, whom},
                                {u"change"_s, change},
                                {u"reason"_s, reason},
                                {u"spoken"_s, QStringList{time, change, whom, reason}.join(u", "_s)}});
    }
    return rows;
}

} // namespace dotm::admin
