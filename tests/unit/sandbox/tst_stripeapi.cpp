// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "stripedesk.h"

using namespace Qt::Literals::StringLiterals;
using namespace dotm::test;

class StripeApiTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_desk = std::make_unique<StripeDesk>(); }
    void cleanup() { m_desk.reset(); }

    void key_missingOrWrong_isRefusedInStripesWords();
    void key_asBasicUser_isTaken();
    void path_withoutPrefix_answersTheSame();
    void path_unknown_is404();
    void body_json_isRefused();
    void body_hostile_isRefused();
    void version_isEchoed_wrongOneRefused();
    void idempotency_sameKeyAndParameters_replays();
    void idempotency_otherParametersOrPath_isRefused();
    void idempotency_refusedParameters_areNotKept();
    void idempotency_oneDayLater_isForgotten();
    void idempotency_survivesRestart();
    void modes_testAndLive_doNotMix();
    void customer_createReadUpdateDelete_works();
    void customer_listByEmail_isCaseSensitive();
    void customer_search_findsByFieldsAndMetadata();
    void customer_searchNonsense_isRefused();
    void paging_forwardAndBack_losesNothing();
    void paging_nonsense_isRefused();
    void expand_customerAndNonsense();
    void catalog_productsAndPrices_work();
    void catalog_lookupKey_movesOnlyWhenTold();
    void meter_sameIdentifierTwice_countsOnce();
    void webhookEndpoint_secretIsShownOnce_foreignUrlRefused();

private:
    std::unique_ptr<StripeDesk> m_desk;
};

void StripeApiTest::key_missingOrWrong_isRefusedInStripesWords()
{
    Answer answer = m_desk->send("GET", u"/stripe/v1/customers"_s);
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.error()["type"_L1].toString(), u"invalid_request_error"_s);
    QVERIFY(answer.error()["message"_L1].toString().startsWith(u"You did not provide an API key."_s));
    QVERIFY(answer.headers["www-authenticate"].startsWith("Basic"));

    m_desk->key = "sk_wrong_0123456789abcd";
    answer = m_desk->get(u"/v1/customers"_s);
    QCOMPARE(answer.status, 401);
    const QString message = answer.error()["message"_L1].toString();
    QVERIFY(message.startsWith(u"Invalid API Key provided: sk_wrong"_s));
    QVERIFY(message.endsWith(u"abcd"_s));
    QVERIFY(!message.contains(u"0123456789"_s));

    m_desk->key = "pk_test_1234";
    QCOMPARE(m_desk->get(u"/v1/customers"_s).status, 403);
    m_desk->key = "rk_test_1234";
    QCOMPARE(m_desk->get(u"/v1/customers"_s).status, 200);
}

void StripeApiTest::key_asBasicUser_isTaken()
{
    const QByteArray basic = "Basic " + QByteArray("sk_test_1234:").toBase64();
    QCOMPARE(m_desk->send("GET", u"/stripe/v1/events"_s, {}, {{"Authorization", basic}}).status, 200);
}

void StripeApiTest::path_withoutPrefix_answersTheSame()
{
    const QString id = m_desk->customer();
    const Answer answer = m_desk->send("GET", u"/v1/customers/"_s + id, {}, {{"Authorization", "Bearer sk_test_1"}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.text("id"), id);
    QCOMPARE(answer.headers["content-type"], "application/json");
    QVERIFY(answer.headers["request-id"].startsWith("req_"));
}

void StripeApiTest::path_unknown_is404()
{
    const Answer answer = m_desk->post(u"/v1/nothing/here"_s);
    QCOMPARE(answer.status, 404);
    QVERIFY(answer.error()["message"_L1].toString().startsWith(u"Unrecognized request URL (POST: /v1/nothing/here)"_s));
}

void StripeApiTest::body_json_isRefused()
{
    const Answer answer = m_desk->send("POST", u"/stripe/v1/customers"_s, R"({"email":"a@b.cd"})",
                                       {{"Authorization", "Bearer sk_test_1"}, {"Content-Type", "application/json"}});
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.error()["message"_L1].toString().contains(u"application/x-www-form-urlencoded"_s));
    QVERIFY(m_desk->get(u"/v1/customers"_s).at("data").toArray().isEmpty());
}

void StripeApiTest::body_hostile_isRefused()
{
    for (const QByteArray &body : {QByteArray("a[[b]=1"), QByteArray("email=%ff"), QByteArray("email=a%00b@c.de")}) {
        const Answer answer = m_desk->send(
            "POST", u"/stripe/v1/customers"_s, body,
            {{"Authorization", "Bearer sk_test_1"}, {"Content-Type", "application/x-www-form-urlencoded"}});
        QCOMPARE(answer.status, 400);
    }
    const QString quote = u"x'); DROP TABLE stripe_objects; --"_s;
    const Answer named = m_desk->post(u"/v1/customers"_s, {{u"name"_s, quote}});
    QCOMPARE(named.text("name"), quote);
    QCOMPARE(m_desk->get(u"/v1/customers?email="_s + QString::fromLatin1(QUrl::toPercentEncoding(quote))).status, 200);
}

void StripeApiTest::version_isEchoed_wrongOneRefused()
{
    QCOMPARE(m_desk->get(u"/v1/events"_s).headers["stripe-version"], "2026-07-29.dahlia");
    m_desk->extra = {{"Stripe-Version", "2026-10-28.endive"}};
    QCOMPARE(m_desk->get(u"/v1/events"_s).headers["stripe-version"], "2026-10-28.endive");
    m_desk->extra = {{"Stripe-Version", "latest"}};
    QCOMPARE(m_desk->get(u"/v1/events"_s).status, 400);
}

void StripeApiTest::idempotency_sameKeyAndParameters_replays()
{
    const Fields fields{{u"email"_s, u"ada@example.com"_s}, {u"metadata[uid]"_s, u"u1"_s}};
    const Answer first = m_desk->post(u"/v1/customers"_s, fields, "key-1");
    const Answer again = m_desk->post(u"/v1/customers"_s, {fields.last(), fields.first()}, "key-1");
    QCOMPARE(first.status, 200);
    QVERIFY(!first.headers.contains("idempotent-replayed"));
    QCOMPARE(again.headers["idempotent-replayed"], "true");
    QCOMPARE(again.headers["original-request"], first.headers["request-id"]);
    QCOMPARE(again.body, first.body);
    QCOMPARE(m_desk->get(u"/v1/customers"_s).at("data").toArray().size(), 1);
    QCOMPARE(m_desk->eventTypes(), QStringList{u"customer.created"_s});
}

void StripeApiTest::idempotency_otherParametersOrPath_isRefused()
{
    (void)m_desk->post(u"/v1/customers"_s, {{u"name"_s, u"Ada"_s}}, "key-1");
    const Answer other = m_desk->post(u"/v1/customers"_s, {{u"name"_s, u"Bob"_s}}, "key-1");
    QCOMPARE(other.status, 400);
    QCOMPARE(other.error()["type"_L1].toString(), u"idempotency_error"_s);
    const Answer path = m_desk->post(u"/v1/products"_s, {{u"name"_s, u"Ada"_s}}, "key-1");
    QCOMPARE(path.error()["type"_L1].toString(), u"idempotency_error"_s);
    QCOMPARE(m_desk->post(u"/v1/customers"_s, {}, QByteArray(256, 'k')).status, 400);
    QCOMPARE(m_desk->get(u"/v1/customers"_s).at("data").toArray().size(), 1);
}

void StripeApiTest::idempotency_refusedParameters_areNotKept()
{
    QCOMPARE(m_desk->post(u"/v1/customers"_s, {{u"foo"_s, u"1"_s}}, "key-1").code(), u"parameter_unknown"_s);
    QCOMPARE(m_desk->post(u"/v1/customers"_s, {{u"name"_s, u"Ada"_s}}, "key-1").status, 200);
}

void StripeApiTest::idempotency_oneDayLater_isForgotten()
{
    const Answer first = m_desk->post(u"/v1/customers"_s, {}, "key-1");
    m_desk->clock.advance(std::chrono::hours(23));
    QCOMPARE(m_desk->post(u"/v1/customers"_s, {}, "key-1").text("id"), first.text("id"));
    m_desk->clock.advance(std::chrono::hours(2));
    QVERIFY(m_desk->post(u"/v1/customers"_s, {}, "key-1").text("id") != first.text("id"));
}

void StripeApiTest::idempotency_survivesRestart()
{
    const Answer first = m_desk->post(u"/v1/customers"_s, {}, "key-1");
    m_desk->restart();
    QCOMPARE(m_desk->post(u"/v1/customers"_s, {}, "key-1").body, first.body);
}

void StripeApiTest::modes_testAndLive_doNotMix()
{
    const QString id = m_desk->customer();
    m_desk->key = "sk_live_1234";
    const Answer other = m_desk->get(u"/v1/customers/"_s + id);
    QCOMPARE(other.status, 404);
    QVERIFY(other.error()["message"_L1].toString().endsWith(
        u"a similar object exists in test mode, but a live mode key was used to make this request."_s));
    QVERIFY(m_desk->get(u"/v1/customers"_s).at("data").toArray().isEmpty());
    QVERIFY(m_desk->eventTypes().isEmpty());
    QCOMPARE(m_desk->post(u"/v1/customers"_s).at("livemode"), QJsonValue(true));
}

void StripeApiTest::customer_createReadUpdateDelete_works()
{
    const Answer made = m_desk->post(
        u"/v1/customers"_s,
        {{u"email"_s, u"ada@example.com"_s}, {u"address[country]"_s, u"CA"_s}, {u"metadata[uid]"_s, u"u1"_s}});
    QCOMPARE(made.status, 200);
    const QString id = made.text("id");
    QVERIFY(id.startsWith(u"cus_"_s));
    QCOMPARE(made.at("address")["country"_L1].toString(), u"CA"_s);
    QCOMPARE(made.at("created").toInteger(), 1768469400);
    QCOMPARE(m_desk->get(u"/v1/customers/"_s + id).json(), made.json());

    const Answer changed = m_desk->post(u"/v1/customers/"_s + id, {{u"name"_s, u"Ada"_s}, {u"metadata[uid]"_s, {}}});
    QCOMPARE(changed.text("name"), u"Ada"_s);
    QVERIFY(changed.at("metadata").toObject().isEmpty());
    QCOMPARE(m_desk->post(u"/v1/customers"_s, {{u"email"_s, u"nonsense"_s}}).code(), u"email_invalid"_s);

    const Answer removed = m_desk->remove(u"/v1/customers/"_s + id);
    QCOMPARE(removed.at("deleted"), QJsonValue(true));
    QCOMPARE(m_desk->get(u"/v1/customers/"_s + id).at("deleted"), QJsonValue(true));
    QCOMPARE(m_desk->post(u"/v1/customers/"_s + id, {{u"name"_s, u"x"_s}}).code(), u"resource_missing"_s);
    QVERIFY(m_desk->get(u"/v1/customers"_s).at("data").toArray().isEmpty());
    QCOMPARE(m_desk->get(u"/v1/customers/cus_none"_s).status, 404);
    QCOMPARE(m_desk->get(u"/v1/customers/cus_none"_s).error()["message"_L1].toString(),
             u"No such customer: 'cus_none'"_s);
}

void StripeApiTest::customer_listByEmail_isCaseSensitive()
{
    (void)m_desk->customer(u"Ada@example.com"_s);
    const QString second = m_desk->customer(u"ada@example.com"_s);
    const QString third = m_desk->customer(u"ada@example.com"_s);
    const QJsonArray found = m_desk->get(u"/v1/customers?email=ada%40example.com"_s).at("data").toArray();
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0]["id"_L1].toString(), third);
    QCOMPARE(found[1]["id"_L1].toString(), second);
}

void StripeApiTest::customer_search_findsByFieldsAndMetadata()
{
    (void)m_desk->post(u"/v1/customers"_s, {{u"email"_s, u"ada@example.com"_s}, {u"metadata[user_id]"_s, u"42"_s}});
    (void)m_desk->post(u"/v1/customers"_s, {{u"email"_s, u"bob@example.com"_s}, {u"metadata[user_id]"_s, u"43"_s}});
    const auto found = [this](const QString &query) {
        const Answer answer =
            m_desk->get(u"/v1/customers/search?query="_s + QString::fromLatin1(QUrl::toPercentEncoding(query)));
        QStringList emails;
        for (const QJsonValue &customer : answer.at("data").toArray()) {
            emails.append(customer["email"_L1].toString().section(u'@', 0, 0));
        }
        return emails.join(u',');
    };
    QCOMPARE(found(u"metadata['user_id']:'42'"_s), u"ada"_s);
    QCOMPARE(found(u"email~'example'"_s), u"bob,ada"_s);
    QCOMPARE(found(u"email~\"example\" AND -metadata[\"user_id\"]:\"43\""_s), u"ada"_s);
    QCOMPARE(found(u"email:'bob@example.com' OR metadata['user_id']:'42'"_s), u"bob,ada"_s);
    QCOMPARE(found(u"created>1"_s), u"bob,ada"_s);
    QCOMPARE(found(u"created<1"_s), QString());
}

void StripeApiTest::customer_searchNonsense_isRefused()
{
    for (const QString &query : {u"email"_s, u"shoe:'1'"_s, u"email~'ab'"_s, u"email:'a' name:'b'"_s,
                                 u"email:'a' AND name:'b' OR name:'c'"_s, u"email:'a"_s, u"AND email:'a'"_s}) {
        const Answer answer =
            m_desk->get(u"/v1/customers/search?query="_s + QString::fromLatin1(QUrl::toPercentEncoding(query)));
        QVERIFY2(answer.status == 400, qPrintable(query));
    }
}

void StripeApiTest::paging_forwardAndBack_losesNothing()
{
    QStringList made;
    for (int i = 0; i < 7; ++i) {
        made.prepend(m_desk->customer());
    }
    QStringList seen;
    QString after;
    bool more = true;
    while (more) {
        const Answer page =
            m_desk->get(u"/v1/customers?limit=3"_s + (after.isEmpty() ? after : u"&starting_after="_s + after));
        for (const QJsonValue &customer : page.at("data").toArray()) {
            seen.append(customer["id"_L1].toString());
        }
        after = seen.last();
        more = page.at("has_more").toBool();
    }
    QCOMPARE(seen, made);

    const Answer back = m_desk->get(u"/v1/customers?limit=2&ending_before="_s + made.at(5));
    QCOMPARE(back.at("data")[0]["id"_L1].toString(), made.at(3));
    QCOMPARE(back.at("data")[1]["id"_L1].toString(), made.at(4));
    QCOMPARE(back.at("has_more"), QJsonValue(true));
    QCOMPARE(back.text("url"), u"/v1/customers"_s);
    QVERIFY(m_desk->get(u"/v1/customers?created[gt]=1768469400"_s).at("data").toArray().isEmpty());
    QCOMPARE(m_desk->get(u"/v1/customers?created[gte]=1768469400"_s).at("data").toArray().size(), 7);
}

void StripeApiTest::paging_nonsense_isRefused()
{
    const QString id = m_desk->customer();
    QCOMPARE(m_desk->get(u"/v1/customers?limit=0"_s).status, 400);
    QCOMPARE(m_desk->get(u"/v1/customers?limit=101"_s).status, 400);
    QCOMPARE(m_desk->get(u"/v1/customers?starting_after=cus_none"_s).code(), u"resource_missing"_s);
    QCOMPARE(m_desk->get(u"/v1/customers?starting_after=%1&ending_before=%1"_s.arg(id)).status, 400);
    QCOMPARE(m_desk->get(u"/v1/customers?offset=3"_s).code(), u"parameter_unknown"_s);
}

void StripeApiTest::expand_customerAndNonsense()
{
    const QString invoice = m_desk->openInvoice();
    QVERIFY(m_desk->invoice(invoice).at("customer").isString());
    QVERIFY(!m_desk->invoice(invoice).json().contains(u"payments"_s));
    const Answer one =
        m_desk->get(u"/v1/invoices/%1?expand[]=customer&expand[]=payments.data.payment.payment_intent"_s.arg(invoice));
    QCOMPARE(one.at("customer")["email"_L1].toString(), u"ada@example.com"_s);
    const QJsonValue payment = one.at("payments")["data"_L1][0]["payment"_L1];
    QCOMPARE(payment["payment_intent"_L1]["amount"_L1].toInteger(), 100);
    const Answer list = m_desk->get(u"/v1/invoices?expand[]=data.customer"_s);
    QCOMPARE(list.at("data")[0]["customer"_L1]["object"_L1].toString(), u"customer"_s);
    QCOMPARE(m_desk->get(u"/v1/invoices/%1?expand[]=status"_s.arg(invoice)).status, 400);
    QCOMPARE(m_desk->get(u"/v1/invoices/%1?expand[]=shoes"_s.arg(invoice)).status, 400);
    QCOMPARE(m_desk->get(u"/v1/invoices/%1?expand[]=a.b.c.d.e"_s.arg(invoice)).status, 400);
}

void StripeApiTest::catalog_productsAndPrices_work()
{
    const Fields product{{u"id"_s, u"esim_beta"_s}, {u"name"_s, u"eSIM Beta"_s}};
    QCOMPARE(m_desk->post(u"/v1/products"_s, product).text("id"), u"esim_beta"_s);
    QCOMPARE(m_desk->post(u"/v1/products"_s, product).code(), u"resource_already_exists"_s);
    const Answer price = m_desk->post(u"/v1/prices"_s, {{u"currency"_s, u"usd"_s},
                                                        {u"unit_amount"_s, u"100"_s},
                                                        {u"product"_s, u"esim_beta"_s},
                                                        {u"currency_options[cad][unit_amount]"_s, u"140"_s}});
    QCOMPARE(price.text("type"), u"one_time"_s);
    QCOMPARE(price.text("unit_amount_decimal"), u"100"_s);
    QVERIFY(!price.json().contains(u"currency_options"_s));
    const Answer wide =
        m_desk->get(u"/v1/prices/%1?expand[]=currency_options&expand[]=product"_s.arg(price.text("id")));
    QCOMPARE(wide.at("currency_options")["cad"_L1]["unit_amount"_L1].toInteger(), 140);
    QCOMPARE(wide.at("product")["name"_L1].toString(), u"eSIM Beta"_s);
    QCOMPARE(m_desk->remove(u"/v1/products/esim_beta"_s).status, 400);
    QCOMPARE(m_desk->post(u"/v1/products/esim_beta"_s, {{u"active"_s, u"false"_s}}).at("active"), QJsonValue(false));
    QCOMPARE(
        m_desk->post(u"/v1/prices"_s, {{u"currency"_s, u"usd"_s}, {u"unit_amount"_s, u"1"_s}, {u"product"_s, u"no"_s}})
            .code(),
        u"resource_missing"_s);
    QCOMPARE(m_desk
                 ->post(u"/v1/prices"_s,
                        {{u"currency"_s, u"xxx"_s}, {u"unit_amount"_s, u"1"_s}, {u"product"_s, u"esim_beta"_s}})
                 .status,
             400);
    QCOMPARE(m_desk
                 ->post(u"/v1/prices"_s,
                        {{u"currency"_s, u"usd"_s}, {u"unit_amount"_s, u"-1"_s}, {u"product"_s, u"esim_beta"_s}})
                 .status,
             400);
}

void StripeApiTest::catalog_lookupKey_movesOnlyWhenTold()
{
    const Fields fields{{u"currency"_s, u"usd"_s},
                        {u"unit_amount"_s, u"2400"_s},
                        {u"product_data[name]"_s, u"Basic"_s},
                        {u"recurring[interval]"_s, u"year"_s},
                        {u"lookup_key"_s, u"basic"_s}};
    const QString first = m_desk->post(u"/v1/prices"_s, fields).text("id");
    QCOMPARE(m_desk->post(u"/v1/prices"_s, fields).status, 400);
    QCOMPARE(m_desk->get(u"/v1/products"_s).at("data").toArray().size(), 1);
    const Answer second = m_desk->post(u"/v1/prices"_s, fields + Fields{{u"transfer_lookup_key"_s, u"true"_s}});
    QCOMPARE(second.at("recurring")["interval"_L1].toString(), u"year"_s);
    const QJsonArray found = m_desk->get(u"/v1/prices?lookup_keys[]=basic"_s).at("data").toArray();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0]["id"_L1].toString(), second.text("id"));
    QVERIFY(m_desk->get(u"/v1/prices/"_s + first).at("lookup_key").isNull());
}

void StripeApiTest::meter_sameIdentifierTwice_countsOnce()
{
    const Answer meter =
        m_desk->post(u"/v1/billing/meters"_s, {{u"display_name"_s, u"Data"_s},
                                               {u"event_name"_s, u"data_usage"_s},
                                               {u"default_aggregation[formula]"_s, u"sum"_s},
                                               {u"value_settings[event_payload_key]"_s, u"megabytes_used"_s}});
    QCOMPARE(meter.status, 200);
    const Fields event{{u"event_name"_s, u"data_usage"_s},
                       {u"payload[stripe_customer_id]"_s, u"cus_1"_s},
                       {u"payload[megabytes_used]"_s, u"0.25"_s},
                       {u"identifier"_s, u"id-1"_s}};
    QCOMPARE(m_desk->post(u"/v1/billing/meter_events"_s, event).status, 200);
    QCOMPARE(m_desk->post(u"/v1/billing/meter_events"_s, event).status, 400);
    const Answer sum = m_desk->get(
        u"/v1/billing/meters/%1/event_summaries?customer=cus_1&start_time=1768469400&end_time=1768469460"_s.arg(
            meter.text("id")));
    QCOMPARE(sum.at("data")[0]["aggregated_value"_L1].toDouble(), 0.25);
    QCOMPARE(m_desk->post(u"/v1/billing/meter_events"_s, {{u"event_name"_s, u"other"_s}}).status, 400);
    QCOMPARE(m_desk
                 ->post(u"/v1/billing/meter_events"_s, {{u"event_name"_s, u"data_usage"_s},
                                                        {u"payload[stripe_customer_id]"_s, u"cus_1"_s},
                                                        {u"payload[megabytes_used]"_s, u"1"_s},
                                                        {u"timestamp"_s, u"1768469999"_s}})
                 .code(),
             u"timestamp_in_future"_s);
}

void StripeApiTest::webhookEndpoint_secretIsShownOnce_foreignUrlRefused()
{
    const Answer made = m_desk->post(u"/v1/webhook_endpoints"_s,
                                     {{u"url"_s, u"http://127.0.0.1:9/hook"_s}, {u"enabled_events[]"_s, u"*"_s}});
    QVERIFY(made.text("secret").startsWith(u"whsec_"_s));
    const QString id = made.text("id");
    QVERIFY(!m_desk->get(u"/v1/webhook_endpoints/"_s + id).json().contains(u"secret"_s));
    QVERIFY(!m_desk->get(u"/v1/webhook_endpoints"_s).at("data")[0].toObject().contains(u"secret"_s));
    for (const QString &url :
         {u"https://example.com/hook"_s, u"ftp://127.0.0.1/x"_s, u"127.0.0.1"_s, u"http://127.0.0.1.example.com/"_s}) {
        const Answer refused =
            m_desk->post(u"/v1/webhook_endpoints"_s, {{u"url"_s, url}, {u"enabled_events[]"_s, u"*"_s}});
        QCOMPARE(refused.code(), u"url_invalid"_s);
    }
    QCOMPARE(m_desk->remove(u"/v1/webhook_endpoints/"_s + id).at("deleted"), QJsonValue(true));
    QVERIFY(m_desk->get(u"/v1/webhook_endpoints"_s).at("data").toArray().isEmpty());
}

QTEST_GUILESS_MAIN(StripeApiTest)
#include "tst_stripeapi.moc"
