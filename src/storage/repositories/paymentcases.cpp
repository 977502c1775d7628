// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/repositories/paymentcases.h"

namespace dotm::storage::paymentcases {
using namespace Qt::Literals::StringLiterals;
using core::Result;

namespace {

constexpr qint64 kEndOfTime = 253'402'300'799'999; // the year 9999

/// Of a purchase, with the activation that uses it.
const QString kPurchases =
    u"SELECT p.id, p.purchased_at, u.firebase_uid, u.email, u.display_name, p.product_id, p.amount_minor, p.currency, "
    "p.id, p.stripe_id, p.transaction_id, p.is_test, a.id, a.state, a.line_id, a.problem, p.purchased_at, "
    "a.amount_minor FROM purchases p JOIN users u ON u.id = p.user_id LEFT JOIN activations a ON a.id = "
    "p.activation_id AND p.activation_id <> '' "_s;

/// Of an activation, with its payment; %1 is its moment.
const QString kActivations =
    u"SELECT a.id, %1, u.firebase_uid, u.email, u.display_name, a.product_id, "
    "COALESCE(p.amount_minor, a.amount_minor), COALESCE(p.currency, a.currency), p.id, "
    "COALESCE(p.stripe_id, a.invoice_id), p.transaction_id, p.is_test, a.id, a.state, a.line_id, a.problem, "
    "a.paid_at, a.amount_minor FROM activations a JOIN users u ON u.id = a.user_id LEFT JOIN purchases p ON p.id = "
    "a.purchase_id "_s;

const QString kEvents =
    u"SELECT e.event_id, e.received_at, NULL, NULL, NULL, NULL, NULL, NULL, NULL, e.object_id, NULL, NULL, NULL, NULL, "
    "NULL, e.error, e.received_at, NULL FROM stripe_events e "_s;

const QString kPaidAt = u"a.paid_at"_s;
const QString kLineAt = u"COALESCE(a.provisioned_at, a.created_at)"_s;

// What makes a row one of its list; the partial indexes say the same.
const QString kUnused = u"p.activation_id = '' AND p.product_id = $%1 AND p.purchased_at < $%2"_s;
const QString kWithoutLine = u"a.line_id = '' AND a.paid_at IS NOT NULL AND a.state <> 'cancelled' AND "
                             "(a.paid_at < $%1 OR a.state = 'stuck')"_s;
const QString kNotRecorded = // one of several events about an invoice stands for it
    u"e.state = 'failed' AND e.type IN ('invoice.paid', 'invoice.payment_succeeded') AND NOT EXISTS (SELECT 1 FROM "
    "purchases x WHERE x.stripe_id = e.object_id) AND NOT EXISTS (SELECT 1 FROM stripe_events o WHERE o.object_id = "
    "e.object_id AND o.object_id <> '' AND o.state = 'failed' AND o.type IN ('invoice.paid', "
    "'invoice.payment_succeeded') AND o.event_id < e.event_id)"_s;
const QString kWithoutPayment = u"a.line_id <> '' AND a.purchase_id IS NULL AND a.amount_minor > 0 AND NOT EXISTS "
                                "(SELECT 1 FROM purchases x WHERE x.stripe_id = a.invoice_id)"_s;

std::optional<core::Money> amountOf(const Row &row)
{
    return row.isNull(6) ? std::nullopt : std::optional(core::Money{row.integer(6), row.text(7)});
}

PaymentCase caseFrom(const Row &row, PaymentCase::Source source)
{
    PaymentCase found;
    found.source = source;
    found.id = row.text(0);
    found.at = core::fromMs(row.integer(1));
    found.uid = row.text(2);
    found.email = row.text(3);
    found.name = row.text(4);
    found.productId = row.text(5);
    found.amount = amountOf(row);
    found.purchaseId = row.text(8);
    found.invoiceId = row.text(9);
    found.transactionId = row.text(10);
    found.isTest = row.isNull(11) ? std::nullopt : std::optional(row.boolean(11));
    found.activationId = row.text(12);
    found.state = row.isNull(13) ? std::nullopt : domain::activationStateFromName(row.text(13));
    found.lineId = row.text(14);
    found.problem = row.text(15);
    found.paidAt = row.isNull(16) ? std::nullopt : std::optional(core::fromMs(row.integer(16)));
    found.priceMinor = row.integer(17);
    return found;
}

/// A page of rows behind @p after: @p at and @p id are the columns of its order, $1 to $3 its own.
Cases page(Connection &db, PaymentCase::Source source, const QString &select, const QString &where, const QString &at,
           const QString &id, const Mark &after, int limit, const Values &more = {})
{
    const QString condition = where.isEmpty() ? QString() : where + u" AND "_s;
    const QString sql = select + u"WHERE "_s + condition +
                        u"%1 <= $1 AND (%1 < $1 OR %2 < $2) ORDER BY %1 DESC, %2 DESC LIMIT $3"_s.arg(at, id);
    const auto rows = db.query(
        sql, Values{after ? core::toMs(after->at) : kEndOfTime, after ? after->id : QString(), qint64(limit)} + more);
    if (!rows) {
        return core::fail(rows.error());
    }
    QList<PaymentCase> cases;
    cases.reserve(rows->size());
    for (const Row &row : *rows) {
        cases.append(caseFrom(row, source));
    }
    return cases;
}

Case one(Connection &db, PaymentCase::Source source, const QString &sql, const QString &id)
{
    const auto row = db.maybeOne(sql, {id});
    if (!row) {
        return core::fail(row.error());
    }
    return *row ? std::optional(caseFrom(**row, source)) : std::nullopt;
}

Result<qint64> numberOf(const Result<Row> &row)
{
    return row ? Result<qint64>(row->integer(0)) : core::fail(row.error());
}

} // namespace

Cases payments(Connection &db, const Mark &after, int limit)
{
    return page(db, PaymentCase::Source::Purchase, kPurchases, {}, u"p.purchased_at"_s, u"p.id"_s, after, limit);
}

Cases unused(Connection &db, const QString &productId, core::TimePoint until, const Mark &after, int limit)
{
    return page(db, PaymentCase::Source::Purchase, kPurchases, kUnused.arg(4).arg(5), u"p.purchased_at"_s, u"p.id"_s,
                after, limit, {productId, core::toMs(until)});
}

Cases withoutLine(Connection &db, core::TimePoint until, const Mark &after, int limit)
{
    return page(db, PaymentCase::Source::Activation, kActivations.arg(kPaidAt), kWithoutLine.arg(4), kPaidAt, u"a.id"_s,
                after, limit, {core::toMs(until)});
}

Cases notRecorded(Connection &db, const Mark &after, int limit)
{
    return page(db, PaymentCase::Source::Event, kEvents, kNotRecorded, u"e.received_at"_s, u"e.event_id"_s, after,
                limit);
}

Cases withoutPayment(Connection &db, const Mark &after, int limit)
{
    return page(db, PaymentCase::Source::Activation, kActivations.arg(kLineAt), kWithoutPayment, kLineAt, u"a.id"_s,
                after, limit);
}

Case byId(Connection &db, const QString &id)
{
    auto found = one(db, PaymentCase::Source::Purchase, kPurchases + u"WHERE p.id = $1"_s, id);
    if (found && !*found) {
        const QString at = u"COALESCE(a.paid_at, a.provisioned_at, a.created_at)"_s;
        found = one(db, PaymentCase::Source::Activation, kActivations.arg(at) + u"WHERE a.id = $1"_s, id);
    }
    if (found && !*found) {
        found = one(db, PaymentCase::Source::Event, kEvents + u"WHERE e.event_id = $1 AND "_s + kNotRecorded, id);
    }
    return found;
}

Result<qint64> countPayments(Connection &db)
{
    return numberOf(db.one(u"SELECT COUNT(*) FROM purchases"_s));
}

Result<qint64> countNoLine(Connection &db, const QString &productId, core::TimePoint until)
{
    return numberOf(db.one(u"SELECT (SELECT COUNT(*) FROM purchases p WHERE %1) + (SELECT COUNT(*) FROM activations a "
                           "WHERE %2) + (SELECT COUNT(*) FROM stripe_events e WHERE %3)"_s.arg(
                               kUnused.arg(1).arg(2), kWithoutLine.arg(2), kNotRecorded),
                           {productId, core::toMs(until)}));
}

Result<qint64> countNoPayment(Connection &db)
{
    // The moment says nothing; it leads SQLite to the index of these lines, past the one of all lines.
    return numberOf(db.one(u"SELECT COUNT(*) FROM activations a WHERE %1 <= $1 AND "_s.arg(kLineAt) + kWithoutPayment,
                           {kEndOfTime}));
}

Result<qint64> countFree(Connection &db)
{
    return numberOf(
        db.one(u"SELECT (SELECT COUNT(*) FROM beta_requests WHERE phone_number <> '' AND state = "
               "'approved') + (SELECT COUNT(*) FROM activations WHERE line_id <> '' AND amount_minor = 0)"_s));
}

Result<QList<InvoiceEvent>> eventsAbout(Connection &db, const QString &invoiceId, int limit)
{
    QList<InvoiceEvent> events;
    if (invoiceId.isEmpty()) {
        return events;
    }
    const auto rows = db.query(u"SELECT event_id, type, state, received_at FROM stripe_events WHERE object_id = $1 AND "
                               "object_id <> '' ORDER BY received_at DESC, event_id DESC LIMIT $2"_s,
                               {invoiceId, qint64(limit)});
    if (!rows) {
        return core::fail(rows.error());
    }
    for (const Row &row : *rows) {
        events.append({row.text(0), row.text(1), row.text(2), core::fromMs(row.integer(3))});
    }
    return events;
}

} // namespace dotm::storage::paymentcases
