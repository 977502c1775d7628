// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "adminworld.h"

#include "contract/apikey.h"
#include "contract/auditentry.h"
#include "contract/person.h"

namespace dotm::test {

/// An admin's service of which only people, the rule of the second person and keys are there; takes the place of the
/// world's own answers.
struct PeopleService
{
    AdminWorld world;
    QList<contract::Person> people;
    QList<contract::Proposal> proposals;
    QList<contract::AuditEntry> log;
    QList<contract::ApiKey> keys;
    contract::SecondPersonRule rule;
    qsizetype pageSize = 3;
    int failFrom = 1'000; ///< list pages from this one on fail
    int pages = 0;
    bool ignoresChanges = false; ///< says yes and does nothing
    QString conflict;            ///< refuses changes with this sentence
    QStringList calls;           ///< "POST /api/admin/people/u-1/role {...}"

    PeopleService()
    {
        rule.approvers = 2;
        rule.maySwitchOn = true;
        world.transport.setResponder([this](const net::HttpRequest &request) { return answer(request); });
    }

    void add(int number, domain::Role role = domain::Role::Customer)
    {
        for (int index = 0; index < number; ++index) {
            contract::Person person;
            person.uid = QStringLiteral("u-%1").arg(people.size() + 1);
            person.email = person.uid + QStringLiteral("@example.com");
            person.name = QStringLiteral("Name of ") + person.uid;
            person.standing = domain::roleStanding(role, domain::Role::Customer, false);
            person.allowed = {domain::Role::Customer, domain::Role::Agent, domain::Role::Admin};
            person.since = world.clock.now();
            people.append(person);
        }
    }
    void addKeys(int number)
    {
        for (int index = 0; index < number; ++index) {
            contract::ApiKey key;
            key.id = QStringLiteral("k-%1").arg(keys.size() + 1);
            key.name = QStringLiteral("Key %1").arg(keys.size() + 1);
            key.rateLimit = 1'000;
            key.createdAt = world.clock.now();
            key.use = contract::ApiKeyUse{1, 20, 300};
            keys.append(key);
        }
    }
    [[nodiscard]] contract::Person &person(const QString &uid)
    {
        return *std::ranges::find(people, uid, &contract::Person::uid);
    }
    [[nodiscard]] int callsOf(const QString &beginning) const
    {
        return static_cast<int>(
            std::ranges::count_if(calls, [&](const QString &call) { return call.startsWith(beginning); }));
    }

private:
    [[nodiscard]] static FakeTransport::Reply good(QJsonObject object)
    {
        object.insert(QStringLiteral("success"), true);
        return FakeTransport::answer(200, QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    [[nodiscard]] static FakeTransport::Reply bad(int status, const QString &sentence = QStringLiteral("A sentence."))
    {
        const core::Error error{core::ErrorCode::Conflict, sentence, {}, {}};
        return FakeTransport::answer(
            status, QJsonDocument(contract::errorBody(error, QStringLiteral("r-7K2"))).toJson(QJsonDocument::Compact));
    }
    template <typename T>
    [[nodiscard]] FakeTransport::Reply page(const net::HttpRequest &request, const QList<T> &all, const char *name)
    {
        if (++pages >= failFrom) {
            return bad(409);
        }
        const qsizetype from = QUrlQuery(request.url).queryItemValue(QStringLiteral("after")).toInt();
        QJsonArray array;
        for (const T &each : all.mid(from, pageSize)) {
            array.append(each.toJson());
        }
        const bool isMore = from + pageSize < all.size();
        return good({{QLatin1StringView(name), array},
                     {QStringLiteral("next"), isMore ? QJsonValue(QString::number(from + pageSize)) : QJsonValue()}});
    }
    [[nodiscard]] FakeTransport::Reply answer(const net::HttpRequest &request)
    {
        if (!world.isReachable) {
            return core::fail(core::ErrorCode::Offline, QStringLiteral("no network"));
        }
        const QString path = request.url.path();
        calls.append(QString::fromLatin1(request.method) + QLatin1Char(' ') + path + QLatin1Char(' ') +
                     QString::fromUtf8(request.body));
        if (request.method == "POST" && !conflict.isEmpty()) {
            return bad(409, conflict);
        }
        if (path == QLatin1String("/api/admin/people")) {
            return page(request, people, "people");
        }
        if (path.startsWith(QLatin1String("/api/admin/people/"))) {
            return aboutPerson(request, person(path.section(QLatin1Char('/'), 4, 4)));
        }
        if (path == QLatin1String("/api/admin/second-person")) {
            return setRule(request);
        }
        if (path == QLatin1String("/api/admin/proposals")) {
            return good({{QStringLiteral("proposals"), openProposals()}});
        }
        if (path.startsWith(QLatin1String("/api/admin/proposals/"))) {
            proposals.removeIf([&](const auto &each) { return each.id == path.section(QLatin1Char('/'), 4, 4); });
            return good({});
        }
        return path.startsWith(QLatin1String("/api/admin/mcp-keys/"))
                   ? aboutKey(request, path.section(QLatin1Char('/'), 4))
                   : good({{QStringLiteral("entries"), logged()}, {QStringLiteral("next"), QJsonValue()}});
    }
    [[nodiscard]] FakeTransport::Reply aboutPerson(const net::HttpRequest &request, contract::Person &person)
    {
        if (request.method == "GET") {
            return good({{QStringLiteral("person"), person.toJson()}});
        }
        const auto wanted = *domain::roleFromName(
            QJsonDocument::fromJson(request.body).object().value(QStringLiteral("role")).toString());
        const bool isProposed = rule.isOn && domain::concernsAdmins(person.standing.role, wanted);
        if (isProposed && !ignoresChanges) {
            contract::Proposal proposal;
            proposal.id = QStringLiteral("p-1");
            proposal.action = QStringLiteral("role.change");
            proposal.proposedBy = QStringLiteral("Boss");
            proposal.isOwn = true;
            proposal.proposedAt = world.clock.now();
            proposal.details = {{QStringLiteral("mail"), person.email},
                                {QStringLiteral("from"), domain::roleName(person.standing.role)},
                                {QStringLiteral("role"), domain::roleName(wanted)}};
            person.proposal = proposal;
            proposals.append(proposal);
        } else if (!ignoresChanges) {
            person.standing = domain::roleStanding(wanted, domain::Role::Customer, false);
        }
        return good({{QStringLiteral("person"), person.toJson()}, {QStringLiteral("proposed"), isProposed}});
    }
    [[nodiscard]] FakeTransport::Reply setRule(const net::HttpRequest &request)
    {
        if (request.method == "POST" && !ignoresChanges) {
            const bool on = QJsonDocument::fromJson(request.body).object().value(QStringLiteral("enabled")).toBool();
            rule.isOn = on || rule.isOn;
            if (!on) {
                rule.toSwitchOff = contract::Proposal();
                rule.toSwitchOff->id = QStringLiteral("p-off");
                rule.toSwitchOff->proposedBy = QStringLiteral("Boss");
                rule.toSwitchOff->proposedAt = world.clock.now();
            }
        }
        return good(rule.toJson());
    }
    [[nodiscard]] FakeTransport::Reply aboutKey(const net::HttpRequest &request, const QString &rest)
    {
        if (rest == QLatin1String("list")) {
            return page(request, keys, "api_keys");
        }
        if (rest == QLatin1String("create")) {
            addKeys(1);
            return good({{QStringLiteral("api_key"), QStringLiteral("dotm_secret")},
                         {QStringLiteral("key"), keys.last().toJson()}});
        }
        const auto found = std::ranges::find(keys, rest.section(QLatin1Char('/'), -1), &contract::ApiKey::id);
        found->isActive = found->isActive && (ignoresChanges || !rest.startsWith(QLatin1String("revoke/")));
        return good({{QStringLiteral("key"), found->toJson()}});
    }
    [[nodiscard]] QJsonArray openProposals() const
    {
        QJsonArray array;
        for (const contract::Proposal &each : proposals) {
            array.append(each.toJson());
        }
        return array;
    }
    [[nodiscard]] QJsonArray logged() const
    {
        QJsonArray array;
        for (const contract::AuditEntry &each : log) {
            array.append(each.toJson());
        }
        return array;
    }
};

} // namespace dotm::test
