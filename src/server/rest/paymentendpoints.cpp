// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "server/rest/paymentendpoints.h"

#include "contract/adminpayment.h"
#include "domain/catalog.h"
#include "server/rest/reply.h"

#include <QJsonArray>

#include <algorithm>

namespace dotm::server {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::Task;
using services::PaymentDesk;
using storage::PaymentCaseMark;

namespace {

struct Desk
{
    PaymentDesk *payments;
    bool simulated;
};

std::optional<bool> testOf(const std::optional<bool> &isTest, bool simulated)
{
    return simulated ? std::optional(true) : isTest;
}

contract::AdminPayment encode(const services::JudgedPayment &payment, bool simulated)
{
    const storage::PaymentCase &row = payment.row;
    contract::AdminPayment shown;
    shown.id = row.id;
    shown.at = row.at;
    shown.uid = row.uid;
    shown.email = row.email;
    shown.name = row.name;
    shown.productId = row.productId;
    shown.productName = domain::productName(row.productId);
    shown.amount = row.amount;
    shown.isPaid = !row.purchaseId.isEmpty();
    shown.invoiceId = row.invoiceId;
    shown.transactionId = row.transactionId;
    shown.isTest = testOf(row.isTest, simulated);
    shown.activationId = row.activationId;
    shown.state = row.state;
    shown.lineId = row.lineId;
    shown.match = payment.verdict.match;
    shown.cause = domain::paymentCauseName(payment.verdict.cause);
    shown.why = domain::paymentCauseText(payment.verdict.cause);
    shown.problem = row.problem;
    return shown;
}

contract::PaymentDetails encode(const services::PaymentDetails &from, bool simulated)
{
    contract::PaymentDetails shown;
    shown.payment = encode(from.payment, simulated);
    shown.customerId = from.user ? from.user->stripeCustomerId : QString();
    if (from.activation) {
        shown.invoiceNumber = from.activation->invoiceNumber;
        // A number without a line behind it is only a wish.
        shown.phoneNumber = from.activation->lineId.isEmpty() ? QString() : from.activation->phoneNumber;
        shown.iccid = from.activation->iccid;
        shown.requestedAt = from.activation->createdAt;
        shown.activeAt = from.activation->activeAt;
    }
    for (const services::TimelineEvent &event : from.events) {
        shown.events.append({event.at, event.kind, event.id, event.what, event.who, event.outcome, event.amount});
    }
    return shown;
}

contract::PaymentCheck encode(const services::PaymentCheck &from, bool simulated)
{
    const stripe::Invoice &invoice = from.invoice;
    contract::PaymentCheck shown;
    shown.invoiceId = invoice.id;
    shown.state = invoice.rawStatus;
    shown.total = invoice.total;
    shown.paid = invoice.amountPaid;
    shown.paidAt = invoice.paidAt;
    shown.transactionId = invoice.paymentId;
    shown.isTest = testOf(invoice.livemode ? std::optional(!*invoice.livemode) : std::nullopt, simulated);
    shown.askedAt = from.askedAt;
    return shown;
}

/// "1768469400000/019..." and back; nothing for anything else.
QString toText(const PaymentCaseMark &mark)
{
    return QString::number(core::toMs(mark.at)) + u'/' + mark.id;
}

std::optional<PaymentCaseMark> markFrom(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    bool isNumber = false;
    const qint64 at = text.first(std::max<qsizetype>(slash, 0)).toLongLong(&isNumber);
    if (!isNumber || slash + 1 == text.size()) {
        return std::nullopt;
    }
    return PaymentCaseMark{core::fromMs(at), text.sliced(slash + 1)};
}

Task<Reply> list(Desk desk, Call call)
{
    const QString named = call.query(u"kind"_s);
    const auto kind = services::paymentKindFromName(named.isEmpty() ? u"all"_s : named);
    if (!kind) {
        co_return core::fail(ErrorCode::Invalid, u"\"kind\" must be all, attention, no_line or no_payment."_s);
    }
    const QString from = call.query(u"after"_s);
    const auto after = markFrom(from);
    if (!from.isEmpty() && !after) {
        co_return core::fail(ErrorCode::Invalid, u"\"after\" must be \"next\" of the page before."_s);
    }
    const QString asked = call.query(u"limit"_s);
    const int limit = asked.isEmpty() ? PaymentDesk::kMostPerPage : asked.toInt();
    const services::Identity who = call.who;
    const services::PaymentKind wanted = *kind;
    const auto page = co_await desk.payments->page(who, wanted, after, limit);
    if (!page) {
        co_return core::fail(page.error());
    }
    QJsonArray array;
    for (const services::JudgedPayment &payment : page->payments) {
        array.append(encode(payment, desk.simulated).toJson());
    }
    QJsonObject body{{u"success"_s, true},
                     {u"payments"_s, array},
                     {u"next"_s, page->next ? QJsonValue(toText(*page->next)) : QJsonValue()}};
    if (page->counts) {
        const services::PaymentCounts &counts = *page->counts;
        body.insert("counts"_L1,
                    contract::PaymentCounts{counts.all, counts.noLine, counts.noPayment, counts.free}.toJson());
    }
    co_return jsonReply(body);
}

Task<Reply> byId(Desk desk, Call call)
{
    const services::Identity who = call.who;
    const QString id = call.path.value(u"id"_s);
    const auto details = co_await desk.payments->byId(who, id);
    if (!details) {
        co_return core::fail(details.error());
    }
    QJsonObject body = encode(*details, desk.simulated).toJson();
    body.insert("success"_L1, true);
    co_return jsonReply(body);
}

Task<Reply> check(Desk desk, Call call)
{
    const services::Identity who = call.who;
    const QString id = call.path.value(u"id"_s);
    const auto answer = co_await desk.payments->check(who, id);
    if (!answer) {
        co_return core::fail(answer.error());
    }
    co_return jsonReply({{u"success"_s, true}, {u"check"_s, encode(*answer, desk.simulated).toJson()}});
}

ServiceHandler handlerOf(Task<Reply> (*function)(Desk, Call), Desk desk)
{
    return [function, desk](Call call) {
        return function(desk, std::move(call));
    };
}

} // namespace

void addPaymentEndpoints(Api &api, PaymentDesk &payments, bool simulated)
{
    const Desk desk{&payments, simulated};
    api.add(
        Endpoint("GET", u"/api/admin/payments"_s, Access::Admin,
                 u"Payments beside the lines they paid for, newest first; all of them, or those that do not match"_s,
                 handlerOf(&list, desk))
            .withQuery({{u"kind"_s, FieldType::Text, false,
                         u"\"all\"; \"no_line\": paid more than ten minutes ago and no line; \"no_payment\": a line "
                         "that costs something and no payment; \"attention\": both"_s,
                         16},
                        {u"after"_s, FieldType::Text, false, u"\"next\" of the page before"_s, 160},
                        {u"limit"_s, FieldType::Integer, false, u"1 to 100"_s, 4}})
            .withAnswer(u"{success, payments:[{id, at, uid, email, name, product_id, product_name, amount, paid, "
                        "invoice_id, transaction_id, test, activation_id, state, line_id, match, cause, why, "
                        "problem}], next, counts?:{all, no_line, no_payment, free}}; free: lines that cost nothing"_s));
    api.add(Endpoint("GET", u"/api/admin/payments/{id}"_s, Access::Admin,
                     u"One payment with its line and what happened to both"_s, handlerOf(&byId, desk))
                .withAnswer(u"{success, payment, customer_id, invoice_number, phone_number, iccid, requested_at, "
                            "active_at, events:[{at, kind, id, what, who, outcome, amount?}]}"_s));
    api.add(Endpoint("POST", u"/api/admin/payments/{id}/check"_s, Access::Admin,
                     u"Ask the payment provider how the invoice of a payment stands now"_s, handlerOf(&check, desk))
                .withoutAudit(u"Reads at the payment provider and changes nothing, here or there."_s)
                .withAnswer(u"{success, check:{invoice_id, state, total, paid, paid_at, transaction_id, test, "
                            "asked_at}}"_s));
}

} // namespace dotm::server
