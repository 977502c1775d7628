// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/repositories/activations.h"

#include "storage/driver/dialect.h"
#include "storage/repositories/activationrow.h"

namespace dotm::storage {
namespace {

std::optional<core::TimePoint> optionalTime(const Row &row, qsizetype column)
{
    const auto ms = row.optionalInteger(column);
    return ms ? std::optional(core::fromMs(*ms)) : std::nullopt;
}

} // namespace

Activation activationFromRow(const Row &row)
{
    Activation a;
    a.id = row.text(0);
    a.userId = row.integer(1);
    a.uid = row.text(2);
    a.productId = row.text(3);
    a.state = domain::activationStateFromName(row.text(4)).value_or(domain::ActivationState::Stuck);
    a.amount = {row.integer(5), row.text(6)};
    a.areaCode = row.text(7);
    a.requestedNumber = row.text(8);
    a.invoiceId = row.text(9);
    a.invoiceNumber = row.text(10);
    a.invoiceUrl = row.text(11);
    a.purchaseId = row.text(12);
    a.lineId = row.text(13);
    a.lineStatus = row.text(14);
    a.phoneNumber = row.text(15);
    a.iccid = row.text(16);
    a.activationCode = row.text(17);
    a.planName = row.text(18);
    a.problem = row.text(19);
    a.mailState = row.text(20);
    a.mailCount = row.integer(21);
    a.createdAt = core::fromMs(row.integer(22));
    a.updatedAt = core::fromMs(row.integer(23));
    a.invoicedAt = optionalTime(row, 24);
    a.paidAt = optionalTime(row, 25);
    a.provisionedAt = optionalTime(row, 26);
    a.activeAt = optionalTime(row, 27);
    return a;
}

} // namespace dotm::storage

namespace dotm::storage::activations {
using namespace Qt::Literals::StringLiterals;
using core::Outcome;
using core::Result;

namespace {

const QString kSelect = u"SELECT "_s + kActivationColumns + u" FROM activations "_s;

Value timeValue(const std::optional<core::TimePoint> &time)
{
    return time ? Value(core::toMs(*time)) : Value();
}

Result<std::optional<Activation>> firstOf(const Result<std::optional<Row>> &row)
{
    if (!row) {
        return core::fail(row.error());
    }
    return *row ? std::optional(activationFromRow(**row)) : std::nullopt;
}

const QString kById = kSelect + u"WHERE id = $1"_s;
const QString kAlive = kSelect + u"WHERE firebase_uid = $1 AND product_id = $2 AND state <> 'cancelled'"_s;
const QString kByInvoice = kSelect + u"WHERE invoice_id = $1"_s;

} // namespace

Result<std::optional<Activation>> byId(Connection &db, const QString &id)
{
    return firstOf(db.maybeOne(kById, {id}));
}

Result<std::optional<Activation>> alive(Connection &db, const QString &uid, const QString &productId)
{
    return firstOf(db.maybeOne(kAlive, {uid, productId}));
}

Result<std::optional<Activation>> holdById(Connection &db, const QString &id)
{
    return firstOf(db.maybeOne(kById + dialect::forUpdate(db.engine()), {id}));
}

Result<std::optional<Activation>> holdAlive(Connection &db, const QString &uid, const QString &productId)
{
    return firstOf(db.maybeOne(kAlive + dialect::forUpdate(db.engine()), {uid, productId}));
}

Result<std::optional<Activation>> holdByInvoice(Connection &db, const QString &invoiceId)
{
    return firstOf(db.maybeOne(kByInvoice + dialect::forUpdate(db.engine()), {invoiceId}));
}

Result<QList<Activation>> ofPerson(Connection &db, const QString &uid)
{
    const auto rows = db.query(kSelect + u"WHERE firebase_uid = $1 ORDER BY created_at DESC, id DESC"_s, {uid});
    if (!rows) {
        return core::fail(rows.error());
    }
    QList<Activation> list;
    list.reserve(rows->size());
    for (const Row &row : *rows) {
        list.append(activationFromRow(row));
    }
    return list;
}

Outcome insert(Connection &db, const Activation &a)
{
    const auto rows = db.execute(
        u"INSERT INTO activations (id, user_id, firebase_uid, product_id, state, amount_minor, currency, area_code, "
        "requested_number, created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10)"_s,
        {a.id, a.userId, a.uid, a.productId, domain::activationStateName(a.state), a.amount.minor, a.amount.currency,
         a.areaCode, a.requestedNumber, core::toMs(a.createdAt)});
    return rows ? Outcome() : core::fail(rows.error());
}

Outcome update(Connection &db, const Activation &a, core::TimePoint now)
{
    const auto rows = db.execute(
        u"UPDATE activations SET state = $2, area_code = $3, requested_number = $4, invoice_id = $5, "
        "invoice_number = $6, invoice_url = $7, purchase_id = $8, line_id = $9, line_status = $10, phone_number = $11, "
        "iccid = $12, activation_code = $13, plan_name = $14, problem = $15, mail_state = $16, mail_count = $17, "
        "updated_at = $18, invoiced_at = $19, paid_at = $20, provisioned_at = $21, active_at = $22 WHERE id = $1"_s,
        {a.id,
         domain::activationStateName(a.state),
         a.areaCode,
         a.requestedNumber,
         a.invoiceId,
         a.invoiceNumber,
         a.invoiceUrl,
         nullIfEmpty(a.purchaseId),
         a.lineId,
         a.lineStatus,
         a.phoneNumber,
         a.iccid,
         a.activationCode,
         a.planName,
         a.problem,
         a.mailState,
         a.mailCount,
         core::toMs(now),
         timeValue(a.invoicedAt),
         timeValue(a.paidAt),
         timeValue(a.provisionedAt),
         timeValue(a.activeAt)});
    if (!rows) {
        return core::fail(rows.error());
    }
    return *rows == 1 ? Outcome() : core::fail(core::ErrorCode::NotFound, u"No such activation."_s);
}

} // namespace dotm::storage::activations
