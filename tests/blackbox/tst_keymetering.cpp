// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "keydesk.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using dotm::test::Answer;
using dotm::test::ApiCaller;
using dotm::test::DotmdProcess;
using dotm::test::KeyDesk;
using dotm::test::KeyOwner;

namespace {

constexpr int kPatienceMs = 60'000;
constexpr qint64 kHoursBack = 2;

struct Customer
{
    KeyOwner owner;
    QString stripeId;
    int requests = 0;
};

} // namespace

/// What keys used is counted once at the payment provider, whatever goes wrong on the way. Hours are not waited for:
/// the usage is moved into the past while the process is down.
class KeyMeteringTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void faults_countOnce_data();
    void faults_countOnce();
    void killedOverAndOver_countsOnce();
    void onlyAnsweredRequestsOfOwners_areBilled();

private:
    void start()
    {
        QVERIFY2(m_dotmd->start(), m_dotmd->log().constData());
        m_desk->visit(m_dotmd->url(), m_dotmd->sandbox());
    }
    [[nodiscard]] Customer customer(const QString &email, int requests);
    void moveBack();
    [[nodiscard]] qint64 number(const QString &sql);
    [[nodiscard]] bool isCounted(const Customer &one)
    {
        return m_desk->metered(one.stripeId) * 1'000.0 > one.requests - 0.5;
    }
    [[nodiscard]] int counted(const Customer &one) { return qRound(m_desk->metered(one.stripeId) * 1'000.0); }

    ApiCaller m_api;
    std::unique_ptr<DotmdProcess> m_dotmd;
    std::unique_ptr<KeyDesk> m_desk;
};

void KeyMeteringTest::init()
{
    m_dotmd = std::make_unique<DotmdProcess>();
    m_desk = std::make_unique<KeyDesk>(m_api);
    start();
}

Customer KeyMeteringTest::customer(const QString &email, int requests)
{
    Customer one{m_desk->newOwner(email), {}, requests};
    (void)m_api.waitUntil([&] {
        one.stripeId = m_desk->account(one.owner).value("stripeCustomerId"_L1).toString();
        return !one.stripeId.isEmpty();
    });
    one.requests = m_desk->use(m_desk->key(one.owner.uid), requests);
    return one;
}

void KeyMeteringTest::moveBack()
{
    m_dotmd->kill();
    const auto db = dotm::storage::openSqlite(m_dotmd->dataDir() + u"/dotm.sqlite"_s);
    QVERIFY(db);
    QVERIFY(dotm::test::moveUsageBack(**db, kHoursBack));
}

qint64 KeyMeteringTest::number(const QString &sql)
{
    const auto db = dotm::storage::openSqlite(m_dotmd->dataDir() + u"/dotm.sqlite"_s);
    const auto row = db ? (*db)->one(sql) : dotm::core::fail(db.error());
    return row ? row->integer(0) : -1;
}

void KeyMeteringTest::faults_countOnce_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("none") << QString();
    QTest::newRow("answer lost") << u"answer_lost"_s;
    QTest::newRow("server error") << u"server_error"_s;
    QTest::newRow("reset") << u"reset"_s;
}

void KeyMeteringTest::faults_countOnce()
{
    QFETCH(QString, fault);
    const Customer one = customer(u"one@example.com"_s, 7);
    QCOMPARE(one.requests, 7);
    QCOMPARE(m_desk->metered(one.stripeId), -1.0); // the hour is not over: not even the meter is there
    if (!fault.isEmpty()) {
        QVERIFY(m_desk->setFault(
            {{u"provider"_s, u"stripe"_s}, {u"fault"_s, fault}, {u"times"_s, 2}, {u"path"_s, u"meter_events"_s}}));
    }
    moveBack();
    start();
    QVERIFY2(m_api.waitUntil([&] { return isCounted(one); }, kPatienceMs), m_dotmd->log().right(3'000));
    QVERIFY(m_api.waitUntil([&] { return number(u"SELECT COUNT(*) FROM steps WHERE state <> 'done'"_s) == 0; }));
    QCOMPARE(counted(one), 7);
    QCOMPARE(number(u"SELECT COUNT(*) FROM mcp_billing_events WHERE state = 'sent'"_s), 1);

    m_dotmd->kill(); // once more: there is nothing left to report
    start();
    QVERIFY(m_api.waitUntil([&] { return m_desk->account(one.owner).contains("userId"_L1); }));
    QCOMPARE(m_dotmd->terminate(), 0);
    QCOMPARE(number(u"SELECT COUNT(*) FROM mcp_billing_events"_s), 1);
    start();
    QCOMPARE(counted(one), 7);
}

void KeyMeteringTest::killedOverAndOver_countsOnce()
{
    constexpr int kPeople = 6;
    constexpr int kKills = 8;
    QList<Customer> people;
    for (int i = 0; i < kPeople; ++i) {
        people.append(customer(u"person%1@example.com"_s.arg(i), i + 2));
        QCOMPARE(people.last().requests, i + 2);
    }
    for (const auto &[fault, probability] : {std::pair(u"answer_lost"_s, 0.3), std::pair(u"server_error"_s, 0.2)}) {
        QVERIFY(m_desk->setFault({{u"provider"_s, u"stripe"_s}, {u"fault"_s, fault}, {u"probability"_s, probability}}));
    }
    moveBack();
    const auto seed = QRandomGenerator::global()->generate();
    qInfo("seed: %u", seed);
    QRandomGenerator random(seed);
    for (int kill = 0; kill < kKills; ++kill) {
        start();
        const QDeadlineTimer end(random.bounded(0, 400));
        (void)m_api.waitUntil([&end] { return end.hasExpired(); });
        m_dotmd->kill();
    }
    start();
    QVERIFY(m_desk->clearFaults());
    for (const Customer &one : std::as_const(people)) {
        QVERIFY2(m_api.waitUntil([&] { return isCounted(one); }, kPatienceMs), m_dotmd->log().right(3'000));
    }
    QVERIFY(m_api.waitUntil([&] { return number(u"SELECT COUNT(*) FROM steps WHERE state <> 'done'"_s) == 0; },
                            kPatienceMs));
    for (const Customer &one : std::as_const(people)) {
        QCOMPARE(counted(one), one.requests);
    }
    QCOMPARE(number(u"SELECT COUNT(*) FROM mcp_billing_events WHERE state = 'sent'"_s), kPeople);
    QVERIFY(!m_dotmd->log().contains("AddressSanitizer"));
}

void KeyMeteringTest::onlyAnsweredRequestsOfOwners_areBilled()
{
    const Customer one = customer(u"one@example.com"_s, 3);
    const QByteArray limited = m_desk->key(one.owner.uid, 1);
    QCOMPARE(m_desk->use(limited, 4), 1);
    QCOMPARE(m_desk->use(m_desk->key(), 5), 5); // nobody's
    QCOMPARE(m_api.send("GET", m_desk->service(u"/mcp/service/nothing"_s), {}, KeyDesk::bearer(m_desk->made().first()))
                 .status,
             404);
    moveBack();
    start();
    QVERIFY(m_api.waitUntil([&] { return isCounted(one); }, kPatienceMs));
    QVERIFY(m_api.waitUntil([&] { return number(u"SELECT COUNT(*) FROM steps WHERE state <> 'done'"_s) == 0; }));
    QCOMPARE(counted(one), 4);
    QCOMPARE(number(u"SELECT COUNT(*) FROM mcp_billing_events"_s), 1);
}

QTEST_GUILESS_MAIN(KeyMeteringTest)
#include "tst_keymetering.moc"
