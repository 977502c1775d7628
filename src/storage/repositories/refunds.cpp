// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/repositories/refunds.h"

namespace dotm::storage::refunds {
using namespace Qt::Literals::StringLiterals;
using core::Outcome;
using core::Result;

namespace {

constexpr qint64 kRefundLocks = 0x52464E44; // beside the one number of the migrator

} // namespace

Outcome hold(Connection &db, const QString &paymentId, const QString &invoiceId)
{
    if (db.engine() == Engine::Sqlite) {
        return {}; // a writing transaction is alone
    }
    QStringList names{paymentId, invoiceId};
    names.removeAll(QString());
    names.sort(); // everybody in one order
    for (const QString &name : names) {
        const auto locked =
            db.query(u"SELECT pg_advisory_xact_lock(CAST($1 AS INTEGER), hashtext($2))"_s, {kRefundLocks, name});
        if (!locked) {
            return core::fail(locked.error());
        }
    }
    return {};
}

Outcome note(Connection &db, const Refund &refund, core::TimePoint now)
{
    const auto stored = db.execute(
        u"INSERT INTO payment_refunds (charge_id, payment_id, invoice_id, paid_minor, returned_minor, updated_at) "
        "VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (charge_id) DO UPDATE SET paid_minor = $4, returned_minor = $5, "
        "updated_at = $6 WHERE payment_refunds.returned_minor < $5"_s,
        {refund.chargeId, refund.paymentId, refund.invoiceId, refund.paidMinor, refund.returnedMinor, core::toMs(now)});
    return stored ? Outcome() : core::fail(stored.error());
}

Result<RefundedPart> ofPurchase(Connection &db, const QString &purchaseId)
{
    const auto rows =
        db.query(u"SELECT r.charge_id, r.paid_minor, r.returned_minor FROM payment_refunds AS r JOIN purchases AS p ON "
                 "r.payment_id = p.transaction_id WHERE p.id = $1 AND r.payment_id <> '' UNION "
                 "SELECT r.charge_id, r.paid_minor, r.returned_minor FROM payment_refunds AS r JOIN purchases AS p ON "
                 "r.invoice_id = p.stripe_id WHERE p.id = $1 AND r.invoice_id <> ''"_s,
                 {purchaseId});
    if (!rows) {
        return core::fail(rows.error());
    }
    RefundedPart part;
    for (const Row &row : *rows) {
        part.paidMinor += row.integer(1);
        part.returnedMinor += row.integer(2);
    }
    return part;
}

} // namespace dotm::storage::refunds
