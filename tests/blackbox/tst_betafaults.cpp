// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "betadesk.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using dotm::test::Answer;
using dotm::test::ApiCaller;
using dotm::test::at;
using dotm::test::BetaDesk;
using dotm::test::DotmdProcess;
using dotm::test::KeyOwner;

/// Beta access while providers fail and the program is killed: nothing twice, nothing lost, and the reason is shown.
class BetaFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void carrierDown_staysPendingAndSaysWhyUntilItIsUp();
    void carrierRefuses_isOpenAgainWithTheReason();
    void lostAnswer_makesOnePerson();
    void mailDown_changesNoDecision();
    void killedAfterTheCarriersAnswer_makesOneOfEach_data();
    void killedAfterTheCarriersAnswer_makesOneOfEach();
    void killedBeforeTheMail_sendsItOnce();

private:
    void fault(const QString &provider, const QString &kind, const QString &path, int times, int ms = 0)
    {
        QJsonObject wish{{u"provider"_s, provider}, {u"fault"_s, kind}, {u"path"_s, path}, {u"times"_s, times}};
        if (ms > 0) {
            wish.insert("ms"_L1, ms);
        }
        QVERIFY(m_desk.setFault(wish));
    }
    void restart()
    {
        m_dotmd.kill();
        QVERIFY2(m_dotmd.start(), m_dotmd.log().right(3'000).constData());
        m_desk.visit();
    }
    [[nodiscard]] QString newRequest(const QString &name, bool isKnownToCarrier)
    {
        m_customer = m_desk.newOwner(name + u"@example.com"_s); // registering makes the carrier's record by and by
        if (isKnownToCarrier) {
            (void)m_api.waitUntil([this] { return carrierUsers(m_customer.email) == 1; });
        }
        return m_desk.ask(m_customer);
    }
    [[nodiscard]] qsizetype carrierUsers(const QString &email)
    {
        const QString address = QString::fromLatin1(QUrl::toPercentEncoding(email));
        return m_api
            .send("GET", at(m_dotmd.sandbox(), u"/oxio/v2/end-users?email="_s + address), {},
                  {{"Authorization", "Basic " + QByteArray("a:b").toBase64()}})
            .json()
            .value("endUsers"_L1)
            .toArray()
            .size();
    }
    [[nodiscard]] QString problem(const QString &id)
    {
        return m_desk.item(id).value("request"_L1)["problem"_L1].toString();
    }

    ApiCaller m_api;
    DotmdProcess m_dotmd;
    BetaDesk m_desk{m_api, m_dotmd};
    KeyOwner m_customer;
};

void BetaFaultsTest::initTestCase()
{
    QVERIFY2(m_dotmd.start(), m_dotmd.log().constData());
    m_desk.visit();
}

void BetaFaultsTest::cleanup()
{
    QVERIFY(m_desk.clearFaults());
}

void BetaFaultsTest::carrierDown_staysPendingAndSaysWhyUntilItIsUp()
{
    const QString id = newRequest(u"down"_s, true);
    fault(u"oxio"_s, u"server_error"_s, u"phone-numbers"_s, 1'000);
    QCOMPARE(m_desk.decide(id, u"approve"_s).status, 200);
    QVERIFY2(m_api.waitUntil([&] { return problem(id).startsWith(u"The carrier is out of order."_s); }),
             m_dotmd.log().right(2'000).constData());
    QCOMPARE(m_desk.state(m_customer), u"pending"_s);
    // The tries end, and the request is open again with the reason.
    QVERIFY(m_api.waitUntil([&] { return m_desk.isOpen(id); }, 60'000));
    QCOMPARE(problem(id), u"The carrier is out of order."_s);
    QCOMPARE(m_desk.state(m_customer), u"pending"_s);
    QVERIFY(m_desk.mails(m_customer.email).isEmpty());
    QVERIFY(m_desk.clearFaults());
    QCOMPARE(m_desk.decide(id, u"approve"_s).status, 200);
    QVERIFY(m_desk.waitForState(m_customer, u"approved"_s));
    QCOMPARE(problem(id), QString());
    const auto db = m_desk.database();
    const auto entries = db->query(u"SELECT outcome FROM audit_entries WHERE subject = $1 AND action = 'beta.approve' "
                                   "AND actor_role = 'platform' ORDER BY sequence"_s,
                                   {id});
    QCOMPARE(entries->size(), 2);
    QVERIFY(entries->at(0).text(0) != "done"_L1);
    QCOMPARE(entries->at(1).text(0), u"done"_s);
}

void BetaFaultsTest::carrierRefuses_isOpenAgainWithTheReason()
{
    const QString id = newRequest(u"refused"_s, true);
    fault(u"oxio"_s, u"malformed"_s, u"phone-numbers"_s, 1'000);
    QCOMPARE(m_desk.decide(id, u"approve"_s).status, 200);
    QVERIFY(m_api.waitUntil([&] { return m_desk.isOpen(id) && !problem(id).isEmpty(); }, 60'000));
    QCOMPARE(m_desk.state(m_customer), u"pending"_s);
    QCOMPARE(m_desk.decide(id, u"reject"_s).status, 200); // whoever decides may still say no
    QCOMPARE(m_desk.state(m_customer), u"rejected"_s);
}

void BetaFaultsTest::lostAnswer_makesOnePerson()
{
    fault(u"oxio"_s, u"answer_lost"_s, u"end-users"_s, 1);
    const QString id = newRequest(u"lost"_s, false);
    QCOMPARE(m_desk.decide(id, u"approve"_s).status, 200);
    QVERIFY2(m_desk.waitForState(m_customer, u"approved"_s), m_dotmd.log().right(3'000).constData());
    QCOMPARE(carrierUsers(m_customer.email), 1);
}

void BetaFaultsTest::mailDown_changesNoDecision()
{
    const QString id = newRequest(u"mail-down"_s, true);
    fault(u"resend"_s, u"server_error"_s, u""_s, 8);
    QCOMPARE(m_desk.decide(id, u"approve"_s).status, 200);
    QVERIFY(m_desk.waitForState(m_customer, u"approved"_s));
    QVERIFY(m_desk.clearFaults());
    QVERIFY(m_api.waitUntil([&] { return m_desk.mails(m_customer.email).size() == 1; }, 60'000));
}

void BetaFaultsTest::killedAfterTheCarriersAnswer_makesOneOfEach_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("kind");
    QTest::newRow("person made, answer lost") << u"end-users"_s << u"answer_lost"_s;
    QTest::newRow("person asked for slowly") << u"end-users"_s << u"slow"_s;
    QTest::newRow("numbers asked for slowly") << u"phone-numbers"_s << u"slow"_s;
    QTest::newRow("numbers' answer lost") << u"phone-numbers"_s << u"answer_lost"_s;
}

void BetaFaultsTest::killedAfterTheCarriersAnswer_makesOneOfEach()
{
    QFETCH(const QString, path);
    QFETCH(const QString, kind);
    const QString name = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-').remove(u',').remove(u'\'');
    fault(u"oxio"_s, kind, path, 1, kind == "slow"_L1 ? 1'500 : 0);
    const QString id = newRequest(u"killed-"_s + name, false);
    QCOMPARE(m_desk.decide(id, u"approve"_s).status, 200);
    // In the middle of it: a step is with the carrier, its result is not recorded.
    const auto isUnderWay = [&] {
        const auto db = m_desk.database();
        const auto row = db->one(u"SELECT COUNT(*) FROM steps WHERE subject IN ($1, $2) AND state = 'running'"_s,
                                 {id, m_customer.uid});
        return row && row->integer(0) > 0;
    };
    (void)m_api.waitUntil(isUnderWay, 2'000);
    for (int kill = 0; kill < 3; ++kill) {
        restart();
    }
    QVERIFY2(m_desk.waitForState(m_customer, u"approved"_s), m_dotmd.log().right(3'000).constData());
    QCOMPARE(carrierUsers(m_customer.email), 1);
    const QString number = m_desk.status(m_customer).value("phone_number"_L1).toString();
    const QString group = m_desk.status(m_customer).value("group_id"_L1).toString();
    QVERIFY(m_api.waitUntil([&] { return m_desk.mailsWith(m_customer.email, u"You have beta access"_s) == 1; }));
    restart();
    QCOMPARE(m_desk.status(m_customer).value("phone_number"_L1).toString(), number);
    QCOMPARE(m_desk.status(m_customer).value("group_id"_L1).toString(), group);
    QCOMPARE(m_desk.mailsWith(m_customer.email, u"You have beta access"_s), 1);
    const auto db = m_desk.database();
    const auto same = db->one(u"SELECT COUNT(*) FROM beta_requests WHERE phone_number = $1"_s, {number});
    QCOMPARE(same->integer(0), 1);
    const auto ended = db->one(u"SELECT COUNT(*) FROM audit_entries WHERE subject = $1 AND actor_role = 'platform' AND "
                               "outcome = 'done'"_s,
                               {id});
    QCOMPARE(ended->integer(0), 1);
}

void BetaFaultsTest::killedBeforeTheMail_sendsItOnce()
{
    const QString id = newRequest(u"killed-mail"_s, true);
    fault(u"resend"_s, u"answer_lost"_s, u""_s, 1); // sent, never answered
    QCOMPARE(m_desk.decide(id, u"reject"_s).status, 200);
    (void)m_api.waitUntil([&] { return !m_desk.mails(m_customer.email).isEmpty(); });
    restart();
    const auto isSent = [&] {
        const auto db = m_desk.database();
        const auto row = db->one(u"SELECT COUNT(*) FROM steps WHERE subject = $1 AND kind = 'mail.beta' AND state <> "
                                 "'done'"_s,
                                 {id});
        return row && row->integer(0) == 0;
    };
    QVERIFY(m_api.waitUntil(isSent, 60'000));
    QCOMPARE(m_desk.mails(m_customer.email).size(), 1);
    QVERIFY(!m_dotmd.log().contains("AddressSanitizer"));
}

QTEST_GUILESS_MAIN(BetaFaultsTest)
#include "tst_betafaults.moc"
