// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "bench.h"
#include "sandbox/mail.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm::test;

namespace {

const QByteArray kPng = "\x89PNG\r\n\x1a\n not a whole picture";

class MailboxBench : public Bench
{
public:
    MailboxBench() { dotm::sandbox::installMail(router, world); }

    QString send(const QJsonObject &change)
    {
        QJsonObject body{{u"from"_s, u"DOTM <noreply@mail.example.com>"_s},
                         {u"to"_s, u"Ann <Ann@example.com>"_s},
                         {u"subject"_s, u"Hello"_s},
                         {u"text"_s, u"Plain"_s}};
        for (auto field = change.begin(); field != change.end(); ++field) {
            body[field.key()] = field.value();
        }
        return callJson("POST", u"/resend/emails"_s, body,
                        {{"Authorization", "Bearer re_test"}, {"User-Agent", "test/1"}})["id"];
    }
    QByteArray page(const QString &path) { return call("GET", path).response.body; }
    static QJsonObject picture(const QString &cid, const QByteArray &content, const QString &type = u"image/png"_s)
    {
        return {{u"filename"_s, u"esim.png"_s},
                {u"content"_s, QString::fromLatin1(content.toBase64())},
                {u"content_type"_s, type},
                {u"content_id"_s, cid}};
    }
};

QByteArray headerOf(const Reply &reply, const QByteArray &name)
{
    for (const auto &[key, value] : reply.response.headers) {
        if (key == name) {
            return value;
        }
    }
    return {};
}

} // namespace

class TestMailbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void list_empty_saysSo()
    {
        MailboxBench bench;
        QVERIFY(bench.page(u"/mailbox"_s).contains("No mail yet."));
        QVERIFY(bench.page(u"/mailbox"_s).contains("Simulated"));
    }

    void pages_escapeEveryValue()
    {
        MailboxBench bench;
        const QString evil = u"<script>alert(1)</script>\"'"_s;
        const QString id = bench.send({{u"subject"_s, evil},
                                       {u"text"_s, evil},
                                       {u"from"_s, u"\"<script>\" <a@b.c>"_s},
                                       {u"html"_s, u"<p>x</p>"_s}});
        QVERIFY(id.isEmpty()); // such a sender is refused
        const QString sent = bench.send({{u"subject"_s, evil}, {u"text"_s, evil}, {u"from"_s, u"x' & y <a@b.c>"_s}});
        QVERIFY(!sent.isEmpty());
        for (const QString &path : {u"/mailbox"_s, u"/mailbox/"_s + sent}) {
            const QByteArray html = bench.page(path);
            QVERIFY(!html.contains("<script"));
            QVERIFY(html.contains("&lt;script&gt;"));
        }
    }

    void attachmentNames_areEscaped()
    {
        MailboxBench bench;
        QJsonObject file = MailboxBench::picture({}, "x", u"text/html"_s);
        file[u"filename"_s] = u"\"><script>.html\r\nX: y"_s;
        const QString id = bench.send({{u"attachments"_s, QJsonArray{file}}});
        QVERIFY(!bench.page(u"/mailbox/"_s + id).contains("<script"));
        const Reply served = bench.call("GET", u"/mailbox/%1/attachments/0"_s.arg(id));
        QCOMPARE(served.response.contentType, "application/octet-stream");
        const QByteArray disposition = headerOf(served, "Content-Disposition");
        QVERIFY(disposition.startsWith("attachment"));
        QVERIFY(!disposition.contains('\n') && !disposition.contains('"'));
    }

    void mail_htmlPart_isLockedUp()
    {
        MailboxBench bench;
        const QString id = bench.send({{u"html"_s, u"<p>Hi</p><script>alert(1)</script>"_s}});
        const QByteArray frame = bench.page(u"/mailbox/"_s + id);
        QVERIFY(frame.contains("sandbox=\"allow-popups allow-popups-to-escape-sandbox\""));
        const Reply html = bench.call("GET", u"/mailbox/%1/html"_s.arg(id));
        const QByteArray policy = headerOf(html, "Content-Security-Policy");
        QVERIFY(policy.contains("default-src 'none'"));
        QVERIFY(policy.contains("sandbox"));
        QVERIFY(!policy.contains("allow-scripts"));
        QVERIFY(policy.contains("img-src data: http://127.0.0.1:4000;"));
    }

    void mail_inlinePictures_leadToTheirAttachments()
    {
        MailboxBench bench;
        const QString id = bench.send({{u"html"_s, u"<img src=\"cid:qr\"><img src='cid:qr2'><img src=\"cid:none\">"_s},
                                       {u"attachments"_s, QJsonArray{MailboxBench::picture(u"qr"_s, kPng),
                                                                     MailboxBench::picture(u"qr2"_s, "2")}}});
        const QByteArray html = bench.page(u"/mailbox/%1/html"_s.arg(id));
        const QByteArray path = "/mailbox/" + id.toLatin1() + "/attachments/";
        QVERIFY(html.contains("src=\"" + path + "0\""));
        QVERIFY(html.contains("src='" + path + "1'"));
        QVERIFY(html.contains("cid:none"));
        const Reply picture = bench.call("GET", u"/mailbox/%1/attachments/0"_s.arg(id));
        QCOMPARE(picture.response.contentType, "image/png");
        QCOMPARE(picture.response.body, kPng);
        QVERIFY(bench.page(u"/mailbox/"_s + id).contains("<img src=\"" + path + "0\" alt="));
    }

    void attachment_asNodeBuffer_isRead()
    {
        MailboxBench bench;
        QJsonObject file = MailboxBench::picture({}, {});
        file[u"content"_s] = QJsonObject{{u"type"_s, u"Buffer"_s}, {u"data"_s, QJsonArray{104, 105}}};
        const QString id = bench.send({{u"attachments"_s, QJsonArray{file}}});
        QCOMPARE(bench.page(u"/mailbox/%1/attachments/0"_s.arg(id)), "hi");
    }

    void unknown_answers404()
    {
        MailboxBench bench;
        const QString id = bench.send({});
        QCOMPARE(bench.call("GET", u"/mailbox/nothing"_s).status, 404);
        QCOMPARE(bench.call("GET", u"/mailbox/nothing/html"_s).status, 404);
        for (const QString &n : {u"0"_s, u"-1"_s, u"x"_s, u"99999999999999999999"_s}) {
            QCOMPARE(bench.call("GET", u"/mailbox/%1/attachments/%2"_s.arg(id, n)).status, 404);
        }
    }

    void json_filtersByRecipient()
    {
        MailboxBench bench;
        bench.send({{u"subject"_s, u"one"_s}});
        bench.send({{u"to"_s, u"bob@example.com"_s}, {u"bcc"_s, u"ann@example.com"_s}, {u"subject"_s, u"two"_s}});
        const auto subjects = [&bench](const QString &query) {
            QStringList found;
            const QJsonArray mails = QJsonDocument::fromJson(bench.page(u"/mailbox.json"_s + query)).array();
            for (const QJsonValue &mail : mails) {
                found.append(mail[u"subject"_s].toString());
            }
            return found;
        };
        QCOMPARE(subjects({}), QStringList({u"two"_s, u"one"_s}));
        QCOMPARE(subjects(u"?to=ann%40example.com"_s), QStringList({u"two"_s, u"one"_s}));
        QCOMPARE(subjects(u"?to=Bob@example.com"_s), QStringList({u"two"_s}));
        QCOMPARE(subjects(u"?to=eve@example.com"_s), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestMailbox)
#include "tst_mailbox.moc"
