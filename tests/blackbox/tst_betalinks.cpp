// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "betadesk.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using dotm::test::Answer;
using dotm::test::ApiCaller;
using dotm::test::BetaDesk;
using dotm::test::DotmdProcess;
using dotm::test::Headers;
using dotm::test::KeyOwner;
using dotm::test::McpCaller;

/// Links in the administrator's mail, in the hands of scanners, forgers and the late.
class BetaLinksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void fetched_byScanners_decidesNothing_data();
    void fetched_byScanners_decidesNothing();
    void page_asksOnceAndKeepsToItself();
    void page_ofHostileName_isEscaped();
    void button_approves();
    void button_rejectsWithAReason();
    void usedLink_isGone();
    void decidedOtherwise_linkSaysWhoAndWhen();
    void forgedToken_isRefused_data();
    void forgedToken_isRefused();
    void tokenInTheAddress_pressesNothing();
    void expiredLink_isGone();
    void pressedAtOnce_oneWins();
    void identity_ofALinkIsNobody();
    void oversizedForm_isRefused();

private:
    [[nodiscard]] QString newRequest(const QString &name)
    {
        m_customer = m_desk.newOwner(name + u"@example.com"_s);
        return m_desk.ask(m_customer);
    }
    /// For one of those tests whose rows share a request.
    [[nodiscard]] QUrl sharedLink(const QString &what)
    {
        if (m_shared.isEmpty()) {
            m_shared = newRequest(u"shared"_s);
        }
        return m_desk.link(m_shared, what);
    }

    ApiCaller m_api;
    DotmdProcess m_dotmd;
    BetaDesk m_desk{m_api, m_dotmd};
    KeyOwner m_customer;
    QString m_shared;
};

void BetaLinksTest::initTestCase()
{
    QVERIFY2(m_dotmd.start(), m_dotmd.log().constData());
    m_desk.visit();
}

void BetaLinksTest::fetched_byScanners_decidesNothing_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("browser") << QByteArray("GET") << QByteArray("Accept") << QByteArray("text/html");
    QTest::newRow("prefetch") << QByteArray("GET") << QByteArray("Purpose") << QByteArray("prefetch");
    QTest::newRow("sec-prefetch") << QByteArray("GET") << QByteArray("Sec-Purpose") << QByteArray("prefetch;prerender");
    QTest::newRow("preview") << QByteArray("GET") << QByteArray("User-Agent") << QByteArray("Slackbot-LinkExpanding");
    QTest::newRow("safe links") << QByteArray("GET") << QByteArray("User-Agent")
                                << QByteArray("Mozilla/5.0 (compatible; SafeLinks)");
    QTest::newRow("head") << QByteArray("HEAD") << QByteArray("Accept") << QByteArray("*/*");
    QTest::newRow("options") << QByteArray("OPTIONS") << QByteArray("Accept") << QByteArray("*/*");
    QTest::newRow("foreign page") << QByteArray("GET") << QByteArray("Origin") << QByteArray("https://evil.example");
}

void BetaLinksTest::fetched_byScanners_decidesNothing()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, value);
    for (const QString &what : {u"approve"_s, u"reject"_s}) {
        const QUrl link = sharedLink(what);
        QVERIFY(link.isValid());
        for (int i = 0; i < 3; ++i) {
            const Answer answer = m_api.send(method, link, {}, {{header, value}});
            QCOMPARE(answer.status, method == "OPTIONS" ? 405 : 200);
            QVERIFY(method != "HEAD" || answer.body.isEmpty());
        }
    }
    QVERIFY(m_desk.isOpen(m_shared));
    QCOMPARE(m_desk.status(m_customer).value("status"_L1).toString(), u"pending"_s);
    const auto db = m_desk.database();
    QCOMPARE(db->one(u"SELECT COUNT(*) FROM decision_links WHERE used_at IS NOT NULL"_s)->integer(0), 0);
    QCOMPARE(db->one(u"SELECT COUNT(*) FROM audit_entries WHERE via = 'link'"_s)->integer(0), 0);
}

void BetaLinksTest::page_asksOnceAndKeepsToItself()
{
    for (const QString &what : {u"approve"_s, u"reject"_s}) {
        const QUrl link = sharedLink(what);
        const Answer page = m_api.get(link);
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("Nothing is decided until you press the button."));
        QCOMPARE(page.body.count("<form"), 1);
        QVERIFY(page.body.contains("method=\"post\" action=\"/api/beta-" + what.toLatin1() + '/' + m_shared.toLatin1() +
                                   '"'));
        QVERIFY(page.body.contains("value=\"" + BetaDesk::tokenOf(link).toLatin1() + '"'));
        QVERIFY(page.body.contains("dotm:approvals/" + m_shared.toLatin1()));
        QVERIFY(!page.body.contains("<script") && !page.body.contains("src="));
        QVERIFY(!page.body.contains(m_customer.email.toUtf8())); // masked: the page may be looked at by others
        QCOMPARE(McpCaller::headerOf(page, "Cache-Control"), QByteArray("no-store"));
        QCOMPARE(McpCaller::headerOf(page, "Referrer-Policy"), QByteArray("no-referrer"));
        QCOMPARE(McpCaller::headerOf(page, "X-Content-Type-Options"), QByteArray("nosniff"));
        const QByteArray policy = McpCaller::headerOf(page, "Content-Security-Policy");
        QVERIFY(policy.contains("default-src 'none'") && policy.contains("form-action 'self'") &&
                policy.contains("frame-ancestors 'none'"));
    }
}

void BetaLinksTest::page_ofHostileName_isEscaped()
{
    const KeyOwner hostile = m_desk.newOwner(u"hostile@example.com"_s);
    const QJsonObject wish{{u"name"_s, u"\"><script>alert(1)</script>%1'"_s}};
    const QString id = m_desk.post(u"/api/beta-request"_s, wish, hostile.token).json()["request_id"_L1].toString();
    const QByteArray page = m_api.get(m_desk.link(id, u"reject"_s)).body;
    QVERIFY(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;%1"));
    QVERIFY(!page.contains("<script"));
}

void BetaLinksTest::button_approves()
{
    const QString id = newRequest(u"approved-by-mail"_s);
    const QUrl link = m_desk.link(id, u"approve"_s);
    const Answer answer = m_desk.press(link);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.contains("Approved"));
    QVERIFY(m_desk.waitForState(m_customer, u"approved"_s));
    const auto db = m_desk.database();
    const auto entry = db->one(u"SELECT actor_uid, actor_role, via, state_after FROM audit_entries WHERE subject = $1 "
                               "AND action = 'beta.approve' ORDER BY sequence LIMIT 1"_s,
                               {id});
    QVERIFY2(entry, entry ? "" : qPrintable(entry.error().detail));
    QCOMPARE(entry->text(0), QString());
    QCOMPARE(entry->text(1), u"unknown"_s);
    QCOMPARE(entry->text(2), u"link"_s);
    QVERIFY(entry->text(3).contains(u"link_to"_s) && !entry->text(3).contains(BetaDesk::kAdminMail));
    QVERIFY(m_desk.item(id).value("request"_L1)["decided_by"_L1].toString().startsWith(u"person unknown"_s));
}

void BetaLinksTest::button_rejectsWithAReason()
{
    const QString id = newRequest(u"rejected-by-mail"_s);
    const Answer answer = m_desk.press(m_desk.link(id, u"reject"_s), u"Not in Québec + elsewhere & <b>co</b>"_s);
    QCOMPARE(answer.status, 200);
    const QJsonObject status = m_desk.status(m_customer);
    QCOMPARE(status.value("status"_L1).toString(), u"rejected"_s);
    QCOMPARE(status.value("rejection_reason"_L1).toString(), u"Not in Québec + elsewhere & <b>co</b>"_s);
}

void BetaLinksTest::usedLink_isGone()
{
    const QString id = newRequest(u"twice"_s);
    const QUrl reject = m_desk.link(id, u"reject"_s);
    const QUrl approve = m_desk.link(id, u"approve"_s);
    QCOMPARE(m_desk.press(reject).status, 200);
    for (const QUrl &link : {reject, approve}) {
        const Answer again = m_desk.press(link);
        QCOMPARE(again.status, 410);
        QVERIFY(again.body.contains("Nothing was decided") && again.body.contains("used already"));
        QCOMPARE(m_api.get(link).status, 410);
        QVERIFY(!m_api.get(link).body.contains("<form"));
    }
    QCOMPARE(m_desk.state(m_customer), u"rejected"_s);
    // Asked again, the old link opens nothing new.
    const QString second = m_desk.ask(m_customer);
    QVERIFY(!second.isEmpty());
    QCOMPARE(m_desk.press(approve).status, 410);
    QUrl moved = approve;
    moved.setPath(u"/api/beta-approve/"_s + second);
    QCOMPARE(m_desk.press(moved).status, 404);
    QVERIFY(m_desk.isOpen(second));
}

void BetaLinksTest::decidedOtherwise_linkSaysWhoAndWhen()
{
    const QString id = newRequest(u"decided-on-screen"_s);
    const QUrl link = m_desk.link(id, u"approve"_s);
    QCOMPARE(m_desk.decide(id, u"reject"_s).status, 200);
    for (const Answer &late : {m_api.get(link), m_desk.press(link)}) {
        QCOMPARE(late.status, 410);
        QVERIFY(late.body.contains("declined already: Demo admin, "));
    }
    QCOMPARE(m_desk.state(m_customer), u"rejected"_s);
}

void BetaLinksTest::forgedToken_isRefused_data()
{
    QTest::addColumn<QString>("token");
    QTest::newRow("none") << QString();
    QTest::newRow("short") << u"A"_s;
    QTest::newRow("random") << QString(43, u'A');
    QTest::newRow("digest") << u"digest"_s;
    QTest::newRow("another request's") << u"other"_s;
    QTest::newRow("one letter changed") << u"changed"_s;
    QTest::newRow("longer") << u"longer"_s;
    QTest::newRow("sql") << u"' OR '1'='1"_s;
    QTest::newRow("nul") << QString(QChar(u'\0'));
}

void BetaLinksTest::forgedToken_isRefused()
{
    QFETCH(QString, token);
    const QUrl link = sharedLink(u"approve"_s);
    QString real = BetaDesk::tokenOf(link);
    if (token == "digest"_L1) {
        token = QString::fromLatin1(QCryptographicHash::hash(real.toUtf8(), QCryptographicHash::Sha256).toHex());
    } else if (token == "other"_L1) {
        const KeyOwner other = m_desk.newOwner(u"forged-other@example.com"_s);
        token = BetaDesk::tokenOf(m_desk.link(m_desk.ask(other), u"approve"_s));
    } else if (token == "changed"_L1) {
        token = real;
        token[5] = token.at(5) == u'A' ? u'B' : u'A';
    } else if (token == "longer"_L1) {
        token = real + u'A';
    }
    QCOMPARE(m_desk.press(link, token, {}).status, 404);
    QUrl page = link.adjusted(QUrl::RemoveQuery);
    page.setQuery(u"token="_s + QString::fromLatin1(QUrl::toPercentEncoding(token)));
    const Answer looked = m_api.get(page);
    QVERIFY(looked.status == 404 || looked.status == 400);
    QVERIFY(m_desk.isOpen(m_shared));
}

/// Only the form's body presses the button: an address alone may be fetched by anything.
void BetaLinksTest::tokenInTheAddress_pressesNothing()
{
    const QUrl link = sharedLink(u"approve"_s);
    const QList<std::pair<QByteArray, QByteArray>> requests{
        {"application/x-www-form-urlencoded", ""},
        {"application/json", "{\"token\":\"" + BetaDesk::tokenOf(link).toLatin1() + "\"}"},
        {"text/plain", BetaDesk::tokenOf(link).toLatin1()}};
    for (const auto &[type, body] : requests) {
        const Answer answer = m_api.send("POST", link, body, {{"Content-Type", type}});
        QVERIFY2(answer.status == 404 || answer.status == 400, QByteArray::number(answer.status).constData());
    }
    for (const QByteArray method : {"PUT", "DELETE", "PATCH"}) {
        QCOMPARE(m_api.send(method, link, "token=" + BetaDesk::tokenOf(link).toLatin1(), {}).status, 405);
    }
    QVERIFY(m_desk.isOpen(m_shared));
}

void BetaLinksTest::expiredLink_isGone()
{
    const QString id = newRequest(u"expired"_s);
    const QUrl link = m_desk.link(id, u"approve"_s);
    {
        const auto db = m_desk.database();
        QVERIFY(db->execute(u"UPDATE decision_links SET expires_at = $2 WHERE request_id = $1"_s,
                            {id, QDateTime::currentMSecsSinceEpoch() - 1}));
    }
    for (const Answer &late : {m_api.get(link), m_desk.press(link)}) {
        QCOMPARE(late.status, 410);
        QVERIFY(late.body.contains("expired"));
    }
    QVERIFY(m_desk.isOpen(id));
    QCOMPARE(m_desk.decide(id, u"reject"_s).status, 200); // on the screen it can still be decided
}

void BetaLinksTest::pressedAtOnce_oneWins()
{
    constexpr int kRounds = 15;
    const KeyOwner customer = m_desk.newOwner(u"pressed@example.com"_s);
    for (int round = 0; round < kRounds; ++round) {
        const QString id = m_desk.ask(customer);
        const QUrl link = m_desk.link(id, u"reject"_s);
        QVERIFY(link.isValid());
        QNetworkAccessManager network;
        QList<QNetworkReply *> replies;
        for (int i = 0; i < 4; ++i) {
            QNetworkRequest request(link.adjusted(QUrl::RemoveQuery));
            request.setRawHeader("Content-Type", "application/x-www-form-urlencoded");
            replies.append(network.post(request, "token=" + BetaDesk::tokenOf(link).toLatin1()));
        }
        QVERIFY(m_api.waitUntil([&] {
            return std::ranges::all_of(replies, [](const QNetworkReply *reply) { return reply->isFinished(); });
        }));
        QList<int> answers;
        for (const QNetworkReply *reply : std::as_const(replies)) {
            answers.append(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt());
        }
        QCOMPARE(answers.count(200), 1);
        QCOMPARE(answers.count(410), 3);
    }
}

/// A token sent along with a link makes nobody of whoever presses: the link alone counts.
void BetaLinksTest::identity_ofALinkIsNobody()
{
    const QString id = newRequest(u"with-a-token"_s);
    const QUrl link = m_desk.link(id, u"reject"_s);
    const Answer answer =
        m_api.send("POST", link.adjusted(QUrl::RemoveQuery), "token=" + BetaDesk::tokenOf(link).toLatin1(),
                   {{"Authorization", "Bearer " + m_desk.admin()}, {"X-Dotm-From", "screen"}});
    QCOMPARE(answer.status, 200);
    const auto db = m_desk.database();
    const auto entry = db->one(u"SELECT actor_uid, via FROM audit_entries WHERE subject = $1 AND action = "
                               "'beta.reject'"_s,
                               {id});
    QCOMPARE(entry->text(0), QString());
    QCOMPARE(entry->text(1), u"link"_s);
}

void BetaLinksTest::oversizedForm_isRefused()
{
    const QString id = newRequest(u"oversized"_s);
    const QUrl link = m_desk.link(id, u"reject"_s);
    QCOMPARE(m_desk.press(link, QString(501, u'x')).status, 400);
    QCOMPARE(m_desk.press(link, QString(20'000, u'x')).status, 400);
    QVERIFY(m_desk.isOpen(id));
    QCOMPARE(m_desk.press(link, QString(500, u'x')).status, 200); // the refusals did not spend it
}

QTEST_GUILESS_MAIN(BetaLinksTest)
#include "tst_betalinks.moc"
