// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "bench.h"
#include "sandbox/mail.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm::test;

namespace {

class ResendBench : public Bench
{
public:
    ResendBench() { dotm::sandbox::installMail(router, world); }

    Reply send(const QJsonObject &body, const QByteArray &idempotencyKey = {})
    {
        QList<dotm::http::Header> headers = kHeaders;
        if (!idempotencyKey.isNull()) {
            headers.emplaceBack("Idempotency-Key", idempotencyKey);
        }
        return callJson("POST", u"/resend/emails"_s, body, headers);
    }
    Reply get(const QString &path) { return call("GET", u"/resend/emails"_s + path, {}, kHeaders); }
    static QJsonObject mail()
    {
        return {{u"from"_s, u"DOTM <noreply@mail.example.com>"_s},
                {u"to"_s, QJsonArray{u"ann@example.com"_s}},
                {u"subject"_s, u"Your eSIM is ready"_s},
                {u"html"_s, u"<p>Scan</p>"_s}};
    }
    static QJsonObject with(const QString &field, const QJsonValue &value)
    {
        QJsonObject body = mail();
        body[field] = value;
        return body;
    }

    const QList<dotm::http::Header> kHeaders{{"Authorization", "Bearer re_test"}, {"User-Agent", "test/1"}};
};

} // namespace

class TestResend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void send_goodMail_canBeReadBack()
    {
        ResendBench bench;
        const QString id = bench.send(ResendBench::mail())["id"];
        const Reply read = bench.get(u'/' + id);
        QCOMPARE(read.status, 200);
        QCOMPARE(read["object"], u"email"_s);
        QCOMPARE(read["subject"], u"Your eSIM is ready"_s);
        QCOMPARE(read["last_event"], u"delivered"_s);
        QCOMPARE(read.json[u"to"_s][0].toString(), u"ann@example.com"_s);
        QCOMPARE(read["created_at"], u"2026-01-15T09:30:00.000Z"_s);
        const Reply missing = bench.get(u"/nothing"_s);
        QCOMPARE(missing.status, 404);
        QCOMPARE(missing["name"], u"not_found"_s);
    }

    void door_withoutAgentOrKey_isShut()
    {
        ResendBench bench;
        const auto status = [&bench](const QList<dotm::http::Header> &headers) {
            return bench.callJson("POST", u"/resend/emails"_s, ResendBench::mail(), headers);
        };
        const Reply edge = status({{"Authorization", "Bearer re_test"}});
        QCOMPARE(edge.status, 403);
        QCOMPARE(edge.response.body, "error code: 1010");
        const Reply none = status({{"User-Agent", "t"}});
        QCOMPARE(none.status, 401);
        QCOMPARE(none["name"], u"missing_api_key"_s);
        QCOMPARE(none.json[u"statusCode"_s].toInt(), 401);
        const Reply bad = status({{"User-Agent", "t"}, {"Authorization", "Bearer sk_1"}});
        QCOMPARE(bad.status, 403);
        QCOMPARE(bad["name"], u"invalid_api_key"_s);
    }

    void send_bad_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *tag, const QString &field, const QJsonValue &value, const QString &name) {
            QTest::newRow(tag) << ResendBench::with(field, value) << name;
        };
        row("no from", u"from"_s, {}, u"missing_required_field"_s);
        row("no to", u"to"_s, QJsonArray(), u"missing_required_field"_s);
        row("no subject", u"subject"_s, {}, u"missing_required_field"_s);
        row("no body", u"html"_s, {}, u"missing_required_field"_s);
        row("bad from", u"from"_s, u"DOTM"_s, u"invalid_from_address"_s);
        row("bad to", u"to"_s, u"nobody"_s, u"validation_error"_s);
        row("bad cc", u"cc"_s, QJsonArray{u"a@b.c"_s, 5}, u"validation_error"_s);
        row("header injection", u"subject"_s, u"a\r\nBcc: eve@example.com"_s, u"validation_error"_s);
        row("bad attachment", u"attachments"_s, QJsonArray{QJsonObject{{u"content"_s, u"%%%"_s}}},
            u"invalid_attachment"_s);
        row("attachment without content", u"attachments"_s, QJsonArray{u"x"_s}, u"invalid_attachment"_s);
        row("bad tag", u"tags"_s, QJsonArray{QJsonObject{{u"name"_s, u"a b"_s}, {u"value"_s, u"x"_s}}},
            u"validation_error"_s);
        QJsonArray many;
        for (int i = 0; i < 51; ++i) {
            many.append(u"a%1@example.com"_s.arg(i));
        }
        row("51 recipients", u"to"_s, many, u"validation_error"_s);
    }
    void send_bad()
    {
        QFETCH(QJsonObject, body);
        QFETCH(QString, name);
        ResendBench bench;
        const Reply reply = bench.send(body);
        QCOMPARE(reply.status, 422);
        QCOMPARE(reply["name"], name);
        QVERIFY(!reply["message"].isEmpty());
        QCOMPARE(bench.get({}).json[u"data"_s].toArray().size(), 0);
    }

    void send_brokenJson_isRefused()
    {
        ResendBench bench;
        const Reply reply = bench.call("POST", u"/resend/emails"_s, "{\"from\":", bench.kHeaders);
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply["name"], u"validation_error"_s);
    }

    void idempotency_sameKeySameBody_sendsOnce()
    {
        ResendBench bench;
        const Reply first = bench.send(ResendBench::mail(), "ready/1");
        const Reply again = bench.send(ResendBench::mail(), "ready/1");
        QCOMPARE(again.status, 200);
        QCOMPARE(again["id"], first["id"]);
        QCOMPARE(bench.get({}).json[u"data"_s].toArray().size(), 1);
        QVERIFY(bench.send(ResendBench::mail(), "ready/2")["id"] != first["id"]);
        QVERIFY(bench.send(ResendBench::mail())["id"] != first["id"]);
    }

    void idempotency_sameKeyOtherBody_conflicts()
    {
        ResendBench bench;
        QCOMPARE(bench.send(ResendBench::mail(), "ready/1").status, 200);
        const Reply other = bench.send(ResendBench::with(u"subject"_s, u"Other"_s), "ready/1");
        QCOMPARE(other.status, 409);
        QCOMPARE(other["name"], u"invalid_idempotent_request"_s);
        QCOMPARE(bench.get({}).json[u"data"_s].toArray().size(), 1);
    }

    void idempotency_isForgottenAfterADay()
    {
        ResendBench bench;
        const QString first = bench.send(ResendBench::mail(), "ready/1")["id"];
        bench.clock.advance(std::chrono::hours(24) - std::chrono::seconds(1));
        QCOMPARE(bench.send(ResendBench::mail(), "ready/1")["id"], first);
        bench.clock.advance(std::chrono::seconds(1));
        QVERIFY(bench.send(ResendBench::mail(), "ready/1")["id"] != first);
    }

    void idempotency_refusalsAndBadKeys()
    {
        ResendBench bench;
        QCOMPARE(bench.send(ResendBench::with(u"to"_s, u"x"_s), "k").status, 422);
        QCOMPARE(bench.send(ResendBench::mail(), "k").status, 200);
        const Reply reply = bench.send(ResendBench::mail(), QByteArray(257, 'k'));
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply["name"], u"invalid_idempotency_key"_s);
    }

    void testAddresses_meanWhatTheyMeanAtResend()
    {
        ResendBench bench;
        const auto eventFor = [&bench](const QString &to) {
            return bench.get(u'/' + bench.send(ResendBench::with(u"to"_s, to))["id"])["last_event"];
        };
        QCOMPARE(eventFor(u"bounced@resend.dev"_s), u"bounced"_s);
        QCOMPARE(eventFor(u"complained+case@resend.dev"_s), u"complained"_s);
        QCOMPARE(eventFor(u"bounced@example.com"_s), u"delivered"_s);
        const QString id = bench.send(ResendBench::with(u"scheduled_at"_s, u"2026-02-01T00:00:00Z"_s))["id"];
        QCOMPARE(bench.get(u'/' + id)["last_event"], u"scheduled"_s);
    }

    void batch_allOrNone()
    {
        ResendBench bench;
        const auto batch = [&bench](const QJsonArray &mails) {
            return bench.call("POST", u"/resend/emails/batch"_s, QJsonDocument(mails).toJson(), bench.kHeaders);
        };
        const QJsonObject good = ResendBench::mail();
        QCOMPARE(batch({good, good}).json[u"data"_s].toArray().size(), 2);
        QCOMPARE(batch({good, ResendBench::with(u"to"_s, u"x"_s)}).status, 422);
        QCOMPARE(batch({good, 5}).status, 422);
        QCOMPARE(batch({}).status, 422);
        QCOMPARE(batch({ResendBench::with(u"attachments"_s, QJsonArray())}).status, 422);
        QCOMPARE(bench.get({}).json[u"data"_s].toArray().size(), 2);
    }

    void list_pagesBothWays()
    {
        ResendBench bench;
        QStringList ids;
        for (int i = 0; i < 5; ++i) {
            ids.prepend(bench.send(ResendBench::mail())["id"]);
        }
        const auto page = [&](const QString &query) {
            const Reply reply = bench.get(query);
            QStringList found;
            const QJsonArray data = reply.json[u"data"_s].toArray();
            for (const QJsonValue &mail : data) {
                found.append(mail[u"id"_s].toString());
            }
            return std::pair(found, reply.json[u"has_more"_s].toBool());
        };
        QCOMPARE(page(u"?limit=2"_s), std::pair(ids.mid(0, 2), true));
        QCOMPARE(page(u"?limit=2&after="_s + ids[1]), std::pair(ids.mid(2, 2), true));
        QCOMPARE(page(u"?limit=2&after="_s + ids[3]), std::pair(ids.mid(4, 1), false));
        QCOMPARE(page(u"?limit=2&before="_s + ids[4]), std::pair(ids.mid(2, 2), true));
        QCOMPARE(page(u"?limit=2&before="_s + ids[1]), std::pair(ids.mid(0, 1), false));
        QCOMPARE(bench.get(u"?limit=101"_s).status, 422);
        QCOMPARE(bench.get(u"?limit=x"_s).status, 422);
    }
};

QTEST_GUILESS_MAIN(TestResend)
#include "tst_resend.moc"
