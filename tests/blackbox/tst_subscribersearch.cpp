// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "keydesk.h"

#include "contract/subscriber.h"

#include <QTest>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using contract::Subscriber;
using contract::SubscriberSearch;
using contract::TimelineEvent;
using test::Answer;

/// How an agent finds somebody and reads what happened, over HTTP.
class SubscriberSearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void agent_findsByWhatTheCustomerSays();
    void customer_findsNobody();
    void person_isShownWithoutTheCode();
    void person_whoseTokenGivesTheRole_isShownWithIt();
    void timeline_tellsTheWholeWay();
    void badWords_areRefused_data();
    void badWords_areRefused();

private:
    [[nodiscard]] Answer read(const QString &path, const QByteArray &token)
    {
        return m_api.get(m_desk.service(u"/api/support/subscribers"_s + path), token);
    }
    [[nodiscard]] SubscriberSearch find(const QString &text)
    {
        const QString query = u"?q="_s + QString::fromLatin1(QUrl::toPercentEncoding(text));
        return SubscriberSearch::fromJson(read(query, m_agent).json()).value_or(SubscriberSearch());
    }
    [[nodiscard]] QJsonObject line()
    {
        return m_api.get(m_desk.service(u"/api/esim/activations"_s), m_owner.token)
            .json()
            .value("activations"_L1)
            .toArray()
            .at(0)
            .toObject();
    }

    test::ApiCaller m_api;
    test::DotmdProcess m_dotmd;
    test::KeyDesk m_desk{m_api};
    test::KeyOwner m_owner;
    QByteArray m_agent;
    QJsonObject m_line;
};

void SubscriberSearchTest::initTestCase()
{
    QVERIFY2(m_dotmd.start(), m_dotmd.log().constData());
    m_desk.visit(m_dotmd.url(), m_dotmd.sandbox());
    m_agent = m_api.demoToken(m_dotmd.sandbox(), u"agent"_s);
    m_owner = m_desk.newOwner(u"wanted@example.com"_s);
    const Answer begun = m_api.post(m_desk.service(u"/api/esim/activations"_s), {}, m_owner.token);
    QVERIFY(m_api.pay(QUrl(begun.json().value("invoice_url"_L1).toString())).status < 400);
    QVERIFY(m_api.waitUntil([&] { return line().value("state"_L1).toString() == "active"_L1; }));
    m_line = line();
}

void SubscriberSearchTest::agent_findsByWhatTheCustomerSays()
{
    for (const QString &member : {u"phone_number"_s, u"iccid"_s, u"line_id"_s, u"invoice_id"_s, u"id"_s}) {
        const QString value = m_line.value(member).toString();
        QVERIFY2(!value.isEmpty(), qPrintable(member));
        const SubscriberSearch search = find(value);
        QVERIFY2(search.matches.size() == 1, qPrintable(member));
        QCOMPARE(search.matches.first().uid, m_owner.uid);
    }
    QCOMPARE(find(u"wanted@"_s).matches.first().email, m_owner.email);
    const SubscriberSearch nobody = find(u"nobody@nowhere"_s);
    QVERIFY(nobody.matches.isEmpty() && nobody.looked.contains(u"mail"_s));
}

void SubscriberSearchTest::customer_findsNobody()
{
    QCOMPARE(read(u"?q=wanted"_s, m_owner.token).status, 403);
    QCOMPARE(read(u'/' + m_owner.uid, m_owner.token).status, 403);
    QCOMPARE(read(u'/' + m_owner.uid + u"/timeline"_s, m_owner.token).status, 403);
    QCOMPARE(read(u"?q=wanted"_s, {}).status, 401);
}

void SubscriberSearchTest::person_isShownWithoutTheCode()
{
    const Answer answer = read(u'/' + m_owner.uid, m_agent);
    const auto person = Subscriber::fromJson(answer.json().value("subscriber"_L1).toObject());
    QVERIFY(person);
    QCOMPARE(person->email, m_owner.email);
    QCOMPARE(person->role, u"customer"_s);
    QVERIFY(!person->paymentCustomerId.isEmpty() && !person->carrierUserId.isEmpty());
    QCOMPARE(person->activations.size(), 1);
    QCOMPARE(person->activations.first().phoneNumber, m_line.value("phone_number"_L1).toString());
    const QString code = m_line.value("activation_code"_L1).toString();
    QVERIFY(code.startsWith("LPA:"_L1));
    QVERIFY(!answer.body.contains(code.toUtf8()));
    QVERIFY(!answer.body.contains("LPA:"));
    QCOMPARE(read(u"/nobody"_s, m_agent).status, 404);
}

void SubscriberSearchTest::person_whoseTokenGivesTheRole_isShownWithIt()
{
    const QByteArray admin = m_desk.admin();
    QVERIFY(m_api.post(m_desk.service(u"/api/auth/register"_s), {}, admin).status < 300);
    const QJsonObject self = m_api.get(m_desk.service(u"/api/auth/current-user"_s), admin).json();
    const Answer answer = read(u'/' + self.value("firebaseUid"_L1).toString(), m_agent);
    QCOMPARE(answer.json().value("subscriber"_L1).toObject().value("role"_L1).toString(), u"admin"_s);
}

void SubscriberSearchTest::timeline_tellsTheWholeWay()
{
    QStringList kinds;
    QString after;
    do {
        const QJsonObject page = read(u'/' + m_owner.uid + u"/timeline?limit=3"_s + after, m_agent).json();
        const QJsonArray events = page.value("events"_L1).toArray();
        QVERIFY(!events.isEmpty() && events.size() <= 3);
        for (const auto value : events) {
            const auto event = TimelineEvent::fromJson(value.toObject());
            QVERIFY(event);
            kinds.append(event->kind == "audit"_L1 ? event->what : event->kind);
        }
        const QString next = page.value("next"_L1).toString();
        after = next.isEmpty() ? QString() : u"&after="_s + QString::fromLatin1(QUrl::toPercentEncoding(next));
    } while (!after.isEmpty());
    const QStringList way{u"activation.active"_s,   u"activation.provisioned"_s, u"activation.paid"_s,
                          u"activation.invoiced"_s, u"activation.requested"_s,   u"purchase"_s,
                          u"activation.request"_s,  u"account.register"_s};
    for (const QString &kind : way) {
        QVERIFY2(kinds.count(kind) == 1, qPrintable(kind + u" in "_s + kinds.join(u' ')));
    }
    QVERIFY(kinds.indexOf(u"activation.active"_s) < kinds.indexOf(u"activation.paid"_s));
}

void SubscriberSearchTest::badWords_areRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("nothing") << QString();
    QTest::newRow("too short") << u"?q=ab"_s;
    QTest::newRow("too long") << u"?q="_s + QString(129, u'a');
    QTest::newRow("wrong mark") << u"/x/timeline?after=yesterday"_s;
}

void SubscriberSearchTest::badWords_areRefused()
{
    QFETCH(const QString, path);
    QCOMPARE(read(path, m_agent).status, 400);
}

QTEST_GUILESS_MAIN(SubscriberSearchTest)
#include "tst_subscribersearch.moc"
