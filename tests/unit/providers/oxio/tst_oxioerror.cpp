// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/oxio/oxioerror.h"

#include <QTest>

namespace dotm {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;

namespace {

core::Error errorFor(int status, const QByteArray &body)
{
    return oxio::errorFromAnswer({.status = status, .headers = {}, .body = body}, 0);
}

constexpr auto kDuplicate =
    R"({"error":"Invalid parameters","code":6805,"details":{"email":"A user already exists with the same email."}})";

} // namespace

class OxioErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void duplicateEmail_captured_isConflict6805();
    void eachRefusal_hasItsCode_data();
    void eachRefusal_hasItsCode();
    void details_everyShape_becomeOneSentence_data();
    void details_everyShape_becomeOneSentence();
    void forbidden_namesTheAllowList();
    void retryAfter_isKept();
};

void OxioErrorTest::duplicateEmail_captured_isConflict6805()
{
    const core::Error error = errorFor(400, kDuplicate);
    QCOMPARE(error.code, ErrorCode::Conflict);
    QCOMPARE(error.providerCode, u"6805"_s);
    QCOMPARE(error.detail, u"email: A user already exists with the same email."_s);
}

void OxioErrorTest::eachRefusal_hasItsCode_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("expected");
    QTest::addColumn<QString>("providerCode");
    const QByteArray json = R"({"error":"no","code":12})";
    const QByteArray page = "<html><title>503 Backend fetch failed</title></html>";
    QTest::newRow("code as text") << 400 << QByteArray(R"({"code":"6805"})") << ErrorCode::Conflict << u"6805"_s;
    QTest::newRow("400") << 400 << json << ErrorCode::Invalid << u"12"_s;
    QTest::newRow("401") << 401 << json << ErrorCode::Unauthorized << u"12"_s;
    QTest::newRow("403") << 403 << json << ErrorCode::Forbidden << u"12"_s;
    QTest::newRow("404") << 404 << json << ErrorCode::NotFound << u"12"_s;
    QTest::newRow("409") << 409 << json << ErrorCode::Conflict << u"12"_s;
    QTest::newRow("429") << 429 << json << ErrorCode::RateLimited << u"12"_s;
    QTest::newRow("500") << 500 << json << ErrorCode::Unavailable << u"12"_s;
    QTest::newRow("page 503") << 503 << page << ErrorCode::Unavailable << QString();
    QTest::newRow("page 404") << 404 << page << ErrorCode::Protocol << QString();
    QTest::newRow("page 400") << 400 << page << ErrorCode::Protocol << QString();
    QTest::newRow("page 401") << 401 << page << ErrorCode::Unauthorized << QString();
    QTest::newRow("page 429") << 429 << page << ErrorCode::RateLimited << QString();
    QTest::newRow("empty") << 502 << QByteArray() << ErrorCode::Unavailable << QString();
    QTest::newRow("odd types") << 400 << QByteArray(R"({"error":[],"code":{},"details":7})") << ErrorCode::Invalid
                               << QString();
}

void OxioErrorTest::eachRefusal_hasItsCode()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const ErrorCode, expected);
    QFETCH(const QString, providerCode);
    const core::Error error = errorFor(status, body);
    QCOMPARE(core::errorCodeName(error.code), core::errorCodeName(expected));
    QCOMPARE(error.providerCode, providerCode);
    QVERIFY(!error.detail.isEmpty());
    QVERIFY(!error.detail.contains(u'<'));
}

void OxioErrorTest::details_everyShape_becomeOneSentence_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    QTest::newRow("two fields") << QByteArray(R"({"error":"bad","details":{"a":"is short","b":"is long"}})")
                                << u"a: is short; b: is long"_s;
    QTest::newRow("text") << QByteArray(R"({"error":"bad","details":"whole sentence"})") << u"whole sentence"_s;
    QTest::newRow("list") << QByteArray(R"({"details":["one","two",3]})") << u"one; two"_s;
    QTest::newRow("no details") << QByteArray(R"({"error":"bad","message":"other"})") << u"bad"_s;
    QTest::newRow("message only") << QByteArray(R"({"message":"other"})") << u"other"_s;
    QTest::newRow("nothing") << QByteArray("{}") << u"HTTP status 400"_s;
    QTest::newRow("endless") << R"({"error":")" + QByteArray(10'000, 'x') + R"("})" << QString(500, u'x');
}

void OxioErrorTest::details_everyShape_becomeOneSentence()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, detail);
    QCOMPARE(errorFor(400, body).detail, detail);
}

void OxioErrorTest::forbidden_namesTheAllowList()
{
    const QString detail = errorFor(403, "<html></html>").detail;
    QVERIFY(detail.contains("OXIO_API_KEY"_L1));
    QVERIFY(detail.contains("list"_L1));
}

void OxioErrorTest::retryAfter_isKept()
{
    const net::HttpResponse response{.status = 429, .headers = {{"Retry-After", "9"}}, .body = "{}"};
    QCOMPARE(oxio::errorFromAnswer(response, 0).retryAfter.value(), std::chrono::seconds(9));
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::OxioErrorTest)
#include "tst_oxioerror.moc"
