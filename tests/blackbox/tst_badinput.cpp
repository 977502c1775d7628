// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "support/apicaller.h"
#include "support/dotmdprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using dotm::test::Answer;
using dotm::test::ApiCaller;
using dotm::test::at;
using dotm::test::DotmdProcess;

/// What bad input gets: one clear error, nothing stored, nothing sent.
class BadInputTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void badBody_getsOneSentence_data();
    void badBody_getsOneSentence();
    void badQuery_getsOneSentence_data();
    void badQuery_getsOneSentence();
    void oversizedBody_isRefusedUnread();
    void unknownAddressAndMethod_areTold();
    void badSignIn_getsTheSameSentenceForUnknownAndWrong();
    void webhook_acceptsOnceAndRefusesForgeries();
    void invoiceOfAStranger_isRecordedForNobody();
    void nothingWasStored();

private:
    [[nodiscard]] Answer webhook(const QByteArray &body, const QByteArray &secret, qint64 time);
    static void checkError(const Answer &answer, int status);

    ApiCaller m_api;
    DotmdProcess m_dotmd;
    QByteArray m_token;
};

namespace {

const QByteArray kSecret = "whsec_for_this_test_only";

} // namespace

void BadInputTest::initTestCase()
{
    QProcessEnvironment environment;
    environment.insert(u"STRIPE_WEBHOOK_SECRET"_s, QString::fromLatin1(kSecret));
    QVERIFY2(m_dotmd.start({}, environment), m_dotmd.log().constData());
    m_token = m_api.newPerson(m_dotmd.sandbox(), u"sender@example.com"_s);
    QVERIFY(!m_token.isEmpty());
}

void BadInputTest::checkError(const Answer &answer, int status)
{
    QCOMPARE(answer.status, status);
    const QString sentence = answer.json().value("error"_L1).toString();
    QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'\n'), answer.body.constData());
    QVERIFY(!answer.json().value("code"_L1).toString().isEmpty());
    QVERIFY(!answer.json().value("request_id"_L1).toString().isEmpty());
}

void BadInputTest::badBody_getsOneSentence_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("not json") << QByteArray("{areaCode");
    QTest::newRow("array") << QByteArray("[1,2]");
    QTest::newRow("text") << QByteArray("\"hello\"");
    QTest::newRow("unknown member") << QByteArray(R"({"areaCode":"212","colour":"red"})");
    QTest::newRow("wrong type") << QByteArray(R"({"areaCode":212})");
    QTest::newRow("object for text") << QByteArray(R"({"areaCode":{"a":1}})");
    QTest::newRow("too long") << QByteArray(R"({"areaCode":"2125550147"})");
    QTest::newRow("not an area") << QByteArray(R"({"areaCode":"911"})");
    QTest::newRow("not a number") << QByteArray(R"({"phoneNumber":"call me"})");
    QTest::newRow("nul character") << QByteArray(R"({"areaCode":"2\u00002"})");
    QTest::newRow("deep") << QByteArray(5000, '[') + QByteArray(5000, ']');
    QTest::newRow("deep object") << QByteArray(R"({"areaCode":)") + QByteArray(200, '{');
    QTest::newRow("binary") << QByteArray("\x00\xff\xfe\x01", 4);
}

void BadInputTest::badBody_getsOneSentence()
{
    QFETCH(QByteArray, body);
    checkError(m_api.send("POST", at(m_dotmd.url(), u"/api/esim/activations"_s), body,
                          {{"Authorization", "Bearer " + m_token}, {"Content-Type", "application/json"}}),
               400);
}

void BadInputTest::badQuery_getsOneSentence_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("unknown parameter") << u"/api/user-purchases?sort=asc"_s;
    QTest::newRow("not a number") << u"/api/user-purchases?limit=many"_s;
    QTest::newRow("not a place") << u"/api/user-purchases?after=yesterday"_s;
    QTest::newRow("not an area") << u"/api/oxio/search-numbers?areaCode=abc"_s;
}

void BadInputTest::badQuery_getsOneSentence()
{
    QFETCH(QString, path);
    checkError(m_api.get(at(m_dotmd.url(), path), m_token), 400);
}

void BadInputTest::oversizedBody_isRefusedUnread()
{
    const QByteArray big(3 * 1024 * 1024, 'x');
    const Answer answer = m_api.send("POST", at(m_dotmd.url(), u"/api/esim/activations"_s), big,
                                     {{"Authorization", "Bearer " + m_token}, {"Content-Type", "application/json"}});
    QVERIFY(answer.status == 413 || answer.status == 0); // refused while it is still sending
    QCOMPARE(m_api.get(at(m_dotmd.url(), u"/api/health"_s)).status, 200);
}

void BadInputTest::unknownAddressAndMethod_areTold()
{
    checkError(m_api.get(at(m_dotmd.url(), u"/api/nothing/here"_s)), 404);
    const Answer answer = m_api.send("DELETE", at(m_dotmd.url(), u"/api/esim/activations"_s), {}, {});
    QCOMPARE(answer.status, 405);
    QVERIFY(m_api.send("GET", at(m_dotmd.url(), u"/live"_s), {}, {}).status == 426);
}

void BadInputTest::badSignIn_getsTheSameSentenceForUnknownAndWrong()
{
    const QUrl url = at(m_dotmd.url(), u"/api/auth/sign-in"_s);
    const Answer unknown = m_api.post(url, {{u"email"_s, u"nobody@example.com"_s}, {u"password"_s, u"sesame-123"_s}});
    const Answer wrong = m_api.post(url, {{u"email"_s, u"sender@example.com"_s}, {u"password"_s, u"wrong-password"_s}});
    checkError(unknown, 401);
    checkError(wrong, 401);
    QCOMPARE(unknown.json().value("error"_L1), wrong.json().value("error"_L1));
    checkError(m_api.post(at(m_dotmd.url(), u"/api/auth/sign-up"_s),
                          {{u"email"_s, u"short@example.com"_s}, {u"password"_s, u"abc"_s}}),
               400);
    checkError(m_api.post(at(m_dotmd.url(), u"/api/auth/refresh"_s), {{u"refresh_token"_s, u"made-up"_s}}), 401);
}

Answer BadInputTest::webhook(const QByteArray &body, const QByteArray &secret, qint64 time)
{
    const QByteArray stamp = QByteArray::number(time);
    const QByteArray signature =
        QMessageAuthenticationCode::hash(stamp + '.' + body, secret, QCryptographicHash::Sha256).toHex();
    return m_api.send("POST", at(m_dotmd.url(), u"/stripe/webhook/abc"_s), body,
                      {{"Stripe-Signature", "t=" + stamp + ",v1=" + signature}});
}

void BadInputTest::webhook_acceptsOnceAndRefusesForgeries()
{
    const QString invoice =
        m_api.post(at(m_dotmd.url(), u"/api/esim/activations"_s), {}, m_token).json().value("invoice_id"_L1).toString();
    QVERIFY(!invoice.isEmpty());
    const QJsonObject event{{u"id"_s, u"evt_from_outside"_s},
                            {u"object"_s, u"event"_s},
                            {u"type"_s, u"invoice.paid"_s},
                            {u"created"_s, QDateTime::currentSecsSinceEpoch()},
                            {u"data"_s, QJsonObject{{u"object"_s, QJsonObject{{u"id"_s, invoice},
                                                                              {u"object"_s, u"invoice"_s},
                                                                              {u"status"_s, u"paid"_s}}}}}};
    const QByteArray body = QJsonDocument(event).toJson(QJsonDocument::Compact);
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    checkError(webhook(body, "whsec_of_somebody_else", now), 400);
    checkError(webhook(body, kSecret, now - 301), 400);
    checkError(webhook(body, kSecret, now + 400), 400);
    checkError(m_api.send("POST", at(m_dotmd.url(), u"/stripe/webhook/abc"_s), body, {}), 400);

    // A signed event that says "paid" about an unpaid invoice: the invoice itself is asked, and is not paid.
    QCOMPARE(webhook(body, kSecret, now).json().value("status"_L1).toString(), u"success"_s);
    const auto again = [&] {
        return webhook(body, kSecret, now).json().value("status"_L1).toString();
    };
    QVERIFY(m_api.waitUntil([&] { return again() == "already_processed"_L1; }));
    const QJsonObject activation = m_api.get(at(m_dotmd.url(), u"/api/esim/activations"_s), m_token)
                                       .json()
                                       .value("activations"_L1)
                                       .toArray()
                                       .at(0)
                                       .toObject();
    QCOMPARE(activation.value("state"_L1).toString(), u"awaiting_payment"_s);
}

void BadInputTest::invoiceOfAStranger_isRecordedForNobody()
{
    const QJsonObject event{{u"id"_s, u"evt_unknown_invoice"_s},
                            {u"object"_s, u"event"_s},
                            {u"type"_s, u"invoice.paid"_s},
                            {u"created"_s, QDateTime::currentSecsSinceEpoch()},
                            {u"data"_s, QJsonObject{{u"object"_s, QJsonObject{{u"id"_s, u"in_of_nobody"_s},
                                                                              {u"object"_s, u"invoice"_s}}}}}};
    const QByteArray body = QJsonDocument(event).toJson(QJsonDocument::Compact);
    QCOMPARE(webhook(body, kSecret, QDateTime::currentSecsSinceEpoch()).status, 200);
    QVERIFY(m_api.waitUntil(
        [this] { return m_api.get(at(m_dotmd.url(), u"/api/health"_s)).json().value("given_up"_L1).toInt() == 1; }));
}

void BadInputTest::nothingWasStored()
{
    const Answer purchases = m_api.get(at(m_dotmd.url(), u"/api/user-purchases"_s), m_token);
    QCOMPARE(purchases.json().value("count"_L1).toInt(), 0);
    QVERIFY(!m_dotmd.log().contains("ERROR: AddressSanitizer"));
}

QTEST_GUILESS_MAIN(BadInputTest)
#include "tst_badinput.moc"
