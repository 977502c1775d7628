// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "betadesk.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using dotm::test::Answer;
using dotm::test::ApiCaller;
using dotm::test::BetaDesk;
using dotm::test::DotmdProcess;
using dotm::test::KeyOwner;

/// The back office's activations over HTTP: the carrier fails, one is stuck, an administrator looks and tries again.
class AdminActivationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void stuckOne_isTriedAgainAfterADryRun();
    void badRequests_areRefused();

private:
    [[nodiscard]] QJsonObject list(const QString &query = {})
    {
        return m_desk.get(u"/api/admin/activations"_s + query, m_desk.admin()).json();
    }
    [[nodiscard]] Answer retry(const QString &id, const QJsonObject &body)
    {
        return m_desk.post(u"/api/admin/activations/%1/retry"_s.arg(id), body, m_desk.admin());
    }
    [[nodiscard]] Answer retry(const QString &id, bool isDryRun) { return retry(id, {{u"dry_run"_s, isDryRun}}); }
    /// A step is given up after so many tries that nobody wants to wait for them here.
    void loseAllTriesButOne()
    {
        const auto db = m_desk.database();
        (void)db->execute(u"UPDATE steps SET attempts = 29 WHERE kind = 'oxio.line' AND state = 'due'"_s);
    }
    [[nodiscard]] qint64 retriesNoted(const QString &id, const QString &outcome)
    {
        const auto db = m_desk.database();
        const auto row = db->one(u"SELECT COUNT(*) FROM audit_entries WHERE action = 'activation.retry' AND "
                                 "subject = $1 AND outcome = $2 AND actor_mail <> ''"_s,
                                 {id, outcome});
        return row ? row->integer(0) : -1;
    }

    ApiCaller m_api;
    DotmdProcess m_dotmd;
    BetaDesk m_desk{m_api, m_dotmd};
    QString m_active;
};

void AdminActivationsTest::initTestCase()
{
    QVERIFY2(m_dotmd.start(), m_dotmd.log().constData());
    m_desk.visit();
}

void AdminActivationsTest::stuckOne_isTriedAgainAfterADryRun()
{
    QVERIFY(list().value("activations"_L1).toArray().isEmpty());
    QVERIFY(m_desk.setFault(
        {{u"provider"_s, u"oxio"_s}, {u"fault"_s, u"malformed"_s}, {u"path"_s, u"lines"_s}, {u"times"_s, 1'000}}));
    const KeyOwner customer = m_desk.newOwner(u"stuck@example.com"_s);
    QString page;
    QVERIFY(m_api.waitUntil([&] {
        page = m_desk.post(u"/api/esim/activations"_s, {}, customer.token).json().value("invoice_url"_L1).toString();
        return !page.isEmpty();
    }));
    QVERIFY(m_api.pay(QUrl(page)).status < 400);
    const auto isStuck = [&] {
        loseAllTriesButOne();
        return list().value("stuck"_L1).toInt() == 1;
    };
    QVERIFY2(m_api.waitUntil(isStuck), m_dotmd.log().right(2'000).constData());

    const QJsonObject row = list(u"?state=stuck"_s).value("activations"_L1)[0].toObject();
    const QString id = row.value("activation"_L1)["id"_L1].toString();
    QCOMPARE(row.value("email"_L1).toString(), customer.email);
    QCOMPARE(row.value("hangs_at"_L1).toString(), u"oxio.line"_s);
    QCOMPARE(row.value("stuck"_L1), QJsonValue(true));
    const QJsonArray steps = row.value("steps"_L1).toArray();
    QCOMPARE(steps.last()["kind"_L1].toString(), u"oxio.line"_s);
    QCOMPARE(steps.last()["state"_L1].toString(), u"failed"_s);
    QVERIFY(!steps.last()["cause"_L1].toString().isEmpty());

    // A dry run says it and changes nothing; not even the log hears of it.
    const Answer plan = retry(id, true);
    QCOMPARE(plan.status, 200);
    QCOMPARE(plan.json().value("dry_run"_L1), QJsonValue(true));
    const QJsonValue first = plan.json().value("moves"_L1)[0];
    QCOMPARE(first["step"_L1].toString(), u"oxio.line"_s);
    QCOMPARE(first["how"_L1].toString(), u"again"_s);
    QCOMPARE(first["asks"_L1].toString(), u"carrier"_s);
    QCOMPARE(first["reads_first"_L1], QJsonValue(true));
    QCOMPARE(list().value("stuck"_L1).toInt(), 1);
    QCOMPARE(retriesNoted(id, u"done"_s), 0);

    QVERIFY(m_desk.clearFaults());
    QCOMPARE(retry(id, false).status, 200);
    QJsonObject now;
    QVERIFY(m_api.waitUntil([&] {
        now = m_desk.get(u"/api/admin/activations/"_s + id, m_desk.admin()).json();
        return now.value("activation"_L1)["state"_L1].toString() == "active"_L1;
    }));
    QVERIFY(!now.value("activation"_L1)["line_id"_L1].toString().isEmpty());
    QVERIFY(now.value("activation"_L1)["activation_code"_L1].toString().isEmpty());
    QCOMPARE(now.value("stuck"_L1), QJsonValue(false));
    QCOMPARE(retriesNoted(id, u"done"_s), 1);
    QCOMPARE(list().value("stuck"_L1).toInt(), 0);
    QCOMPARE(list(u"?state=done"_s).value("activations"_L1).toArray().size(), 1);

    const Answer again = retry(id, false);
    QCOMPARE(again.status, 409);
    QVERIFY(again.body.contains("is not stuck"));
    QCOMPARE(retriesNoted(id, u"done"_s), 1);
    QCOMPARE(retriesNoted(id, u"Conflict"_s), 1);
    m_active = id;
}

void AdminActivationsTest::badRequests_areRefused()
{
    QCOMPARE(m_desk.get(u"/api/admin/activations?state=all"_s, m_desk.admin()).status, 400);
    QCOMPARE(m_desk.get(u"/api/admin/activations?after=x"_s, m_desk.admin()).status, 400);
    QCOMPARE(m_desk.get(u"/api/admin/activations/none"_s, m_desk.admin()).status, 404);
    QCOMPARE(retry(m_active, QJsonObject()).status, 400); // whoever changes something says so
    QCOMPARE(retry(u"none"_s, true).status, 404);
    const Answer queue = m_desk.get(u"/api/admin/activation-queue"_s, m_desk.admin());
    QCOMPARE(queue.status, 200);
    QVERIFY(queue.json().value("waiting"_L1).isArray());
    QCOMPARE(m_desk.get(u"/api/admin/activation-queue"_s, m_api.demoToken(m_dotmd.sandbox(), u"agent"_s)).status, 403);
}

QTEST_GUILESS_MAIN(AdminActivationsTest)
#include "tst_adminactivations.moc"
