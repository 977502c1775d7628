// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/repositories/tokentransfers.h"

#include "storage/driver/dialect.h"

namespace dotm::storage::tokentransfers {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::Outcome;
using core::Result;
using domain::TransferState;

namespace {

constexpr qint64 kEndOfSent = 253'402'300'799'999; // the year 9999

const QString kSentColumns =
    u"SELECT id, firebase_uid, chain_id, token, from_address, to_address, member, amount_units, nonce, gas_limit, "
    "max_fee, priority_fee, raw, tx_hash, state, block_number, block_hash, error, created_at, expires_at, signed_at, "
    "sent_at, confirmed_at FROM token_transfers "_s;

std::optional<core::TimePoint> momentAt(const Row &row, qsizetype column)
{
    const auto ms = row.optionalInteger(column);
    return ms ? std::optional(core::fromMs(*ms)) : std::nullopt;
}

Value valueOf(const std::optional<core::TimePoint> &time)
{
    return time ? Value(core::toMs(*time)) : Value();
}

TokenTransfer sentFrom(const Row &row)
{
    TokenTransfer t;
    t.id = row.text(0);
    t.uid = row.text(1);
    t.chainId = row.integer(2);
    t.token = row.text(3);
    t.from = row.text(4);
    t.to = row.text(5);
    t.member = row.text(6);
    t.units = row.text(7);
    t.nonce = row.integer(8);
    t.gasLimit = row.integer(9);
    t.maxFee = row.text(10);
    t.priorityFee = row.text(11);
    t.raw = row.text(12);
    t.txHash = row.text(13);
    t.state = domain::transferStateFromName(row.text(14)).value_or(TransferState::Failed);
    t.blockNumber = row.optionalInteger(15);
    t.blockHash = row.text(16);
    t.error = row.text(17);
    t.createdAt = core::fromMs(row.integer(18));
    t.expiresAt = core::fromMs(row.integer(19));
    t.signedAt = momentAt(row, 20);
    t.sentAt = momentAt(row, 21);
    t.confirmedAt = momentAt(row, 22);
    return t;
}

Result<QList<TokenTransfer>> sentListOf(const Result<Rows> &rows)
{
    if (!rows) {
        return core::fail(rows.error());
    }
    QList<TokenTransfer> list;
    for (const Row &row : *rows) {
        list.append(sentFrom(row));
    }
    return list;
}

Result<std::optional<TokenTransfer>> sentOneOf(const Result<std::optional<Row>> &row)
{
    if (!row) {
        return core::fail(row.error());
    }
    return *row ? std::optional(sentFrom(**row)) : std::nullopt;
}

} // namespace

Outcome insert(Connection &db, const TokenTransfer &t)
{
    const auto added = db.execute(
        u"INSERT INTO token_transfers (id, firebase_uid, chain_id, token, from_address, to_address, member, "
        "amount_units, nonce, gas_limit, max_fee, priority_fee, state, created_at, expires_at, updated_at) VALUES ($1, "
        "$2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $14) ON CONFLICT DO NOTHING"_s,
        {t.id, t.uid, t.chainId, t.token, t.from, t.to, t.member, t.units, t.nonce, t.gasLimit, t.maxFee, t.priorityFee,
         domain::transferStateName(t.state), core::toMs(t.createdAt), core::toMs(t.expiresAt)});
    if (!added) {
        return core::fail(added.error());
    }
    return *added == 1 ? Outcome()
                       : core::fail(ErrorCode::Conflict, u"Another transfer of this wallet was prepared meanwhile."_s);
}

Result<std::optional<TokenTransfer>> byId(Connection &db, const QString &id)
{
    return sentOneOf(db.maybeOne(kSentColumns + u"WHERE id = $1"_s, {id}));
}

Result<std::optional<TokenTransfer>> hold(Connection &db, const QString &id)
{
    return sentOneOf(db.maybeOne(kSentColumns + u"WHERE id = $1"_s + dialect::forUpdate(db.engine()), {id}));
}

Outcome update(Connection &db, const TokenTransfer &t, core::TimePoint now)
{
    const auto changed = db.execute(
        u"UPDATE token_transfers SET raw = $2, tx_hash = $3, state = $4, block_number = $5, block_hash = $6, "
        "error = $7, signed_at = $8, sent_at = $9, confirmed_at = $10, updated_at = $11 WHERE id = $1"_s,
        {t.id, t.raw, t.txHash, domain::transferStateName(t.state), t.blockNumber ? Value(*t.blockNumber) : Value(),
         t.blockHash, t.error, valueOf(t.signedAt), valueOf(t.sentAt), valueOf(t.confirmedAt), core::toMs(now)});
    if (!changed) {
        return core::fail(changed.error());
    }
    return *changed == 1 ? Outcome() : core::fail(ErrorCode::NotFound, u"No such transfer."_s);
}

Outcome dropPrepared(Connection &db, const QString &uid, qint64 chainId, const QString &from, core::TimePoint now,
                     core::TimePoint old)
{
    const auto dropped =
        db.execute(u"UPDATE token_transfers SET state = 'dropped', updated_at = $3 WHERE chain_id = $1 AND "
                   "from_address = $2 AND state = 'prepared'"_s,
                   {chainId, from, core::toMs(now)});
    const auto forgotten =
        dropped ? db.execute(u"DELETE FROM token_transfers WHERE firebase_uid = $1 AND chain_id = $2 AND signed_at IS "
                             "NULL AND state = 'dropped' AND created_at < $3"_s,
                             {uid, chainId, core::toMs(old)})
                : dropped;
    return forgotten ? Outcome() : core::fail(forgotten.error());
}

Result<QList<TokenTransfer>> underWay(Connection &db, qint64 chainId, const QString &from)
{
    return sentListOf(db.query(kSentColumns +
                                   u"WHERE chain_id = $1 AND from_address = $2 AND state IN ('pending', 'sent') "
                                   "ORDER BY nonce"_s,
                               {chainId, from}));
}

Result<QList<TokenTransfer>> page(Connection &db, const QString &uid, qint64 chainId, int limit,
                                  const std::optional<SentMark> &after)
{
    return sentListOf(db.query(
        kSentColumns + u"WHERE firebase_uid = $1 AND chain_id = $2 AND signed_at <= $3 AND "
                       "(signed_at < $3 OR id < $4) ORDER BY signed_at DESC, id DESC LIMIT $5"_s,
        {uid, chainId, after ? core::toMs(after->at) : kEndOfSent, after ? after->id : QString(), qint64(limit)}));
}

Result<bool> takeLookup(Connection &db, const QString &uid, core::TimePoint now, core::TimePoint since, int most)
{
    const auto gone = db.execute(u"DELETE FROM member_lookups WHERE firebase_uid = $1 AND looked_at < $2"_s,
                                 {uid, core::toMs(since)});
    const auto count = gone ? db.one(u"SELECT COUNT(*) FROM member_lookups WHERE firebase_uid = $1"_s, {uid})
                            : core::fail(gone.error());
    if (!count || count->integer(0) >= most) {
        return count ? Result<bool>(false) : core::fail(count.error());
    }
    const auto noted =
        db.execute(u"INSERT INTO member_lookups (firebase_uid, looked_at) VALUES ($1, $2)"_s, {uid, core::toMs(now)});
    return noted ? Result<bool>(true) : core::fail(noted.error());
}

} // namespace dotm::storage::tokentransfers
