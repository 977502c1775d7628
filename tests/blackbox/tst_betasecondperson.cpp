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
using dotm::test::McpCaller;

/// The rule of the second person, tried by every way in.
class BetaSecondPersonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void oneApprover_cannotSwitchItOn();
    void belowAdmin_isForbidden();
    void twoApprovers_canSwitchItOn();
    void everyWay_onlyProposes_data();
    void everyWay_onlyProposes();
    void own_cannotBeConfirmed();
    void another_confirms();
    void declined_isOpenAgain();
    void assistants_haveNoWayIn();
    void switchingOff_needsSomebodyElse();
    void restart_keepsRuleAndProposals();

private:
    [[nodiscard]] QJsonObject rule() { return m_desk.get(u"/api/admin/second-person"_s, m_desk.admin()).json(); }
    [[nodiscard]] Answer set(bool on, const QByteArray &token)
    {
        return m_desk.post(u"/api/admin/second-person"_s, {{u"enabled"_s, on}}, token);
    }
    [[nodiscard]] Answer end(const QString &id, const QString &how, const QByteArray &token)
    {
        return m_desk.post(u"/api/admin/proposals/%1/%2"_s.arg(id, how), {}, token);
    }
    [[nodiscard]] QJsonArray proposals(const QByteArray &token)
    {
        return m_desk.get(u"/api/admin/proposals"_s, token).json().value("proposals"_L1).toArray();
    }
    [[nodiscard]] QString proposalAbout(const QString &subject)
    {
        const QJsonArray all = proposals(m_desk.admin());
        for (const QJsonValue &each : all) {
            if (each["subject"_L1].toString() == subject) {
                return each["id"_L1].toString();
            }
        }
        return {};
    }
    [[nodiscard]] QString newRequest()
    {
        m_customer = m_desk.newOwner(u"customer-%1@example.com"_s.arg(++m_count));
        return m_desk.ask(m_customer);
    }

    ApiCaller m_api;
    DotmdProcess m_dotmd;
    BetaDesk m_desk{m_api, m_dotmd};
    KeyOwner m_bea;
    KeyOwner m_customer;
    int m_count = 0;
};

void BetaSecondPersonTest::initTestCase()
{
    QVERIFY2(m_dotmd.start(), m_dotmd.log().constData());
    m_desk.visit();
}

void BetaSecondPersonTest::oneApprover_cannotSwitchItOn()
{
    QCOMPARE(rule().value("enabled"_L1), QJsonValue(false));
    QCOMPARE(rule().value("approvers"_L1).toInt(), 1);
    QCOMPARE(rule().value("may_enable"_L1), QJsonValue(false));
    QCOMPARE(set(true, m_desk.admin()).status, 409);
    QCOMPARE(rule().value("enabled"_L1), QJsonValue(false));
}

void BetaSecondPersonTest::belowAdmin_isForbidden()
{
    const QByteArray agent = m_api.demoToken(m_dotmd.sandbox(), u"agent"_s);
    const QByteArray customer = m_desk.newOwner(u"curious@example.com"_s).token;
    for (const QByteArray &token : {agent, customer}) {
        QCOMPARE(m_desk.get(u"/api/admin/second-person"_s, token).status, 403);
        QCOMPARE(set(true, token).status, 403);
        QCOMPARE(m_desk.get(u"/api/admin/proposals"_s, token).status, 403);
        QCOMPARE(end(u"any"_s, u"confirm"_s, token).status, 403);
        QCOMPARE(end(u"any"_s, u"decline"_s, token).status, 403);
    }
}

void BetaSecondPersonTest::twoApprovers_canSwitchItOn()
{
    m_bea = m_desk.newAdmin(u"bea@example.com"_s);
    QCOMPARE(rule().value("approvers"_L1).toInt(), 2);
    QCOMPARE(set(true, m_desk.admin()).status, 200);
    QCOMPARE(rule().value("enabled"_L1), QJsonValue(true));
    QCOMPARE(rule().value("changed_by"_L1).toString(), u"Demo admin"_s);
}

void BetaSecondPersonTest::everyWay_onlyProposes_data()
{
    QTest::addColumn<QString>("way");
    for (const QString &way : {u"screen"_s, u"palette"_s, u"api"_s, u"many"_s, u"link"_s}) {
        QTest::newRow(qPrintable(way)) << way;
    }
}

void BetaSecondPersonTest::everyWay_onlyProposes()
{
    QFETCH(const QString, way);
    const QString id = newRequest();
    Answer answer;
    if (way == "link"_L1) {
        answer = m_desk.press(m_desk.link(id, u"approve"_s));
    } else if (way == "many"_L1) {
        const QJsonObject wish{{u"decision"_s, u"approve"_s}, {u"ids"_s, QJsonArray{id}}};
        answer = m_desk.post(u"/api/admin/beta-decisions"_s, wish, m_desk.admin());
        QCOMPARE(answer.json().value("results"_L1)[0]["proposed"_L1], QJsonValue(true));
    } else {
        answer = m_api.send("POST", m_desk.service(u"/api/admin/beta-requests/%1/decide"_s.arg(id)),
                            R"({"decision":"approve"})",
                            {{"Authorization", "Bearer " + m_desk.admin()}, {"X-Dotm-From", way.toLatin1()}});
        QCOMPARE(answer.json().value("proposed"_L1), QJsonValue(true));
    }
    QCOMPARE(answer.status, 200);
    QVERIFY(m_desk.isOpen(id));
    QCOMPARE(m_desk.state(m_customer), u"pending"_s);
    QVERIFY(!proposalAbout(id).isEmpty());
    // Locked for everybody until somebody else confirms: the same person, another, and the link.
    QCOMPARE(m_desk.decide(id, {{u"decision"_s, u"approve"_s}}, m_desk.admin()).status, 409);
    QCOMPARE(m_desk.decide(id, {{u"decision"_s, u"reject"_s}}, m_bea.token).status, 409);
    QCOMPARE(m_desk.press(m_desk.link(id, u"reject"_s)).status, 410);
    QVERIFY(m_desk.isOpen(id));
    const auto db = m_desk.database();
    const auto entry = db->one(u"SELECT via FROM audit_entries WHERE subject = $1 AND action = 'beta.propose'"_s, {id});
    QVERIFY2(entry, entry ? "" : qPrintable(entry.error().detail));
    QCOMPARE(entry->text(0), way == "many"_L1 ? u"api"_s : way);
}

void BetaSecondPersonTest::own_cannotBeConfirmed()
{
    for (const QJsonValue &proposal : proposals(m_desk.admin())) {
        QCOMPARE(proposal["is_own"_L1], QJsonValue(true)); // the mail's link was hers too
        QCOMPARE(end(proposal["id"_L1].toString(), u"confirm"_s, m_desk.admin()).status, 403);
    }
    QCOMPARE(proposals(m_desk.admin()).size(), 5);
}

void BetaSecondPersonTest::another_confirms()
{
    const QJsonArray waiting = proposals(m_bea.token);
    QCOMPARE(waiting.size(), 5);
    for (const QJsonValue &proposal : waiting) {
        QCOMPARE(proposal["is_own"_L1], QJsonValue(false));
        const QString id = proposal["id"_L1].toString();
        QCOMPARE(end(id, u"confirm"_s, m_bea.token).status, 200);
        const Answer again = end(id, u"confirm"_s, m_bea.token);
        QCOMPARE(again.status, 409);
        QVERIFY(again.json().value("error"_L1).toString().contains(u"confirmed already"_s));
    }
    QVERIFY(m_desk.waitForState(m_customer, u"approved"_s));
    QVERIFY(proposals(m_bea.token).isEmpty());
    QCOMPARE(end(u"01900000-0000-7000-8000-000000000000"_s, u"confirm"_s, m_bea.token).status, 404);
}

void BetaSecondPersonTest::declined_isOpenAgain()
{
    const QString id = newRequest();
    QCOMPARE(m_desk.decide(id, u"approve"_s).status, 200);
    QCOMPARE(end(proposalAbout(id), u"decline"_s, m_bea.token).status, 200);
    QVERIFY(m_desk.isOpen(id));
    QCOMPARE(m_desk.decide(id, u"reject"_s).status, 200); // proposed anew
    QVERIFY(m_desk.isOpen(id));
    QCOMPARE(end(proposalAbout(id), u"confirm"_s, m_bea.token).status, 200);
    QCOMPARE(m_desk.state(m_customer), u"rejected"_s);
}

/// No tool decides about anybody; one that came would have to pass the same service.
void BetaSecondPersonTest::assistants_haveNoWayIn()
{
    McpCaller mcp(m_desk.service(u"/mcp/v2/messages"_s));
    const QJsonArray tools =
        mcp.request(u"tools/list"_s, {}, BetaDesk::bearer(m_desk.admin())).json()["result"_L1]["tools"_L1].toArray();
    QVERIFY(!tools.isEmpty());
    for (const QJsonValue &tool : tools) {
        const QString name = tool["name"_L1].toString();
        QVERIFY2(!name.contains(u"beta"_s) && !name.contains(u"approve"_s) && !name.contains(u"proposal"_s),
                 qPrintable(name));
    }
}

void BetaSecondPersonTest::switchingOff_needsSomebodyElse()
{
    QCOMPARE(set(false, m_desk.admin()).status, 200);
    QCOMPARE(rule().value("enabled"_L1), QJsonValue(true));
    const QString id = rule().value("proposal_to_disable"_L1)["id"_L1].toString();
    QVERIFY(!id.isEmpty());
    QCOMPARE(end(id, u"confirm"_s, m_desk.admin()).status, 403);
    QCOMPARE(set(false, m_bea.token).status, 409);
    QCOMPARE(rule().value("enabled"_L1), QJsonValue(true));
}

void BetaSecondPersonTest::restart_keepsRuleAndProposals()
{
    const QString request = newRequest();
    QCOMPARE(m_desk.decide(request, u"approve"_s).status, 200);
    m_dotmd.kill();
    QVERIFY2(m_dotmd.start(), m_dotmd.log().right(3'000).constData());
    m_desk.visit();
    QCOMPARE(rule().value("enabled"_L1), QJsonValue(true));
    QVERIFY(!proposalAbout(request).isEmpty());
    const QString off = rule().value("proposal_to_disable"_L1)["id"_L1].toString();
    QCOMPARE(end(off, u"confirm"_s, m_bea.token).status, 200);
    QCOMPARE(rule().value("enabled"_L1), QJsonValue(false));
    const QString next = newRequest();
    QCOMPARE(m_desk.decide(next, u"reject"_s).json().value("proposed"_L1), QJsonValue(false));
    QCOMPARE(m_desk.state(m_customer), u"rejected"_s);
}

QTEST_GUILESS_MAIN(BetaSecondPersonTest)
#include "tst_betasecondperson.moc"
