// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/firebase/firebaseerrors.h"

#include <QTest>

namespace dotm {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;

class FirebaseErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorFromResponse_eachCode_isMapped_data();
    void errorFromResponse_eachCode_isMapped();
    void errorFromResponse_tooManyAttempts_waitsAMinuteOrAsLongAsAsked();
    void errorFromResponse_wrongCredentials_lookAlike();
    void errorFromResponse_passwordRules_arePassedOn();
    void errorFromResponse_otherProse_isNotPassedOn();
    void errorFromResponse_wrongApiKey_namesTheSetting();
    void errorFromResponse_unusableBody_isByStatus_data();
    void errorFromResponse_unusableBody_isByStatus();
};

namespace {

net::HttpResponse refusal(const QByteArray &message, int status = 400)
{
    net::HttpResponse response;
    response.status = status;
    response.body = R"({"error":{"code":)" + QByteArray::number(status) + R"(,"message":")" + message +
                    R"(","errors":[{"message":"x","domain":"global","reason":"invalid"}]}})";
    return response;
}

} // namespace

void FirebaseErrorsTest::errorFromResponse_eachCode_isMapped_data()
{
    QTest::addColumn<ErrorCode>("code");
    const QList<std::pair<const char *, ErrorCode>> rows = {{"EMAIL_EXISTS", ErrorCode::Conflict},
                                                            {"EMAIL_NOT_FOUND", ErrorCode::Unauthorized},
                                                            {"INVALID_PASSWORD", ErrorCode::Unauthorized},
                                                            {"INVALID_LOGIN_CREDENTIALS", ErrorCode::Unauthorized},
                                                            {"USER_DISABLED", ErrorCode::Forbidden},
                                                            {"USER_NOT_FOUND", ErrorCode::Unauthorized},
                                                            {"TOKEN_EXPIRED", ErrorCode::Unauthorized},
                                                            {"INVALID_REFRESH_TOKEN", ErrorCode::Unauthorized},
                                                            {"INVALID_ID_TOKEN", ErrorCode::Unauthorized},
                                                            {"CREDENTIAL_TOO_OLD_LOGIN_AGAIN", ErrorCode::Unauthorized},
                                                            {"TOO_MANY_ATTEMPTS_TRY_LATER", ErrorCode::RateLimited},
                                                            {"QUOTA_EXCEEDED", ErrorCode::RateLimited},
                                                            {"WEAK_PASSWORD", ErrorCode::Invalid},
                                                            {"INVALID_EMAIL", ErrorCode::Invalid},
                                                            {"MISSING_EMAIL", ErrorCode::Invalid},
                                                            {"MISSING_PASSWORD", ErrorCode::Invalid},
                                                            {"MISSING_SOMETHING_NEW", ErrorCode::Invalid},
                                                            {"INVALID_OOB_CODE", ErrorCode::Invalid},
                                                            {"EXPIRED_OOB_CODE", ErrorCode::Invalid},
                                                            {"OPERATION_NOT_ALLOWED", ErrorCode::Disabled},
                                                            {"UNAUTHORIZED_DOMAIN", ErrorCode::Disabled},
                                                            {"CONFIGURATION_NOT_FOUND", ErrorCode::Disabled},
                                                            {"SOMETHING_NEW", ErrorCode::Invalid}};
    for (const auto &[name, code] : rows) {
        QTest::newRow(name) << code;
    }
}

void FirebaseErrorsTest::errorFromResponse_eachCode_isMapped()
{
    QFETCH(ErrorCode, code);
    const QByteArray name = QTest::currentDataTag();
    for (const QByteArray &message : {name, name + " : some prose"}) {
        const core::Error error = firebase::errorFromResponse(refusal(message), 0);
        QCOMPARE(error.code, code);
        QCOMPARE(error.providerCode, QString::fromLatin1(name));
        QVERIFY(error.detail.endsWith(u'.') || error.detail == u"some prose"_s);
    }
}

void FirebaseErrorsTest::errorFromResponse_tooManyAttempts_waitsAMinuteOrAsLongAsAsked()
{
    net::HttpResponse response = refusal("TOO_MANY_ATTEMPTS_TRY_LATER : Access has been disabled");
    QCOMPARE(firebase::errorFromResponse(response, 0).retryAfter, 60s);
    response.headers = {{"Retry-After", "5"}};
    QCOMPARE(firebase::errorFromResponse(response, 0).retryAfter, 60s);
    response.headers = {{"Retry-After", "90"}};
    QCOMPARE(firebase::errorFromResponse(response, 0).retryAfter, 90s);
}

void FirebaseErrorsTest::errorFromResponse_wrongCredentials_lookAlike()
{
    const QString unknown = firebase::errorFromResponse(refusal("EMAIL_NOT_FOUND"), 0).detail;
    QCOMPARE(firebase::errorFromResponse(refusal("INVALID_PASSWORD"), 0).detail, unknown);
    QCOMPARE(firebase::errorFromResponse(refusal("INVALID_LOGIN_CREDENTIALS"), 0).detail, unknown);
}

void FirebaseErrorsTest::errorFromResponse_passwordRules_arePassedOn()
{
    const auto error = firebase::errorFromResponse(
        refusal("PASSWORD_DOES_NOT_MEET_REQUIREMENTS : Missing password requirements: [Password must contain a digit]"),
        0);
    QCOMPARE(error.code, ErrorCode::Invalid);
    QCOMPARE(error.detail, u"Missing password requirements: [Password must contain a digit]"_s);
    const auto endless =
        firebase::errorFromResponse(refusal("PASSWORD_DOES_NOT_MEET_REQUIREMENTS : " + QByteArray(9000, 'x')), 0);
    QCOMPARE(endless.detail.size(), 300);
}

void FirebaseErrorsTest::errorFromResponse_otherProse_isNotPassedOn()
{
    for (const char *message : {"INVALID_IDP_RESPONSE : token eyJhbGciOi is wrong", "WEAK_PASSWORD : eyJhbGciOi",
                                "Token eyJhbGciOi was refused"}) {
        const auto error = firebase::errorFromResponse(refusal(message), 0);
        QVERIFY(!error.detail.contains(u"eyJ"_s));
        QVERIFY(!error.providerCode.contains(u"eyJ"_s));
    }
}

void FirebaseErrorsTest::errorFromResponse_wrongApiKey_namesTheSetting()
{
    net::HttpResponse response;
    response.status = 400;
    response.body = R"({"error":{"code":400,"message":"API key not valid. Please pass a valid API key.",
        "status":"INVALID_ARGUMENT","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo",
        "reason":"API_KEY_INVALID","domain":"googleapis.com"}]}})";
    const auto error = firebase::errorFromResponse(response, 0);
    QCOMPARE(error.code, ErrorCode::Disabled);
    QCOMPARE(error.providerCode, u"API_KEY_INVALID"_s);
    QVERIFY(error.detail.contains(u"FIREBASE_API_KEY"_s));
}

void FirebaseErrorsTest::errorFromResponse_unusableBody_isByStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("html 502") << 502 << QByteArray("<html>") << ErrorCode::Unavailable;
    QTest::newRow("known code but 503") << 503 << QByteArray(R"({"error":{"message":"EMAIL_EXISTS"}})")
                                        << ErrorCode::Unavailable;
    QTest::newRow("empty 429") << 429 << QByteArray() << ErrorCode::RateLimited;
    QTest::newRow("status only 403") << 403 << QByteArray(R"({"error":{"status":"PERMISSION_DENIED","message":"no"}})")
                                     << ErrorCode::Forbidden;
    QTest::newRow("oauth") << 400 << QByteArray(R"({"error":"invalid_grant","error_description":"Bad"})")
                           << ErrorCode::Invalid;
    QTest::newRow("list 404") << 404 << QByteArray("[]") << ErrorCode::NotFound;
    QTest::newRow("error is a number") << 500 << QByteArray(R"({"error":7})") << ErrorCode::Unavailable;
    QTest::newRow("redirect") << 302 << QByteArray() << ErrorCode::Protocol;
}

void FirebaseErrorsTest::errorFromResponse_unusableBody_isByStatus()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorCode, code);
    net::HttpResponse response;
    response.status = status;
    response.body = body;
    const auto error = firebase::errorFromResponse(response, 0);
    QCOMPARE(error.code, code);
    QVERIFY(!error.detail.isEmpty());
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::FirebaseErrorsTest)
#include "tst_firebaseerrors.moc"
