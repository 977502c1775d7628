// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/stripe/stripeerror.h"

#include <QTest>

namespace dotm {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;

namespace {

QByteArray fault(const char *type, const char *code, const char *message)
{
    QByteArray codeField = *code == '\0' ? QByteArray() : QByteArray(R"("code":")") + code + R"(",)";
    return QByteArray(R"({"error":{"type":")") + type + R"(",)" + codeField + R"("message":")" + message + R"("}})";
}

constexpr auto kReused =
    "Keys for idempotent requests can only be used with the same parameters they were first used with.";

} // namespace

class StripeErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorFromAnswer_eachRefusal_hasItsCode_data();
    void errorFromAnswer_eachRefusal_hasItsCode();
    void errorFromAnswer_declinedCard_keepsTheSentenceForTheBuyer();
    void errorFromAnswer_wrongKey_namesTheSettingOnly();
    void errorFromAnswer_retryAfter_isKept();
    void errorFromAnswer_keyStillInUse_isTransient();
};

void StripeErrorTest::errorFromAnswer_eachRefusal_hasItsCode_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("advice");
    QTest::addColumn<ErrorCode>("expected");
    QTest::addColumn<QString>("providerCode");
    const auto row = [](const char *name, int status, const QByteArray &body, const char *advice, ErrorCode expected,
                        const QString &providerCode) {
        QTest::newRow(name) << status << body << QByteArray(advice) << expected << providerCode;
    };
    const QByteArray bad = fault("invalid_request_error", "parameter_missing", "Missing required param: customer.");
    row("missing parameter", 400, bad, "", ErrorCode::Invalid, u"parameter_missing"_s);
    row("no such id", 404, fault("invalid_request_error", "resource_missing", "No such invoice"), "",
        ErrorCode::NotFound, u"resource_missing"_s);
    row("no such cursor", 400, fault("invalid_request_error", "resource_missing", "No such event"), "",
        ErrorCode::NotFound, u"resource_missing"_s);
    row("wrong key", 401, fault("invalid_request_error", "", "Invalid API Key provided: sk_test_****1234"), "",
        ErrorCode::Unauthorized, u"invalid_request_error"_s);
    row("key lacks a right", 403, fault("invalid_request_error", "", "rak_invoice_write"), "", ErrorCode::Forbidden,
        u"invalid_request_error"_s);
    row("declined", 402, fault("card_error", "card_declined", "Your card was declined."), "", ErrorCode::Conflict,
        u"card_declined"_s);
    row("key reused 400", 400, fault("idempotency_error", "", kReused), "", ErrorCode::Internal,
        u"idempotency_error"_s);
    row("key reused 409", 409, fault("idempotency_error", "", kReused), "false", ErrorCode::Internal,
        u"idempotency_error"_s);
    row("key in use", 409, fault("idempotency_error", "idempotency_key_in_use", "There is currently another request"),
        "", ErrorCode::Unavailable, u"idempotency_key_in_use"_s);
    row("key in use, unnamed", 409, fault("idempotency_error", "", "There is currently another request"), "true",
        ErrorCode::Unavailable, u"idempotency_error"_s);
    row("lock", 409, fault("invalid_request_error", "lock_timeout", "locked"), "", ErrorCode::Unavailable,
        u"lock_timeout"_s);
    row("lock as 429", 429, fault("invalid_request_error", "lock_timeout", "locked"), "", ErrorCode::RateLimited,
        u"lock_timeout"_s);
    row("conflict for good", 409, fault("invalid_request_error", "", "no"), "false", ErrorCode::Conflict,
        u"invalid_request_error"_s);
    row("rate limit", 429, fault("invalid_request_error", "rate_limit", "slow down"), "true", ErrorCode::RateLimited,
        u"rate_limit"_s);
    row("rate limit as 400", 400, fault("invalid_request_error", "rate_limit", "slow down"), "", ErrorCode::RateLimited,
        u"rate_limit"_s);
    row("server error", 500, fault("api_error", "", "oops"), "", ErrorCode::Unavailable, u"api_error"_s);
    row("advised to retry", 400, bad, "true", ErrorCode::Unavailable, u"parameter_missing"_s);
    row("page", 502, "<html>Bad gateway</html>", "", ErrorCode::Unavailable, QString());
    row("odd JSON", 400, R"({"error":"text"})", "", ErrorCode::Invalid, QString());
    row("odd types", 400, R"({"error":{"type":1,"code":[],"message":{}}})", "", ErrorCode::Invalid, QString());
    row("teapot", 418, "", "", ErrorCode::Protocol, QString());
}

void StripeErrorTest::errorFromAnswer_eachRefusal_hasItsCode()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, advice);
    QFETCH(const ErrorCode, expected);
    QFETCH(const QString, providerCode);
    net::HttpResponse response{.status = status, .headers = {}, .body = body};
    if (!advice.isEmpty()) {
        response.headers.append({"Stripe-Should-Retry", advice});
    }
    const core::Error error = stripe::errorFromAnswer(response, 0);
    QCOMPARE(core::errorCodeName(error.code), core::errorCodeName(expected));
    QCOMPARE(error.providerCode, providerCode);
    QVERIFY(!error.detail.isEmpty());
}

void StripeErrorTest::errorFromAnswer_declinedCard_keepsTheSentenceForTheBuyer()
{
    const net::HttpResponse response{
        .status = 402, .headers = {}, .body = fault("card_error", "card_declined", "Your card was declined.")};
    QCOMPARE(stripe::errorFromAnswer(response, 0).detail, u"Your card was declined."_s);
}

void StripeErrorTest::errorFromAnswer_wrongKey_namesTheSettingOnly()
{
    const net::HttpResponse response{
        .status = 401, .headers = {}, .body = fault("invalid_request_error", "", "Invalid API Key: sk_live_secret")};
    const QString detail = stripe::errorFromAnswer(response, 0).detail;
    QVERIFY(detail.contains("STRIPE_SECRET_KEY"_L1));
    QVERIFY(!detail.contains("sk_live"_L1));
}

void StripeErrorTest::errorFromAnswer_retryAfter_isKept()
{
    const net::HttpResponse response{.status = 429, .headers = {{"Retry-After", "7"}}, .body = {}};
    QCOMPARE(stripe::errorFromAnswer(response, 0).retryAfter.value(), std::chrono::seconds(7));
}

void StripeErrorTest::errorFromAnswer_keyStillInUse_isTransient()
{
    const net::HttpResponse response{
        .status = 409, .headers = {}, .body = fault("idempotency_error", "idempotency_key_in_use", "wait")};
    QVERIFY(stripe::errorFromAnswer(response, 0).isTransient());
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::StripeErrorTest)
#include "tst_stripeerror.moc"
