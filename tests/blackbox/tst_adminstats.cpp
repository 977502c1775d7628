// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "betadesk.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using dotm::test::ApiCaller;
using dotm::test::BetaDesk;
using dotm::test::DotmdProcess;
using dotm::test::KeyOwner;

/// The Overview's figures over HTTP: they follow what happens, and what nothing counts is null.
class AdminStatsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void figures_areForAdministratorsOnly();
    void uncounted_isNull();
    void figures_followWhatHappens();

private:
    [[nodiscard]] QJsonObject stats()
    {
        return m_desk.get(u"/api/admin/stats"_s, m_desk.admin()).json().value("stats"_L1).toObject();
    }
    [[nodiscard]] static qint64 waiting(const QJsonObject &stats, const QString &kind)
    {
        const QJsonArray all = stats.value("waiting"_L1).toArray();
        for (const QJsonValue &each : all) {
            if (each["kind"_L1].toString() == kind) {
                return each["count"_L1].toInteger(-1);
            }
        }
        return -1;
    }

    ApiCaller m_api;
    DotmdProcess m_dotmd;
    BetaDesk m_desk{m_api, m_dotmd};
};

void AdminStatsTest::initTestCase()
{
    QVERIFY2(m_dotmd.start(), m_dotmd.log().constData());
    m_desk.visit();
}

void AdminStatsTest::figures_areForAdministratorsOnly()
{
    const QString path = u"/api/admin/stats"_s;
    QCOMPARE(m_desk.get(path, {}).status, 401);
    QCOMPARE(m_desk.get(path, m_desk.newOwner(u"curious@example.com"_s).token).status, 403);
    QCOMPARE(m_desk.get(path, m_api.demoToken(m_dotmd.sandbox(), u"agent"_s)).status, 403);
    QCOMPARE(m_desk.get(path, m_desk.admin()).status, 200);
}

void AdminStatsTest::uncounted_isNull()
{
    const QJsonObject now = stats();
    QVERIFY(now.value("subscriptions"_L1)["active"_L1].isNull());
    QVERIFY(now.value("data_usage"_L1)["monthly_gb"_L1].isNull());
    QVERIFY(now.value("support"_L1)["recent_tickets"_L1].isNull());
    QCOMPARE(now.value("purchases"_L1)["count"_L1].toInt(-1), 0);
    QCOMPARE(now.value("simulated"_L1), QJsonValue(true));
    QVERIFY(!now.value("counted_at"_L1).toString().isEmpty());
    QVERIFY(now.value("activations"_L1)["max_per_hour"_L1].toInt() > 0);
}

void AdminStatsTest::figures_followWhatHappens()
{
    const QJsonObject before = stats();
    const KeyOwner customer = m_desk.newOwner(u"counted@example.com"_s);
    const QString id = m_desk.ask(customer);
    (void)m_desk.key(customer.uid);
    QJsonObject now = stats();
    QCOMPARE(now.value("users"_L1)["total"_L1].toInt(), before.value("users"_L1)["total"_L1].toInt() + 1);
    QCOMPARE(now.value("mcp"_L1)["active_keys"_L1].toInt(), before.value("mcp"_L1)["active_keys"_L1].toInt() + 1);
    QCOMPARE(waiting(now, u"beta_request"_s), 1);
    QCOMPARE(m_desk.decide(id, u"reject"_s).status, 200);
    QCOMPARE(waiting(stats(), u"beta_request"_s), 0);

    QString page;
    QVERIFY(m_api.waitUntil([&] {
        const auto answer = m_desk.post(u"/api/esim/activations"_s, {}, customer.token);
        page = answer.json().value("invoice_url"_L1).toString();
        return !page.isEmpty();
    }));
    QVERIFY(m_api.pay(QUrl(page)).status < 400);
    QVERIFY(m_api.waitUntil([&] {
        now = stats();
        return now.value("lines"_L1)["active"_L1].toInt() == 1;
    }));
    QCOMPARE(now.value("purchases"_L1)["count"_L1].toInt(), 1);
    QCOMPARE(now.value("purchases"_L1)["revenue"_L1].toDouble(), 1.0);
    QCOMPARE(now.value("purchases"_L1)["this_month"_L1][0]["minor"_L1].toInt(), 100);
    QCOMPARE(now.value("activations"_L1)["current_hour_activations"_L1].toInt(), 1);
    QCOMPARE(waiting(now, u"unprovisioned"_s), 0);
    QCOMPARE(waiting(now, u"failed_mail"_s), 0);
}

QTEST_GUILESS_MAIN(AdminStatsTest)
#include "tst_adminstats.moc"
