// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "contract/apierror.h"

#include <QSet>
#include <QTest>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;

namespace {

/// The enumeration is closed: a name that is missing here is a compile error in core::errorCodeName().
QList<ErrorCode> everyCode()
{
    QList<ErrorCode> codes;
    for (int i = 0; i <= static_cast<int>(ErrorCode::Internal); ++i) {
        codes.append(static_cast<ErrorCode>(i));
    }
    return codes;
}

} // namespace

class ApiErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCode_goesOutAndComesBack();
    void everyCode_hasAnErrorStatusAndItsOwnName();
    void unknownName_fallsBackToTheStatus_data();
    void unknownName_fallsBackToTheStatus();
    void sentence_hidesInternals();
    void body_roundTrip_keepsSentenceIdAndPause();
    void body_hostile_isAnErrorStill();
};

void ApiErrorTest::everyCode_goesOutAndComesBack()
{
    for (const ErrorCode code : everyCode()) {
        QCOMPARE(contract::codeFromWire(contract::wireCode(code), 0), code);
        QCOMPARE(contract::codeFromWire(contract::wireCode(code), contract::httpStatus(code)), code);
    }
}

void ApiErrorTest::everyCode_hasAnErrorStatusAndItsOwnName()
{
    QSet<QString> names;
    for (const ErrorCode code : everyCode()) {
        QVERIFY(contract::httpStatus(code) >= 400 && contract::httpStatus(code) < 600);
        QVERIFY(!contract::wireCode(code).isEmpty());
        names.insert(contract::wireCode(code));
        QVERIFY(!contract::publicSentence({code, {}, {}, {}}).isEmpty());
    }
    QCOMPARE(names.size(), everyCode().size());
}

void ApiErrorTest::unknownName_fallsBackToTheStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("400") << 400 << ErrorCode::Invalid;
    QTest::newRow("401") << 401 << ErrorCode::Unauthorized;
    QTest::newRow("403") << 403 << ErrorCode::Forbidden;
    QTest::newRow("404") << 404 << ErrorCode::NotFound;
    QTest::newRow("409") << 409 << ErrorCode::Conflict;
    QTest::newRow("429") << 429 << ErrorCode::RateLimited;
    QTest::newRow("500") << 500 << ErrorCode::Internal;
    QTest::newRow("a proxy's 502") << 502 << ErrorCode::Protocol;
    QTest::newRow("a proxy's 503") << 503 << ErrorCode::Unavailable;
    QTest::newRow("a proxy's 504") << 504 << ErrorCode::Timeout;
    QTest::newRow("unheard of") << 599 << ErrorCode::Protocol;
}

void ApiErrorTest::unknownName_fallsBackToTheStatus()
{
    QFETCH(const int, status);
    QFETCH(const ErrorCode, code);
    QCOMPARE(contract::codeFromWire({}, status), code);
    QCOMPARE(contract::codeFromWire(u"no_such_code"_s, status), code);
}

void ApiErrorTest::sentence_hidesInternals()
{
    const QString secret = u"SELECT * FROM users; key sk_live_1"_s;
    for (const ErrorCode code : {ErrorCode::Internal, ErrorCode::Storage, ErrorCode::Protocol, ErrorCode::Offline,
                                 ErrorCode::Timeout, ErrorCode::Unavailable, ErrorCode::Unauthorized}) {
        QVERIFY(!contract::publicSentence({code, secret, {}, {}}).contains("sk_live"_L1));
        const QJsonObject body = contract::errorBody({code, secret, {}, u"provider-code"_s}, u"r-1"_s);
        QVERIFY(!QJsonDocument(body).toJson().contains("sk_live"));
        QVERIFY(!QJsonDocument(body).toJson().contains("provider-code"));
    }
    QCOMPARE(contract::publicSentence({ErrorCode::Invalid, u"Say it so."_s, {}, {}}), u"Say it so."_s);
}

void ApiErrorTest::body_roundTrip_keepsSentenceIdAndPause()
{
    const core::Error error{ErrorCode::RateLimited, u"Wait a moment."_s, std::chrono::seconds(90), {}};
    const core::Error read = contract::errorFromBody(contract::errorBody(error, u"r-7"_s), 429);
    QCOMPARE(read.code, ErrorCode::RateLimited);
    QCOMPARE(read.detail, u"Wait a moment."_s);
    QCOMPARE(read.providerCode, u"r-7"_s);
    QVERIFY(read.retryAfter == std::chrono::seconds(90));
    QVERIFY(!contract::errorFromBody(contract::errorBody({ErrorCode::NotFound, {}, {}, {}}, {}), 404).retryAfter);
}

void ApiErrorTest::body_hostile_isAnErrorStill()
{
    const QJsonObject wrongTypes{{u"code"_s, QJsonObject()}, {u"error"_s, 5}, {u"retry_after"_s, u"soon"_s}};
    const core::Error read = contract::errorFromBody(wrongTypes, 500);
    QCOMPARE(read.code, ErrorCode::Internal);
    QVERIFY(read.detail.isEmpty());
    QCOMPARE(contract::errorFromBody({}, 200).code, ErrorCode::Protocol);
}

QTEST_GUILESS_MAIN(ApiErrorTest)
#include "tst_apierror.moc"
