// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "adminworld.h"
#include "contract/connection.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using namespace std::chrono_literals;
using admin::ConnectionListModel;
using admin::ConnectionsViewModel;
using contract::Connection;
using test::FakeTransport;

namespace {

/// An admin's service of which only the connections are there.
struct ConnectionService
{
    test::AdminWorld world;
    contract::ConnectionList list;
    int checkStatus = 200;
    int checks = 0;
    QString problem; ///< what the next check finds

    ConnectionService()
    {
        list.since = world.clock.now() - 2h;
        list.keychain = u"dotm"_s;
        list.userFile = u"user.conf"_s;
        list.systemFile = u"/etc/dotm.conf"_s;
        Connection stripe;
        stripe.name = u"stripe"_s;
        stripe.state = u"not_asked"_s;
        stripe.mode = u"test"_s;
        stripe.isConfigured = stripe.isCheckable = true;
        stripe.settings = {{u"STRIPE_SECRET_KEY"_s, true, u"keychain"_s, true, true}};
        Connection oxio;
        oxio.name = u"oxio"_s;
        oxio.state = u"not_set_up"_s;
        oxio.settings = {{u"OXIO_API_KEY"_s, false, {}, true, true},
                         {u"OXIO_ENVIRONMENT"_s, true, u"built_in"_s, false, false}};
        list.connections = {stripe, oxio};
        world.transport.setResponder([this](const net::HttpRequest &request) { return answer(request); });
    }
    [[nodiscard]] std::unique_ptr<admin::AdminModels> show()
    {
        auto models = world.open();
        models->connections()->setShown(true);
        return models;
    }
    void endCheck()
    {
        Connection &stripe = list.connections.first();
        stripe.isChecking = false;
        stripe.checkedAt = world.clock.now();
        stripe.checkProblem = problem;
        stripe.state = problem.isEmpty() ? u"working"_s : u"failing"_s;
        if (problem.isEmpty()) {
            stripe.goodAt = world.clock.now();
        } else {
            stripe.fault = contract::ConnectionFault{world.clock.now(), problem, 401, u"English"_s};
        }
    }

private:
    [[nodiscard]] FakeTransport::Reply answer(const net::HttpRequest &request)
    {
        if (!world.isReachable) {
            return core::fail(core::ErrorCode::Offline, u"no network"_s);
        }
        if (request.method != "POST") {
            const bool isKnown = request.url.path() == "/api/admin/connections"_L1;
            return isKnown ? FakeTransport::answer(200, QJsonDocument(list.toJson()).toJson())
                           : FakeTransport::answer(404, R"({"error":"No.","code":"not_found","request_id":"r"})");
        }
        ++checks;
        if (checkStatus != 200) {
            return FakeTransport::answer(checkStatus, R"({"error":"Wait.","code":"rate_limited","request_id":"r"})");
        }
        list.connections.first().isChecking = true;
        const QJsonObject body{{u"connection"_s, list.connections.first().toJson()}};
        return FakeTransport::answer(200, QJsonDocument(body).toJson());
    }
};

} // namespace

class ConnectionsViewModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shown_listsEachWithItsState_andTheFirstIsCurrent();
    void details_nameWhatIsMissing_andWhereItGoes();
    void demo_callsNothingMissing_becauseTheSandboxStandsIn();
    void nothingSetUp_isSaid();
    void check_isFollowedToItsEnd_andTold();
    void check_thatFails_saysWhatCameOfIt();
    void check_refused_saysWhy_nothingRuns();
    void check_offlineOrNotSetUp_isOff_withTheReason();
    void offlineLater_keepsWhatWasRead();
    void leaving_forgets();
    void contract_goesThereAndBack();
};

void ConnectionsViewModelTest::shown_listsEachWithItsState_andTheFirstIsCurrent()
{
    ConnectionService service;
    const auto models = service.show();
    ConnectionsViewModel &page = *models->connections();
    QTRY_COMPARE(page.view(), u"ready"_s);
    const QAbstractItemModelTester tester(page.connections(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const ConnectionListModel &rows = *page.connections();
    QCOMPARE(rows.count(), 2);
    QCOMPARE(rows.index(0).data(ConnectionListModel::Title).toString(), u"Stripe"_s);
    QCOMPARE(rows.index(0).data(ConnectionListModel::State).toString(), u"Not asked yet"_s);
    QCOMPARE(rows.index(1).data(ConnectionListModel::State).toString(), u"Not set up"_s);
    QCOMPARE(page.currentKey(), u"stripe"_s);
    QCOMPARE(page.details().value(u"mode"_s).toString(), u"Test"_s);
    QVERIFY(page.details().value(u"good"_s).toString().startsWith("none since"_L1));
    QVERIFY(!page.sinceText().isEmpty());
    QVERIFY(!page.isNothingSetUp());
}

void ConnectionsViewModelTest::details_nameWhatIsMissing_andWhereItGoes()
{
    ConnectionService service;
    const auto models = service.show();
    ConnectionsViewModel &page = *models->connections();
    QTRY_COMPARE(page.view(), u"ready"_s);
    QVERIFY(page.details().value(u"places"_s).toString().isEmpty());
    page.setCurrentKey(u"oxio"_s);
    const QVariantMap oxio = page.details();
    const QVariantMap key = oxio.value(u"settings"_s).toList().first().toMap();
    QCOMPARE(key.value(u"state"_s).toString(), u"missing"_s);
    QVERIFY(key.value(u"missing"_s).toBool());
    const QString places = oxio.value(u"places"_s).toString();
    for (const QString &part : {u"OXIO_API_KEY"_s, u"dotm"_s, u"/etc/dotm.conf"_s}) {
        QVERIFY2(places.contains(part), qPrintable(places));
    }
    QVERIFY(!places.contains(u"OXIO_ENVIRONMENT"_s));
}

void ConnectionsViewModelTest::demo_callsNothingMissing_becauseTheSandboxStandsIn()
{
    ConnectionService service;
    service.list.simulated = true;
    const auto models = service.show();
    ConnectionsViewModel &page = *models->connections();
    QTRY_COMPARE(page.view(), u"ready"_s);
    page.setCurrentKey(u"oxio"_s);
    const QVariantMap key = page.details().value(u"settings"_s).toList().first().toMap();
    QVERIFY(!key.value(u"missing"_s).toBool());
    QVERIFY(page.details().value(u"places"_s).toString().contains(u"sandbox"_s));
    QCOMPARE(page.provenanceNow().certainty, u"simulated"_s);
}

void ConnectionsViewModelTest::nothingSetUp_isSaid()
{
    ConnectionService service;
    service.list.connections.removeFirst();
    const auto models = service.show();
    QTRY_VERIFY(models->connections()->isNothingSetUp());
}

void ConnectionsViewModelTest::check_isFollowedToItsEnd_andTold()
{
    ConnectionService service;
    const auto models = service.show();
    ConnectionsViewModel &page = *models->connections();
    QTRY_COMPARE(page.view(), u"ready"_s);
    QSignalSpy told(&page, &ConnectionsViewModel::told);
    page.check();
    page.check();
    QTRY_VERIFY(page.details().value(u"checking"_s).toBool());
    page.check();
    QCOMPARE(service.checks, 1);
    QVERIFY(page.isChecking());
    service.endCheck();
    page.refresh();
    QTRY_COMPARE(told.count(), 1);
    QVERIFY(!page.isChecking());
    QCOMPARE(page.details().value(u"state"_s).toString(), u"Working"_s);
    QVERIFY(told.first().first().toString().startsWith("Stripe."_L1));
    QVERIFY(page.details().value(u"checked"_s).toString().contains(u"it answered well"_s));
}

void ConnectionsViewModelTest::check_thatFails_saysWhatCameOfIt()
{
    ConnectionService service;
    service.problem = u"unauthorized"_s;
    const auto models = service.show();
    ConnectionsViewModel &page = *models->connections();
    QTRY_COMPARE(page.view(), u"ready"_s);
    page.check();
    QTRY_VERIFY(page.details().value(u"checking"_s).toBool());
    service.endCheck();
    page.refresh();
    QTRY_VERIFY(page.details().value(u"checkFailed"_s).toBool());
    QCOMPARE(page.details().value(u"faultText"_s).toString(), u"It refused our credentials. (HTTP 401)"_s);
    QCOMPARE(page.details().value(u"tone"_s).toString(), u"bad"_s);
}

void ConnectionsViewModelTest::check_refused_saysWhy_nothingRuns()
{
    ConnectionService service;
    service.checkStatus = 429;
    const auto models = service.show();
    ConnectionsViewModel &page = *models->connections();
    QTRY_COMPARE(page.view(), u"ready"_s);
    page.check();
    QTRY_VERIFY(!page.checkError().isEmpty());
    QVERIFY(!page.isChecking());
    page.setCurrentKey(u"oxio"_s);
    QVERIFY(page.checkError().isEmpty());
}

void ConnectionsViewModelTest::check_offlineOrNotSetUp_isOff_withTheReason()
{
    ConnectionService service;
    const auto models = service.show();
    ConnectionsViewModel &page = *models->connections();
    QTRY_COMPARE(page.view(), u"ready"_s);
    QVERIFY(page.checkReason().isEmpty());
    page.setCurrentKey(u"oxio"_s);
    QVERIFY(!page.checkReason().isEmpty());
    page.check();
    page.setCurrentKey(u"stripe"_s);
    service.world.isReachable = false;
    page.refresh();
    QTRY_VERIFY(page.isOffline());
    QVERIFY(!page.checkReason().isEmpty());
    page.check();
    QCOMPARE(service.checks, 0);
}

void ConnectionsViewModelTest::offlineLater_keepsWhatWasRead()
{
    ConnectionService service;
    const auto models = service.show();
    ConnectionsViewModel &page = *models->connections();
    QTRY_COMPARE(page.view(), u"ready"_s);
    service.world.isReachable = false;
    page.refresh();
    QTRY_VERIFY(page.isOffline());
    QCOMPARE(page.view(), u"ready"_s);
    QCOMPARE(page.connections()->count(), 2);
}

void ConnectionsViewModelTest::leaving_forgets()
{
    ConnectionService service;
    const auto models = service.show();
    QTRY_COMPARE(models->connections()->view(), u"ready"_s);
    models->setOpen(false);
    QCOMPARE(models->connections()->connections()->count(), 0);
    QVERIFY(models->connections()->details().isEmpty());
}

void ConnectionsViewModelTest::contract_goesThereAndBack()
{
    ConnectionService service;
    service.problem = u"timeout"_s;
    service.endCheck();
    const QJsonObject sent = service.list.toJson();
    const auto read = contract::ConnectionList::fromJson(sent);
    QVERIFY(read);
    QCOMPARE(read->toJson(), sent);
    QVERIFY(!contract::ConnectionList::fromJson({}));
    QVERIFY(!Connection::fromJson({{u"name"_s, u"x"_s}}));
}

QTEST_MAIN(ConnectionsViewModelTest)
#include "tst_connectionsviewmodel.moc"
