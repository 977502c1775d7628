// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "clientworld.h"
#include "testsections.h"

#include "ui/shared/appviewmodel.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using test::ClientWorld;
using test::FakeTransport;
using ui::AppViewModel;

namespace {

struct World : ClientWorld
{
    World()
    {
        transport.setResponder([this](const net::HttpRequest &request) { return answer(request); });
        QObject::connect(&app, &AppViewModel::screenChanged, &app, [this] { screens.append(app.screen()); });
    }

    /// What is still being read goes on with the cache, so it must end first.
    ~World()
    {
        (void)QTest::qWaitFor([this] { return !app.session()->isSignedIn() || app.session()->isCacheOpen(); });
    }

    FakeTransport::Reply answer(const net::HttpRequest &request)
    {
        const QString path = request.url.path();
        if (isDown) {
            return core::fail(core::ErrorCode::Offline, u"down"_s);
        }
        if (path == "/api/service"_L1) {
            return FakeTransport::answer(200, R"({"version":"9.9","profile":"demo","simulated":true,
                "demo_roles":["customer","admin"],"mailbox_url":"http://127.0.0.1:9/mailbox"})");
        }
        if (path == "/api/auth/demo"_L1) {
            return signedIn(u"ann"_s, u"t1"_s);
        }
        if (path == "/api/auth/current-user"_L1) {
            return FakeTransport::answer(200, R"({"status":"success","userId":7,"firebaseUid":"ann",
                "email":"ann@example.com","displayName":"Ann","role":"customer"})");
        }
        return core::fail(core::ErrorCode::NotFound, path);
    }

    bool isDown = false;
    QTemporaryDir dir;
    config::UserSettings settings{config::Settings(), dir.filePath(u"settings"_s)};
    client::OfflineCache cache{dir.filePath(u"cache"_s), keychain, clock, random};
    client::LiveFeed feed{session, random};
    ui::Languages languages;
    AppViewModel app{
        {session, feed, cache, settings, languages, clock, {{"customer", domain::Role::Customer, test::kSections}}}};
    QList<AppViewModel::Screen> screens;
    const QUrl server{u"http://127.0.0.1:9"_s};
};

} // namespace

class TstAppViewModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void screen_beforeAnything_isStarting();
    void screen_nobodySignedIn_isSignInOnlyOnceTheServiceIsThere();
    void screen_keptSession_isReadyBeforeTheService();
    void begin_asRole_signsInWithoutShowingTheForm();
    void begin_asRoleRefused_showsTheForm();
    void onServiceFailed_saysTheReason_retryAsksAgain();
    void onServiceFailed_withSavedDetails_keepsShowingThem_tryNowStartsAgain();
    void serviceInfo_isTakenAndSaved();
    void setReachable_downAndUp_asksForFreshData();
    void offline_atFirst_isNotKnown();
    void savedAt_offlineStart_isTheTimeOfTheSavedData();
    void signOut_goesBackToTheForm();
    void language_changes_renewsTexts();
};

void TstAppViewModel::screen_beforeAnything_isStarting()
{
    World world;
    QCOMPARE(world.app.screen(), AppViewModel::Starting);
    QVERIFY(!world.app.isOffline());
}

void TstAppViewModel::screen_nobodySignedIn_isSignInOnlyOnceTheServiceIsThere()
{
    World world;
    world.app.begin();
    QTRY_COMPARE(world.session.state(), client::Session::State::SignedOut);
    QCOMPARE(world.app.screen(), AppViewModel::Starting);
    world.app.onServiceReady(world.server);
    QCOMPARE(world.app.screen(), AppViewModel::SignIn);
    QTRY_COMPARE(world.app.session()->demoRoles(), (QStringList{u"customer"_s, u"admin"_s}));
}

void TstAppViewModel::screen_keptSession_isReadyBeforeTheService()
{
    World first;
    first.signIn(u"ann"_s, u"t1"_s);
    const QString kept = first.keychain.kept(u"session"_s);
    QVERIFY(!kept.isEmpty());

    World world;
    (void)QCoro::waitFor(world.keychain.write(u"session"_s, core::SecretString(kept)));
    world.isDown = true;
    world.app.begin();
    QTRY_COMPARE(world.app.screen(), AppViewModel::Ready);
}

void TstAppViewModel::begin_asRole_signsInWithoutShowingTheForm()
{
    World world;
    world.app.begin(u"customer"_s);
    world.app.onServiceReady(world.server);
    QTRY_COMPARE(world.app.screen(), AppViewModel::Ready);
    QVERIFY(!world.screens.contains(AppViewModel::SignIn));
}

void TstAppViewModel::begin_asRoleRefused_showsTheForm()
{
    World world;
    world.isDown = true;
    world.app.begin(u"customer"_s);
    world.app.onServiceReady(world.server);
    QTRY_VERIFY(!world.app.session()->error().isEmpty());
    // Nobody looked for a kept session, so there is none.
    QTRY_COMPARE(world.app.screen(), AppViewModel::SignIn);
}

void TstAppViewModel::onServiceFailed_saysTheReason_retryAsksAgain()
{
    World world;
    QSignalSpy retried(&world.app, &AppViewModel::retryStartRequested);
    world.app.begin();
    world.app.onServiceFailed({core::ErrorCode::Storage, u"The data folder /x cannot be written."_s, std::nullopt, {}});
    QCOMPARE(world.app.screen(), AppViewModel::StartFailed);
    QCOMPARE(world.app.startError().meaning, u"The data folder /x cannot be written."_s);
    QCOMPARE(world.app.startError().code, u"STORAGE"_s);
    world.app.retryStart();
    QCOMPARE(retried.count(), 1);
    QCOMPARE(world.app.screen(), AppViewModel::Starting);
    QVERIFY(world.app.startError().isEmpty());
}

void TstAppViewModel::onServiceFailed_withSavedDetails_keepsShowingThem_tryNowStartsAgain()
{
    World first;
    first.signIn(u"ann"_s, u"t1"_s);
    const QString kept = first.keychain.kept(u"session"_s);
    World world;
    (void)QCoro::waitFor(world.keychain.write(u"session"_s, core::SecretString(kept)));
    QSignalSpy retried(&world.app, &AppViewModel::retryStartRequested);
    world.app.begin();
    QTRY_COMPARE(world.app.screen(), AppViewModel::Ready);
    world.app.onServiceFailed({core::ErrorCode::Conflict, u"The data folder is in use."_s, std::nullopt, {}});
    QCOMPARE(world.app.screen(), AppViewModel::Ready);
    QVERIFY(world.app.isOffline());
    world.app.tryNow();
    QCOMPARE(retried.count(), 1);
    QVERIFY(world.app.startError().isEmpty());
}

void TstAppViewModel::serviceInfo_isTakenAndSaved()
{
    World world;
    world.app.begin(u"customer"_s);
    world.app.onServiceReady(world.server);
    QTRY_VERIFY(world.app.isSimulated());
    QCOMPARE(world.app.mailboxUrl(), QUrl(u"http://127.0.0.1:9/mailbox"_s));
    QCOMPARE(world.app.serviceVersion(), u"9.9"_s);
}

void TstAppViewModel::setReachable_downAndUp_asksForFreshData()
{
    World world;
    QSignalSpy refresh(&world.app, &AppViewModel::refreshRequested);
    world.app.setReachable(true);
    QCOMPARE(refresh.count(), 0);
    world.app.setReachable(false);
    QVERIFY(world.app.isOffline());
    world.app.setReachable(false);
    world.app.setReachable(true);
    QVERIFY(!world.app.isOffline());
    QCOMPARE(refresh.count(), 1);
}

void TstAppViewModel::offline_atFirst_isNotKnown()
{
    World world;
    QSignalSpy changed(&world.app, &AppViewModel::reachabilityChanged);
    QVERIFY(!world.app.isOffline());
    world.app.setReachable(false);
    QCOMPARE(changed.count(), 1);
    QVERIFY(world.app.savedAt().isEmpty()); // nothing was ever read
}

void TstAppViewModel::savedAt_offlineStart_isTheTimeOfTheSavedData()
{
    World world;
    world.app.begin(u"customer"_s);
    world.app.onServiceReady(world.server);
    QTRY_VERIFY(world.cache.read(u"account"_s).has_value());
    QVERIFY(!world.app.savedAt().isEmpty());
}

void TstAppViewModel::signOut_goesBackToTheForm()
{
    World world;
    world.app.begin(u"customer"_s);
    world.app.onServiceReady(world.server);
    QTRY_COMPARE(world.app.screen(), AppViewModel::Ready);
    world.app.navigator()->open(u"settings"_s);
    world.app.session()->signOut();
    QTRY_COMPARE(world.app.screen(), AppViewModel::SignIn);
    QCOMPARE(world.app.navigator()->section(), u"home"_s);
    QVERIFY(!world.app.navigator()->canGoBack());
}

void TstAppViewModel::language_changes_renewsTexts()
{
    World world;
    QSignalSpy palette(world.app.palette(), &ui::PaletteModel::entriesChanged);
    QSignalSpy keys(world.app.shortcuts(), &ui::Shortcuts::languageChanged);
    world.app.settings()->setLanguage(u"fr"_s);
    QCOMPARE(palette.count(), 1);
    QCOMPARE(keys.count(), 1);
    world.app.settings()->setLanguage(u"en"_s);
}

QTEST_MAIN(TstAppViewModel)
#include "tst_appviewmodel.moc"
