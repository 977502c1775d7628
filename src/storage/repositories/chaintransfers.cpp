// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/repositories/chaintransfers.h"

namespace dotm::storage {
using namespace Qt::Literals::StringLiterals;
using core::Outcome;
using core::Result;

namespace {

constexpr qint64 kEndOfTransfers = 253'402'300'799'999; // the year 9999

const QString kTransferColumns =
    u"SELECT chain_id, block_hash, log_index, block_number, tx_hash, from_address, to_address, amount_units, "
    "happened_at, is_reward, is_final FROM chain_transfers "_s;

ChainTransfer transferFrom(const Row &row)
{
    ChainTransfer transfer;
    transfer.chainId = row.integer(0);
    transfer.blockHash = row.text(1);
    transfer.logIndex = row.integer(2);
    transfer.blockNumber = row.integer(3);
    transfer.txHash = row.text(4);
    transfer.from = row.text(5);
    transfer.to = row.text(6);
    transfer.units = row.text(7);
    transfer.at = core::fromMs(row.integer(8));
    transfer.isReward = row.boolean(9);
    transfer.isFinal = row.boolean(10);
    return transfer;
}

Result<QList<ChainTransfer>> transfersOf(const Result<Rows> &rows)
{
    if (!rows) {
        return core::fail(rows.error());
    }
    QList<ChainTransfer> list;
    list.reserve(rows->size());
    for (const Row &row : *rows) {
        list.append(transferFrom(row));
    }
    return list;
}

/// What people compare of an address: "0x" and four digits, and the last four.
constexpr qsizetype kSeenStart = 6;
constexpr qsizetype kSeenEnd = 4;

} // namespace

QString ChainTransfer::key() const
{
    return QString::number(blockNumber).rightJustified(12, u'0') + u'-' +
           QString::number(logIndex).rightJustified(8, u'0') + u'-' + blockHash;
}

namespace chaintransfers {

Result<bool> add(Connection &db, const ChainTransfer &t)
{
    const auto added = db.execute(
        u"INSERT INTO chain_transfers (chain_id, block_hash, log_index, block_number, tx_hash, from_address, "
        "to_address, amount_units, happened_at, entry_key, is_reward, is_final) VALUES ($1, $2, $3, $4, $5, $6, $7, "
        "$8, $9, $10, $11, $12) ON CONFLICT (chain_id, block_hash, log_index) DO NOTHING"_s,
        {t.chainId, t.blockHash, t.logIndex, t.blockNumber, t.txHash, t.from, t.to, t.units, core::toMs(t.at), t.key(),
         qint64(t.isReward), qint64(t.isFinal)});
    if (!added) {
        return core::fail(added.error());
    }
    if (*added == 0 && t.isFinal) {
        const auto noted =
            db.execute(u"UPDATE chain_transfers SET is_final = 1 WHERE chain_id = $1 AND block_hash = $2 "
                       "AND log_index = $3 AND is_final = 0"_s,
                       {t.chainId, t.blockHash, t.logIndex});
        if (!noted) {
            return core::fail(noted.error());
        }
    }
    return *added == 1;
}

Result<QList<ChainTransfer>> removeAbove(Connection &db, qint64 chainId, qint64 block, Undone what)
{
    const QString where = what == Undone::NotFinal ? u" AND is_final = 0"_s : QString();
    return transfersOf(db.query(u"DELETE FROM chain_transfers WHERE chain_id = $1 AND block_number > $2"_s + where +
                                    u" RETURNING chain_id, block_hash, log_index, block_number, tx_hash, from_address, "
                                    "to_address, amount_units, happened_at, is_reward, is_final"_s,
                                {chainId, block}));
}

Result<std::optional<ChainTransfer>> newestFinal(Connection &db, qint64 chainId, qint64 block)
{
    const auto row = db.maybeOne(kTransferColumns + u"WHERE chain_id = $1 AND block_number <= $2 AND is_final = 1 "
                                                    "ORDER BY block_number DESC LIMIT 1"_s,
                                 {chainId, block});
    if (!row) {
        return core::fail(row.error());
    }
    return *row ? std::optional(transferFrom(**row)) : std::nullopt;
}

Result<QList<ChainTransfer>> page(Connection &db, qint64 chainId, const QString &address, Direction direction,
                                  int limit, const std::optional<TransferMark> &after, const QString &uid)
{
    const bool isIn = direction == Direction::In;
    const QString where = isIn ? u"to_address = $2 AND is_reward = 0"_s
                               : u"from_address = $2 AND NOT EXISTS (SELECT 1 FROM token_transfers t WHERE t.tx_hash = "
                                 "chain_transfers.tx_hash AND t.firebase_uid = $6 AND t.state <> 'failed')"_s;
    Values values{chainId, address, after ? core::toMs(after->at) : kEndOfTransfers, after ? after->key : QString(),
                  qint64(limit)};
    if (!isIn) {
        values.append(uid);
    }
    return transfersOf(db.query(kTransferColumns + u"WHERE chain_id = $1 AND "_s + where +
                                    u" AND happened_at <= $3 AND (happened_at < $3 OR entry_key < $4) ORDER BY "
                                    "happened_at DESC, entry_key DESC LIMIT $5"_s,
                                values));
}

Result<bool> isKnownReceiver(Connection &db, qint64 chainId, const QString &from, const QString &to)
{
    const auto row = db.maybeOne(u"SELECT 1 FROM chain_transfers WHERE chain_id = $1 AND from_address = $2 AND "
                                 "to_address = $3 AND amount_units <> '0' LIMIT 1"_s,
                                 {chainId, from, to});
    return row ? Result<bool>(row->has_value()) : core::fail(row.error());
}

Result<QString> similarReceiver(Connection &db, qint64 chainId, const QString &from, const QString &to)
{
    // Nothing at all may be sent in anybody's name: it makes no receiver.
    const auto row = db.maybeOne(u"SELECT to_address FROM chain_transfers WHERE chain_id = $1 AND from_address = $2 "
                                 "AND to_address <> $3 AND to_address LIKE $4 AND amount_units <> '0' LIMIT 1"_s,
                                 {chainId, from, to, to.first(kSeenStart) + u'%' + to.last(kSeenEnd)});
    if (!row) {
        return core::fail(row.error());
    }
    return *row ? (*row)->text(0) : QString();
}

Result<std::optional<ChainDay>> dayOf(Connection &db, qint64 chainId, const QString &address, qint64 day)
{
    const auto row =
        db.maybeOne(u"SELECT received, spent FROM chain_days WHERE chain_id = $1 AND address = $2 AND day = $3"_s,
                    {chainId, address, day});
    if (!row) {
        return core::fail(row.error());
    }
    return *row ? std::optional(ChainDay{day, (*row)->text(0), (*row)->text(1)}) : std::nullopt;
}

Outcome putDay(Connection &db, qint64 chainId, const QString &address, const ChainDay &day)
{
    const auto stored =
        db.execute(u"INSERT INTO chain_days (chain_id, address, day, received, spent) VALUES ($1, $2, $3, $4, $5) "
                   "ON CONFLICT (chain_id, address, day) DO UPDATE SET received = $4, spent = $5"_s,
                   {chainId, address, day.day, day.received, day.spent});
    return stored ? Outcome() : core::fail(stored.error());
}

Result<QList<ChainDay>> days(Connection &db, qint64 chainId, const QString &address, qint64 first)
{
    const auto rows = db.query(u"SELECT day, received, spent FROM chain_days WHERE chain_id = $1 AND address = $2 AND "
                               "day >= $3 ORDER BY day"_s,
                               {chainId, address, first});
    if (!rows) {
        return core::fail(rows.error());
    }
    QList<ChainDay> list;
    for (const Row &row : *rows) {
        list.append({row.integer(0), row.text(1), row.text(2)});
    }
    return list;
}

} // namespace chaintransfers

namespace tokenbalances {

Result<std::optional<TokenBalance>> of(Connection &db, qint64 chainId, const QString &token, const QString &address)
{
    const auto row = db.maybeOne(u"SELECT amount_units, block_number, read_at FROM token_balances WHERE chain_id = $1 "
                                 "AND token = $2 AND address = $3"_s,
                                 {chainId, token, address});
    if (!row) {
        return core::fail(row.error());
    }
    return *row ? std::optional(TokenBalance{(*row)->text(0), (*row)->integer(1), core::fromMs((*row)->integer(2))})
                : std::nullopt;
}

Outcome put(Connection &db, qint64 chainId, const QString &token, const QString &address, const TokenBalance &balance)
{
    // An answer that took long does not replace a newer one.
    const auto stored = db.execute(
        u"INSERT INTO token_balances (chain_id, token, address, amount_units, block_number, read_at) VALUES ($1, $2, "
        "$3, $4, $5, $6) ON CONFLICT (chain_id, token, address) DO UPDATE SET amount_units = $4, block_number = $5, "
        "read_at = $6 WHERE token_balances.read_at <= $6"_s,
        {chainId, token, address, balance.units, balance.blockNumber, core::toMs(balance.readAt)});
    return stored ? Outcome() : core::fail(stored.error());
}

} // namespace tokenbalances
} // namespace dotm::storage
