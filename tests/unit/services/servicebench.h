// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "../storage/repositorybench.h"
#include "providers/email/mailer.h"
#include "providers/email/resendclient.h"
#include "services/activation/activationdeps.h"
#include "services/steps/stepworker.h"
#include "storage/repositories/activations.h"
#include "storage/repositories/purchases.h"
#include "support/faketransport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace dotm::test {
using namespace Qt::Literals::StringLiterals;

inline QCoro::Task<void> noPause(std::chrono::milliseconds)
{
    co_return;
}

/// A step's row as the database has it.
struct StepRow
{
    QString state;
    qint64 attempts = 0;
    bool unclear = false;
    core::TimePoint dueAt;
    core::TimePoint leaseUntil;
    QString error;
    QString id;
};

/// What the services stand on: a fresh database, the real provider clients over canned answers, a clock of our own.
struct ServiceBench
{
    explicit ServiceBench(std::unique_ptr<storage::Database> fresh, int perHour = 100)
        : database(std::move(fresh)), limiter(perHour, clock, random)
    {
    }

    [[nodiscard]] static oxio::OxioConfig oxioConfig()
    {
        oxio::OxioConfig config;
        config.url = QUrl(u"https://oxio.example"_s);
        config.apiKey = core::SecretString(u"key"_s);
        config.authToken = core::SecretString(u"token"_s);
        config.brandId = u"brand-1"_s;
        config.planId = u"plan-1"_s;
        return config;
    }
    [[nodiscard]] static stripe::StripeConfig stripeConfig()
    {
        return {QUrl(u"https://stripe.example"_s), core::SecretString(u"sk_test_1"_s), core::SecretString(u"whsec"_s)};
    }
    [[nodiscard]] static email::ResendConfig resendConfig()
    {
        return {QUrl(u"https://resend.example"_s), core::SecretString(u"re_1"_s), u"DOTM <hello@dotm.example>"_s};
    }

    template <typename Work>
    auto inside(Work work)
    {
        return must(within(*database, work));
    }
    template <typename Work>
    void change(Work work)
    {
        must(within(*database, [&](storage::Connection &db) -> core::Outcome { return work(db); }));
    }

    /// A registered person with a record at the payment provider and, if wished, at the carrier.
    storage::User person(const QString &uid, bool isKnownToCarrier = true)
    {
        addPerson(*database, uid, clock.now());
        change([&](storage::Connection &db) {
            const auto customer = storage::users::setStripeCustomer(db, uid, u"cus_"_s + uid, clock.now());
            return isKnownToCarrier && customer ? storage::users::setOxioUser(db, uid, u"eu-"_s + uid, clock.now())
                                                : customer;
        });
        return *inside([&](storage::Connection &db) { return storage::users::byUid(db, uid); });
    }

    /// An activation of @p user in @p state.
    storage::Activation activation(const storage::User &user, domain::ActivationState state,
                                   const std::function<void(storage::Activation &)> &more = {})
    {
        storage::Activation a;
        a.id = u"act-"_s + user.uid;
        a.userId = user.id;
        a.uid = user.uid;
        a.productId = u"esim_beta"_s;
        a.amount = {100, u"USD"_s};
        a.createdAt = clock.now();
        change([&](storage::Connection &db) { return storage::activations::insert(db, a); });
        a.state = state;
        a.invoiceId = u"in_"_s + user.uid;
        if (more) {
            more(a);
        }
        change([&](storage::Connection &db) { return storage::activations::update(db, a, clock.now()); });
        return a;
    }
    [[nodiscard]] storage::Activation stored(const QString &activationId)
    {
        return *inside([&](storage::Connection &db) { return storage::activations::byId(db, activationId); });
    }
    [[nodiscard]] QList<storage::Purchase> purchasesOf(const QString &uid)
    {
        return inside([&](storage::Connection &db) { return storage::purchases::ofPerson(db, uid, 100); });
    }

    /// A step as the worker would hand it to a handler.
    [[nodiscard]] storage::Step step(const QString &subject, const QJsonObject &payload = {},
                                     bool unclear = false) const
    {
        storage::Step result;
        result.id = u"step-of-"_s + subject;
        result.idempotencyKey = u"key-of-"_s + subject;
        result.subject = subject;
        result.payload = payload;
        result.unclear = unclear;
        result.createdAt = clock.now();
        result.owner = u"test"_s;
        return result;
    }
    /// Makes the row behind step(@p subject), held by us as if a worker ran it.
    void hold(const QString &subject)
    {
        storage::Step row = step(subject);
        row.kind = u"any"_s;
        row.dueAt = clock.now();
        inside([&](storage::Connection &db) { return storage::steps::enqueue(db, row, clock.now()); });
        inside([&](storage::Connection &db) {
            return storage::steps::claim(db, row.owner, 1, clock.now(), clock.now() + std::chrono::hours(1));
        });
    }
    [[nodiscard]] QJsonObject storedPayload(const QString &subject)
    {
        const QString text = inside([&](storage::Connection &db) -> core::Result<QString> {
            const auto row = db.one(u"SELECT payload FROM steps WHERE id = $1"_s, {step(subject).id});
            return row ? core::Result<QString>(row->text(0)) : core::fail(row.error());
        });
        return QJsonDocument::fromJson(text.toUtf8()).object();
    }
    /// Runs one of a handler's closing functions in a transaction.
    template <typename Work>
    core::Outcome closing(Work work)
    {
        return within(*database, [&](storage::Connection &db) -> core::Outcome {
            return work(services::StepContext{db, queue, clock.now()});
        });
    }
    [[nodiscard]] std::optional<StepRow> stepRow(const QString &key)
    {
        return inside([&](storage::Connection &db) -> core::Result<std::optional<StepRow>> {
            const auto row = db.maybeOne(u"SELECT state, attempts, unclear, due_at, lease_until, error, id FROM steps "
                                         "WHERE idempotency_key = $1"_s,
                                         {key});
            if (!row) {
                return core::fail(row.error());
            }
            return *row ? std::optional(StepRow{(*row)->text(0), (*row)->integer(1), (*row)->boolean(2),
                                                core::fromMs((*row)->integer(3)), core::fromMs((*row)->integer(4)),
                                                (*row)->text(5), (*row)->text(6)})
                        : std::nullopt;
        });
    }
    [[nodiscard]] int sent(const QByteArray &method, const QString &pathPart) const
    {
        return static_cast<int>(std::ranges::count_if(transport.requests(), [&](const net::HttpRequest &each) {
            return each.method == method && each.url.path().contains(pathPart);
        }));
    }

    FakeClock clock;
    core::SystemRandom random; // used on the database threads too, so not the seeded one
    FakeTransport transport;
    net::HttpClient http{transport, clock, random, &noPause};
    std::unique_ptr<storage::Database> database;
    stripe::StripeClient stripe{http, clock, stripeConfig()};
    oxio::OxioClient oxio{http, clock, oxioConfig()};
    email::ResendClient resend{http, clock, resendConfig()};
    email::Mailer mailer{&resend, nullptr, clock};
    services::RateLimiter limiter;
    services::StepQueue queue{clock, random};
    services::Changes changes;
    services::ActivationDeps deps{*database, stripe, oxio, mailer, limiter, clock, random, {}};
};

inline QByteArray jsonBytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace dotm::test
