// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "../providerbench.h"
#include "providers/stripe/stripeclient.h"

#include <QTest>
#include <QUrlQuery>

namespace dotm {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using Fields = QList<std::pair<QString, QString>>;

namespace {

constexpr auto kInvoice = R"({"id":"in_1","object":"invoice","status":"draft","currency":"usd","total":0})";

QByteArray invoiceJson(const QString &id)
{
    return QByteArray(kInvoice).replace("in_1", id.toLatin1());
}

QByteArray listJson(const QByteArrayList &items, bool hasMore)
{
    return R"({"object":"list","data":[)" + items.join(',') + R"(],"has_more":)" + (hasMore ? "true" : "false") + "}";
}

QByteArray eventJson(const char *id)
{
    return QByteArray(R"({"id":")") + id + R"(","type":"invoice.paid","created":1767260000})";
}

QString queryOf(const net::HttpRequest &request, const QString &key)
{
    return QUrlQuery(request.url).queryItemValue(key, QUrl::FullyDecoded);
}

QStringList idsOf(const QList<stripe::Event> &events)
{
    QStringList ids;
    for (const stripe::Event &each : events) {
        ids += each.id;
    }
    return ids;
}

} // namespace

class StripeClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anyCall_noKey_isDisabledAndSendsNothing();
    void write_headers_carryKeyVersionAndIdempotencyKey();
    void write_failing_isSentOnce();
    void write_withoutIdempotencyKey_isRefusedHere();
    void read_failing_isRetriedWithoutIdempotencyKey();
    void createCustomer_form_nestsAndEncodesMetadata();
    void createInvoice_form_neverAdvancesNorPullsPendingItems();
    void addInvoiceItem_price_winsOverAmount();
    void addInvoiceItem_amount_isMinorUnits();
    void invoiceActions_paths_nameTheVerb();
    void invoice_idWithSlash_staysOneSegment();
    void invoice_moreThanTenLines_fetchesThemAll();
    void invoice_refused_hasStripesCode();
    void invoicesOfCustomer_twoPages_areJoinedNewestFirst();
    void invoicesOfCustomer_repeatingPage_isProtocol();
    void customersByEmail_stubs_areSkipped();
    void events_query_hasTypesCursorAndLimit();
    void eventsSince_cursor_walksTowardsThePresentOldestFirst();
    void eventsSince_noCursor_readsAllOldestFirst();
    void eventsSince_repeatingPage_isProtocol();
    void eventsSince_laterPageFails_answersTheError();
    void connectionLost_write_keepsItsCode();

private:
    stripe::StripeClient client(const QString &key = u"sk_test_1"_s);
    [[nodiscard]] Fields sentForm() const { return test::formFields(m_bench->transport.lastRequest().body); }

    std::unique_ptr<test::ProviderBench> m_bench;
};

void StripeClientTest::init()
{
    m_bench = std::make_unique<test::ProviderBench>();
}

stripe::StripeClient StripeClientTest::client(const QString &key)
{
    stripe::StripeConfig config;
    config.url = QUrl(u"https://api.stripe.example/stripe/"_s);
    config.secretKey = core::SecretString(key);
    return {m_bench->http, m_bench->clock, config};
}

void StripeClientTest::anyCall_noKey_isDisabledAndSendsNothing()
{
    stripe::StripeClient off = client(QString());
    QVERIFY(!off.isConfigured());
    const auto read = QCoro::waitFor(off.invoice(u"in_1"_s));
    QCOMPARE(read.error().code, ErrorCode::Disabled);
    QCOMPARE(read.error().detail, u"Payments are off: STRIPE_SECRET_KEY is not set."_s);
    QCOMPARE(QCoro::waitFor(off.sendInvoice(u"in_1"_s, u"k"_s)).error().code, ErrorCode::Disabled);
    QCOMPARE(QCoro::waitFor(off.eventsSince({}, {})).error().code, ErrorCode::Disabled);
    QVERIFY(m_bench->transport.requests().isEmpty());
}

void StripeClientTest::write_headers_carryKeyVersionAndIdempotencyKey()
{
    m_bench->transport.enqueue(200, kInvoice);
    stripe::StripeClient stripe = client();
    QVERIFY(QCoro::waitFor(stripe.finalizeInvoice(u"in_1"_s, u"finalize-41"_s)));
    const net::HttpRequest request = m_bench->transport.lastRequest();
    QCOMPARE(test::headerOf(request, "Authorization"), QByteArray("Bearer sk_test_1"));
    QCOMPARE(test::headerOf(request, "Stripe-Version"), QByteArray("2026-07-29.dahlia"));
    QCOMPARE(test::headerOf(request, "Idempotency-Key"), QByteArray("finalize-41"));
    QCOMPARE(test::headerOf(request, "Content-Type"), QByteArray("application/x-www-form-urlencoded"));
}

void StripeClientTest::write_failing_isSentOnce()
{
    m_bench->transport.enqueue(503, "{}");
    stripe::StripeClient stripe = client();
    const auto result = QCoro::waitFor(stripe.finalizeInvoice(u"in_1"_s, u"k"_s));
    QCOMPARE(result.error().code, ErrorCode::Unavailable);
    QCOMPARE(m_bench->transport.requests().size(), 1);
}

void StripeClientTest::write_withoutIdempotencyKey_isRefusedHere()
{
    stripe::StripeClient stripe = client();
    QCOMPARE(QCoro::waitFor(stripe.finalizeInvoice(u"in_1"_s, {})).error().code, ErrorCode::Internal);
    const QString tooLong(256, u'k');
    QCOMPARE(QCoro::waitFor(stripe.finalizeInvoice(u"in_1"_s, tooLong)).error().code, ErrorCode::Internal);
    QVERIFY(m_bench->transport.requests().isEmpty());
}

void StripeClientTest::read_failing_isRetriedWithoutIdempotencyKey()
{
    m_bench->transport.enqueue(503, "{}");
    m_bench->transport.enqueue(200, kInvoice);
    stripe::StripeClient stripe = client();
    QVERIFY(QCoro::waitFor(stripe.invoice(u"in_1"_s)));
    QCOMPARE(m_bench->transport.requests().size(), 2);
    QVERIFY(test::headerOf(m_bench->transport.lastRequest(), "Idempotency-Key").isEmpty());
}

void StripeClientTest::createCustomer_form_nestsAndEncodesMetadata()
{
    m_bench->transport.enqueue(200, R"({"id":"cus_A","email":"ann@example.com"})");
    stripe::StripeClient stripe = client();
    const stripe::CustomerDraft draft(u"ann+1@example.com"_s, u"Ann Ünal & Söhne"_s, {{u"user_id"_s, u"42=x"_s}});
    const auto customer = QCoro::waitFor(stripe.createCustomer(draft, u"customer-create-42"_s));
    QCOMPARE(customer->id, u"cus_A"_s);
    const net::HttpRequest request = m_bench->transport.lastRequest();
    QCOMPARE(request.url, QUrl(u"https://api.stripe.example/stripe/v1/customers"_s));
    QCOMPARE(request.body, QByteArray("email=ann%2B1%40example.com&name=Ann%20%C3%9Cnal%20%26%20S%C3%B6hne"
                                      "&metadata%5Buser_id%5D=42%3Dx"));
}

void StripeClientTest::createInvoice_form_neverAdvancesNorPullsPendingItems()
{
    m_bench->transport.enqueue(200, kInvoice);
    stripe::StripeClient stripe = client();
    stripe::InvoiceDraft draft;
    draft.customerId = u"cus_A"_s;
    draft.currency = u"USD"_s;
    draft.metadata = {{u"ticket"_s, u"HELP-41"_s}};
    QVERIFY(QCoro::waitFor(stripe.createInvoice(draft, u"k"_s)));
    const Fields expected{{u"customer"_s, u"cus_A"_s},          {u"collection_method"_s, u"send_invoice"_s},
                          {u"days_until_due"_s, u"7"_s},        {u"currency"_s, u"usd"_s},
                          {u"auto_advance"_s, u"false"_s},      {u"pending_invoice_items_behavior"_s, u"exclude"_s},
                          {u"metadata[ticket]"_s, u"HELP-41"_s}};
    QCOMPARE(sentForm(), expected);
}

void StripeClientTest::addInvoiceItem_price_winsOverAmount()
{
    m_bench->transport.enqueue(200, R"({"id":"ii_1"})");
    stripe::StripeClient stripe = client();
    stripe::InvoiceItemDraft draft;
    draft.customerId = u"cus_A"_s;
    draft.invoiceId = u"in_1"_s;
    draft.amount = {100, u"USD"_s};
    draft.priceId = u"price_1"_s;
    QCOMPARE(QCoro::waitFor(stripe.addInvoiceItem(draft, u"k"_s)).value(), u"ii_1"_s);
    QCOMPARE(test::valueOf(sentForm(), u"pricing[price]"_s), u"price_1"_s);
    QCOMPARE(test::valueOf(sentForm(), u"amount"_s), QString());
}

void StripeClientTest::addInvoiceItem_amount_isMinorUnits()
{
    m_bench->transport.enqueue(200, R"({"id":"ii_1"})");
    stripe::StripeClient stripe = client();
    stripe::InvoiceItemDraft draft;
    draft.amount = {2000, u"USD"_s};
    draft.description = u"10 GB"_s;
    QVERIFY(QCoro::waitFor(stripe.addInvoiceItem(draft, u"k"_s)));
    QCOMPARE(test::valueOf(sentForm(), u"amount"_s), u"2000"_s);
    QCOMPARE(test::valueOf(sentForm(), u"currency"_s), u"usd"_s);
    QCOMPARE(test::valueOf(sentForm(), u"description"_s), u"10 GB"_s);
}

void StripeClientTest::invoiceActions_paths_nameTheVerb()
{
    m_bench->transport.setResponder(
        [](const net::HttpRequest &) { return test::FakeTransport::answer(200, kInvoice); });
    stripe::StripeClient stripe = client();
    QVERIFY(QCoro::waitFor(stripe.finalizeInvoice(u"in_1"_s, u"a"_s)));
    QVERIFY(QCoro::waitFor(stripe.sendInvoice(u"in_1"_s, u"b"_s)));
    QVERIFY(QCoro::waitFor(stripe.voidInvoice(u"in_1"_s, u"c"_s)));
    QStringList paths;
    for (const net::HttpRequest &each : m_bench->transport.requests()) {
        QCOMPARE(each.method, QByteArray("POST"));
        paths += each.url.path();
    }
    const QStringList expected{u"/stripe/v1/invoices/in_1/finalize"_s, u"/stripe/v1/invoices/in_1/send"_s,
                               u"/stripe/v1/invoices/in_1/void"_s};
    QCOMPARE(paths, expected);
}

void StripeClientTest::invoice_idWithSlash_staysOneSegment()
{
    m_bench->transport.enqueue(404, R"({"error":{"type":"invalid_request_error","code":"resource_missing"}})");
    stripe::StripeClient stripe = client();
    QVERIFY(!QCoro::waitFor(stripe.invoice(u"in_1/void?x=1"_s)));
    QCOMPARE(m_bench->transport.lastRequest().url.path(QUrl::FullyEncoded),
             u"/stripe/v1/invoices/in_1%2Fvoid%3Fx%3D1"_s);
}

void StripeClientTest::invoice_moreThanTenLines_fetchesThemAll()
{
    const QByteArray line = R"({"id":"il_1","amount":100,"currency":"usd"})";
    const QByteArray last = R"({"id":"il_2","amount":200,"currency":"usd"})";
    QByteArray invoice = kInvoice;
    invoice.chop(1);
    m_bench->transport.enqueue(200, invoice + R"(,"lines":)" + listJson({line}, true) + "}");
    m_bench->transport.enqueue(200, listJson({line}, true));
    m_bench->transport.enqueue(200, listJson({last}, false));
    stripe::StripeClient stripe = client();
    const auto found = QCoro::waitFor(stripe.invoice(u"in_1"_s));
    QVERIFY(found);
    QCOMPARE(found->lines.size(), 2);
    QVERIFY(!found->hasMoreLines);
    QCOMPARE(m_bench->transport.requests().at(0).url.query(), u"expand%5B%5D=payments"_s);
    QCOMPARE(m_bench->transport.lastRequest().url.path(), u"/stripe/v1/invoices/in_1/lines"_s);
    QCOMPARE(queryOf(m_bench->transport.lastRequest(), u"starting_after"_s), u"il_1"_s);
}

void StripeClientTest::invoice_refused_hasStripesCode()
{
    m_bench->transport.enqueue(404, R"({"error":{"type":"invalid_request_error","code":"resource_missing"}})");
    stripe::StripeClient stripe = client();
    const auto result = QCoro::waitFor(stripe.invoice(u"in_1"_s));
    QCOMPARE(result.error().code, ErrorCode::NotFound);
    QCOMPARE(result.error().providerCode, u"resource_missing"_s);
}

void StripeClientTest::invoicesOfCustomer_twoPages_areJoinedNewestFirst()
{
    m_bench->transport.enqueue(200, listJson({invoiceJson(u"in_3"_s), invoiceJson(u"in_2"_s)}, true));
    m_bench->transport.enqueue(200, listJson({invoiceJson(u"in_1"_s)}, false));
    stripe::StripeClient stripe = client();
    const auto invoices = QCoro::waitFor(stripe.invoicesOfCustomer(u"cus_A"_s));
    QVERIFY(invoices);
    QCOMPARE(invoices->size(), 3);
    QCOMPARE(invoices->first().id, u"in_3"_s);
    QCOMPARE(invoices->last().id, u"in_1"_s);
    QCOMPARE(queryOf(m_bench->transport.requests().at(0), u"customer"_s), u"cus_A"_s);
    QCOMPARE(queryOf(m_bench->transport.lastRequest(), u"starting_after"_s), u"in_2"_s);
}

void StripeClientTest::invoicesOfCustomer_repeatingPage_isProtocol()
{
    m_bench->transport.setResponder(
        [](const net::HttpRequest &) { return test::FakeTransport::answer(200, listJson({kInvoice}, true)); });
    stripe::StripeClient stripe = client();
    QCOMPARE(QCoro::waitFor(stripe.invoicesOfCustomer(u"cus_A"_s)).error().code, ErrorCode::Protocol);
    QCOMPARE(m_bench->transport.requests().size(), 2);
}

void StripeClientTest::customersByEmail_stubs_areSkipped()
{
    m_bench->transport.enqueue(200, listJson({R"({"id":"cus_A"})", R"({"id":"cus_B","deleted":true})"}, false));
    stripe::StripeClient stripe = client();
    const auto customers = QCoro::waitFor(stripe.customersByEmail(u"a+b@example.com"_s));
    QVERIFY(customers);
    QCOMPARE(customers->size(), 1);
    QCOMPARE(m_bench->transport.lastRequest().url.query(QUrl::FullyEncoded), u"email=a%2Bb%40example.com&limit=100"_s);
}

void StripeClientTest::events_query_hasTypesCursorAndLimit()
{
    m_bench->transport.enqueue(200, listJson({eventJson("evt_2")}, true));
    stripe::StripeClient stripe = client();
    const QStringList types{u"invoice.paid"_s, u"invoice.voided"_s};
    const auto page = QCoro::waitFor(stripe.events(types, u"evt_1"_s, 500));
    QVERIFY(page);
    QVERIFY(page->hasMore);
    QCOMPARE(m_bench->transport.lastRequest().url.query(QUrl::FullyEncoded),
             u"types%5B%5D=invoice.paid&types%5B%5D=invoice.voided&limit=100&ending_before=evt_1"_s);
}

void StripeClientTest::eventsSince_cursor_walksTowardsThePresentOldestFirst()
{
    m_bench->transport.enqueue(200, listJson({eventJson("evt_3"), eventJson("evt_2")}, true));
    m_bench->transport.enqueue(200, listJson({eventJson("evt_5"), eventJson("evt_4")}, false));
    stripe::StripeClient stripe = client();
    const auto events = QCoro::waitFor(stripe.eventsSince({}, u"evt_1"_s));
    QVERIFY(events);
    QCOMPARE(idsOf(*events), (QStringList{u"evt_2"_s, u"evt_3"_s, u"evt_4"_s, u"evt_5"_s}));
    QCOMPARE(queryOf(m_bench->transport.requests().at(0), u"ending_before"_s), u"evt_1"_s);
    QCOMPARE(queryOf(m_bench->transport.lastRequest(), u"ending_before"_s), u"evt_3"_s);
}

void StripeClientTest::eventsSince_noCursor_readsAllOldestFirst()
{
    m_bench->transport.enqueue(200, listJson({eventJson("evt_3"), eventJson("evt_2")}, true));
    m_bench->transport.enqueue(200, listJson({eventJson("evt_1")}, false));
    stripe::StripeClient stripe = client();
    const auto events = QCoro::waitFor(stripe.eventsSince({}, {}));
    QVERIFY(events);
    QCOMPARE(idsOf(*events), (QStringList{u"evt_1"_s, u"evt_2"_s, u"evt_3"_s}));
    QCOMPARE(queryOf(m_bench->transport.lastRequest(), u"starting_after"_s), u"evt_2"_s);
}

void StripeClientTest::eventsSince_repeatingPage_isProtocol()
{
    m_bench->transport.setResponder([](const net::HttpRequest &) {
        return test::FakeTransport::answer(200, listJson({eventJson("evt_2")}, true));
    });
    stripe::StripeClient stripe = client();
    QCOMPARE(QCoro::waitFor(stripe.eventsSince({}, u"evt_1"_s)).error().code, ErrorCode::Protocol);
    QCOMPARE(m_bench->transport.requests().size(), 2);
}

void StripeClientTest::eventsSince_laterPageFails_answersTheError()
{
    m_bench->transport.enqueue(200, listJson({eventJson("evt_2")}, true));
    m_bench->transport.enqueue(200, "<html>");
    stripe::StripeClient stripe = client();
    QCOMPARE(QCoro::waitFor(stripe.eventsSince({}, u"evt_1"_s)).error().code, ErrorCode::Protocol);
}

void StripeClientTest::connectionLost_write_keepsItsCode()
{
    m_bench->transport.enqueueError(ErrorCode::Timeout);
    stripe::StripeClient stripe = client();
    const auto result = QCoro::waitFor(stripe.finalizeInvoice(u"in_1"_s, u"k"_s));
    QCOMPARE(result.error().code, ErrorCode::Timeout);
    QVERIFY(result.error().isUnclear());
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::StripeClientTest)
#include "tst_stripeclient.moc"
