// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/repositories/purchases.h"

namespace dotm::storage::purchases {
using namespace Qt::Literals::StringLiterals;
using core::Result;

Result<QString> record(Connection &db, const Purchase &p)
{
    const auto inserted = db.execute(
        u"INSERT INTO purchases (id, user_id, firebase_uid, stripe_id, stripe_line_id, product_id, price_id, "
        "amount_minor, currency, transaction_id, purchased_at, is_test) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) "
        "ON CONFLICT (stripe_id, stripe_line_id) DO NOTHING"_s,
        {p.id, p.userId, p.uid, p.stripeId, p.stripeLineId, p.productId, p.priceId, p.amount.minor, p.amount.currency,
         p.transactionId, core::toMs(p.purchasedAt), p.isTest ? Value(qint64(*p.isTest)) : Value()});
    if (!inserted) {
        return core::fail(inserted.error());
    }
    const auto row = db.one(u"SELECT id FROM purchases WHERE stripe_id = $1 AND stripe_line_id = $2"_s,
                            {p.stripeId, p.stripeLineId});
    if (!row) {
        return core::fail(row.error());
    }
    return row->text(0);
}

Result<QString> unused(Connection &db, const QString &uid, const QString &productId)
{
    const auto row = db.maybeOne(u"SELECT id FROM purchases WHERE firebase_uid = $1 AND product_id = $2 AND id NOT IN "
                                 "(SELECT purchase_id FROM activations WHERE firebase_uid = $1 AND "
                                 "purchase_id IS NOT NULL) ORDER BY purchased_at, id LIMIT 1"_s,
                                 {uid, productId});
    if (!row) {
        return core::fail(row.error());
    }
    return *row ? (*row)->text(0) : QString();
}

Result<bool> hasOther(Connection &db, const QString &uid, const QString &stripeId)
{
    const auto row = db.maybeOne(
        u"SELECT 1 FROM purchases WHERE firebase_uid = $1 AND stripe_id <> $2 AND amount_minor > 0 LIMIT 1"_s,
        {uid, stripeId});
    if (!row) {
        return core::fail(row.error());
    }
    return row->has_value();
}

Result<QStringList> ofPayment(Connection &db, const QString &transactionId, const QString &stripeId)
{
    const auto rows = db.query(u"SELECT id FROM purchases WHERE transaction_id = $1 AND transaction_id <> '' UNION "
                               "SELECT id FROM purchases WHERE stripe_id = $2 AND stripe_id <> ''"_s,
                               {transactionId, stripeId});
    if (!rows) {
        return core::fail(rows.error());
    }
    QStringList ids;
    for (const Row &row : *rows) {
        ids.append(row.text(0));
    }
    return ids;
}

Result<QList<Purchase>> ofPerson(Connection &db, const QString &uid, int limit,
                                 const std::optional<PurchaseMark> &after)
{
    QString sql = u"SELECT id, user_id, firebase_uid, stripe_id, stripe_line_id, product_id, price_id, amount_minor, "
                  "currency, transaction_id, purchased_at FROM purchases WHERE firebase_uid = $1 "_s;
    Values values{uid, qint64(limit)};
    if (after) {
        sql += u"AND (purchased_at < $3 OR (purchased_at = $3 AND id < $4)) "_s;
        values << core::toMs(after->purchasedAt) << after->id;
    }
    const auto rows = db.query(sql + u"ORDER BY purchased_at DESC, id DESC LIMIT $2"_s, values);
    if (!rows) {
        return core::fail(rows.error());
    }
    QList<Purchase> list;
    list.reserve(rows->size());
    for (const Row &row : *rows) {
        list.append({row.text(0),
                     row.integer(1),
                     row.text(2),
                     row.text(3),
                     row.text(4),
                     row.text(5),
                     row.text(6),
                     {row.integer(7), row.text(8)},
                     row.text(9),
                     core::fromMs(row.integer(10))});
    }
    return list;
}

} // namespace dotm::storage::purchases
