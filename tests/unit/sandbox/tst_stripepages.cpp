// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "stripedesk.h"

using namespace Qt::Literals::StringLiterals;
using namespace dotm::test;

class StripePagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<StripeDesk>();
        m_invoice = m_desk->openInvoice();
        m_page = QUrl(m_desk->invoice(m_invoice).text("hosted_invoice_url")).path();
    }
    void cleanup() { m_desk.reset(); }

    void page_open_saysWhoWhatAndWhen();
    void page_getAndHead_neverPay();
    void page_post_paysOnce();
    void page_decline_staysOpen();
    void page_hostileForm_paysNothing();
    void page_void_saysSo();
    void page_longAfterDue_hasExpired();
    void page_printable_hasNoButton();
    void page_unknownToken_is404();
    void page_hostileNames_areEscaped();
    void page_survivesRestart();
    void list_showsInvoices();

private:
    Answer press(const QByteArray &action)
    {
        return m_desk->send("POST", m_page, "action=" + action,
                            {{"Content-Type", "application/x-www-form-urlencoded"}});
    }
    QString html(const QString &path) { return QString::fromUtf8(m_desk->send("GET", path).body); }

    std::unique_ptr<StripeDesk> m_desk;
    QString m_invoice;
    QString m_page;
};

void StripePagesTest::page_open_saysWhoWhatAndWhen()
{
    const Answer answer = m_desk->send("GET", m_page);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.headers["content-type"].startsWith("text/html"));
    const QString page = QString::fromUtf8(answer.body);
    for (const QString &text : {u"ada@example.com"_s, u">$1.00<"_s, u"22 January 2026"_s, u"Simulated payment"_s,
                                u"Pay $1.00</button>"_s, u"eSIM Beta"_s, u"lang=\"en\""_s}) {
        QVERIFY2(page.contains(text), qPrintable(text));
    }
    QVERIFY(!page.contains(u"<script"_s));
}

void StripePagesTest::page_getAndHead_neverPay()
{
    (void)m_desk->send("GET", m_page + u"?action=pay"_s);
    (void)m_desk->send("HEAD", m_page);
    QCOMPARE(m_desk->statusOf(m_invoice), u"open"_s);
}

void StripePagesTest::page_post_paysOnce()
{
    const Answer first = press("pay");
    QCOMPARE(first.status, 303);
    QCOMPARE(QString::fromLatin1(first.headers["location"]), m_page);
    QCOMPARE(m_desk->statusOf(m_invoice), u"paid"_s);
    QVERIFY(html(m_page).contains(u"Paid. You can close this page; DOTM Desktop has noticed."_s));
    QVERIFY(!html(m_page).contains(u"<button"_s));
    QCOMPARE(press("pay").status, 303);
    QCOMPARE(press("decline").status, 303);
    QCOMPARE(m_desk->statusOf(m_invoice), u"paid"_s);
    QCOMPARE(m_desk->get(u"/v1/charges"_s).at("data").toArray().size(), 1);
    QCOMPARE(m_desk->eventTypes().count(u"invoice.paid"_s), 1);
    const QJsonValue event = m_desk->get(u"/v1/events?type=invoice.paid"_s).at("data")[0];
    QVERIFY(event["request"_L1]["id"_L1].isNull());
}

void StripePagesTest::page_decline_staysOpen()
{
    const Answer declined = press("decline");
    QCOMPARE(declined.status, 303);
    QVERIFY(html(QString::fromLatin1(declined.headers["location"])).contains(u"The card was declined."_s));
    QCOMPARE(m_desk->statusOf(m_invoice), u"open"_s);
    QCOMPARE(m_desk->eventTypes().last(), u"invoice.payment_failed"_s);
    (void)press("pay");
    QCOMPARE(m_desk->statusOf(m_invoice), u"paid"_s);
}

void StripePagesTest::page_hostileForm_paysNothing()
{
    for (const QByteArray &action :
         {QByteArray("PAY"), QByteArray(), QByteArray("%ff"), QByteArray("pay&action=steal")}) {
        QCOMPARE(press(action).status, 400);
    }
    QCOMPARE(m_desk->statusOf(m_invoice), u"open"_s);
}

void StripePagesTest::page_void_saysSo()
{
    (void)m_desk->post(u"/v1/invoices/%1/void"_s.arg(m_invoice));
    QVERIFY(html(m_page).contains(u"This invoice was cancelled. Nothing is owed."_s));
    (void)press("pay");
    QCOMPARE(m_desk->statusOf(m_invoice), u"void"_s);
}

void StripePagesTest::page_longAfterDue_hasExpired()
{
    m_desk->clock.advance(std::chrono::hours(24 * 38));
    QVERIFY(html(m_page).contains(u"This link has expired."_s));
    (void)press("pay");
    QCOMPARE(m_desk->statusOf(m_invoice), u"open"_s);
}

void StripePagesTest::page_printable_hasNoButton()
{
    const QString page = html(QUrl(m_desk->invoice(m_invoice).text("invoice_pdf")).path());
    QVERIFY(page.contains(u"$1.00"_s));
    QVERIFY(page.contains(u"Not paid yet."_s));
    QVERIFY(!page.contains(u"<button"_s));
}

void StripePagesTest::page_unknownToken_is404()
{
    QCOMPARE(m_desk->send("GET", u"/pay/"_s + m_invoice).status, 404);
    QCOMPARE(m_desk->send("POST", u"/pay/nothing"_s, "action=pay").status, 404);
}

void StripePagesTest::page_hostileNames_areEscaped()
{
    const QString customer = m_desk
                                 ->post(u"/v1/customers"_s, {{u"email"_s, u"b@example.com"_s},
                                                             {u"name"_s, u"<script>alert('x')</script>"_s}})
                                 .text("id");
    const QString invoice = m_desk->draft(customer);
    (void)m_desk->post(u"/v1/invoiceitems"_s, {{u"customer"_s, customer},
                                               {u"invoice"_s, invoice},
                                               {u"amount"_s, u"100"_s},
                                               {u"currency"_s, u"usd"_s},
                                               {u"description"_s, u"\"><img src=x onerror=1>%1 %2"_s}});
    (void)m_desk->post(u"/v1/invoices/%1/finalize"_s.arg(invoice));
    const QString page = html(QUrl(m_desk->invoice(invoice).text("hosted_invoice_url")).path());
    QVERIFY(page.contains(u"&lt;script&gt;"_s));
    QVERIFY(!page.contains(u"<script"_s));
    QVERIFY(!page.contains(u"<img"_s));
    QVERIFY(page.contains(u"%1 %2"_s));
    QVERIFY(!html(u"/invoices"_s).contains(u"<script"_s));
}

void StripePagesTest::page_survivesRestart()
{
    m_desk->restart();
    const QString url = m_desk->invoice(m_invoice).text("hosted_invoice_url");
    QVERIFY(url.startsWith(m_desk->sandbox->url().toString()));
    QCOMPARE(QUrl(url).path(), m_page);
    (void)press("pay");
    QCOMPARE(m_desk->statusOf(m_invoice), u"paid"_s);
}

void StripePagesTest::list_showsInvoices()
{
    const QString page = html(u"/invoices"_s);
    QVERIFY(page.contains(m_page));
    QVERIFY(page.contains(u"ada@example.com"_s));
}

QTEST_GUILESS_MAIN(StripePagesTest)
#include "tst_stripepages.moc"
