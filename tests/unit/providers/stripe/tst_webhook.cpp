// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/stripe/webhook.h"

#include <QMessageAuthenticationCode>
#include <QTest>

namespace dotm {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;

namespace {

// The vector of stripe.md's source: body, stamp and signature belong together.
const QByteArray kBody = R"({"id":"evt_1","object":"event","type":"invoice.paid"})";
const QByteArray kGood = "35879dcbaa898cf413e2c5553b4928b690913720cd2291194c7e6ae96a884ab5";
constexpr qint64 kStamp = 1767260000;
constexpr auto kSecret = "whsec_test_0123456789abcdef";

core::SecretString secret(const char *text = kSecret)
{
    return core::SecretString(QString::fromLatin1(text));
}

core::TimePoint at(qint64 seconds)
{
    return core::fromMs(seconds * 1000);
}

QByteArray header(const QByteArray &stamp, const QByteArray &rest)
{
    return "t=" + stamp + "," + rest;
}

/// Signed with Qt's own HMAC, so that it does not lean on the code under test.
QByteArray signedHeader(const QByteArray &stamp, const QByteArray &body)
{
    const QByteArray mac = QMessageAuthenticationCode::hash(stamp + "." + body, kSecret, QCryptographicHash::Sha256);
    return header(stamp, "v1=" + mac.toHex());
}

} // namespace

class WebhookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verify_knownVector_givesTheEvent();
    void verify_header_isAcceptedOrRefused_data();
    void verify_header_isAcceptedOrRefused();
    void verify_changedBody_isRefused();
    void verify_otherSecret_isRefused();
    void verify_stampOff_isRefusedBeyond300Seconds_data();
    void verify_stampOff_isRefusedBeyond300Seconds();
    void verify_stampNoNumber_isRefusedThoughSigned_data();
    void verify_stampNoNumber_isRefusedThoughSigned();
    void verify_noSecret_isDisabledAndNamesTheSetting();
    void verify_signedButNoEvent_isProtocol();
};

void WebhookTest::verify_knownVector_givesTheEvent()
{
    const auto event = stripe::verifyWebhook(kBody, header("1767260000", "v1=" + kGood), secret(), at(kStamp));
    QVERIFY(event);
    QCOMPARE(event->id, u"evt_1"_s);
    QCOMPARE(event->type, u"invoice.paid"_s);
}

void WebhookTest::verify_header_isAcceptedOrRefused_data()
{
    QTest::addColumn<QByteArray>("signatureHeader");
    QTest::addColumn<bool>("isAccepted");
    const QByteArray wrong(64, '0');
    QTest::newRow("two v1, second right") << header("1767260000", "v1=" + wrong + ",v1=" + kGood) << true;
    QTest::newRow("two v1, first right") << header("1767260000", "v1=" + kGood + ",v1=" + wrong) << true;
    QTest::newRow("with v0") << header("1767260000", "v1=" + kGood + ",v0=" + wrong) << true;
    QTest::newRow("spaces") << QByteArray("t=1767260000, v1=" + kGood) << true;
    QTest::newRow("v0 only") << header("1767260000", "v0=" + kGood) << false;
    QTest::newRow("wrong") << header("1767260000", "v1=" + wrong) << false;
    QTest::newRow("cut") << header("1767260000", "v1=" + kGood.left(63)) << false;
    QTest::newRow("longer") << header("1767260000", "v1=" + kGood + "0") << false;
    QTest::newRow("upper case") << header("1767260000", "v1=" + kGood.toUpper()) << false;
    QTest::newRow("empty v1") << header("1767260000", "v1=") << false;
    QTest::newRow("other stamp") << header("1767260001", "v1=" + kGood) << false;
    QTest::newRow("no stamp") << QByteArray("v1=" + kGood) << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("noise") << QByteArray(",,=,=x,t,v1") << false;
}

void WebhookTest::verify_header_isAcceptedOrRefused()
{
    QFETCH(const QByteArray, signatureHeader);
    QFETCH(const bool, isAccepted);
    const auto event = stripe::verifyWebhook(kBody, signatureHeader, secret(), at(kStamp));
    QCOMPARE(event.has_value(), isAccepted);
    if (!isAccepted) {
        QCOMPARE(event.error().code, ErrorCode::Unauthorized);
    }
}

void WebhookTest::verify_changedBody_isRefused()
{
    for (qsizetype i = 0; i < kBody.size(); ++i) {
        QByteArray body = kBody;
        body[i] = static_cast<char>(body[i] ^ 1);
        const auto event = stripe::verifyWebhook(body, header("1767260000", "v1=" + kGood), secret(), at(kStamp));
        QVERIFY(!event);
        QCOMPARE(event.error().code, ErrorCode::Unauthorized);
    }
}

void WebhookTest::verify_otherSecret_isRefused()
{
    const auto event =
        stripe::verifyWebhook(kBody, header("1767260000", "v1=" + kGood), secret("whsec_other"), at(kStamp));
    QVERIFY(!event);
    QCOMPARE(event.error().code, ErrorCode::Unauthorized);
}

void WebhookTest::verify_stampOff_isRefusedBeyond300Seconds_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<bool>("isAccepted");
    QTest::newRow("300 old") << qint64(300) << true;
    QTest::newRow("301 old") << qint64(301) << false;
    QTest::newRow("300 ahead") << qint64(-300) << true;
    QTest::newRow("301 ahead") << qint64(-301) << false;
}

void WebhookTest::verify_stampOff_isRefusedBeyond300Seconds()
{
    QFETCH(const qint64, offset);
    QFETCH(const bool, isAccepted);
    const auto event = stripe::verifyWebhook(kBody, header("1767260000", "v1=" + kGood), secret(), at(kStamp + offset));
    QCOMPARE(event.has_value(), isAccepted);
}

void WebhookTest::verify_stampNoNumber_isRefusedThoughSigned_data()
{
    QTest::addColumn<QByteArray>("stamp");
    QTest::newRow("text") << QByteArray("soon");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("largest") << QByteArray("9223372036854775807");
    QTest::newRow("smallest") << QByteArray("-9223372036854775808");
    QTest::newRow("beyond") << QByteArray("99999999999999999999");
}

void WebhookTest::verify_stampNoNumber_isRefusedThoughSigned()
{
    QFETCH(const QByteArray, stamp);
    const auto event = stripe::verifyWebhook(kBody, signedHeader(stamp, kBody), secret(), at(kStamp));
    QVERIFY(!event);
    QCOMPARE(event.error().code, ErrorCode::Unauthorized);
    QVERIFY(event.error().detail.contains("300"_L1));
}

void WebhookTest::verify_noSecret_isDisabledAndNamesTheSetting()
{
    const auto event = stripe::verifyWebhook(kBody, header("1767260000", "v1=" + kGood), {}, at(kStamp));
    QVERIFY(!event);
    QCOMPARE(event.error().code, ErrorCode::Disabled);
    QVERIFY(event.error().detail.contains("STRIPE_WEBHOOK_SECRET"_L1));
}

void WebhookTest::verify_signedButNoEvent_isProtocol()
{
    const QByteArray body = "<html>";
    const auto event = stripe::verifyWebhook(body, signedHeader("1767260000", body), secret(), at(kStamp));
    QVERIFY(!event);
    QCOMPARE(event.error().code, ErrorCode::Protocol);
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::WebhookTest)
#include "tst_webhook.moc"
