// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "stripedesk.h"

using namespace Qt::Literals::StringLiterals;
using namespace dotm::test;

class StripeInvoiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_desk = std::make_unique<StripeDesk>(); }
    void cleanup() { m_desk.reset(); }

    void draft_withoutItem_hasNothingToPay();
    void draft_pendingItems_areTakenOnlyWhenTold();
    void draft_withoutDueDateOrEmail_isRefused();
    void item_onDraft_countsUp_onFinalInvoiceIsRefused();
    void item_byPrice_takesItsAmountAndName();
    void item_otherCurrencyOrCustomer_isRefused();
    void item_changedAndRemoved_changesTheTotal();
    void finalize_givesNumberLinksAndPayment();
    void finalize_twice_isRefused();
    void send_draft_finalizesAndEmitsInOrder();
    void pay_byTestCard_emitsInOrder();
    void pay_declinedCard_staysOpenAndIsRemembered();
    void pay_outOfBand_hasNoCharge();
    void pay_draft_isFinalizedFirst();
    void pay_twiceOrVoid_isRefused();
    void void_writeOff_delete_followTheState();
    void list_byCustomerAndStatus_finds();
    void refund_wholeAndParts_neverMoreThanPaid();
    void refund_unpaidIntent_isRefused();
    void events_pagedBackwards_loseNothing();
    void events_filteredByType_andOldOnesGone();

private:
    Answer step(const QString &id, const QString &name, const Fields &fields = {})
    {
        return m_desk->post(u"/v1/invoices/%1/%2"_s.arg(id, name), fields);
    }
    QString intentOf(const QString &invoice)
    {
        return m_desk->get(u"/v1/invoices/%1?expand[]=payments"_s.arg(invoice))
            .at("payments")["data"_L1][0]["payment"_L1]["payment_intent"_L1]
            .toString();
    }

    std::unique_ptr<StripeDesk> m_desk;
};

void StripeInvoiceTest::draft_withoutItem_hasNothingToPay()
{
    const QString id = m_desk->draft(m_desk->customer());
    Answer invoice = m_desk->invoice(id);
    QCOMPARE(invoice.text("status"), u"draft"_s);
    QCOMPARE(invoice.at("amount_due").toInteger(), 0);
    QVERIFY(invoice.at("hosted_invoice_url").isNull());
    QVERIFY(invoice.at("number").isNull());
    invoice = step(id, u"finalize"_s);
    QCOMPARE(invoice.text("status"), u"paid"_s);
    QCOMPARE(m_desk->eventTypes().last(), u"invoice.payment_succeeded"_s);
}

void StripeInvoiceTest::draft_pendingItems_areTakenOnlyWhenTold()
{
    const QString customer = m_desk->customer();
    QCOMPARE(m_desk->addItem(customer, {}, 250).status, 200);
    QCOMPARE(m_desk->invoice(m_desk->draft(customer)).at("total").toInteger(), 0);
    const Answer including = m_desk->post(
        u"/v1/invoices"_s, {{u"customer"_s, customer}, {u"pending_invoice_items_behavior"_s, u"include"_s}});
    QCOMPARE(including.at("total").toInteger(), 250);
    QCOMPARE(including.at("lines")["data"_L1].toArray().size(), 1);
}

void StripeInvoiceTest::draft_withoutDueDateOrEmail_isRefused()
{
    const QString customer = m_desk->customer();
    const auto create = [this](const Fields &fields) {
        return m_desk->post(u"/v1/invoices"_s, fields);
    };
    const std::pair<QString, QString> sent{u"collection_method"_s, u"send_invoice"_s};
    QCOMPARE(create({}).code(), u"parameter_missing"_s);
    QCOMPARE(create({{u"customer"_s, u"cus_none"_s}}).code(), u"resource_missing"_s);
    QCOMPARE(create({{u"customer"_s, customer}, sent}).status, 400);
    QCOMPARE(create({{u"customer"_s, customer}, {u"days_until_due"_s, u"7"_s}}).status, 400);
    QCOMPARE(create({{u"customer"_s, customer}, sent, {u"days_until_due"_s, u"7"_s}, {u"due_date"_s, u"1999999999"_s}})
                 .status,
             400);
    const QString nameless = m_desk->post(u"/v1/customers"_s).text("id");
    const Answer mailless = create({{u"customer"_s, nameless}, sent, {u"days_until_due"_s, u"7"_s}});
    QVERIFY(mailless.error()["message"_L1].toString().startsWith(u"Missing email."_s));
    const Answer good =
        create({{u"customer"_s, customer}, sent, {u"days_until_due"_s, u"7"_s}, {u"metadata[t]"_s, u"H"_s}});
    QCOMPARE(good.at("due_date").toInteger(), 1768469400 + 7 * 86400);
    QCOMPARE(good.at("metadata")["t"_L1].toString(), u"H"_s);
    QCOMPARE(m_desk->get(u"/v1/invoices"_s).at("data").toArray().size(), 1);
}

void StripeInvoiceTest::item_onDraft_countsUp_onFinalInvoiceIsRefused()
{
    const QString customer = m_desk->customer();
    const QString invoice = m_desk->draft(customer);
    QVERIFY(m_desk->addItem(customer, invoice, 100).text("id").startsWith(u"ii_"_s));
    (void)m_desk->addItem(customer, invoice, 50);
    QCOMPARE(m_desk->invoice(invoice).at("amount_due").toInteger(), 150);
    (void)step(invoice, u"finalize"_s);
    const Answer late = m_desk->addItem(customer, invoice, 50);
    QCOMPARE(late.status, 400);
    QCOMPARE(late.code(), u"invoice_not_editable"_s);
    QCOMPARE(m_desk->invoice(invoice).at("amount_due").toInteger(), 150);
}

void StripeInvoiceTest::item_byPrice_takesItsAmountAndName()
{
    const QString customer = m_desk->customer();
    const QString invoice = m_desk->draft(customer);
    const QString price =
        m_desk
            ->post(u"/v1/prices"_s,
                   {{u"currency"_s, u"usd"_s}, {u"unit_amount"_s, u"100"_s}, {u"product_data[name]"_s, u"eSIM Beta"_s}})
            .text("id");
    const Answer item = m_desk->post(
        u"/v1/invoiceitems"_s,
        {{u"customer"_s, customer}, {u"invoice"_s, invoice}, {u"pricing[price]"_s, price}, {u"quantity"_s, u"3"_s}});
    QCOMPARE(item.at("amount").toInteger(), 300);
    QCOMPARE(item.text("description"), u"eSIM Beta"_s);
    const QJsonValue line = m_desk->invoice(invoice).at("lines")["data"_L1][0];
    QCOMPARE(line["pricing"_L1]["price_details"_L1]["price"_L1].toString(), price);
    QCOMPARE(line["parent"_L1]["invoice_item_details"_L1]["invoice_item"_L1].toString(), item.text("id"));
    const QString yearly = m_desk
                               ->post(u"/v1/prices"_s, {{u"currency"_s, u"usd"_s},
                                                        {u"unit_amount"_s, u"2400"_s},
                                                        {u"recurring[interval]"_s, u"year"_s},
                                                        {u"product_data[name]"_s, u"Basic"_s}})
                               .text("id");
    QCOMPARE(m_desk->post(u"/v1/invoiceitems"_s, {{u"customer"_s, customer}, {u"pricing[price]"_s, yearly}}).status,
             400);
}

void StripeInvoiceTest::item_otherCurrencyOrCustomer_isRefused()
{
    const QString customer = m_desk->customer();
    const QString invoice = m_desk->draft(customer);
    const auto item = [&](const QString &who, const QString &currency, const QString &amount) {
        return m_desk->post(
            u"/v1/invoiceitems"_s,
            {{u"customer"_s, who}, {u"invoice"_s, invoice}, {u"amount"_s, amount}, {u"currency"_s, currency}});
    };
    QCOMPARE(item(customer, u"cad"_s, u"1"_s).status, 400);
    QCOMPARE(item(m_desk->customer(), u"usd"_s, u"1"_s).status, 400);
    QCOMPARE(item(customer, u"usd"_s, u"100000000"_s).status, 400);
    QCOMPARE(item(customer, u"usd"_s, u"9223372036854775808"_s).status, 400);
    QCOMPARE(item(customer, u"usd"_s, u"one"_s).code(), u"parameter_invalid_integer"_s);
    QCOMPARE(m_desk->post(u"/v1/invoiceitems"_s, {{u"customer"_s, customer}}).code(), u"parameter_missing"_s);
    QCOMPARE(m_desk->invoice(invoice).at("total").toInteger(), 0);
}

void StripeInvoiceTest::item_changedAndRemoved_changesTheTotal()
{
    const QString customer = m_desk->customer();
    const QString invoice = m_desk->draft(customer);
    const QString item = m_desk->addItem(customer, invoice).text("id");
    (void)m_desk->post(u"/v1/invoiceitems/"_s + item, {{u"amount"_s, u"75"_s}});
    QCOMPARE(m_desk->invoice(invoice).at("total").toInteger(), 75);
    QCOMPARE(m_desk->remove(u"/v1/invoiceitems/"_s + item).at("deleted"), QJsonValue(true));
    QCOMPARE(m_desk->invoice(invoice).at("total").toInteger(), 0);
    const QString kept = m_desk->addItem(customer, invoice).text("id");
    (void)step(invoice, u"finalize"_s);
    QCOMPARE(m_desk->remove(u"/v1/invoiceitems/"_s + kept).code(), u"invoice_not_editable"_s);
}

void StripeInvoiceTest::finalize_givesNumberLinksAndPayment()
{
    const QString id = m_desk->openInvoice();
    const Answer invoice = m_desk->invoice(id);
    QCOMPARE(invoice.text("status"), u"open"_s);
    QVERIFY(QRegularExpression(u"^[0-9A-Z]{8}-0001$"_s).match(invoice.text("number")).hasMatch());
    const QString page = invoice.text("hosted_invoice_url");
    QVERIFY(page.startsWith(m_desk->sandbox->url().toString() + u"/pay/"_s));
    QVERIFY(!page.contains(id));
    QVERIFY(page.section(u'/', -1).size() >= 40);
    QVERIFY(invoice.text("invoice_pdf").startsWith(page));
    QCOMPARE(invoice.at("status_transitions")["finalized_at"_L1].toInteger(), 1768469400);
    const Answer intent = m_desk->get(u"/v1/payment_intents/"_s + intentOf(id));
    QCOMPARE(intent.text("status"), u"requires_payment_method"_s);
    QCOMPARE(intent.at("amount").toInteger(), 100);
}

void StripeInvoiceTest::finalize_twice_isRefused()
{
    const QString id = m_desk->openInvoice();
    QCOMPARE(step(id, u"finalize"_s).status, 400);
    QCOMPARE(step(u"in_none"_s, u"finalize"_s).status, 404);
}

void StripeInvoiceTest::send_draft_finalizesAndEmitsInOrder()
{
    const QString customer = m_desk->customer();
    const QString invoice = m_desk->draft(customer);
    (void)m_desk->addItem(customer, invoice);
    QCOMPARE(step(invoice, u"send"_s).text("status"), u"open"_s);
    QCOMPARE(m_desk->eventTypes(),
             QStringList({u"customer.created"_s, u"invoice.created"_s, u"invoice.finalized"_s, u"invoice.sent"_s}));
    const QString automatic = m_desk->post(u"/v1/invoices"_s, {{u"customer"_s, customer}}).text("id");
    QCOMPARE(step(automatic, u"send"_s).status, 400);
}

void StripeInvoiceTest::pay_byTestCard_emitsInOrder()
{
    const QString id = m_desk->openInvoice();
    const qsizetype before = m_desk->eventTypes().size();
    const Answer paid = step(id, u"pay"_s, {{u"payment_method"_s, u"pm_card_visa"_s}});
    QCOMPARE(paid.text("status"), u"paid"_s);
    QCOMPARE(paid.at("amount_paid").toInteger(), 100);
    QCOMPARE(paid.at("amount_remaining").toInteger(), 0);
    QCOMPARE(m_desk->eventTypes().mid(before), QStringList({u"charge.succeeded"_s, u"payment_intent.succeeded"_s,
                                                            u"invoice.paid"_s, u"invoice.payment_succeeded"_s}));
    const QJsonValue event = m_desk->get(u"/v1/events?type=invoice.paid"_s).at("data")[0];
    QCOMPARE(event["api_version"_L1].toString(), u"2026-07-29.dahlia"_s);
    QCOMPARE(event["data"_L1]["object"_L1]["status"_L1].toString(), u"paid"_s);
    QVERIFY(event["request"_L1]["id"_L1].toString().startsWith(u"req_"_s));
    QCOMPARE(m_desk->get(u"/v1/payment_intents/"_s + intentOf(id)).text("status"), u"succeeded"_s);
    QCOMPARE(m_desk->get(u"/v1/charges"_s).at("data")[0]["paid"_L1], QJsonValue(true));
}

void StripeInvoiceTest::pay_declinedCard_staysOpenAndIsRemembered()
{
    const QString id = m_desk->openInvoice();
    const Answer declined =
        m_desk->post(u"/v1/invoices/%1/pay"_s.arg(id), {{u"payment_method"_s, u"pm_card_chargeDeclined"_s}}, "key-1");
    QCOMPARE(declined.status, 402);
    QCOMPARE(declined.error()["type"_L1].toString(), u"card_error"_s);
    QCOMPARE(declined.code(), u"card_declined"_s);
    const Answer again =
        m_desk->post(u"/v1/invoices/%1/pay"_s.arg(id), {{u"payment_method"_s, u"pm_card_chargeDeclined"_s}}, "key-1");
    QCOMPARE(again.status, 402);
    QCOMPARE(again.headers["idempotent-replayed"], "true");
    QCOMPARE(m_desk->statusOf(id), u"open"_s);
    QCOMPARE(m_desk->invoice(id).at("attempt_count").toInteger(), 1);
    QCOMPARE(m_desk->eventTypes().last(), u"invoice.payment_failed"_s);
    QCOMPARE(step(id, u"pay"_s).status, 400);
    QCOMPARE(step(id, u"pay"_s, {{u"payment_method"_s, u"pm_card_visa"_s}}).text("status"), u"paid"_s);
}

void StripeInvoiceTest::pay_outOfBand_hasNoCharge()
{
    const QString id = m_desk->openInvoice();
    QCOMPARE(step(id, u"pay"_s, {{u"paid_out_of_band"_s, u"true"_s}}).text("status"), u"paid"_s);
    QVERIFY(m_desk->get(u"/v1/charges"_s).at("data").toArray().isEmpty());
    QVERIFY(m_desk->eventTypes().contains(u"invoice.paid"_s));
    QVERIFY(!m_desk->eventTypes().contains(u"payment_intent.succeeded"_s));
}

void StripeInvoiceTest::pay_draft_isFinalizedFirst()
{
    const QString customer = m_desk->customer();
    const QString invoice = m_desk->draft(customer);
    (void)m_desk->addItem(customer, invoice);
    QCOMPARE(step(invoice, u"pay"_s).status, 400);
    QCOMPARE(m_desk->statusOf(invoice), u"draft"_s);
    QCOMPARE(step(invoice, u"pay"_s, {{u"payment_method"_s, u"pm_card_chargeDeclined"_s}}).status, 402);
    QCOMPARE(m_desk->statusOf(invoice), u"open"_s);
    QCOMPARE(step(invoice, u"pay"_s, {{u"payment_method"_s, u"pm_none"_s}}).code(), u"resource_missing"_s);
}

void StripeInvoiceTest::pay_twiceOrVoid_isRefused()
{
    const Fields card{{u"payment_method"_s, u"pm_card_visa"_s}};
    const QString id = m_desk->openInvoice();
    (void)step(id, u"pay"_s, card);
    const Answer again = step(id, u"pay"_s, card);
    QCOMPARE(again.status, 400);
    QCOMPARE(again.error()["message"_L1].toString(), u"Invoice is already paid"_s);
    QCOMPARE(m_desk->get(u"/v1/charges"_s).at("data").toArray().size(), 1);
    const QString gone = m_desk->openInvoice();
    (void)step(gone, u"void"_s);
    QCOMPARE(step(gone, u"pay"_s, card).status, 400);
    QCOMPARE(step(gone, u"send"_s).status, 400);
}

void StripeInvoiceTest::void_writeOff_delete_followTheState()
{
    const QString open = m_desk->openInvoice();
    QCOMPARE(m_desk->remove(u"/v1/invoices/"_s + open).status, 400);
    QCOMPARE(step(open, u"mark_uncollectible"_s).text("status"), u"uncollectible"_s);
    QCOMPARE(step(open, u"mark_uncollectible"_s).status, 400);
    QCOMPARE(step(open, u"void"_s).text("status"), u"void"_s);
    QCOMPARE(m_desk->eventTypes().last(), u"invoice.voided"_s);
    QCOMPARE(m_desk->get(u"/v1/payment_intents/"_s + intentOf(open)).text("status"), u"canceled"_s);
    const QString draft = m_desk->draft(m_desk->customer());
    QCOMPARE(step(draft, u"void"_s).status, 400);
    QCOMPARE(m_desk->remove(u"/v1/invoices/"_s + draft).at("deleted"), QJsonValue(true));
    QCOMPARE(m_desk->invoice(draft).status, 404);
}

void StripeInvoiceTest::list_byCustomerAndStatus_finds()
{
    const QString open = m_desk->openInvoice();
    const QString customer = m_desk->invoice(open).text("customer");
    (void)m_desk->draft(customer);
    (void)m_desk->openInvoice();
    QCOMPARE(m_desk->get(u"/v1/invoices?customer="_s + customer).at("data").toArray().size(), 2);
    const QJsonArray found = m_desk->get(u"/v1/invoices?status=open&customer="_s + customer).at("data").toArray();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0]["id"_L1].toString(), open);
    QVERIFY(found[0]["hosted_invoice_url"_L1].isString());
    QCOMPARE(m_desk->get(u"/v1/invoices?status=lost"_s).status, 400);
}

void StripeInvoiceTest::refund_wholeAndParts_neverMoreThanPaid()
{
    const QString id = m_desk->openInvoice();
    (void)step(id, u"pay"_s, {{u"payment_method"_s, u"pm_card_visa"_s}});
    const QString intent = intentOf(id);
    const auto refund = [&](const QString &amount) {
        Fields fields{{u"payment_intent"_s, intent}};
        if (!amount.isEmpty()) {
            fields.append({u"amount"_s, amount});
        }
        return m_desk->post(u"/v1/refunds"_s, fields);
    };
    QCOMPARE(refund(u"0"_s).status, 400);
    const Answer part = refund(u"30"_s);
    QVERIFY(part.text("id").startsWith(u"re_"_s));
    QCOMPARE(part.text("status"), u"succeeded"_s);
    const Answer tooMuch = refund(u"71"_s);
    QCOMPARE(tooMuch.error()["message"_L1].toString(),
             u"Refund amount ($0.71) is greater than unrefunded amount on charge ($0.70)"_s);
    QCOMPARE(refund({}).at("amount").toInteger(), 70);
    QCOMPARE(refund({}).code(), u"charge_already_refunded"_s);
    const QJsonValue charge = m_desk->get(u"/v1/charges?expand[]=data.refunds"_s).at("data")[0];
    QCOMPARE(charge["refunded"_L1], QJsonValue(true));
    QCOMPARE(charge["refunds"_L1]["data"_L1].toArray().size(), 2);
    QCOMPARE(m_desk->eventTypes().count(u"charge.refunded"_s), 2);
}

void StripeInvoiceTest::refund_unpaidIntent_isRefused()
{
    const QString intent = intentOf(m_desk->openInvoice());
    QCOMPARE(m_desk->post(u"/v1/refunds"_s, {{u"payment_intent"_s, intent}}).code(),
             u"payment_intent_unexpected_state"_s);
    QCOMPARE(m_desk->post(u"/v1/refunds"_s, {{u"payment_intent"_s, u"pi_none"_s}}).code(), u"resource_missing"_s);
    QCOMPARE(m_desk->post(u"/v1/refunds"_s).code(), u"parameter_missing"_s);
}

void StripeInvoiceTest::events_pagedBackwards_loseNothing()
{
    const QString first = m_desk->customer();
    const QString last = m_desk->get(u"/v1/events"_s).at("data")[0]["id"_L1].toString();
    QStringList made;
    for (int i = 0; i < 25; ++i) {
        made.append(m_desk->customer());
    }
    QStringList seen;
    QString cursor = last;
    bool more = true;
    while (more) {
        const Answer page = m_desk->get(u"/v1/events?limit=4&types[]=customer.created&ending_before="_s + cursor);
        const QJsonArray data = page.at("data").toArray();
        for (qsizetype i = data.size() - 1; i >= 0; --i) {
            seen.append(data[i]["data"_L1]["object"_L1]["id"_L1].toString());
        }
        cursor = data.isEmpty() ? cursor : data[0]["id"_L1].toString();
        more = page.at("has_more").toBool();
    }
    QCOMPARE(seen, made);
    QVERIFY(!seen.contains(first));
    QVERIFY(m_desk->get(u"/v1/events?ending_before="_s + cursor).at("data").toArray().isEmpty());
}

void StripeInvoiceTest::events_filteredByType_andOldOnesGone()
{
    (void)m_desk->openInvoice();
    const Answer two = m_desk->get(u"/v1/events?types[]=invoice.created&types[]=invoice.finalized"_s);
    QCOMPARE(two.at("data").toArray().size(), 2);
    const QString id = two.at("data")[0]["id"_L1].toString();
    QCOMPARE(m_desk->get(u"/v1/events/"_s + id).text("type"), u"invoice.finalized"_s);
    QString many;
    for (int i = 0; i < 21; ++i) {
        many += u"types[]=a&"_s;
    }
    QCOMPARE(m_desk->get(u"/v1/events?"_s + many).status, 400);
    m_desk->clock.advance(std::chrono::hours(24 * 31));
    QVERIFY(m_desk->eventTypes().isEmpty());
}

QTEST_GUILESS_MAIN(StripeInvoiceTest)
#include "tst_stripeinvoice.moc"
