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
    void series_areForAdministratorsOnly();
    void series_badQuestions_areRefused_data();
    void series_badQuestions_areRefused();
    void series_countWhatHappenedToday();

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

    /// The last day or so, as a clock in Kolkata cuts it.
    [[nodiscard]] static QString seriesPath(const QString &name, const QString &bucket)
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        return u"/api/admin/series?name=%1&bucket=%2&from=%3&to=%4&zone=Asia/Kolkata"_s.arg(
            name, bucket, now.addSecs(-5 * 3600).toString(Qt::ISODate), now.addSecs(3600).toString(Qt::ISODate));
    }
    [[nodiscard]] QJsonObject seriesOf(const QString &name, const QString &bucket)
    {
        return m_desk.get(seriesPath(name, bucket), m_desk.admin()).json().value("series"_L1).toObject();
    }
    [[nodiscard]] static qint64 sumOf(const QJsonValue &line)
    {
        qint64 sum = 0;
        const QJsonArray values = line["values"_L1].toArray();
        for (const QJsonValue &value : values) {
            sum += value.toInteger();
        }
        return sum;
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

void AdminStatsTest::series_areForAdministratorsOnly()
{
    const QString path = seriesPath(u"revenue"_s, u"day"_s);
    QCOMPARE(m_desk.get(path, {}).status, 401);
    QCOMPARE(m_desk.get(path, m_desk.newOwner(u"nosy@example.com"_s).token).status, 403);
    QCOMPARE(m_desk.get(path, m_api.demoToken(m_dotmd.sandbox(), u"agent"_s)).status, 403);
    QCOMPARE(m_desk.get(path, m_desk.admin()).status, 200);
}

void AdminStatsTest::series_badQuestions_areRefused_data()
{
    QTest::addColumn<QString>("query");
    const auto row = [](const char *name, const QString &query) {
        QTest::newRow(name) << query;
    };
    const QString time = u"&from=2026-01-01T00:00:00Z&to=2026-01-02T00:00:00Z"_s;
    row("nothing", u""_s);
    row("unknown name", u"?name=profit&bucket=day"_s + time);
    row("unknown bucket", u"?name=revenue&bucket=week"_s + time);
    row("no time", u"?name=revenue&bucket=day"_s);
    row("no time at all", u"?name=revenue&bucket=day&from=yesterday&to=now"_s);
    row("backwards", u"?name=revenue&bucket=day&from=2026-01-02T00:00:00Z&to=2026-01-01T00:00:00Z"_s);
    row("too many hours", u"?name=revenue&bucket=hour&from=2026-01-01T00:00:00Z&to=2026-02-15T00:00:00Z"_s);
    row("too many days", u"?name=revenue&bucket=day&from=2024-01-01T00:00:00Z&to=2026-01-01T00:00:00Z"_s);
    row("unknown zone", u"?name=revenue&bucket=day&zone=Nowhere/Atlantis"_s + time);
    row("a path as zone", u"?name=revenue&bucket=day&zone=../../../etc/passwd"_s + time);
    row("not begun", u"?name=revenue&bucket=day&from=2199-01-01T00:00:00Z&to=2199-01-02T00:00:00Z"_s);
}

void AdminStatsTest::series_badQuestions_areRefused()
{
    QFETCH(const QString, query);
    QCOMPARE(m_desk.get(u"/api/admin/series"_s + query, m_desk.admin()).status, 400);
}

void AdminStatsTest::series_countWhatHappenedToday()
{
    // After figures_followWhatHappens: one line, one dollar, some people.
    for (const QString &bucket : {u"hour"_s, u"day"_s}) {
        const QJsonObject lines = seriesOf(u"activations"_s, bucket);
        QCOMPARE(lines.value("buckets"_L1).toArray().last()["running"_L1], QJsonValue(true));
        QCOMPARE(sumOf(lines.value("lines"_L1)[0]), 1);
        const QJsonObject paid = seriesOf(u"revenue"_s, bucket);
        QCOMPARE(paid.value("lines"_L1)[0]["currency"_L1].toString(), u"USD"_s);
        QCOMPARE(sumOf(paid.value("lines"_L1)[0]), 100);
        QVERIFY(sumOf(seriesOf(u"signups"_s, bucket).value("lines"_L1)[0]) >= 2);
        QCOMPARE(sumOf(seriesOf(u"usage"_s, bucket).value("lines"_L1)[0]), 0);
    }
    QCOMPARE(seriesOf(u"usage"_s, u"day"_s).value("simulated"_L1), QJsonValue(true));
}

QTEST_GUILESS_MAIN(AdminStatsTest)
#include "tst_adminstats.moc"
