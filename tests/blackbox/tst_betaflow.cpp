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

/// Beta access over HTTP: who may do what in which state, and what everybody reads afterwards.
class BetaFlowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void noRequest_statusIsNone();
    void asking_isPendingAndTellsTheAdministrator();
    void askingAgain_isRefusedWithWhen();
    void askingForSomebodyElse_isForbidden();
    void requests_areForAdministratorsOnly();
    void item_saysWhatADecisionNeeds();
    void approval_givesANumberCodesAndAMail();
    void approved_cannotBeDecidedOrAskedForAgain();
    void rejection_givesTheReasonAndLetsAskAgain();
    void later_staysPending();
    void badDecision_isInvalid_data();
    void badDecision_isInvalid();
    void many_answerRowByRow();
    void list_goesOnWhereItEnded();
    void lookers_seeEachOther();
    void bothAtOnce_oneWins();
    void audit_namesWhoDecided();
    void log_holdsNoToken();

private:
    [[nodiscard]] KeyOwner person(const QString &name) { return m_desk.newOwner(name + u"@example.com"_s); }

    ApiCaller m_api;
    DotmdProcess m_dotmd;
    BetaDesk m_desk{m_api, m_dotmd};
    KeyOwner m_ada;
    KeyOwner m_bob;
    QString m_first; ///< Ada's request
};

void BetaFlowTest::initTestCase()
{
    QVERIFY2(m_dotmd.start(), m_dotmd.log().constData());
    m_desk.visit();
    m_ada = person(u"ada"_s);
    m_bob = person(u"bob"_s);
}

void BetaFlowTest::noRequest_statusIsNone()
{
    for (const QString &path : {u"/api/beta-status"_s, u"/api/beta-request-status"_s}) {
        const QJsonObject status = m_desk.get(path, m_ada.token).json();
        QCOMPARE(status.value("has_request"_L1), QJsonValue(false));
        QCOMPARE(status.value("status"_L1).toString(), u"none"_s);
        QCOMPARE(m_desk.get(path + u"?firebase_uid="_s + m_ada.uid, m_ada.token).status, 200);
        QCOMPARE(m_desk.get(path + u"?firebase_uid="_s + m_bob.uid, m_ada.token).status, 403);
        QCOMPARE(m_desk.get(path, {}).status, 401);
    }
}

void BetaFlowTest::asking_isPendingAndTellsTheAdministrator()
{
    const QJsonObject wish{
        {u"firebaseUid"_s, m_ada.uid}, {u"email"_s, u"Ada@Example.com"_s}, {u"name"_s, u"Ada <b>Lovelace</b>"_s}};
    const Answer answer = m_desk.post(u"/api/beta-request"_s, wish, m_ada.token);
    QCOMPARE(answer.status, 200);
    const QJsonObject body = answer.json();
    m_first = body.value("request_id"_L1).toString();
    QCOMPARE(m_first.size(), 36);
    QCOMPARE(body.value("success"_L1), QJsonValue(true));
    QVERIFY(body.value("message"_L1).toString().contains(u"business days"_s));
    QVERIFY(body.value("email_sent"_L1).isBool());
    const QJsonObject status = m_desk.status(m_ada);
    QCOMPARE(status.value("status"_L1).toString(), u"pending"_s);
    QCOMPARE(status.value("phone_number"_L1).toString(), QString());
    const QUrl link = m_desk.link(m_first, u"approve"_s);
    QVERIFY(link.isValid());
    QCOMPARE(link.adjusted(QUrl::RemovePath | QUrl::RemoveQuery), m_dotmd.url().adjusted(QUrl::RemovePath));
    QCOMPARE(m_desk.mailsWith(BetaDesk::kAdminMail, u"Somebody asks for beta access"_s), 1);
    const QString html = m_desk.mails(BetaDesk::kAdminMail).at(0).toObject().value("html"_L1).toString();
    QVERIFY(html.contains(u"Ada &lt;b&gt;"_s) && !html.contains(u"<b>Lovelace"_s));
    QVERIFY(m_desk.mails(m_ada.email).isEmpty());
}

void BetaFlowTest::askingAgain_isRefusedWithWhen()
{
    const Answer again = m_desk.post(u"/api/beta-request"_s, {}, m_ada.token);
    QCOMPARE(again.status, 409);
    QVERIFY(again.json().value("error"_L1).toString().contains(u" UTC"_s));
    QCOMPARE(m_desk.mailsWith(BetaDesk::kAdminMail, u"Somebody asks for beta access"_s), 1);
}

void BetaFlowTest::askingForSomebodyElse_isForbidden()
{
    QCOMPARE(m_desk.post(u"/api/beta-request"_s, {{u"firebaseUid"_s, m_ada.uid}}, m_bob.token).status, 403);
    QCOMPARE(m_desk.post(u"/api/beta-request"_s, {{u"firebase_uid"_s, m_ada.uid}}, m_bob.token).status, 403);
    QCOMPARE(m_desk.post(u"/api/beta-request"_s, {{u"email"_s, m_ada.email}}, m_bob.token).status, 403);
    QCOMPARE(m_desk.post(u"/api/beta-request"_s, {{u"firebaseUid"_s, m_bob.uid}}, {}).status, 401);
    QCOMPARE(m_desk.state(m_bob), u"none"_s);
}

void BetaFlowTest::requests_areForAdministratorsOnly()
{
    const QByteArray agent = m_api.demoToken(m_dotmd.sandbox(), u"agent"_s);
    for (const QByteArray &token : {m_ada.token, m_bob.token, agent}) {
        QCOMPARE(m_desk.get(u"/api/admin/beta-requests"_s, token).status, 403);
        QCOMPARE(m_desk.get(u"/api/admin/beta-requests/"_s + m_first, token).status, 403);
        for (const QString &decision : {u"approve"_s, u"reject"_s, u"duplicate"_s, u"later"_s}) {
            QCOMPARE(m_desk.decide(m_first, {{u"decision"_s, decision}}, token).status, 403);
        }
        const QJsonObject many{{u"decision"_s, u"approve"_s}, {u"ids"_s, QJsonArray{m_first}}};
        QCOMPARE(m_desk.post(u"/api/admin/beta-decisions"_s, many, token).status, 403);
        QCOMPARE(m_desk.post(u"/api/admin/beta-requests/%1/presence"_s.arg(m_first), {}, token).status, 403);
    }
    QVERIFY(m_desk.isOpen(m_first));
}

void BetaFlowTest::item_saysWhatADecisionNeeds()
{
    const QJsonObject item = m_desk.item(m_first);
    QCOMPARE(item.value("request"_L1)["email"_L1].toString(), m_ada.email);
    QCOMPARE(item.value("request"_L1)["name"_L1].toString(), u"Ada <b>Lovelace</b>"_s);
    QCOMPARE(item.value("earlier_requests"_L1).toInt(-1), 0);
    QCOMPARE(item.value("purchases"_L1).toInt(-1), 0);
    QCOMPARE(item.value("needs_second_person"_L1), QJsonValue(false));
    QVERIFY(!item.value("account_since"_L1).toString().isEmpty());
    QCOMPARE(m_desk.get(u"/api/admin/beta-requests/01900000-0000-7000-8000-000000000000"_s, m_desk.admin()).status,
             404);
}

void BetaFlowTest::approval_givesANumberCodesAndAMail()
{
    const Answer answer = m_desk.decide(m_first, u"approve"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().value("proposed"_L1), QJsonValue(false));
    QVERIFY2(m_desk.waitForState(m_ada, u"approved"_s), m_dotmd.log().right(3'000).constData());
    const QJsonObject status = m_desk.status(m_ada);
    const QString number = status.value("phone_number"_L1).toString();
    QVERIFY(number.startsWith(u"+1"_s));
    QCOMPARE(status.value("phone_number_confirmed"_L1), QJsonValue(false)); // reserved: no line carries it
    QVERIFY(status.value("group_id"_L1).toString().startsWith(u"DOTM-"_s));
    QVERIFY(!status.value("oxio_user_id"_L1).toString().isEmpty());
    QCOMPARE(status.value("resin_data"_L1)["firebase_uid"_L1].toString(), m_ada.uid);
    QCOMPARE(status.value("phone_qr"_L1).toString(), u"tel:"_s + number);
    const QJsonObject resin = QJsonDocument::fromJson(status.value("resin_qr"_L1).toString().toUtf8()).object();
    QCOMPARE(resin.value("type"_L1).toString(), u"DOTM_RESIN"_s);
    QCOMPARE(resin.value("phone_number"_L1).toString(), number);
    QCOMPARE(status.value("simulated"_L1), QJsonValue(true));
    QVERIFY(!status.value("approved_at"_L1).toString().isEmpty());
    QVERIFY(m_api.waitUntil([&] { return m_desk.mailsWith(m_ada.email, u"You have beta access"_s) == 1; }));
}

void BetaFlowTest::approved_cannotBeDecidedOrAskedForAgain()
{
    for (const QString &decision : {u"approve"_s, u"reject"_s, u"duplicate"_s}) {
        const Answer late = m_desk.decide(m_first, decision);
        QCOMPARE(late.status, 409);
        QVERIFY(late.json().value("error"_L1).toString().contains(u"approved already: Demo admin, "_s));
    }
    QCOMPARE(m_desk.post(u"/api/beta-request"_s, {}, m_ada.token).status, 409);
    QCOMPARE(m_desk.state(m_ada), u"approved"_s);
}

void BetaFlowTest::rejection_givesTheReasonAndLetsAskAgain()
{
    const QString id = m_desk.ask(m_bob);
    const QJsonObject wish{{u"decision"_s, u"reject"_s}, {u"reason"_s, u"Not <i>yet</i>"_s}};
    QCOMPARE(m_desk.decide(id, wish, m_desk.admin()).status, 200);
    QJsonObject status = m_desk.status(m_bob);
    QCOMPARE(status.value("status"_L1).toString(), u"rejected"_s);
    QCOMPARE(status.value("rejection_reason"_L1).toString(), u"Not <i>yet</i>"_s);
    QVERIFY(m_api.waitUntil([&] { return m_desk.mails(m_bob.email).size() == 1; }));
    const QJsonObject mail = m_desk.mails(m_bob.email).at(0).toObject();
    QVERIFY(mail.value("html"_L1).toString().contains(u"Not &lt;i&gt;yet&lt;/i&gt;"_s));
    QVERIFY(mail.value("text"_L1).toString().contains(u"Not <i>yet</i>"_s));
    QCOMPARE(m_desk.decide(id, u"approve"_s).status, 409);
    const QString second = m_desk.ask(m_bob);
    QVERIFY(!second.isEmpty() && second != id);
    QCOMPARE(m_desk.state(m_bob), u"pending"_s);
    QCOMPARE(m_desk.item(second).value("earlier_requests"_L1).toInt(), 1);
    QCOMPARE(m_desk.item(second).value("last_earlier_status"_L1).toString(), u"rejected"_s);
}

void BetaFlowTest::later_staysPending()
{
    const KeyOwner customer = person(u"patient"_s);
    const QString id = m_desk.ask(customer);
    const QString until = QDateTime::currentDateTimeUtc().addDays(2).toString(Qt::ISODate);
    QCOMPARE(m_desk.decide(id, {{u"decision"_s, u"later"_s}, {u"until"_s, until}}, m_desk.admin()).status, 200);
    QVERIFY(m_desk.isOpen(id));
    QCOMPARE(m_desk.state(customer), u"pending"_s);
    QVERIFY(m_desk.mails(customer.email).isEmpty());
}

void BetaFlowTest::badDecision_isInvalid_data()
{
    QTest::addColumn<QJsonObject>("wish");
    QTest::newRow("none") << QJsonObject{{u"decision"_s, QString()}};
    QTest::newRow("unknown") << QJsonObject{{u"decision"_s, u"approved"_s}};
    QTest::newRow("no time") << QJsonObject{{u"decision"_s, u"later"_s}};
    QTest::newRow("bad time") << QJsonObject{{u"decision"_s, u"later"_s}, {u"until"_s, u"tomorrow"_s}};
    QTest::newRow("long reason") << QJsonObject{{u"decision"_s, u"reject"_s}, {u"reason"_s, QString(501, u'x')}};
    QTest::newRow("for somebody") << QJsonObject{{u"decision"_s, u"reject"_s}, {u"decided_by"_s, u"me"_s}};
    QTest::newRow("number") << QJsonObject{{u"decision"_s, 1}};
}

void BetaFlowTest::badDecision_isInvalid()
{
    QFETCH(const QJsonObject, wish);
    const QString id =
        m_desk.get(u"/api/admin/beta-requests"_s, m_desk.admin()).json()["requests"_L1][0]["id"_L1].toString();
    QVERIFY(!id.isEmpty());
    QCOMPARE(m_desk.decide(id, wish, m_desk.admin()).status, 400);
    QVERIFY(m_desk.isOpen(id));
}

void BetaFlowTest::many_answerRowByRow()
{
    const QString one = m_desk.ask(person(u"many-1"_s));
    const QString two = m_desk.ask(person(u"many-2"_s));
    const QJsonObject wish{{u"decision"_s, u"reject"_s}, {u"ids"_s, QJsonArray{one, m_first, u"unknown"_s, two}}};
    const Answer answer = m_desk.post(u"/api/admin/beta-decisions"_s, wish, m_desk.admin());
    QCOMPARE(answer.status, 200);
    const QJsonArray results = answer.json().value("results"_L1).toArray();
    QCOMPARE(results.size(), 4);
    QCOMPARE(results.at(0)["success"_L1], QJsonValue(true));
    QCOMPARE(results.at(1)["success"_L1], QJsonValue(false));
    QCOMPARE(results.at(1)["id"_L1].toString(), m_first);
    QVERIFY(results.at(1)["error"_L1].toString().contains(u"approved already"_s));
    QCOMPARE(results.at(2)["code"_L1].toString().isEmpty(), false);
    QCOMPARE(results.at(3)["success"_L1], QJsonValue(true));
    QJsonObject none = wish;
    none.insert("ids"_L1, QJsonArray());
    QCOMPARE(m_desk.post(u"/api/admin/beta-decisions"_s, none, m_desk.admin()).status, 400);
}

void BetaFlowTest::list_goesOnWhereItEnded()
{
    QStringList all;
    QString after;
    do {
        const QString path =
            u"/api/admin/beta-requests?limit=1"_s + (after.isEmpty() ? QString() : u"&after="_s + after);
        const QJsonObject page = m_desk.get(path, m_desk.admin()).json();
        QVERIFY(page.value("requests"_L1).toArray().size() <= 1);
        all.append(page.value("requests"_L1)[0]["id"_L1].toString());
        after = page.value("next"_L1).toString();
        QVERIFY(all.size() < 50);
    } while (!after.isEmpty());
    const QJsonObject whole = m_desk.get(u"/api/admin/beta-requests"_s, m_desk.admin()).json();
    QCOMPARE(whole.value("requests"_L1).toArray().size(), all.size());
    QCOMPARE(whole.value("pending"_L1).toInt(), all.size());
    QVERIFY(!whole.value("last_decision_at"_L1).toString().isEmpty());
    for (qsizetype i = 0; i < all.size(); ++i) {
        QCOMPARE(whole.value("requests"_L1)[i]["id"_L1].toString(), all.at(i));
    }
    for (const QString &bad : {u"?state=open"_s, u"?after=x"_s, u"?limit=x"_s, u"?order=id"_s}) {
        QVERIFY2(m_desk.get(u"/api/admin/beta-requests"_s + bad, m_desk.admin()).status == 400, qPrintable(bad));
    }
    QVERIFY(m_desk.get(u"/api/admin/beta-requests?state=approved"_s, m_desk.admin()).body.contains(m_first.toLatin1()));
}

void BetaFlowTest::lookers_seeEachOther()
{
    const KeyOwner bea = m_desk.newAdmin(u"bea@example.com"_s);
    QVERIFY(!bea.uid.isEmpty());
    const QString id = m_desk.ask(person(u"watched"_s));
    const QString path = u"/api/admin/beta-requests/%1/presence"_s.arg(id);
    QCOMPARE(m_desk.post(path, {}, m_desk.admin()).json().value("others"_L1).toArray().size(), 0);
    QCOMPARE(m_desk.post(path, {}, bea.token).json().value("others"_L1)[0].toString(), u"Demo admin"_s);
    QCOMPARE(m_desk.item(id).value("others"_L1).toArray().size(), 1);
    QCOMPARE(m_desk.post(path, {{u"leaving"_s, true}}, bea.token).status, 200);
    QCOMPARE(m_desk.item(id).value("others"_L1).toArray().size(), 0);
}

void BetaFlowTest::bothAtOnce_oneWins()
{
    constexpr int kRounds = 25;
    const KeyOwner cid = m_desk.newAdmin(u"cid@example.com"_s);
    const KeyOwner customer = person(u"raced"_s);
    for (int round = 0; round < kRounds; ++round) {
        const QString id = m_desk.ask(customer);
        QVERIFY(!id.isEmpty());
        QNetworkAccessManager network;
        QList<QNetworkReply *> replies;
        for (const QByteArray &token : {m_desk.admin(), cid.token, m_desk.admin(), cid.token}) {
            QNetworkRequest request(m_desk.service(u"/api/admin/beta-requests/%1/decide"_s.arg(id)));
            request.setRawHeader("Authorization", "Bearer " + token);
            request.setRawHeader("Content-Type", "application/json");
            replies.append(network.post(request, R"({"decision":"reject"})"));
        }
        QVERIFY(m_api.waitUntil([&] {
            return std::ranges::all_of(replies, [](const QNetworkReply *reply) { return reply->isFinished(); });
        }));
        QList<int> answers;
        for (const QNetworkReply *reply : std::as_const(replies)) {
            answers.append(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt());
        }
        QCOMPARE(answers.count(200), 1);
        QCOMPARE(answers.count(409), 3);
    }
    QVERIFY(m_api.waitUntil([&] { return m_desk.mails(customer.email).size() == kRounds; }));
}

void BetaFlowTest::audit_namesWhoDecided()
{
    const auto db = m_desk.database();
    const auto row = db->one(u"SELECT COUNT(*) FROM audit_entries WHERE subject = $1 AND action = 'beta.approve' AND "
                             "actor_role = 'admin' AND outcome = 'done'"_s,
                             {m_first});
    QVERIFY(row);
    QCOMPARE(row->integer(0), 1);
    const auto refused =
        db->one(u"SELECT COUNT(*) FROM audit_entries WHERE outcome = 'Forbidden' AND subject_kind LIKE '%/decide'"_s);
    QVERIFY(refused && refused->integer(0) >= 12);
    const auto looks = db->one(u"SELECT COUNT(*) FROM audit_entries WHERE subject_kind LIKE '%/presence'"_s);
    QCOMPARE(looks->integer(0), 0);
}

void BetaFlowTest::log_holdsNoToken()
{
    const QString token = BetaDesk::tokenOf(m_desk.link(m_first, u"approve"_s));
    QVERIFY(token.size() >= 43);
    QVERIFY(!m_dotmd.log().contains(token.toLatin1()));
    const auto db = m_desk.database();
    const auto rows = db->query(u"SELECT payload || result || error FROM steps"_s);
    QVERIFY(rows);
    for (const auto &row : *rows) {
        QVERIFY(!row.text(0).contains(token));
    }
}

QTEST_GUILESS_MAIN(BetaFlowTest)
#include "tst_betaflow.moc"
