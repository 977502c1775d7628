// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "clientworld.h"

#include "ui/shared/sessionviewmodel.h"

#include <QGuiApplication>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using test::ClientWorld;
using test::FakeTransport;

namespace {

struct World : ClientWorld
{
    World()
    {
        transport.setResponder([](const net::HttpRequest &request) {
            if (request.url.path() == "/api/auth/current-user"_L1) {
                return FakeTransport::answer(200, R"({"status":"success","userId":1042,"firebaseUid":"ann",
                    "email":"ann@example.com","displayName":"Ann","role":"admin"})");
            }
            return FakeTransport::Reply(core::fail(core::ErrorCode::Offline, u"no canned reply"_s));
        });
    }

    /// What is still being read goes on with the cache, so it must end first.
    ~World()
    {
        (void)QTest::qWaitFor([this] { return !model.isSignedIn() || model.isCacheOpen(); });
    }

    QTemporaryDir dir;
    client::OfflineCache cache{dir.path(), keychain, clock, random};
    ui::SessionViewModel model{session, cache};
};

} // namespace

class TstSessionViewModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signIn_goodPassword_signsInAndReadsTheAccount();
    void signIn_wrongPassword_saysSoWithoutSayingWhich();
    void signIn_offline_keepsTheForm();
    void signIn_whileBusy_isNotSentTwice();
    void signUp_sendsTheTrimmedName();
    void signInDemo_sendsTheRole();
    void resetPassword_saysThatAMailMayCome();
    void resetPassword_failed_saysNoMail();
    void clearMessages_takesTheErrorAway();
    void signOut_forgetsTheSavedData();
    void personChanges_forgetsTheFormerOnesFacts();
    void restore_withoutSession_finishes();
    void restore_offline_showsSavedFacts();
    void account_ofSomebodyElse_isNotTaken();
    void keepsTokens_withoutKeychain_isFalse();
};

void TstSessionViewModel::signIn_goodPassword_signsInAndReadsTheAccount()
{
    World world;
    world.transport.enqueue(ClientWorld::signedIn(u"ann"_s, u"t1"_s));
    QSignalSpy opened(&world.model, &ui::SessionViewModel::cacheOpened);
    world.model.signIn(u"  ann@example.com "_s, u"pass word "_s);
    QTRY_COMPARE(world.model.memberNumber(), 1042);
    QVERIFY(world.model.isSignedIn());
    QVERIFY(!world.model.isBusy());
    QVERIFY(world.model.error().isEmpty());
    QCOMPARE(opened.count(), 1);
    QCOMPARE(world.model.role(), u"admin"_s);
    QCOMPARE(world.model.roleWord(), u"Administrator"_s);
    const QJsonObject sent = QJsonDocument::fromJson(world.transport.requests().first().body).object();
    QCOMPARE(sent.value("email"_L1).toString(), u"ann@example.com"_s);
    QCOMPARE(sent.value("password"_L1).toString(), u"pass word "_s); // a password is never trimmed
}

void TstSessionViewModel::signIn_wrongPassword_saysSoWithoutSayingWhich()
{
    World world;
    world.transport.enqueue(ClientWorld::refusal(401, "unauthorized"));
    world.model.signIn(u"ann@example.com"_s, u"wrong"_s);
    QTRY_VERIFY(!world.model.error().isEmpty());
    QVERIFY(!world.model.isSignedIn());
    QVERIFY(world.model.error().what.contains(u"do not fit together"_s));
    QCOMPARE(world.model.error().code, u"UNAUTHORIZED r-1"_s);
}

void TstSessionViewModel::signIn_offline_keepsTheForm()
{
    World world;
    QSignalSpy finished(&world.model, &ui::SessionViewModel::finished);
    world.model.signIn(u"ann@example.com"_s, u"pw"_s);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(world.model.error().code, u"OFFLINE"_s);
    QVERIFY(!world.model.isBusy());
}

void TstSessionViewModel::signIn_whileBusy_isNotSentTwice()
{
    World world;
    world.transport.setDeferred(true);
    world.transport.enqueue(ClientWorld::signedIn(u"ann"_s, u"t1"_s));
    world.model.signIn(u"ann@example.com"_s, u"pw"_s);
    QVERIFY(world.model.isBusy());
    world.model.signIn(u"ann@example.com"_s, u"pw"_s);
    world.model.signInDemo(u"admin"_s);
    QTRY_COMPARE(world.model.memberNumber(), 1042);
    QCOMPARE(world.callsTo(u"/api/auth/sign-in"_s), 1);
    QCOMPARE(world.callsTo(u"/api/auth/demo"_s), 0);
}

void TstSessionViewModel::signUp_sendsTheTrimmedName()
{
    World world;
    world.transport.enqueue(ClientWorld::signedIn(u"ann"_s, u"t1"_s));
    world.model.signUp(u"ann@example.com"_s, u"a long password"_s, u"  Ann  "_s);
    QTRY_VERIFY(world.model.isSignedIn());
    const QJsonObject sent = QJsonDocument::fromJson(world.transport.requests().first().body).object();
    QCOMPARE(sent.value("displayName"_L1).toString(), u"Ann"_s);
}

void TstSessionViewModel::signInDemo_sendsTheRole()
{
    World world;
    world.transport.enqueue(ClientWorld::signedIn(u"ann"_s, u"t1"_s));
    world.model.signInDemo(u"agent"_s);
    QTRY_VERIFY(world.model.isSignedIn());
    QCOMPARE(QJsonDocument::fromJson(world.transport.requests().first().body).object().value("role"_L1).toString(),
             u"agent"_s);
}

void TstSessionViewModel::resetPassword_saysThatAMailMayCome()
{
    World world;
    world.transport.enqueue(200, R"({"success":true})");
    world.model.resetPassword(u"ann@example.com"_s);
    QTRY_VERIFY(!world.model.notice().isEmpty());
    QVERIFY(world.model.notice().startsWith(u"If this address has an account"_s));
    QVERIFY(world.model.error().isEmpty());
}

void TstSessionViewModel::resetPassword_failed_saysNoMail()
{
    World world;
    world.model.resetPassword(u"ann@example.com"_s);
    QTRY_VERIFY(!world.model.error().isEmpty());
    QVERIFY(world.model.notice().isEmpty());
}

void TstSessionViewModel::clearMessages_takesTheErrorAway()
{
    World world;
    world.model.signIn(u"ann@example.com"_s, u"pw"_s);
    QTRY_VERIFY(!world.model.error().isEmpty());
    QSignalSpy changed(&world.model, &ui::SessionViewModel::errorChanged);
    world.model.clearMessages();
    QVERIFY(world.model.error().isEmpty());
    world.model.clearMessages();
    QCOMPARE(changed.count(), 1);
}

void TstSessionViewModel::signOut_forgetsTheSavedData()
{
    World world;
    world.transport.enqueue(ClientWorld::signedIn(u"ann"_s, u"t1"_s));
    world.model.signIn(u"ann@example.com"_s, u"pw"_s);
    QTRY_COMPARE(world.model.memberNumber(), 1042);
    QVERIFY(world.cache.read(u"account"_s).has_value());
    world.model.signOut();
    QTRY_VERIFY(!world.model.isSignedIn());
    QCOMPARE(world.model.memberNumber(), 0);
    QVERIFY(world.model.role().isEmpty());
    QVERIFY(!world.cache.read(u"account"_s).has_value());
}

void TstSessionViewModel::personChanges_forgetsTheFormerOnesFacts()
{
    World world;
    world.transport.enqueue(ClientWorld::signedIn(u"ann"_s, u"t1"_s));
    world.model.signIn(u"ann@example.com"_s, u"pw"_s);
    QTRY_COMPARE(world.model.memberNumber(), 1042);
    world.transport.enqueue(ClientWorld::signedIn(u"ben"_s, u"t2"_s));
    world.model.signIn(u"ben@example.com"_s, u"pw"_s);
    QTRY_COMPARE(world.model.displayName(), u"Name of ben"_s);
    QTRY_VERIFY(world.model.isCacheOpen());
    QCOMPARE(world.model.memberNumber(), 0);
    QVERIFY(world.model.roleWord().isEmpty());
}

void TstSessionViewModel::restore_withoutSession_finishes()
{
    World world;
    QSignalSpy finished(&world.model, &ui::SessionViewModel::finished);
    world.model.restore();
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(!world.model.isSignedIn());
    QVERIFY(world.model.error().isEmpty());
}

void TstSessionViewModel::restore_offline_showsSavedFacts()
{
    World world;
    world.transport.enqueue(ClientWorld::signedIn(u"ann"_s, u"t1"_s));
    world.model.signIn(u"ann@example.com"_s, u"pw"_s);
    QTRY_COMPARE(world.model.memberNumber(), 1042);

    world.transport.setResponder({});
    client::Session again(world.http, QUrl(u"http://127.0.0.1:9"_s), world.keychain, world.clock);
    ui::SessionViewModel model(again, world.cache);
    QSignalSpy opened(&model, &ui::SessionViewModel::cacheOpened);
    model.restore();
    QTRY_COMPARE(opened.count(), 1);
    QVERIFY(model.isSignedIn());
    QCOMPARE(model.memberNumber(), 1042);
    QCOMPARE(model.displayName(), u"Ann"_s);
}

void TstSessionViewModel::account_ofSomebodyElse_isNotTaken()
{
    World world; // its service answers about "ann" whoever asks
    world.transport.enqueue(ClientWorld::signedIn(u"eve"_s, u"t1"_s));
    QSignalSpy opened(&world.model, &ui::SessionViewModel::cacheOpened);
    world.model.signIn(u"eve@example.com"_s, u"pw"_s);
    QTRY_COMPARE(opened.count(), 1);
    QTRY_VERIFY(world.callsTo(u"/api/auth/current-user"_s) > 0);
    QCOMPARE(world.model.memberNumber(), 0);
    QCOMPARE(world.model.displayName(), u"Name of eve"_s);
}

void TstSessionViewModel::keepsTokens_withoutKeychain_isFalse()
{
    World world;
    world.keychain.isKept = false;
    world.transport.enqueue(ClientWorld::signedIn(u"ann"_s, u"t1"_s));
    world.model.signIn(u"ann@example.com"_s, u"pw"_s);
    QTRY_VERIFY(world.model.isSignedIn());
    QTRY_VERIFY(!world.model.keepsTokens());
}

QTEST_MAIN(TstSessionViewModel)
#include "tst_sessionviewmodel.moc"
