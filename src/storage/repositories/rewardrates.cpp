// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/repositories/rewardrates.h"

namespace dotm::storage {
using namespace Qt::Literals::StringLiterals;
using core::Outcome;
using core::Result;

namespace {

const QString kRateColumns = u"SELECT product_id, rate_bp, updated_at, updated_by FROM reward_rates "_s;

RewardRate rateFrom(const Row &row)
{
    return {row.text(0), static_cast<int>(row.integer(1)), core::fromMs(row.integer(2)), row.text(3)};
}

} // namespace

namespace rewardrates {

Result<std::optional<RewardRate>> of(Connection &db, const QString &productId)
{
    const auto row = db.maybeOne(kRateColumns + u"WHERE product_id = $1"_s, {productId});
    if (!row) {
        return core::fail(row.error());
    }
    return *row ? std::optional(rateFrom(**row)) : std::nullopt;
}

Result<QList<RewardRate>> all(Connection &db)
{
    const auto rows = db.query(kRateColumns + u"ORDER BY product_id"_s);
    if (!rows) {
        return core::fail(rows.error());
    }
    QList<RewardRate> rates;
    for (const Row &row : *rows) {
        rates.append(rateFrom(row));
    }
    return rates;
}

Outcome put(Connection &db, const RewardRate &rate)
{
    const auto stored =
        db.execute(u"INSERT INTO reward_rates (product_id, rate_bp, updated_at, updated_by) VALUES ($1, $2, $3, $4) "
                   "ON CONFLICT (product_id) DO UPDATE SET rate_bp = $2, updated_at = $3, updated_by = $4"_s,
                   {rate.productId, qint64(rate.rateBp), core::toMs(rate.updatedAt), rate.updatedBy});
    return stored ? Outcome() : core::fail(stored.error());
}

} // namespace rewardrates

namespace founders {

static Founder founderFrom(const Row &row)
{
    return {row.text(0), core::fromMs(row.integer(1)), row.text(2), row.text(3)};
}

Result<std::optional<Founder>> of(Connection &db, const QString &uid)
{
    const auto row =
        db.maybeOne(u"SELECT firebase_uid, since, made_by, reason FROM founders WHERE firebase_uid = $1"_s, {uid});
    if (!row) {
        return core::fail(row.error());
    }
    return *row ? std::optional(founderFrom(**row)) : std::nullopt;
}

Result<bool> add(Connection &db, const Founder &founder)
{
    const auto added =
        db.execute(u"INSERT INTO founders (firebase_uid, since, made_by, reason) VALUES ($1, $2, $3, $4) "
                   "ON CONFLICT (firebase_uid) DO NOTHING"_s,
                   {founder.uid, core::toMs(founder.since), founder.madeBy, founder.reason});
    if (!added) {
        return core::fail(added.error());
    }
    return *added == 1;
}

Result<QList<Founder>> all(Connection &db, int limit)
{
    const auto rows = db.query(
        u"SELECT firebase_uid, since, made_by, reason FROM founders ORDER BY since DESC, firebase_uid LIMIT $1"_s,
        {qint64(limit)});
    if (!rows) {
        return core::fail(rows.error());
    }
    QList<Founder> list;
    for (const Row &row : *rows) {
        list.append(founderFrom(row));
    }
    return list;
}

} // namespace founders
} // namespace dotm::storage
