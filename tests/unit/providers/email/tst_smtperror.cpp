// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/email/smtperror.h"

#include <QTest>

#include <curl/curl.h>

namespace dotm {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;

class SmtpErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachEnding_hasItsCode_data();
    void eachEnding_hasItsCode();
    void refusal_keepsReplyAndNumber();
};

void SmtpErrorTest::eachEnding_hasItsCode_data()
{
    QTest::addColumn<int>("curlCode");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<bool>("isContentOut");
    QTest::addColumn<ErrorCode>("expected");
    const auto row = [](const char *name, int curlCode, const char *reply, bool isContentOut, ErrorCode expected) {
        QTest::newRow(name) << curlCode << QByteArray(reply) << isContentOut << expected;
    };
    row("no host", CURLE_COULDNT_RESOLVE_HOST, "", false, ErrorCode::Offline);
    row("refused", CURLE_COULDNT_CONNECT, "", false, ErrorCode::Offline);
    row("slow greeting", CURLE_OPERATION_TIMEDOUT, "", false, ErrorCode::Offline);
    row("no TLS", CURLE_USE_SSL_FAILED, "250 SIZE", false, ErrorCode::Unauthorized);
    row("certificate", CURLE_PEER_FAILED_VERIFICATION, "220 go", false, ErrorCode::Unauthorized);
    row("closing", CURLE_ABORTED_BY_CALLBACK, "250 ok", false, ErrorCode::Cancelled);
    row("wrong password", CURLE_LOGIN_DENIED, "535 5.7.8 bad", false, ErrorCode::Unauthorized);
    row("password later", CURLE_LOGIN_DENIED, "454 4.7.0 later", false, ErrorCode::Unavailable);
    row("login without reply", CURLE_LOGIN_DENIED, "", false, ErrorCode::Unauthorized);
    row("wants login", CURLE_SEND_ERROR, "530 5.7.0 authenticate", false, ErrorCode::Unauthorized);
    row("nobody there", CURLE_SEND_ERROR, "550 5.1.1 no such user", false, ErrorCode::Invalid);
    row("greylisted", CURLE_SEND_ERROR, "451 4.7.1 later", false, ErrorCode::Unavailable);
    row("greylisted with 550", CURLE_SEND_ERROR, "550 4.7.1 later", false, ErrorCode::Unavailable);
    row("450 for good", CURLE_SEND_ERROR, "450 5.7.1 never", false, ErrorCode::Invalid);
    row("no enhanced code", CURLE_SEND_ERROR, "421 closing", false, ErrorCode::Unavailable);
    row("too big", CURLE_SEND_ERROR, "552 too big", false, ErrorCode::Invalid);
    row("spam", CURLE_WEIRD_SERVER_REPLY, "554 5.7.1 spam", true, ErrorCode::Invalid);
    row("full after the dot", CURLE_WEIRD_SERVER_REPLY, "452 4.3.1 full", true, ErrorCode::Unavailable);
    row("cut while sending", CURLE_SEND_ERROR, "354 go on", false, ErrorCode::Offline);
    row("cut after the dot", CURLE_RECV_ERROR, "354 go on", true, ErrorCode::Protocol);
    row("late after the dot", CURLE_OPERATION_TIMEDOUT, "354 go on", true, ErrorCode::Timeout);
}

void SmtpErrorTest::eachEnding_hasItsCode()
{
    QFETCH(const int, curlCode);
    QFETCH(const QByteArray, reply);
    QFETCH(const bool, isContentOut);
    QFETCH(const ErrorCode, expected);
    const core::Error error = email::errorFromEnding(
        {.curlCode = curlCode, .replyCode = reply.left(3).toInt(), .lastReply = reply, .isContentOut = isContentOut});
    QCOMPARE(core::errorCodeName(error.code), core::errorCodeName(expected));
    QVERIFY(!error.detail.isEmpty());
}

void SmtpErrorTest::refusal_keepsReplyAndNumber()
{
    const core::Error error = email::errorFromEnding(
        {.curlCode = CURLE_SEND_ERROR, .replyCode = 550, .lastReply = "550 5.1.1 no such user\r\n"});
    QCOMPARE(error.providerCode, u"550"_s);
    QCOMPARE(error.detail, u"The mail server refused the mail: 550 5.1.1 no such user"_s);
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::SmtpErrorTest)
#include "tst_smtperror.moc"
