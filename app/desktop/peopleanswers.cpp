// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "desktop/peopleanswers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using contract::ApiKey;
using contract::Person;
using contract::Proposal;
using domain::Role;
using domain::RoleObstacle;

namespace {

struct Somebody
{
    const char *uid;
    const char *mail;
    const char *name;
    Role table;
    Role token;
    bool isSettingsOwner;
    bool isMe;
};

constexpr std::array kPeople = {
    Somebody{"oL7dKm2sPq", "owner@example.com", "Demo Owner", Role::Customer, Role::Customer, true, false},
    Somebody{"dA91mnBv0x", "admin@demo.dotm.example", "Demo admin", Role::Customer, Role::Admin, false, true},
    Somebody{"bE4aTr77Zq", "bea@example.com", "Bea Lindqvist", Role::Admin, Role::Customer, false, false},
    Somebody{"cI2dUu51Lk", "cid@example.com", "Cid Okafor", Role::Admin, Role::Customer, false, false},
    Somebody{"sU5pPo88Rt", "support@example.com", "Sana Haddad", Role::Customer, Role::Agent, false, false},
    Somebody{"eV3eLy60Mn", "eve@example.com", "Eve Martin", Role::Agent, Role::Customer, false, false},
    Somebody{"tR27mWx0Qa", "maria@example.com", "Maria Alvarez", Role::Customer, Role::Customer, false, false},
    Somebody{"kWq3vR8tYbXz", "kofi@example.com", "Kofi Mensah", Role::Customer, Role::Customer, false, false},
};

Person personOf(const Somebody &one, core::TimePoint now)
{
    Person person;
    person.uid = QString::fromLatin1(one.uid);
    person.email = QString::fromLatin1(one.mail);
    person.name = QString::fromLatin1(one.name);
    person.standing = domain::roleStanding(one.table, one.token, one.isSettingsOwner);
    person.obstacle = domain::roleObstacle(Role::Admin, one.isMe, person.standing);
    for (const Role role : {Role::Customer, Role::Agent, Role::Admin, Role::Owner}) {
        if (domain::roleObstacle(Role::Admin, one.isMe, person.standing, role) == RoleObstacle::None) {
            person.allowed.append(role);
        }
    }
    person.since = now - std::chrono::days(400 - 12 * (&one - kPeople.data()));
    return person;
}

QJsonObject bodyOf(const net::HttpRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

QJsonObject good(QJsonObject object)
{
    object.insert("success"_L1, true);
    return object;
}

template <typename T>
QJsonArray arrayOf(const QList<T> &list)
{
    QJsonArray array;
    for (const T &each : list) {
        array.append(each.toJson());
    }
    return array;
}

} // namespace

void PeopleAnswers::fill(bool isBusy)
{
    m_people.clear();
    m_proposals.clear();
    m_keys.clear();
    m_rule = {};
    m_rule.approvers = isBusy ? 4 : 1;
    m_rule.maySwitchOn = isBusy;
    if (!isBusy) {
        m_people.append(personOf(kPeople[1], m_clock.now()));
        return;
    }
    fillPeople();
    fillKeys();
    m_rule.isOn = true;
    m_rule.changedBy = u"Demo Owner"_s;
    m_rule.changedAt = m_clock.now() - 12 * 24h;
    m_proposals.append(toSwitchOff());
    m_rule.toSwitchOff = m_proposals.last();
}

void PeopleAnswers::fillPeople()
{
    for (const Somebody &one : kPeople) {
        m_people.append(personOf(one, m_clock.now()));
    }
    Proposal proposal = proposalAbout(m_people.at(6), u"admin"_s);
    proposal.proposedBy = u"Bea Lindqvist"_s;
    proposal.isOwn = false;
    m_people[6].proposal = proposal;
    m_proposals.append(proposal);
}

Proposal PeopleAnswers::proposalAbout(const Person &person, const QString &role) const
{
    Proposal proposal;
    proposal.id = u"01937c00-0000-7000-8000-0000000000"_s + person.uid.left(2);
    proposal.action = u"role.change"_s;
    proposal.subject = person.uid;
    proposal.summary = u"Change a role"_s;
    proposal.state = u"open"_s;
    proposal.proposedBy = u"Demo admin"_s;
    proposal.isOwn = true;
    proposal.proposedAt = m_clock.now() - 23min;
    proposal.details = {{u"uid"_s, person.uid},
                        {u"mail"_s, person.email},
                        {u"from"_s, domain::roleName(person.standing.table)},
                        {u"role"_s, role},
                        {u"reason"_s, u"Takes over the desk on weekends"_s}};
    return proposal;
}

Proposal PeopleAnswers::toSwitchOff() const
{
    Proposal proposal;
    proposal.id = u"01937c00-0000-7000-8000-000000000001"_s;
    proposal.action = u"secondperson.off"_s;
    proposal.subject = proposal.action;
    proposal.summary = u"Switch the rule of the second person off"_s;
    proposal.state = u"open"_s;
    proposal.proposedBy = u"Demo Owner"_s;
    proposal.proposedAt = m_clock.now() - 51min;
    return proposal;
}

QJsonObject PeopleAnswers::people(const net::HttpRequest &request)
{
    const QString rest = request.url.path().section(u'/', 4);
    if (rest.isEmpty()) {
        const QString role = QUrlQuery(request.url).queryItemValue(u"role"_s);
        QList<Person> list = m_people;
        list.removeIf(
            [&](const Person &each) { return !role.isEmpty() && domain::roleName(each.standing.role) != role; });
        return good({{u"people"_s, arrayOf(list)}, {u"next"_s, QJsonValue()}});
    }
    const auto found = std::ranges::find(m_people, rest.section(u'/', 0, 0), &Person::uid);
    if (found == m_people.end()) {
        return {};
    }
    return request.method == "POST" ? changeRole(*found, bodyOf(request)) : good({{u"person"_s, found->toJson()}});
}

QJsonObject PeopleAnswers::changeRole(Person &person, const QJsonObject &wish)
{
    const Role wanted = domain::roleFromName(wish.value("role"_L1).toString()).value_or(Role::Customer);
    const bool isProposed = m_rule.isOn && domain::concernsAdmins(person.standing.role, wanted);
    if (isProposed) {
        person.proposal = proposalAbout(person, domain::roleName(wanted));
        m_proposals.append(*person.proposal);
    } else {
        person.standing = domain::roleStanding(wanted, person.standing.token, false);
    }
    return good({{u"proposed"_s, isProposed}, {u"person"_s, person.toJson()}});
}

QJsonObject PeopleAnswers::rule(const net::HttpRequest &request)
{
    if (request.method == "POST") {
        const bool on = bodyOf(request).value("enabled"_L1).toBool();
        m_rule.isOn = on || m_rule.isOn;
        if (on) {
            m_rule.changedBy = u"Demo admin"_s;
            m_rule.changedAt = m_clock.now();
        } else {
            m_rule.toSwitchOff = toSwitchOff();
        }
    }
    return good(m_rule.toJson());
}

QJsonObject PeopleAnswers::proposals() const
{
    return good({{u"proposals"_s, arrayOf(m_proposals)}});
}

QJsonObject PeopleAnswers::endProposal(const net::HttpRequest &request)
{
    const QString id = request.url.path().section(u'/', 4, 4);
    const bool isConfirmed = request.url.path().endsWith("/confirm"_L1);
    for (Person &person : m_people) {
        if (person.proposal && person.proposal->id == id) {
            const auto role = domain::roleFromName(person.proposal->details.value("role"_L1).toString());
            person.standing = isConfirmed ? domain::roleStanding(*role, person.standing.token, false) : person.standing;
            person.proposal.reset();
        }
    }
    if (m_rule.toSwitchOff && m_rule.toSwitchOff->id == id) {
        m_rule.isOn = !isConfirmed;
        m_rule.toSwitchOff.reset();
    }
    m_proposals.removeIf([&](const Proposal &each) { return each.id == id; });
    return good({});
}

// Keys.

void PeopleAnswers::fillKeys()
{
    struct Line
    {
        const char *name;
        const char *owner; ///< empty: nobody
        qint64 limit;
        std::chrono::minutes ago; ///< last use; negative: never
        contract::ApiKeyUse use;
        bool isActive;
    };
    static const std::array kLines = {
        Line{"Laptop assistant", "maria@example.com", 1'000, 4min, {1'204, 5'310, 12'442}, true},
        Line{"Partner web site", "", 10'000, 51min, {40'118, 166'020, 488'731}, true},
        Line{"Travel planner", "kofi@example.com", 500, 29h, {12, 88, 88}, true},
        Line{"Warehouse scanner", "", 1'000, -1min, {0, 0, 0}, true},
        Line{"Old partner", "jonas@example.com", 1'000, 60 * 24h, {0, 0, 3'377}, false},
    };
    const core::TimePoint now = m_clock.now();
    for (const Line &line : kLines) {
        ApiKey key;
        key.id = u"01937a77-0000-7000-8000-00000000000%1"_s.arg(kLines.size() - static_cast<size_t>(m_keys.size()));
        key.name = QString::fromLatin1(line.name);
        key.ownerEmail = QString::fromLatin1(line.owner);
        key.ownerUid = key.ownerEmail.isEmpty() ? QString() : u"tR27mWx0Qa"_s;
        key.rateLimit = line.limit;
        key.isActive = line.isActive;
        key.createdAt = now - std::chrono::days(20 * (m_keys.size() + 1));
        key.lastUsedAt = line.ago < 0min ? std::nullopt : std::optional(now - line.ago);
        key.revokedAt = line.isActive ? std::nullopt : std::optional(now - 59 * 24h);
        key.use = line.use;
        key.totalRequests = line.use.days90;
        m_keys.append(key);
    }
    m_keys[0].description = u"Claude on Maria’s laptop"_s;
    m_keys[1].allowedOrigins = {u"https://partner.example"_s};
}

QJsonObject PeopleAnswers::keys(const net::HttpRequest &request)
{
    const QString rest = request.url.path().section(u'/', 4);
    if (rest == "list"_L1) {
        const QString state = QUrlQuery(request.url).queryItemValue(u"state"_s);
        QList<ApiKey> list = m_keys;
        list.removeIf([&](const ApiKey &each) { return !state.isEmpty() && each.isActive != (state == "active"_L1); });
        return good({{u"api_keys"_s, arrayOf(list)}, {u"next"_s, QJsonValue()}});
    }
    if (rest == "create"_L1) {
        return createKey(bodyOf(request));
    }
    const auto found = std::ranges::find(m_keys, rest.section(u'/', -1), &ApiKey::id);
    if (found == m_keys.end()) {
        return {};
    }
    if (rest.startsWith("revoke/"_L1)) {
        found->isActive = false;
        found->revokedAt = m_clock.now();
        return good({});
    }
    return good({{u"key"_s, found->toJson()}});
}

QJsonObject PeopleAnswers::createKey(const QJsonObject &wish)
{
    ApiKey key;
    key.id = u"01937c77-0000-7000-8000-00000000000%1"_s.arg(m_keys.size());
    key.name = wish.value("key_name"_L1).toString();
    key.rateLimit = wish.value("rate_limit"_L1).toInteger();
    key.ownerEmail = wish.value("owner_email"_L1).toString();
    key.ownerUid = key.ownerEmail.isEmpty() ? QString() : u"tR27mWx0Qa"_s;
    key.createdAt = m_clock.now();
    key.use = contract::ApiKeyUse();
    m_keys.prepend(key);
    return good({{u"api_key"_s, u"dotm_simulated_0000000000000000000000000000"_s}, {u"key"_s, key.toJson()}});
}

} // namespace dotm::app
