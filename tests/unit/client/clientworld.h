// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/session.h"
#include "config/memorysecretstore.h"
#include "support/fakeclock.h"
#include "support/faketransport.h"

#include <QJsonDocument>

#include <qcoro/qcorotimer.h>

namespace dotm::test {

/// A keychain in memory, whose persistence and faults the test decides.
class FakeKeychain final : public config::SecretStore
{
public:
    bool isKept = true;
    bool isSlow = false; ///< answers after one turn of the event loop
    std::optional<core::ErrorCode> fault;
    int writes = 0;
    int removals = 0;

    [[nodiscard]] config::SecretStoreKind kind() const override { return config::SecretStoreKind::Keychain; }
    [[nodiscard]] bool isPersistent() const override { return isKept; }
    [[nodiscard]] core::Task<core::Result<core::SecretString>> read(QString name) override
    {
        if (fault) {
            co_return core::fail(*fault, QStringLiteral("faulty"));
        }
        co_return co_await m_store.read(name);
    }
    [[nodiscard]] core::Task<core::Outcome> write(QString name, core::SecretString value) override
    {
        if (isSlow) {
            const std::chrono::milliseconds turn(0);
            co_await QCoro::sleepFor(turn);
        }
        if (fault) {
            co_return core::fail(*fault, QStringLiteral("faulty"));
        }
        ++writes;
        co_return co_await m_store.write(name, value);
    }
    [[nodiscard]] core::Task<core::Outcome> remove(QString name) override
    {
        if (fault) {
            co_return core::fail(*fault, QStringLiteral("faulty"));
        }
        ++removals;
        co_return co_await m_store.remove(name);
    }
    /// What is kept, faults or not.
    [[nodiscard]] QString kept(const QString &name)
    {
        const auto value = QCoro::waitFor(m_store.read(name));
        return value ? value->reveal() : QString();
    }

private:
    config::MemorySecretStore m_store;
};

/// Everything around one Session; transport answers are the test's.
struct ClientWorld
{
    FakeClock clock;
    SeededRandom random;
    FakeTransport transport;
    FakeKeychain keychain;
    net::HttpClient http{transport, clock, random, [](std::chrono::milliseconds) {
                             return done();
                         }};
    client::Session session{http, QUrl(QStringLiteral("http://127.0.0.1:9")), keychain, clock};

    [[nodiscard]] static core::Task<void> done() { co_return; }

    /// The answer of the sign-in endpoints.
    [[nodiscard]] static FakeTransport::Reply signedIn(const QString &uid, const QString &token,
                                                       std::chrono::seconds life = std::chrono::hours(1))
    {
        contract::Session session;
        session.uid = uid;
        session.email = uid + QStringLiteral("@example.com");
        session.displayName = QStringLiteral("Name of ") + uid;
        session.idToken = core::SecretString(token);
        session.refreshToken = core::SecretString(QStringLiteral("refresh-of-") + uid);
        session.expiresIn = life;
        return FakeTransport::answer(200, QJsonDocument(session.toJson()).toJson());
    }
    [[nodiscard]] static FakeTransport::Reply refusal(int status, const QByteArray &code)
    {
        return FakeTransport::answer(status, R"({"error":"A sentence.","code":")" + code + R"(","request_id":"r-1"})");
    }
    void signIn(const QString &uid, const QString &token)
    {
        transport.enqueue(signedIn(uid, token));
        const core::Outcome outcome =
            QCoro::waitFor(session.signIn(QStringLiteral("a@example.com"), core::SecretString(QStringLiteral("pw"))));
        if (!outcome) {
            qFatal("the canned sign-in failed");
        }
    }
    [[nodiscard]] int callsTo(const QString &path) const
    {
        return static_cast<int>(std::ranges::count_if(
            transport.requests(), [&path](const net::HttpRequest &each) { return each.url.path() == path; }));
    }
};

} // namespace dotm::test
