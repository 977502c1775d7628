// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "../providerbench.h"
#include "providers/stripe/stripeparser.h"

#include <QTest>

namespace dotm {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using stripe::InvoiceStatus;
namespace parser = stripe::parser;

namespace {

QByteArray data(const char *name)
{
    return test::fileContent(QString::fromLatin1(STRIPE_DATA) + QString::fromLatin1(name));
}

QJsonObject objectIn(const char *name)
{
    return QJsonDocument::fromJson(data(name)).object();
}

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

/// The published draft with what a paid one has.
QJsonObject paidInvoice()
{
    QJsonObject invoice = objectIn("invoice.json");
    invoice[u"status"_s] = u"paid"_s;
    invoice[u"number"_s] = u"A1B2-0007"_s;
    invoice[u"amount_paid"_s] = 1000;
    invoice[u"hosted_invoice_url"_s] = u"https://invoice.stripe.com/i/acct_1/test_1"_s;
    invoice[u"invoice_pdf"_s] = u"https://pay.stripe.com/invoice/1/pdf"_s;
    invoice[u"metadata"_s] = QJsonObject{{u"ticket"_s, u"HELP-41"_s}};
    invoice[u"status_transitions"_s] = QJsonObject{{u"paid_at"_s, 1767260000}};
    return invoice;
}

QJsonObject payment(const QString &status, const QJsonValue &intent)
{
    const QJsonObject inner{{u"type"_s, u"payment_intent"_s}, {u"payment_intent"_s, intent}};
    return {{u"status"_s, status}, {u"payment"_s, inner}};
}

} // namespace

class StripeParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void invoice_publishedDraft_isRead();
    void invoice_paid_hasNumberLinksTimesAndMetadata();
    void invoice_line_namesPriceAndProduct();
    void invoice_expandedReferences_areReadAsIds();
    void invoice_payments_giveTheIntentThatPaid();
    void invoice_oldVersion_givesTheIntentOnTheInvoice();
    void invoice_status_isKnownOrOtherWithItsWord_data();
    void invoice_status_isKnownOrOtherWithItsWord();
    void invoice_moreLines_isSaid();
    void invoice_brokenField_isRefused_data();
    void invoice_brokenField_isRefused();
    void invoice_timeBeyondAllDates_doesNotOverflow();
    void customer_published_isRead();
    void customer_deletedStub_isMarked();
    void event_published_isRead();
    void event_withoutObject_isReadWithEmptyOne();
    void objectId_invoiceItem_isRead();
    void page_moreToCome_isSaid();
    void page_oneBrokenEntry_refusesThePage();
    void anything_notJson_isProtocol_data();
    void anything_notJson_isProtocol();
};

void StripeParserTest::invoice_publishedDraft_isRead()
{
    const auto invoice = parser::invoice(data("invoice.json"));
    QVERIFY(invoice);
    QCOMPARE(invoice->id, u"in_1Pgc6tB7WZ01zgkWu9fdqL6I"_s);
    QCOMPARE(invoice->status, InvoiceStatus::Draft);
    QCOMPARE(invoice->customerId, u"cus_QXg1o8vcGmoR32"_s);
    QVERIFY(invoice->total == (core::Money{1000, u"USD"_s}));
    QVERIFY(invoice->amountDue == (core::Money{1000, u"USD"_s}));
    QVERIFY(invoice->amountPaid == (core::Money{0, u"USD"_s}));
    QCOMPARE(invoice->number, QString());
    QVERIFY(invoice->hostedUrl.isEmpty());
    QVERIFY(!invoice->paidAt);
    QCOMPARE(core::toMs(invoice->dueAt.value()), 1234567890000);
    QCOMPARE(core::toMs(invoice->createdAt), 1234567890000);
    QVERIFY(!invoice->hasMoreLines);
}

void StripeParserTest::invoice_paid_hasNumberLinksTimesAndMetadata()
{
    const auto invoice = parser::invoiceFromObject(paidInvoice());
    QVERIFY(invoice);
    QCOMPARE(invoice->status, InvoiceStatus::Paid);
    QCOMPARE(invoice->number, u"A1B2-0007"_s);
    QCOMPARE(invoice->hostedUrl, QUrl(u"https://invoice.stripe.com/i/acct_1/test_1"_s));
    QCOMPARE(invoice->pdfUrl, QUrl(u"https://pay.stripe.com/invoice/1/pdf"_s));
    QCOMPARE(core::toMs(invoice->paidAt.value()), 1767260000000);
    QCOMPARE(invoice->metadata, (stripe::Metadata{{u"ticket"_s, u"HELP-41"_s}}));
}

void StripeParserTest::invoice_line_namesPriceAndProduct()
{
    QJsonObject invoice = paidInvoice();
    QJsonObject lines = invoice[u"lines"_s].toObject();
    QJsonObject line = lines[u"data"_s].toArray().first().toObject();
    const QJsonObject price{{u"price"_s, u"price_1"_s}, {u"product"_s, u"global_data_10gb"_s}};
    line[u"pricing"_s] = QJsonObject{{u"type"_s, u"price_details"_s}, {u"price_details"_s, price}};
    line[u"quantity"_s] = 3;
    lines[u"data"_s] = QJsonArray{line};
    invoice[u"lines"_s] = lines;
    const auto parsed = parser::invoiceFromObject(invoice);
    QVERIFY(parsed);
    QCOMPARE(parsed->lines.size(), 1);
    QCOMPARE(parsed->lines.first().priceId, u"price_1"_s);
    QCOMPARE(parsed->lines.first().productId, u"global_data_10gb"_s);
    QCOMPARE(parsed->lines.first().quantity, 3);
    QVERIFY(parsed->lines.first().amount == (core::Money{1000, u"USD"_s}));
    QCOMPARE(parsed->lines.first().description, u"My First Invoice Item (created for API docs)"_s);
}

void StripeParserTest::invoice_expandedReferences_areReadAsIds()
{
    QJsonObject invoice = paidInvoice();
    invoice[u"customer"_s] = QJsonObject{{u"id"_s, u"cus_A"_s}, {u"deleted"_s, true}};
    const auto parsed = parser::invoiceFromObject(invoice);
    QVERIFY(parsed);
    QCOMPARE(parsed->customerId, u"cus_A"_s);
}

void StripeParserTest::invoice_payments_giveTheIntentThatPaid()
{
    QJsonObject invoice = paidInvoice();
    const QJsonArray payments{payment(u"canceled"_s, u"pi_1"_s), payment(u"paid"_s, QJsonObject{{u"id"_s, u"pi_2"_s}})};
    invoice[u"payments"_s] = QJsonObject{{u"data"_s, payments}};
    QCOMPARE(parser::invoiceFromObject(invoice)->paymentId, u"pi_2"_s);
    invoice[u"payments"_s] = QJsonObject{{u"data"_s, QJsonArray{payment(u"open"_s, u"pi_3"_s)}}};
    QCOMPARE(parser::invoiceFromObject(invoice)->paymentId, u"pi_3"_s);
}

void StripeParserTest::invoice_oldVersion_givesTheIntentOnTheInvoice()
{
    QJsonObject invoice = paidInvoice();
    invoice[u"payment_intent"_s] = u"pi_9"_s;
    QCOMPARE(parser::invoiceFromObject(invoice)->paymentId, u"pi_9"_s);
}

void StripeParserTest::invoice_status_isKnownOrOtherWithItsWord_data()
{
    QTest::addColumn<InvoiceStatus>("expected");
    QTest::newRow("draft") << InvoiceStatus::Draft;
    QTest::newRow("open") << InvoiceStatus::Open;
    QTest::newRow("paid") << InvoiceStatus::Paid;
    QTest::newRow("void") << InvoiceStatus::Void;
    QTest::newRow("uncollectible") << InvoiceStatus::Uncollectible;
    QTest::newRow("deferred") << InvoiceStatus::Other;
    QTest::newRow("PAID") << InvoiceStatus::Other;
}

void StripeParserTest::invoice_status_isKnownOrOtherWithItsWord()
{
    QFETCH(const InvoiceStatus, expected);
    QJsonObject invoice = objectIn("invoice.json");
    const QString word = QString::fromLatin1(QTest::currentDataTag());
    invoice[u"status"_s] = word;
    const auto parsed = parser::invoiceFromObject(invoice);
    QVERIFY(parsed);
    QCOMPARE(parsed->status, expected);
    QCOMPARE(parsed->rawStatus, word);
}

void StripeParserTest::invoice_moreLines_isSaid()
{
    QJsonObject invoice = objectIn("invoice.json");
    QJsonObject lines = invoice[u"lines"_s].toObject();
    lines[u"has_more"_s] = true;
    invoice[u"lines"_s] = lines;
    QVERIFY(parser::invoiceFromObject(invoice)->hasMoreLines);
}

void StripeParserTest::invoice_brokenField_isRefused_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("named");
    const QJsonValue gone(QJsonValue::Undefined);
    QTest::newRow("id") << gone << u"\"id\""_s;
    QTest::newRow("id ") << QJsonValue(7) << u"\"id\""_s;
    QTest::newRow("status") << QJsonValue(QJsonValue::Null) << u"\"status\""_s;
    QTest::newRow("currency") << QJsonValue(u""_s) << u"\"currency\""_s;
    QTest::newRow("total") << gone << u"\"total\""_s;
    QTest::newRow("total ") << QJsonValue(u"1000"_s) << u"\"total\""_s;
    QTest::newRow("total  ") << QJsonValue(10.5) << u"\"total\""_s;
    QTest::newRow("total   ") << QJsonValue(1e300) << u"\"total\""_s;
    QTest::newRow("amount_paid") << QJsonValue(true) << u"\"amount_paid\""_s;
    QTest::newRow("metadata") << QJsonValue(QJsonArray{1}) << u"\"metadata\""_s;
    QTest::newRow("lines") << QJsonValue(u"none"_s) << u"\"lines\""_s;
    QTest::newRow("lines ") << QJsonValue(QJsonObject{{u"data"_s, QJsonArray{1}}}) << u"line"_s;
    QTest::newRow("hosted_invoice_url") << QJsonValue(QJsonObject{{u"a"_s, 1}}) << u"\"hosted_invoice_url\""_s;
}

void StripeParserTest::invoice_brokenField_isRefused()
{
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, named);
    QJsonObject invoice = paidInvoice();
    invoice[QString::fromLatin1(QTest::currentDataTag()).trimmed()] = value;
    const auto parsed = parser::invoiceFromObject(invoice);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::Protocol);
    QVERIFY2(parsed.error().detail.contains(named), qPrintable(parsed.error().detail));
}

void StripeParserTest::invoice_timeBeyondAllDates_doesNotOverflow()
{
    QJsonObject invoice = objectIn("invoice.json");
    invoice[u"created"_s] = 9223372036854775807LL;
    invoice[u"due_date"_s] = -5;
    const auto parsed = parser::invoiceFromObject(invoice);
    QVERIFY(parsed);
    QCOMPARE(core::toMs(parsed->createdAt), 253402300799000);
    QCOMPARE(core::toMs(parsed->dueAt.value()), 0);
}

void StripeParserTest::customer_published_isRead()
{
    const auto customer = parser::customer(data("customer.json"));
    QVERIFY(customer);
    QCOMPARE(customer->id, u"cus_QXg1o8vcGmoR32"_s);
    QCOMPARE(customer->email, QString());
    QVERIFY(!customer->deleted);
}

void StripeParserTest::customer_deletedStub_isMarked()
{
    const auto customer = parser::customer(data("deleted_customer.json"));
    QVERIFY(customer);
    QVERIFY(customer->deleted);
}

void StripeParserTest::event_published_isRead()
{
    const auto event = parser::event(data("event.json"));
    QVERIFY(event);
    QCOMPARE(event->id, u"evt_1Pgc76B7WZ01zgkWwyRHS12y"_s);
    QCOMPARE(event->type, u"plan.created"_s);
    QCOMPARE(event->objectId, u"price_1PgafmB7WZ01zgkW6dKueIc5"_s);
    QCOMPARE(event->objectType, u"plan"_s);
    QCOMPARE(event->object.value(u"amount"_s).toInt(), 2000);
    QVERIFY(!event->livemode);
}

void StripeParserTest::event_withoutObject_isReadWithEmptyOne()
{
    const auto event = parser::event(R"({"id":"evt_1","object":"event","type":"invoice.paid"})");
    QVERIFY(event);
    QCOMPARE(event->objectId, QString());
    QVERIFY(event->object.isEmpty());
}

void StripeParserTest::objectId_invoiceItem_isRead()
{
    const auto id = parser::objectId(data("invoiceitem.json"));
    QVERIFY(id);
    QCOMPARE(*id, u"ii_1Pgc6sB7WZ01zgkWrG16hkdl"_s);
}

void StripeParserTest::page_moreToCome_isSaid()
{
    const QJsonObject list{{u"data"_s, QJsonArray{objectIn("customer.json"), objectIn("deleted_customer.json")}},
                           {u"has_more"_s, true}};
    const auto page = parser::customers(bytes(list));
    QVERIFY(page);
    QVERIFY(page->hasMore);
    QCOMPARE(page->items.size(), 2);
}

void StripeParserTest::page_oneBrokenEntry_refusesThePage()
{
    const QJsonObject list{{u"data"_s, QJsonArray{objectIn("invoice.json"), QJsonObject()}}};
    const auto page = parser::invoices(bytes(list));
    QVERIFY(!page);
    QCOMPARE(page.error().code, ErrorCode::Protocol);
}

void StripeParserTest::anything_notJson_isProtocol_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("page") << QByteArray("<html><body>Bad gateway</body></html>");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("cut off") << data("invoice.json").left(700);
    QTest::newRow("nested") << test::nestedWithoutEnd();
    QTest::newRow("nested objects") << QByteArray(R"({"a":)").repeated(50'000);
    QTest::newRow("bad UTF-8") << QByteArray("{\"id\":\"\xff\xfe\"}");
}

void StripeParserTest::anything_notJson_isProtocol()
{
    QFETCH(const QByteArray, body);
    QCOMPARE(parser::invoice(body).error().code, ErrorCode::Protocol);
    QCOMPARE(parser::customer(body).error().code, ErrorCode::Protocol);
    QCOMPARE(parser::customers(body).error().code, ErrorCode::Protocol);
    QCOMPARE(parser::events(body).error().code, ErrorCode::Protocol);
    QCOMPARE(parser::objectId(body).error().code, ErrorCode::Protocol);
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::StripeParserTest)
#include "tst_stripeparser.moc"
