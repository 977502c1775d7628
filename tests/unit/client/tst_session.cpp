// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "clientworld.h"

#include <QSignalSpy>
#include <QTest>

#include <qcoro/qcorotask.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace dotm;
using client::Session;
using core::ErrorCode;
using test::ClientWorld;

namespace {

using Tokens = QList<core::Result<core::SecretString>>;

core::Task<core::Outcome> askToken(Session *session, Tokens *tokens)
{
    tokens->append(co_await session->token());
    co_return core::Outcome();
}

core::Task<core::Outcome> askUser(Session *session, QList<core::Result<contract::Account>> *answers)
{
    answers->append(co_await session->api().currentUser());
    co_return core::Outcome();
}

core::Task<core::Outcome> startSignOut(Session *session)
{
    co_return co_await session->signOut();
}

const QString kPath = u"/api/auth/refresh"_s;
const QString kName = u"session"_s;

} // namespace

class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void restore_nothingKept_isSignedOutAndNotFound();
    void restore_keptSession_isTakenUpWithoutNetwork();
    void restore_garbage_isSignedOutAndDeletesNothing();
    void restore_lockedKeychain_deletesNothing();
    void signIn_tokens_areKept();
    void signIn_refused_changesNothing();
    void signIn_storeFaulty_keepsTokensInMemory_data();
    void signIn_storeFaulty_keepsTokensInMemory();
    void signIn_memoryStore_doesNotKeepTokens();
    void signIn_otherPerson_isToldWithTheFormer();
    void signIn_otherPersonAfterSignOut_isToldToo();
    void signIn_samePersonAgain_isNoChange();
    void token_fresh_needsNoNetwork();
    void token_lastFiveMinutes_isRefreshed();
    void token_lastFiveMinutesAndOffline_isStillGood();
    void token_ended_failsWithTheErrorAndKeepsTokens_data();
    void token_ended_failsWithTheErrorAndKeepsTokens();
    void token_refreshRefused_signsOutAndRemovesTokens();
    void token_refreshedForSomebodyElse_isProtocol();
    void token_fiftyAtOnce_makeOneRefresh();
    void token_twoAtOnceAndOffline_bothAreToldWhy();
    void token_signOutMeanwhile_isUnauthorized();
    void token_otherPersonMeanwhile_isCancelled();
    void call_401_refreshesOnceAndIsRepeated();
    void call_fifty401AtOnce_makeOneRefresh();
    void call_401AfterPersonChanged_isNotRepeatedForTheOther();
    void signOut_whileCallInFlight_isClean();
    void signOut_lockedKeychain_saysSoButIsSignedOut();
    void signOut_whileSlowWrite_leavesNothing();
    void refuse_formerToken_changesNothing();

private:
    std::unique_ptr<ClientWorld> m_world;
};

void SessionTest::init()
{
    m_world = std::make_unique<ClientWorld>();
}

void SessionTest::restore_nothingKept_isSignedOutAndNotFound()
{
    QCOMPARE(m_world->session.state(), Session::State::Unknown);
    QCOMPARE(QCoro::waitFor(m_world->session.restore()).error().code, ErrorCode::NotFound);
    QCOMPARE(m_world->session.state(), Session::State::SignedOut);
    QVERIFY(m_world->session.keepsTokens());
    QCOMPARE(QCoro::waitFor(m_world->session.token()).error().code, ErrorCode::Unauthorized);
}

void SessionTest::restore_keptSession_isTakenUpWithoutNetwork()
{
    m_world->signIn(u"ann"_s, u"t1"_s);
    m_world->transport.forgetRequests();
    Session second(m_world->http, QUrl(u"http://127.0.0.1:9"_s), m_world->keychain, m_world->clock);
    QVERIFY(QCoro::waitFor(second.restore()));
    QCOMPARE(second.state(), Session::State::SignedIn);
    QCOMPARE(second.uid(), u"ann"_s);
    QCOMPARE(second.email(), u"ann@example.com"_s);
    QCOMPARE(second.displayName(), u"Name of ann"_s);
    QVERIFY(m_world->transport.requests().isEmpty());

    m_world->transport.enqueue(ClientWorld::signedIn(u"ann"_s, u"t2"_s));
    const auto token = QCoro::waitFor(second.token());
    QVERIFY(token);
    QVERIFY(*token == core::SecretString(u"t2"_s));
    QVERIFY(m_world->transport.lastRequest().body.contains("refresh-of-ann"));
}

void SessionTest::restore_garbage_isSignedOutAndDeletesNothing()
{
    const QString texts[] = {u"no json"_s, u"{}"_s, u"[]"_s, u"{\"uid\":\"ann\"}"_s, u"{\"refresh_token\":\"x\"}"_s};
    for (const QString &text : texts) {
        ClientWorld world;
        QVERIFY(QCoro::waitFor(world.keychain.write(kName, core::SecretString(text))));
        QCOMPARE(QCoro::waitFor(world.session.restore()).error().code, ErrorCode::NotFound);
        QCOMPARE(world.session.state(), Session::State::SignedOut);
        QCOMPARE(world.keychain.kept(kName), text);
    }
}

void SessionTest::restore_lockedKeychain_deletesNothing()
{
    m_world->signIn(u"ann"_s, u"t1"_s);
    m_world->keychain.fault = ErrorCode::Forbidden;
    Session second(m_world->http, QUrl(u"http://127.0.0.1:9"_s), m_world->keychain, m_world->clock);
    QCOMPARE(QCoro::waitFor(second.restore()).error().code, ErrorCode::Forbidden);
    QCOMPARE(second.state(), Session::State::SignedOut);
    QVERIFY(!second.keepsTokens());
    QVERIFY(m_world->keychain.kept(kName).contains("refresh-of-ann"_L1));
    QCOMPARE(m_world->keychain.removals, 0);
}

void SessionTest::signIn_tokens_areKept()
{
    QSignalSpy changes(&m_world->session, &Session::stateChanged);
    m_world->signIn(u"ann"_s, u"t1"_s);
    QCOMPARE(m_world->session.state(), Session::State::SignedIn);
    QCOMPARE(changes.size(), 1);
    QVERIFY(m_world->session.keepsTokens());
    const QJsonObject kept = QJsonDocument::fromJson(m_world->keychain.kept(kName).toUtf8()).object();
    const QJsonObject expected{{u"refresh_token"_s, u"refresh-of-ann"_s},
                               {u"uid"_s, u"ann"_s},
                               {u"email"_s, u"ann@example.com"_s},
                               {u"name"_s, u"Name of ann"_s}};
    QCOMPARE(kept, expected);
}

void SessionTest::signIn_refused_changesNothing()
{
    m_world->signIn(u"ann"_s, u"t1"_s);
    m_world->transport.enqueue(ClientWorld::refusal(401, "unauthorized"));
    const auto outcome = QCoro::waitFor(m_world->session.signIn(u"b@example.com"_s, core::SecretString(u"x"_s)));
    QCOMPARE(outcome.error().code, ErrorCode::Unauthorized);
    QCOMPARE(m_world->session.uid(), u"ann"_s);
    QCOMPARE(m_world->session.state(), Session::State::SignedIn);
}

void SessionTest::signIn_storeFaulty_keepsTokensInMemory_data()
{
    QTest::addColumn<ErrorCode>("fault");
    QTest::newRow("no keychain") << ErrorCode::Unavailable;
    QTest::newRow("locked") << ErrorCode::Forbidden;
    QTest::newRow("disk") << ErrorCode::Storage;
}

void SessionTest::signIn_storeFaulty_keepsTokensInMemory()
{
    QFETCH(ErrorCode, fault);
    m_world->keychain.fault = fault;
    m_world->signIn(u"ann"_s, u"t1"_s);
    QCOMPARE(m_world->session.state(), Session::State::SignedIn);
    QVERIFY(!m_world->session.keepsTokens());
    QVERIFY(QCoro::waitFor(m_world->session.token()));

    // Unlocked in the meantime: the next refresh keeps them.
    m_world->keychain.fault.reset();
    m_world->clock.advance(1h);
    m_world->transport.enqueue(ClientWorld::signedIn(u"ann"_s, u"t2"_s));
    QVERIFY(QCoro::waitFor(m_world->session.token()));
    QVERIFY(m_world->session.keepsTokens());
    QVERIFY(m_world->keychain.kept(kName).contains("refresh-of-ann"_L1));
}

void SessionTest::signIn_memoryStore_doesNotKeepTokens()
{
    config::MemorySecretStore memory;
    Session session(m_world->http, QUrl(u"http://127.0.0.1:9"_s), memory, m_world->clock);
    m_world->transport.enqueue(ClientWorld::signedIn(u"ann"_s, u"t1"_s));
    QVERIFY(QCoro::waitFor(session.signInDemo(u"customer"_s)));
    QVERIFY(!session.keepsTokens());
}

void SessionTest::signIn_otherPerson_isToldWithTheFormer()
{
    m_world->signIn(u"ann"_s, u"t1"_s);
    QSignalSpy persons(&m_world->session, &Session::personChanged);
    m_world->signIn(u"bob"_s, u"t2"_s);
    QCOMPARE(persons.size(), 1);
    QCOMPARE(persons.first().first().toString(), u"ann"_s);
    QVERIFY(m_world->keychain.kept(kName).contains("refresh-of-bob"_L1));
}

void SessionTest::signIn_otherPersonAfterSignOut_isToldToo()
{
    m_world->signIn(u"ann"_s, u"t1"_s);
    QSignalSpy left(&m_world->session, &Session::signedOut);
    QSignalSpy persons(&m_world->session, &Session::personChanged);
    QVERIFY(QCoro::waitFor(m_world->session.signOut()));
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().first().toString(), u"ann"_s);
    QVERIFY(m_world->keychain.kept(kName).isEmpty());
    m_world->signIn(u"bob"_s, u"t2"_s);
    QCOMPARE(persons.size(), 1);
    QCOMPARE(persons.first().first().toString(), u"ann"_s);
}

void SessionTest::signIn_samePersonAgain_isNoChange()
{
    m_world->signIn(u"ann"_s, u"t1"_s);
    QSignalSpy persons(&m_world->session, &Session::personChanged);
    m_world->signIn(u"ann"_s, u"t2"_s);
    QCOMPARE(persons.size(), 0);
    QCOMPARE(m_world->keychain.writes, 1); // the same secret is not written twice
}

void SessionTest::token_fresh_needsNoNetwork()
{
    m_world->signIn(u"ann"_s, u"t1"_s);
    m_world->clock.advance(54min);
    for (int i = 0; i < 2; ++i) {
        const auto token = QCoro::waitFor(m_world->session.token());
        QVERIFY(token);
        QVERIFY(*token == core::SecretString(u"t1"_s));
    }
    QCOMPARE(m_world->callsTo(kPath), 0);
}

void SessionTest::token_lastFiveMinutes_isRefreshed()
{
    m_world->signIn(u"ann"_s, u"t1"_s);
    m_world->clock.advance(55min);
    m_world->transport.enqueue(ClientWorld::signedIn(u"ann"_s, u"t2"_s));
    const auto token = QCoro::waitFor(m_world->session.token());
    QVERIFY(token);
    QVERIFY(*token == core::SecretString(u"t2"_s));
    QCOMPARE(m_world->callsTo(kPath), 1);
    QCOMPARE(m_world->session.email(), u"ann@example.com"_s);
}

void SessionTest::token_lastFiveMinutesAndOffline_isStillGood()
{
    m_world->signIn(u"ann"_s, u"t1"_s);
    m_world->clock.advance(56min);
    const auto token = QCoro::waitFor(m_world->session.token());
    QVERIFY(token);
    QVERIFY(*token == core::SecretString(u"t1"_s));
    m_world->clock.advance(3min); // a minute is left, not more
    QCOMPARE(QCoro::waitFor(m_world->session.token()).error().code, ErrorCode::Offline);
}

void SessionTest::token_ended_failsWithTheErrorAndKeepsTokens_data()
{
    QTest::addColumn<int>("status"); // 0: the transport error
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<ErrorCode>("error");
    QTest::newRow("offline") << 0 << QByteArray() << ErrorCode::Offline;
    QTest::newRow("timeout") << 0 << QByteArray() << ErrorCode::Timeout;
    QTest::newRow("provider down") << 503 << QByteArray("provider_unavailable") << ErrorCode::Unavailable;
    QTest::newRow("rate limited") << 429 << QByteArray("rate_limited") << ErrorCode::RateLimited;
    QTest::newRow("captive portal") << 401 << QByteArray() << ErrorCode::Protocol;
}

void SessionTest::token_ended_failsWithTheErrorAndKeepsTokens()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(ErrorCode, error);
    m_world->signIn(u"ann"_s, u"t1"_s);
    m_world->clock.advance(2h);
    if (status == 0) {
        m_world->transport.enqueueError(error);
    } else {
        m_world->transport.enqueue(code.isEmpty() ? test::FakeTransport::answer(status, "<html>")
                                                  : ClientWorld::refusal(status, code));
    }
    QCOMPARE(QCoro::waitFor(m_world->session.token()).error().code, error);
    QCOMPARE(m_world->session.state(), Session::State::SignedIn);
    QVERIFY(m_world->keychain.kept(kName).contains("refresh-of-ann"_L1));

    m_world->transport.enqueue(ClientWorld::signedIn(u"ann"_s, u"t2"_s));
    QVERIFY(QCoro::waitFor(m_world->session.token()));
}

void SessionTest::token_refreshRefused_signsOutAndRemovesTokens()
{
    m_world->signIn(u"ann"_s, u"t1"_s);
    QSignalSpy left(&m_world->session, &Session::signedOut);
    m_world->clock.advance(2h);
    m_world->transport.enqueue(ClientWorld::refusal(401, "unauthorized"));
    QCOMPARE(QCoro::waitFor(m_world->session.token()).error().code, ErrorCode::Unauthorized);
    QCOMPARE(m_world->session.state(), Session::State::SignedOut);
    QVERIFY(m_world->session.uid().isEmpty());
    QVERIFY(m_world->keychain.kept(kName).isEmpty());
    QCOMPARE(left.size(), 1);
}

void SessionTest::token_refreshedForSomebodyElse_isProtocol()
{
    m_world->signIn(u"ann"_s, u"t1"_s);
    m_world->clock.advance(2h);
    m_world->transport.enqueue(ClientWorld::signedIn(u"eve"_s, u"t2"_s));
    QCOMPARE(QCoro::waitFor(m_world->session.token()).error().code, ErrorCode::Protocol);
    QCOMPARE(m_world->session.uid(), u"ann"_s);
}

void SessionTest::token_fiftyAtOnce_makeOneRefresh()
{
    m_world->signIn(u"ann"_s, u"t1"_s);
    m_world->clock.advance(2h);
    m_world->transport.setDeferred(true);
    m_world->transport.enqueue(ClientWorld::signedIn(u"ann"_s, u"t2"_s));
    Tokens tokens;
    for (int i = 0; i < 50; ++i) {
        core::detach(askToken(&m_world->session, &tokens), "a token");
    }
    QVERIFY(tokens.isEmpty());
    QTRY_COMPARE(tokens.size(), 50);
    for (const auto &token : std::as_const(tokens)) {
        QVERIFY(token);
        QVERIFY(*token == core::SecretString(u"t2"_s));
    }
    QCOMPARE(m_world->callsTo(kPath), 1);
}

void SessionTest::token_twoAtOnceAndOffline_bothAreToldWhy()
{
    m_world->signIn(u"ann"_s, u"t1"_s);
    m_world->clock.advance(2h);
    m_world->transport.setDeferred(true);
    Tokens tokens;
    core::detach(askToken(&m_world->session, &tokens), "a token");
    core::detach(askToken(&m_world->session, &tokens), "a token");
    QTRY_COMPARE(tokens.size(), 2);
    for (const auto &token : std::as_const(tokens)) {
        QCOMPARE(token.error().code, ErrorCode::Offline);
        QCOMPARE(token.error().detail, u"no canned reply"_s);
    }
    QCOMPARE(m_world->callsTo(kPath), 1);
}

void SessionTest::token_signOutMeanwhile_isUnauthorized()
{
    m_world->signIn(u"ann"_s, u"t1"_s);
    m_world->clock.advance(2h);
    m_world->transport.setDeferred(true);
    m_world->transport.enqueue(ClientWorld::signedIn(u"ann"_s, u"t2"_s));
    Tokens tokens;
    core::detach(askToken(&m_world->session, &tokens), "a token");
    core::detach(askToken(&m_world->session, &tokens), "a token");
    core::detach(startSignOut(&m_world->session), "sign-out");
    QTRY_COMPARE(tokens.size(), 2);
    QCOMPARE(tokens.at(0).error().code, ErrorCode::Unauthorized);
    QCOMPARE(tokens.at(1).error().code, ErrorCode::Unauthorized);
    QCOMPARE(m_world->session.state(), Session::State::SignedOut);
    QVERIFY(m_world->keychain.kept(kName).isEmpty());
}

void SessionTest::token_otherPersonMeanwhile_isCancelled()
{
    m_world->signIn(u"ann"_s, u"t1"_s);
    m_world->clock.advance(2h);
    m_world->transport.setDeferred(true);
    m_world->transport.enqueue(ClientWorld::signedIn(u"ann"_s, u"t2"_s));
    Tokens tokens;
    core::detach(askToken(&m_world->session, &tokens), "a token");
    m_world->transport.setDeferred(false);
    m_world->signIn(u"bob"_s, u"b1"_s);
    QTRY_COMPARE(tokens.size(), 1);
    QCOMPARE(tokens.first().error().code, ErrorCode::Cancelled);
    QVERIFY(*QCoro::waitFor(m_world->session.token()) == core::SecretString(u"b1"_s));
    QVERIFY(m_world->keychain.kept(kName).contains("refresh-of-bob"_L1));
}

void SessionTest::call_401_refreshesOnceAndIsRepeated()
{
    m_world->signIn(u"ann"_s, u"t1"_s);
    m_world->transport.enqueue(ClientWorld::refusal(401, "unauthorized"));
    m_world->transport.enqueue(ClientWorld::signedIn(u"ann"_s, u"t2"_s));
    m_world->transport.enqueue(200, R"({"userId":7,"role":"customer","firebaseUid":"ann"})");
    const auto user = QCoro::waitFor(m_world->session.api().currentUser());
    QVERIFY(user);
    QCOMPARE(user->memberNumber, 7);
    QCOMPARE(m_world->callsTo(kPath), 1);
    QCOMPARE(test::headerOf(m_world->transport.lastRequest(), "Authorization"), QByteArray("Bearer t2"));
}

void SessionTest::call_fifty401AtOnce_makeOneRefresh()
{
    m_world->signIn(u"ann"_s, u"t1"_s);
    m_world->transport.setDeferred(true);
    m_world->transport.setResponder([](const net::HttpRequest &request) {
        if (request.url.path() == kPath) {
            return ClientWorld::signedIn(u"ann"_s, u"t2"_s);
        }
        return test::headerOf(request, "Authorization") == "Bearer t2"
                   ? test::FakeTransport::answer(200, R"({"userId":7,"role":"customer"})")
                   : ClientWorld::refusal(401, "unauthorized");
    });
    QList<core::Result<contract::Account>> answers;
    for (int i = 0; i < 50; ++i) {
        core::detach(askUser(&m_world->session, &answers), "a call");
    }
    QTRY_COMPARE(answers.size(), 50);
    QVERIFY(std::ranges::all_of(answers, [](const auto &each) { return each.has_value(); }));
    QCOMPARE(m_world->callsTo(kPath), 1);
    QCOMPARE(m_world->callsTo(u"/api/auth/current-user"_s), 100);
}

void SessionTest::call_401AfterPersonChanged_isNotRepeatedForTheOther()
{
    m_world->signIn(u"ann"_s, u"t1"_s);
    m_world->transport.setDeferred(true);
    m_world->transport.enqueue(ClientWorld::refusal(401, "unauthorized"));
    QList<core::Result<contract::Account>> answers;
    core::detach(askUser(&m_world->session, &answers), "a call");
    m_world->transport.setDeferred(false);
    m_world->signIn(u"bob"_s, u"b1"_s);
    m_world->transport.forgetRequests();
    QTRY_COMPARE(answers.size(), 1);
    QCOMPARE(answers.first().error().code, ErrorCode::Unauthorized);
    QVERIFY(m_world->transport.requests().isEmpty());
}

void SessionTest::signOut_whileCallInFlight_isClean()
{
    m_world->signIn(u"ann"_s, u"t1"_s);
    m_world->transport.setDeferred(true);
    m_world->transport.enqueue(ClientWorld::refusal(401, "unauthorized"));
    QList<core::Result<contract::Account>> answers;
    core::detach(askUser(&m_world->session, &answers), "a call");
    QVERIFY(QCoro::waitFor(m_world->session.signOut()));
    QTRY_COMPARE(answers.size(), 1);
    QCOMPARE(answers.first().error().code, ErrorCode::Unauthorized);
    QCOMPARE(m_world->callsTo(kPath), 0);
    QVERIFY(m_world->keychain.kept(kName).isEmpty());
}

void SessionTest::signOut_lockedKeychain_saysSoButIsSignedOut()
{
    m_world->signIn(u"ann"_s, u"t1"_s);
    m_world->keychain.fault = ErrorCode::Forbidden;
    QCOMPARE(QCoro::waitFor(m_world->session.signOut()).error().code, ErrorCode::Forbidden);
    QCOMPARE(m_world->session.state(), Session::State::SignedOut);

    ClientWorld other;
    other.keychain.fault = ErrorCode::Unavailable; // nothing was ever kept, so there is nothing to complain about
    other.signIn(u"ann"_s, u"t1"_s);
    QVERIFY(QCoro::waitFor(other.session.signOut()));
}

void SessionTest::signOut_whileSlowWrite_leavesNothing()
{
    m_world->keychain.isSlow = true;
    m_world->transport.enqueue(ClientWorld::signedIn(u"ann"_s, u"t1"_s));
    const QString role = u"customer"_s;
    core::detach(m_world->session.signInDemo(role), "sign-in");
    QCOMPARE(m_world->session.state(), Session::State::SignedIn);
    QCOMPARE(m_world->keychain.writes, 0);
    QVERIFY(QCoro::waitFor(m_world->session.signOut()));
    QCOMPARE(m_world->keychain.writes, 1);
    QVERIFY(m_world->keychain.kept(kName).isEmpty());
}

void SessionTest::refuse_formerToken_changesNothing()
{
    m_world->signIn(u"ann"_s, u"t1"_s);
    m_world->session.refuse(core::SecretString(u"t0"_s));
    QVERIFY(QCoro::waitFor(m_world->session.token()));
    QCOMPARE(m_world->callsTo(kPath), 0);

    m_world->session.refuse(core::SecretString(u"t1"_s));
    m_world->transport.enqueue(ClientWorld::signedIn(u"ann"_s, u"t2"_s));
    QVERIFY(*QCoro::waitFor(m_world->session.token()) == core::SecretString(u"t2"_s));
}

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
