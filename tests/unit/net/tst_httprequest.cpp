// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "net/httpclient.h"

#include <QTest>

namespace dotm {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;

class HttpRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorFromStatus_eachStatus_hasItsCode_data();
    void errorFromStatus_eachStatus_hasItsCode();
    void errorFromStatus_rateLimited_carriesRetryAfter();
    void header_otherLetterCase_isFound();
    void retryAfter_eachForm_isRead_data();
    void retryAfter_eachForm_isRead();
    void formEncode_reservedAndForeignCharacters_areEncodedInKeysToo();
};

void HttpRequestTest::errorFromStatus_eachStatus_hasItsCode_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorCode>("code");
    const QList<std::pair<int, ErrorCode>> rows = {
        {400, ErrorCode::Invalid},     {422, ErrorCode::Invalid},     {401, ErrorCode::Unauthorized},
        {403, ErrorCode::Forbidden},   {404, ErrorCode::NotFound},    {409, ErrorCode::Conflict},
        {408, ErrorCode::Timeout},     {504, ErrorCode::Timeout},     {429, ErrorCode::RateLimited},
        {500, ErrorCode::Unavailable}, {502, ErrorCode::Unavailable}, {503, ErrorCode::Unavailable},
        {599, ErrorCode::Unavailable}, {302, ErrorCode::Protocol},    {418, ErrorCode::Protocol},
        {600, ErrorCode::Protocol},    {200, ErrorCode::Protocol},    {0, ErrorCode::Protocol}};
    for (const auto &[status, code] : rows) {
        QTest::addRow("%d", status) << status << code;
    }
}

void HttpRequestTest::errorFromStatus_eachStatus_hasItsCode()
{
    QFETCH(int, status);
    QFETCH(ErrorCode, code);
    net::HttpResponse response;
    response.status = status;
    const core::Error error = net::errorFromStatus(response, u"because"_s, 0);
    QCOMPARE(error.code, code);
    QCOMPARE(error.detail, u"because"_s);
    QVERIFY(!net::errorFromStatus(response, {}, 0).detail.isEmpty());
}

void HttpRequestTest::errorFromStatus_rateLimited_carriesRetryAfter()
{
    net::HttpResponse response;
    response.status = 429;
    response.headers = {{"retry-after", "17"}};
    QCOMPARE(net::errorFromStatus(response, {}, 0).retryAfter, std::chrono::seconds(17));
}

void HttpRequestTest::header_otherLetterCase_isFound()
{
    net::HttpResponse response;
    response.headers = {{"Content-TYPE", "first"}, {"content-type", "second"}};
    QCOMPARE(response.header("content-type"), "first");
    QVERIFY(response.header("content").isEmpty());
}

void HttpRequestTest::retryAfter_eachForm_isRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("seconds"); // -1: none
    QTest::newRow("absent") << QByteArray() << -1;
    QTest::newRow("seconds") << QByteArray("120") << 120;
    QTest::newRow("zero") << QByteArray("0") << 0;
    QTest::newRow("spaces") << QByteArray(" 5 ") << 5;
    QTest::newRow("negative") << QByteArray("-5") << -1;
    QTest::newRow("fraction") << QByteArray("1.5") << -1;
    QTest::newRow("text") << QByteArray("soon") << -1;
    QTest::newRow("date ahead") << QByteArray("Thu, 15 Jan 2026 09:30:10 GMT") << 10;
    QTest::newRow("date past") << QByteArray("Thu, 15 Jan 2026 09:29:00 GMT") << 0;
    QTest::newRow("overflow") << QByteArray("99999999999999999999") << -1;
}

void HttpRequestTest::retryAfter_eachForm_isRead()
{
    QFETCH(QByteArray, text);
    QFETCH(int, seconds);
    net::HttpResponse response;
    if (!text.isNull()) {
        response.headers = {{"Retry-After", text}};
    }
    const auto found = response.retryAfter(1768469400); // 2026-01-15T09:30:00Z
    QCOMPARE(found ? found->count() : -1, seconds);
}

void HttpRequestTest::formEncode_reservedAndForeignCharacters_areEncodedInKeysToo()
{
    QCOMPARE(net::formEncode({}), "");
    QCOMPARE(net::formEncode({{u"metadata[a b]"_s, u"x&y=z+1"_s}, {u"ü"_s, QString()}, {u"k"_s, u"a-b._~"_s}}),
             "metadata%5Ba%20b%5D=x%26y%3Dz%2B1&%C3%BC=&k=a-b._~");
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::HttpRequestTest)
#include "tst_httprequest.moc"
