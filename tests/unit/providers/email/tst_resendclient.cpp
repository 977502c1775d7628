// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "../providerbench.h"
#include "fakesmtp.h"
#include "providers/email/resendclient.h"

#include <QTest>

namespace dotm {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;

class ResendClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void send_noKey_isDisabledAndNamesTheSetting();
    void send_noSender_isDisabledAndNamesTheSetting();
    void send_request_hasKeysAndJson();
    void send_attachment_isBase64WithContentId();
    void send_emptyFields_areLeftOut();
    void send_lineBreakInSubject_sendsNothing();
    void send_badIdempotencyKey_isRefusedHere();
    void send_refused_hasItsCode_data();
    void send_refused_hasItsCode();
    void send_failing_isSentOnce();
    void send_retryAfter_isKept();
    void send_answerWithoutId_isUnclear_data();
    void send_answerWithoutId_isUnclear();

private:
    email::ResendClient client(const QString &key = u"re_1"_s, const QString &from = u"rbm@example.com"_s);
    core::Result<email::SentMail> sent(const email::Message &message);
    [[nodiscard]] QJsonObject sentJson() const
    {
        return QJsonDocument::fromJson(m_bench->transport.lastRequest().body).object();
    }

    std::unique_ptr<test::ProviderBench> m_bench;
};

void ResendClientTest::init()
{
    m_bench = std::make_unique<test::ProviderBench>();
}

email::ResendClient ResendClientTest::client(const QString &key, const QString &from)
{
    const email::ResendConfig config{QUrl(u"https://resend.example"_s), core::SecretString(key), from};
    return {m_bench->http, m_bench->clock, config};
}

core::Result<email::SentMail> ResendClientTest::sent(const email::Message &message)
{
    email::ResendClient resend = client();
    return QCoro::waitFor(resend.send(message, u"esim-ready/1"_s));
}

void ResendClientTest::send_noKey_isDisabledAndNamesTheSetting()
{
    email::ResendClient off = client(QString());
    QVERIFY(!off.isConfigured());
    const auto result = QCoro::waitFor(off.send(test::simpleMessage(), u"k"_s));
    QCOMPARE(result.error().code, ErrorCode::Disabled);
    QVERIFY(result.error().detail.contains("RESEND_API_KEY"_L1));
    QVERIFY(m_bench->transport.requests().isEmpty());
}

void ResendClientTest::send_noSender_isDisabledAndNamesTheSetting()
{
    email::ResendClient resend = client(u"re_1"_s, QString());
    email::Message message = test::simpleMessage();
    message.from.clear();
    const auto result = QCoro::waitFor(resend.send(message, u"k"_s));
    QCOMPARE(result.error().code, ErrorCode::Disabled);
    QVERIFY(result.error().detail.contains("FROM_EMAIL"_L1));
}

void ResendClientTest::send_request_hasKeysAndJson()
{
    m_bench->transport.enqueue(200, R"({"id":"49a3999c"})");
    email::Message message = test::simpleMessage();
    message.from.clear();
    message.replyTo = u"help@example.com"_s;
    message.tags = {{u"kind"_s, u"esim_ready"_s}};
    const auto result = sent(message);
    QCOMPARE(result->id, u"49a3999c"_s);
    QCOMPARE(result->transport, u"resend"_s);
    const net::HttpRequest request = m_bench->transport.lastRequest();
    QCOMPARE(request.url, QUrl(u"https://resend.example/emails"_s));
    QCOMPARE(test::headerOf(request, "Authorization"), QByteArray("Bearer re_1"));
    QCOMPARE(test::headerOf(request, "Idempotency-Key"), QByteArray("esim-ready/1"));
    const QJsonObject tag{{u"name"_s, u"kind"_s}, {u"value"_s, u"esim_ready"_s}};
    const QJsonObject expected{{u"from"_s, u"rbm@example.com"_s},
                               {u"to"_s, QJsonArray{u"ann@example.com"_s}},
                               {u"reply_to"_s, u"help@example.com"_s},
                               {u"subject"_s, u"Your eSIM is ready"_s},
                               {u"text"_s, u"Scan the code."_s},
                               {u"html"_s, u"<p>Scan the code.</p>"_s},
                               {u"tags"_s, QJsonArray{tag}}};
    QCOMPARE(sentJson(), expected);
}

void ResendClientTest::send_attachment_isBase64WithContentId()
{
    m_bench->transport.enqueue(200, R"({"id":"1"})");
    email::Message message = test::simpleMessage();
    message.attachments = {{u"esim.png"_s, u"image/png"_s, QByteArray("\x89PNG\0", 5), u"qr"_s}};
    QVERIFY(sent(message));
    const QJsonObject expected{{u"filename"_s, u"esim.png"_s},
                               {u"content"_s, u"iVBORwA="_s},
                               {u"content_type"_s, u"image/png"_s},
                               {u"content_id"_s, u"qr"_s}};
    QCOMPARE(sentJson().value(u"attachments"_s).toArray(), QJsonArray{expected});
}

void ResendClientTest::send_emptyFields_areLeftOut()
{
    m_bench->transport.enqueue(200, R"({"id":"1"})");
    email::Message message = test::simpleMessage();
    message.html.clear();
    QVERIFY(sent(message));
    for (const auto &key : {u"html"_s, u"reply_to"_s, u"attachments"_s, u"tags"_s}) {
        QVERIFY(!sentJson().contains(key));
    }
}

void ResendClientTest::send_lineBreakInSubject_sendsNothing()
{
    email::Message message = test::simpleMessage();
    message.subject = u"Hello\r\nBcc: eve@example.com"_s;
    QCOMPARE(sent(message).error().code, ErrorCode::Invalid);
    QVERIFY(m_bench->transport.requests().isEmpty());
}

void ResendClientTest::send_badIdempotencyKey_isRefusedHere()
{
    email::ResendClient resend = client();
    QCOMPARE(QCoro::waitFor(resend.send(test::simpleMessage(), {})).error().code, ErrorCode::Internal);
    const QString tooLong(257, u'k');
    QCOMPARE(QCoro::waitFor(resend.send(test::simpleMessage(), tooLong)).error().code, ErrorCode::Internal);
    QVERIFY(m_bench->transport.requests().isEmpty());
}

void ResendClientTest::send_refused_hasItsCode_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorCode>("expected");
    QTest::newRow("bad field") << 422 << u"invalid_parameter"_s << ErrorCode::Invalid;
    QTest::newRow("validation") << 400 << u"validation_error"_s << ErrorCode::Invalid;
    QTest::newRow("no key") << 401 << u"missing_api_key"_s << ErrorCode::Unauthorized;
    QTest::newRow("restricted") << 401 << u"restricted_api_key"_s << ErrorCode::Unauthorized;
    QTest::newRow("wrong key") << 403 << u"invalid_api_key"_s << ErrorCode::Forbidden;
    QTest::newRow("unverified domain") << 403 << u"validation_error"_s << ErrorCode::Forbidden;
    QTest::newRow("key reused") << 409 << u"invalid_idempotent_request"_s << ErrorCode::Internal;
    QTest::newRow("still running") << 409 << u"concurrent_idempotent_requests"_s << ErrorCode::Unavailable;
    QTest::newRow("bad key") << 400 << u"invalid_idempotency_key"_s << ErrorCode::Internal;
    QTest::newRow("too fast") << 429 << u"rate_limit_exceeded"_s << ErrorCode::RateLimited;
    QTest::newRow("quota") << 429 << u"daily_quota_exceeded"_s << ErrorCode::RateLimited;
    QTest::newRow("failing") << 500 << u"internal_server_error"_s << ErrorCode::Unavailable;
    QTest::newRow("edge") << 403 << QString() << ErrorCode::Forbidden;
    QTest::newRow("gateway") << 502 << QString() << ErrorCode::Unavailable;
}

void ResendClientTest::send_refused_hasItsCode()
{
    QFETCH(const int, status);
    QFETCH(const QString, name);
    QFETCH(const ErrorCode, expected);
    const QJsonObject body{{u"statusCode"_s, status}, {u"name"_s, name}, {u"message"_s, u"why"_s}};
    m_bench->transport.enqueue(status, name.isEmpty() ? "<html>error code: 1010</html>" : QJsonDocument(body).toJson());
    const auto result = sent(test::simpleMessage());
    QVERIFY(!result);
    QCOMPARE(core::errorCodeName(result.error().code), core::errorCodeName(expected));
    QCOMPARE(result.error().providerCode, name);
    QVERIFY(!result.error().detail.isEmpty());
}

void ResendClientTest::send_failing_isSentOnce()
{
    m_bench->transport.enqueue(503, "");
    QVERIFY(!sent(test::simpleMessage()));
    QCOMPARE(m_bench->transport.requests().size(), 1);
}

void ResendClientTest::send_retryAfter_isKept()
{
    m_bench->transport.enqueue(429, R"({"name":"rate_limit_exceeded"})", {{"retry-after", "3"}});
    QCOMPARE(sent(test::simpleMessage()).error().retryAfter.value(), std::chrono::seconds(3));
}

void ResendClientTest::send_answerWithoutId_isUnclear_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("page") << QByteArray("<html></html>");
    QTest::newRow("no id") << QByteArray("{}");
    QTest::newRow("id of another type") << QByteArray(R"({"id":{"a":[]}})");
    QTest::newRow("nested") << test::nestedWithoutEnd();
}

void ResendClientTest::send_answerWithoutId_isUnclear()
{
    QFETCH(const QByteArray, body);
    m_bench->transport.enqueue(200, body);
    const auto result = sent(test::simpleMessage());
    QCOMPARE(result.error().code, ErrorCode::Protocol);
    QVERIFY(result.error().isUnclear());
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::ResendClientTest)
#include "tst_resendclient.moc"
