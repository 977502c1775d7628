// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "servicebench.h"
#include "services/beta/betaaccess.h"
#include "services/beta/betaapprovals.h"
#include "services/beta/betakeys.h"
#include "services/beta/betalinks.h"
#include "services/beta/betamailstep.h"
#include "services/beta/betanumberstep.h"
#include "storage/repositories/auditentries.h"

namespace dotm::test {

/// Beta access on a fresh database. The worker is never started: a step runs when the test says so.
struct BetaBench : ServiceBench
{
    using ServiceBench::ServiceBench;

    [[nodiscard]] static services::Identity as(const QString &uid, domain::Role role = domain::Role::Customer)
    {
        services::Identity who;
        who.uid = uid;
        who.email = uid + u"@example.com"_s;
        who.name = u"Name of "_s + uid;
        who.role = role;
        who.origin = {domain::AuditVia::Screen, u"127.0.0.1"_s, u"request-of-"_s + uid};
        return who;
    }
    [[nodiscard]] static services::Identity admin(const QString &uid = u"ann"_s)
    {
        return as(uid, domain::Role::Admin);
    }
    /// An administrator with a row, as the database counts them.
    void addAdmin(const QString &uid)
    {
        storage::User user = personNamed(uid);
        user.role = domain::Role::Admin;
        (void)inside([&](storage::Connection &db) { return storage::users::insert(db, user, clock.now()); });
    }

    /// The id of an open request of somebody new.
    QString asked(const QString &uid, bool isKnownToCarrier = true)
    {
        (void)person(uid, isKnownToCarrier);
        return askedAgain(uid);
    }
    QString askedAgain(const QString &uid)
    {
        storage::BetaRequest request;
        request.id = core::uuid7(clock, random);
        request.uid = uid;
        request.email = uid + u"@example.com"_s;
        request.name = u"Name of "_s + uid;
        request.requestedAt = clock.now();
        change([&](storage::Connection &db) { return storage::betarequests::insert(db, request); });
        return request.id;
    }
    /// A link to a decision about @p id, sent to @p mail; its token.
    QString link(const QString &id, const QString &mail)
    {
        const QString token = core::randomToken(random);
        const storage::DecisionLink row{services::betalink::digest(token),           id, mail, clock.now(),
                                        clock.now() + services::betalink::kLifetime, {}};
        change([&](storage::Connection &db) { return storage::decisionlinks::insert(db, row); });
        return token;
    }
    [[nodiscard]] storage::BetaRequest beta(const QString &id)
    {
        return *inside([&](storage::Connection &db) { return storage::betarequests::byId(db, id); });
    }
    [[nodiscard]] static services::BetaWish wish(const QString &id, domain::BetaDecision decision,
                                                 const QString &reason = {})
    {
        services::BetaWish wish;
        wish.requestId = id;
        wish.decision = decision;
        wish.reason = reason;
        return wish;
    }
    [[nodiscard]] core::Result<services::BetaOutcome> decide(const services::Identity &who, const QString &id,
                                                             domain::BetaDecision decision, const QString &reason = {})
    {
        return QCoro::waitFor(approvals.decide(who, wish(id, decision, reason)));
    }

    /// The carrier's answer to "which numbers are free?".
    void carrierOffers(const QStringList &numbers)
    {
        QJsonArray array;
        for (const QString &number : numbers) {
            array.append(QJsonObject{{u"phoneNumber"_s, number}});
        }
        const QByteArray body = jsonBytes({{u"phoneNumbers"_s, array}});
        transport.setResponder([body](const net::HttpRequest &) { return FakeTransport::answer(200, body); });
    }
    /// The step with @p key as a worker that took it would hand it over.
    [[nodiscard]] storage::Step taken(const QString &key)
    {
        return inside([&](storage::Connection &db) -> core::Result<storage::Step> {
            (void)must(
                db.execute(u"UPDATE steps SET state = 'running', owner = 'test' WHERE idempotency_key = $1"_s, {key}));
            const auto row = must(
                db.one(u"SELECT id, kind, subject, payload, attempts FROM steps WHERE idempotency_key = $1"_s, {key}));
            storage::Step step;
            step.id = row.text(0);
            step.kind = row.text(1);
            step.idempotencyKey = key;
            step.subject = row.text(2);
            step.payload = QJsonDocument::fromJson(row.text(3).toUtf8()).object();
            step.attempts = row.integer(4);
            step.owner = u"test"_s;
            return step;
        });
    }
    /// Runs the step with @p key and stores what came of it.
    services::StepResult run(services::StepHandler &handler, const QString &key)
    {
        const storage::Step step = taken(key);
        services::StepResult result = QCoro::waitFor(handler.run(step));
        if (result.kind == services::StepResult::Kind::Done) {
            must(closing(
                [&](const services::StepContext &context) { return handler.settle(context, step, result.value); }));
        } else if (!result.error.isTransient()) {
            must(closing(
                [&](const services::StepContext &context) { return handler.giveUp(context, step, result.error); }));
        }
        return result;
    }

    [[nodiscard]] QList<storage::AuditEntry> log()
    {
        return inside([](storage::Connection &db) { return storage::auditentries::after(db, 0, 10'000); });
    }
    [[nodiscard]] storage::AuditEntry lastEntry()
    {
        const QList<storage::AuditEntry> all = log();
        return all.isEmpty() ? storage::AuditEntry() : all.last();
    }

    services::StepWorker worker{*database, clock, random, changes, services::StepWorkerOptions()};
    services::SecondPerson secondPerson{*database, changes, clock, random, u"owner@example.com"_s};
    services::BetaDecisions decisions{secondPerson, worker, changes, clock, true};
    services::BetaAccess access{*database, worker, changes, clock, random, {{u"desk@example.com"_s}, {}}};
    services::BetaApprovals approvals{*database, decisions, changes, clock};
    services::BetaLinks links{*database, decisions, secondPerson, clock, {u"Desk@example.com "_s}};
    services::BetaNumberStep numberStep{*database, oxio, random};
    services::BetaMailStep mailStep{*database, mailer, {QUrl(u"https://dotm.example"_s), false}};
};

} // namespace dotm::test
