// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/repositories/tokenrewards.h"

#include "storage/driver/dialect.h"
#include "storage/driver/inlist.h"
#include "storage/repositories/tokenparts.h"

#include <algorithm>

namespace dotm::storage::tokenrewards {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::Outcome;
using core::Result;
using domain::RewardState;

namespace {

using Rewards = Result<QList<TokenReward>>;

constexpr qint64 kEndOfRewards = 253'402'300'799'999; // the year 9999

const QString kRewardColumns =
    u"SELECT id, firebase_uid, kind, guard_key, purchase_id, is_test, amount_units, basis_units, rate_bp, state, "
    "address, chain_id, nonce, tx_hash, block_number, block_hash, error, note, mint_round, created_at, sent_at, "
    "confirmed_at FROM token_rewards "_s;

std::optional<core::TimePoint> timeAt(const Row &row, qsizetype column)
{
    const auto ms = row.optionalInteger(column);
    return ms ? std::optional(core::fromMs(*ms)) : std::nullopt;
}

Value msOf(const std::optional<core::TimePoint> &time)
{
    return time ? Value(core::toMs(*time)) : Value();
}

TokenReward rewardFrom(const Row &row)
{
    TokenReward reward;
    reward.id = row.text(0);
    reward.uid = row.text(1);
    reward.kind = domain::rewardKindFromName(row.text(2)).value_or(domain::RewardKind::Purchase);
    reward.guard = row.text(3);
    reward.purchaseId = row.text(4);
    reward.isTest = row.boolean(5);
    reward.units = row.text(6);
    reward.basisUnits = row.text(7);
    reward.rateBp = static_cast<int>(row.integer(8));
    reward.state = domain::rewardStateFromName(row.text(9)).value_or(RewardState::Failed);
    reward.address = row.text(10);
    reward.chainId = row.optionalInteger(11);
    reward.nonce = row.optionalInteger(12);
    reward.txHash = row.text(13);
    reward.blockNumber = row.optionalInteger(14);
    reward.blockHash = row.text(15);
    reward.error = row.text(16);
    reward.note = row.text(17);
    reward.mintRound = row.integer(18);
    reward.createdAt = core::fromMs(row.integer(19));
    reward.sentAt = timeAt(row, 20);
    reward.confirmedAt = timeAt(row, 21);
    return reward;
}

Rewards rewardsOf(const Result<Rows> &rows)
{
    if (!rows) {
        return core::fail(rows.error());
    }
    QList<TokenReward> list;
    list.reserve(rows->size());
    for (const Row &row : *rows) {
        list.append(rewardFrom(row));
    }
    return list;
}

Result<std::optional<TokenReward>> firstReward(const Result<std::optional<Row>> &row)
{
    if (!row) {
        return core::fail(row.error());
    }
    return *row ? std::optional(rewardFrom(**row)) : std::nullopt;
}

Result<TokenParts> partsOf(const QString &units)
{
    const auto parts = TokenParts::of(units);
    return parts ? Result<TokenParts>(*parts)
                 : core::fail(ErrorCode::Internal, u"An amount of tokens is no number that fits."_s);
}

/// Rows of @p where (its own parameters from $4), newest first behind @p after.
Rewards newest(Connection &db, const QString &where, const Values &more, int limit,
               const std::optional<RewardMark> &after)
{
    const QString condition = where.isEmpty() ? QString() : where + u" AND "_s;
    return rewardsOf(db.query(
        kRewardColumns + u"WHERE "_s + condition +
            u"created_at <= $1 AND (created_at < $1 OR id < $2) ORDER BY created_at DESC, "
            "id DESC LIMIT $3"_s,
        Values{after ? core::toMs(after->createdAt) : kEndOfRewards, after ? after->id : QString(), qint64(limit)} +
            more));
}

bool isNewer(const TokenReward &one, const TokenReward &other)
{
    return one.createdAt != other.createdAt ? one.createdAt > other.createdAt : one.id > other.id;
}

} // namespace

Result<bool> add(Connection &db, const TokenReward &reward)
{
    const auto parts = partsOf(reward.units);
    if (!parts) {
        return core::fail(parts.error());
    }
    const auto added = db.execute(
        u"INSERT INTO token_rewards (id, firebase_uid, kind, guard_key, purchase_id, is_test, amount_units, whole, "
        "fraction_high, fraction_low, basis_units, rate_bp, state, address, note, created_at, updated_at) VALUES ($1, "
        "$2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $16) ON CONFLICT (guard_key) DO NOTHING"_s,
        {reward.id, reward.uid, domain::rewardKindName(reward.kind), reward.guard, reward.purchaseId,
         qint64(reward.isTest), reward.units, parts->whole, parts->high, parts->low, reward.basisUnits,
         qint64(reward.rateBp), domain::rewardStateName(reward.state), reward.address, reward.note,
         core::toMs(reward.createdAt)});
    if (!added) {
        return core::fail(added.error());
    }
    return *added == 1;
}

Result<std::optional<TokenReward>> byId(Connection &db, const QString &id)
{
    return firstReward(db.maybeOne(kRewardColumns + u"WHERE id = $1"_s, {id}));
}

Result<std::optional<TokenReward>> hold(Connection &db, const QString &id)
{
    return firstReward(db.maybeOne(kRewardColumns + u"WHERE id = $1"_s + dialect::forUpdate(db.engine()), {id}));
}

Outcome update(Connection &db, const TokenReward &reward, core::TimePoint now)
{
    const auto parts = partsOf(reward.units);
    if (!parts) {
        return core::fail(parts.error());
    }
    const auto changed = db.execute(
        u"UPDATE token_rewards SET amount_units = $2, whole = $3, fraction_high = $4, fraction_low = $5, state = $6, "
        "address = $7, chain_id = $8, nonce = $9, tx_hash = $10, block_number = $11, block_hash = $12, error = $13, "
        "note = $14, mint_round = $15, sent_at = $16, confirmed_at = $17, updated_at = $18 WHERE id = $1"_s,
        {reward.id, reward.units, parts->whole, parts->high, parts->low, domain::rewardStateName(reward.state),
         reward.address, nullable(reward.chainId), nullable(reward.nonce), reward.txHash, nullable(reward.blockNumber),
         reward.blockHash, reward.error, reward.note, reward.mintRound, msOf(reward.sentAt), msOf(reward.confirmedAt),
         core::toMs(now)});
    if (!changed) {
        return core::fail(changed.error());
    }
    return *changed == 1 ? Outcome() : core::fail(ErrorCode::NotFound, u"There is no such reward."_s);
}

Rewards holdOfPerson(Connection &db, const QString &uid, RewardState state)
{
    return rewardsOf(db.query(kRewardColumns + u"WHERE firebase_uid = $1 AND state = $2 ORDER BY created_at, id"_s +
                                  dialect::forUpdate(db.engine()),
                              {uid, domain::rewardStateName(state)}));
}

Rewards holdOfPurchase(Connection &db, const QString &purchaseId)
{
    return rewardsOf(db.query(kRewardColumns +
                                  u"WHERE purchase_id = $1 AND purchase_id <> '' ORDER BY created_at, id"_s +
                                  dialect::forUpdate(db.engine()),
                              {purchaseId}));
}

Result<std::optional<TokenReward>> byGuard(Connection &db, const QString &guard)
{
    return firstReward(db.maybeOne(kRewardColumns + u"WHERE guard_key = $1"_s, {guard}));
}

Rewards ofPerson(Connection &db, const QString &uid, int limit, const std::optional<RewardMark> &after,
                 std::optional<RewardState> state)
{
    return state
               ? newest(db, u"firebase_uid = $4 AND state = $5"_s, {uid, domain::rewardStateName(*state)}, limit, after)
               : newest(db, u"firebase_uid = $4"_s, {uid}, limit, after);
}

Rewards page(Connection &db, std::optional<RewardState> state, int limit, const std::optional<RewardMark> &after)
{
    return state ? newest(db, u"state = $4"_s, {domain::rewardStateName(*state)}, limit, after)
                 : newest(db, {}, {}, limit, after);
}

Rewards matching(Connection &db, const QString &id, const QStringList &uids, std::optional<RewardState> state,
                 int limit, const std::optional<RewardMark> &after)
{
    const QString wanted = state ? domain::rewardStateName(*state) : QString();
    const QString alsoState = state ? u" AND state = $5"_s : QString();
    const auto find = [&](const QString &where, const QString &value) {
        return newest(db, where + alsoState, state ? Values{value, wanted} : Values{value}, limit, after);
    };
    QList<TokenReward> found;
    const auto take = [&found](const Rewards &more) {
        for (const TokenReward &reward : more ? *more : QList<TokenReward>()) {
            if (std::ranges::find(found, reward.id, &TokenReward::id) == found.end()) {
                found.append(reward);
            }
        }
        return more ? Outcome() : Outcome(core::fail(more.error()));
    };
    for (const QString &where :
         {u"id = $4"_s, u"purchase_id = $4 AND purchase_id <> ''"_s, u"tx_hash = $4 AND tx_hash <> ''"_s}) {
        if (const Outcome taken = take(find(where, id)); !taken) {
            return core::fail(taken.error());
        }
    }
    for (const QString &uid : uids) {
        if (const Outcome taken = take(find(u"firebase_uid = $4"_s, uid)); !taken) {
            return core::fail(taken.error());
        }
    }
    std::ranges::sort(found, &isNewer);
    return found.first(std::min<qsizetype>(found.size(), limit));
}

Result<QList<RewardSum>> sums(Connection &db, const QString &uid)
{
    const QString where = uid.isEmpty() ? QString() : u"WHERE firebase_uid = $1 "_s;
    const auto rows = db.query(u"SELECT state, COUNT(*), CAST(SUM(whole) AS BIGINT), CAST(SUM(fraction_high) AS "
                               "BIGINT), CAST(SUM(fraction_low) AS BIGINT) FROM token_rewards "_s +
                                   where + u"GROUP BY state"_s,
                               uid.isEmpty() ? Values() : Values{uid});
    if (!rows) {
        return core::fail(rows.error());
    }
    QList<RewardSum> sums;
    for (const Row &row : *rows) {
        if (const auto state = domain::rewardStateFromName(row.text(0))) {
            sums.append({*state, row.integer(1), TokenParts{row.integer(2), row.integer(3), row.integer(4)}.units()});
        }
    }
    return sums;
}

} // namespace dotm::storage::tokenrewards
