// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// What a node asks of a transaction before it takes it, and what happens to the accounts when it is mined.

#include "sandbox/ethereumchain.h"

#include "sandbox/ethereumabi.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::ethereum {

using core::Uint256;

namespace {

constexpr quint64 kMostGas = 16'777'216;      // EIP-7825
const QString kGift = u"50000000000000000"_s; // wei, 0.05 ether

QString giftKey(const QString &address)
{
    return u"gift:"_s + address;
}

constexpr auto kColumns =
    "SELECT raw, hash, sender, nonce, block, position, ok, gas_used, cumulative_gas, price FROM ethereum_transactions "_L1;

Kept keptOf(const storage::Row &row)
{
    return {row.blob(0),
            row.text(1),
            row.text(2),
            static_cast<quint64>(row.integer(3)),
            row.optionalInteger(4),
            row.integer(5),
            row.boolean(6),
            static_cast<quint64>(row.integer(7)),
            static_cast<quint64>(row.integer(8)),
            Uint256::fromDecimal(row.text(9)).value_or(Uint256())};
}

QList<Kept> keptOf(const storage::Rows &rows)
{
    QList<Kept> result;
    for (const storage::Row &row : rows) {
        result.append(keptOf(row));
    }
    return result;
}

/// The most it can cost its sender; nothing above 256 bits.
std::optional<Uint256> worstCost(const Transaction &transaction)
{
    const std::optional<Uint256> fee = transaction.feeCap.times(Uint256(transaction.gas));
    return fee ? fee->plus(transaction.value) : std::nullopt;
}

std::optional<RpcError> refused(const QString &message)
{
    return RpcError{RpcError::kServer, message, {}};
}

/// What is wrong with it whoever sends it.
std::optional<RpcError> unsound(const Transaction &transaction)
{
    const QString gas = QString::number(transaction.gas);
    if (transaction.gas > kBlockGas) {
        return refused(u"exceeds block gas limit"_s);
    }
    if (transaction.gas > kMostGas) {
        return refused(u"transaction gas limit too high (cap: %1, tx: %2)"_s.arg(QString::number(kMostGas), gas));
    }
    if (transaction.tip > transaction.feeCap) {
        return refused(u"max priority fee per gas higher than max fee per gas"_s);
    }
    if (transaction.gas < intrinsicGas(transaction)) {
        return refused(
            u"intrinsic gas too low: gas %1, minimum needed %2"_s.arg(gas, QString::number(intrinsicGas(transaction))));
    }
    if (transaction.gas < floorGas(transaction)) {
        return refused(u"insufficient gas for floor data gas cost: gas %1, minimum needed %2"_s.arg(
            gas, QString::number(floorGas(transaction))));
    }
    if (transaction.to.isEmpty()) {
        return refused(u"the simulated chain makes no contracts"_s);
    }
    return std::nullopt;
}

/// Whoever gets tokens and never had ether is given some, once: the simulated chain has no place to buy it.
void giveEther(State &accounts, const QList<Log> &logs)
{
    for (const Log &log : logs) {
        if (log.topics.size() != 3 || log.topics.first() != topicOf("Transfer(address,address,uint256)")) {
            continue;
        }
        const QString receiver = u"0x"_s + log.topics.last().right(40);
        const QString given = giftKey(receiver);
        if (!accounts.text(given).isEmpty() || !accounts.number(etherKey(receiver)).isZero()) {
            continue;
        }
        accounts.set(given, kGift);
        accounts.set(etherKey(receiver), Uint256::fromDecimal(kGift).value_or(Uint256()));
    }
}

bool isRaised(const Uint256 &before, const Uint256 &after)
{
    const Uint256 due = before.times(Uint256(110)).value_or(before).dividedBy(Uint256(100)).value_or(before);
    return after > before && after >= due;
}

} // namespace

std::optional<RpcError> Chain::accept(const Transaction &transaction)
{
    const std::optional<Kept> known = find(transaction.hash);
    if (known && !known->block) {
        return refused(u"already known"_s);
    }
    if (const std::optional<RpcError> fault = unsound(transaction)) {
        return fault;
    }
    const quint64 next = nonce(transaction.sender, false);
    if (transaction.nonce < next) {
        return refused(u"nonce too low: next nonce %1, tx nonce %2"_s.arg(QString::number(next),
                                                                          QString::number(transaction.nonce)));
    }
    const Uint256 balance = state().number(etherKey(transaction.sender));
    const std::optional<Uint256> cost = worstCost(transaction);
    if (!cost || *cost > balance) {
        const Uint256 asked = cost.value_or(balance);
        return refused(u"insufficient funds for gas * price + value: balance %1, tx cost %2, overshot %3"_s.arg(
            balance.toDecimal(), asked.toDecimal(), asked.minus(balance).value_or(Uint256()).toDecimal()));
    }
    const storage::Rows rivals = m_db.query(kColumns + u"WHERE sender = $1 AND nonce = $2 AND block IS NULL"_s,
                                            {transaction.sender, qint64(transaction.nonce)});
    if (!rivals.isEmpty()) {
        const auto rival = decodeTransaction(keptOf(rivals.first()).raw, kChainId);
        if (rival && (!isRaised(rival->feeCap, transaction.feeCap) || !isRaised(rival->tip, transaction.tip))) {
            return refused(u"replacement transaction underpriced"_s);
        }
        m_db.execute(u"DELETE FROM ethereum_transactions WHERE sender = $1 AND nonce = $2"_s,
                     {transaction.sender, qint64(transaction.nonce)});
    }
    m_db.execute(u"INSERT INTO ethereum_transactions (hash, sender, nonce, raw) VALUES ($1, $2, $3, $4)"_s,
                 {transaction.hash, transaction.sender, qint64(transaction.nonce), transaction.raw});
    if (!isHeld()) {
        mineWaiting();
    }
    return std::nullopt;
}

Execution Chain::run(const QString &sender, const QString &to, const Uint256 &value, const QByteArray &data,
                     State &state) const
{
    State inside = state;
    Execution done = to == tokenAddress() ? callToken(inside, sender, value, data) : Execution();
    if (done.ok) {
        inside.set(etherKey(sender), inside.number(etherKey(sender)).minus(value).value_or(Uint256()));
        inside.set(etherKey(to), inside.number(etherKey(to)).plus(value).value_or(value));
        state = inside;
    }
    return done;
}

bool Chain::mineInto(Block &block, const Kept &waiting, qint64 position, qint64 &logIndex)
{
    const std::expected<Transaction, RpcError> read = decodeTransaction(waiting.raw, kChainId);
    if (!read || read->nonce != nonce(read->sender, false) || read->feeCap < block.baseFee ||
        read->gas > kBlockGas - block.gasUsed) {
        return false;
    }
    State accounts = state();
    const Uint256 balance = accounts.number(etherKey(read->sender));
    if (worstCost(*read).value_or(balance) > balance) {
        return false;
    }
    accounts.set(nonceKey(read->sender), QString::number(read->nonce + 1));
    State executed = accounts;
    Execution done = run(read->sender, read->to, read->value, read->data, executed);
    quint64 gas = std::max(intrinsicGas(*read) + done.gas, floorGas(*read));
    if (gas > read->gas) { // out of gas: all of it is spent and nothing done
        done = {false, {}, {}, 0};
        gas = read->gas;
    }
    giveEther(executed, done.logs);
    State &after = done.ok ? executed : accounts;
    const Uint256 price = std::min(read->feeCap, block.baseFee.plus(read->tip).value_or(read->feeCap));
    const Uint256 fee = price.times(Uint256(gas)).value_or(Uint256());
    after.set(etherKey(read->sender), after.number(etherKey(read->sender)).minus(fee).value_or(Uint256()));
    after.commit(block.number);
    block.gasUsed += gas;
    m_db.execute(
        u"UPDATE ethereum_transactions SET block = $2, position = $3, ok = $4, gas_used = $5, "
        "cumulative_gas = $6, price = $7 WHERE hash = $1"_s,
        {waiting.hash, block.number, position, qint64(done.ok), qint64(gas), qint64(block.gasUsed), price.toDecimal()});
    Kept mined = waiting;
    mined.position = position;
    keepLogs(block, mined, done.logs, logIndex);
    return true;
}

void Chain::keepLogs(const Block &block, const Kept &kept, const QList<Log> &logs, qint64 &logIndex)
{
    for (const Log &log : logs) {
        m_db.execute(u"INSERT INTO ethereum_logs (block, log_index, hash, position, topic0, topic1, topic2, data) "
                     "VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"_s,
                     {block.number, logIndex++, kept.hash, kept.position, log.topics.value(0),
                      storage::nullIfEmpty(log.topics.value(1)), storage::nullIfEmpty(log.topics.value(2)), log.data});
    }
}

std::optional<Kept> Chain::find(const QString &hash) const
{
    const storage::Rows rows = m_db.query(kColumns + u"WHERE hash = $1"_s, {hash});
    return rows.isEmpty() ? std::nullopt : std::optional(keptOf(rows.first()));
}

QList<Kept> Chain::ofBlock(qint64 number) const
{
    return keptOf(m_db.query(kColumns + u"WHERE block = $1 ORDER BY position"_s, {number}));
}

QList<Kept> Chain::waiting() const
{
    return keptOf(m_db.query(kColumns + u"WHERE block IS NULL ORDER BY seq"_s));
}

QList<KeptLog> Chain::logsOf(const QString &hash) const
{
    QList<KeptLog> result;
    const storage::Rows rows = m_db.query(kLogColumns + u"WHERE hash = $1 ORDER BY log_index"_s, {hash});
    for (const storage::Row &row : rows) {
        result.append(keptLogOf(row));
    }
    return result;
}

QList<KeptLog> Chain::logs(const QString &condition, const storage::Values &values) const
{
    QList<KeptLog> result;
    const storage::Rows rows = m_db.query(kLogColumns + u"WHERE block >= $1 AND block <= $2"_s + condition +
                                              u" ORDER BY block, log_index LIMIT $3"_s,
                                          values);
    for (const storage::Row &row : rows) {
        result.append(keptLogOf(row));
    }
    return result;
}

QList<KeptLog> Chain::lastTransfers(qint64 most) const
{
    QList<KeptLog> result;
    const storage::Rows rows =
        m_db.query(kLogColumns + u"WHERE topic0 = $1 ORDER BY block DESC, log_index DESC LIMIT $2"_s,
                   {topicOf("Transfer(address,address,uint256)"), most});
    for (const storage::Row &row : rows) {
        result.append(keptLogOf(row));
    }
    return result;
}

quint64 Chain::nonce(const QString &address, bool withWaiting) const
{
    quint64 next = state().number(nonceKey(address)).toU64().value_or(0);
    if (!withWaiting) {
        return next;
    }
    const storage::Rows rows = m_db.query(
        u"SELECT nonce FROM ethereum_transactions WHERE sender = $1 AND block IS NULL AND nonce >= $2 ORDER BY nonce"_s,
        {address, qint64(next)});
    for (const storage::Row &row : rows) {
        if (static_cast<quint64>(row.integer(0)) != next) {
            break;
        }
        next += 1;
    }
    return next;
}

KeptLog keptLogOf(const storage::Row &row)
{
    Log log{{row.text(4)}, row.blob(7)};
    for (const qsizetype topic : {5, 6}) {
        if (!row.isNull(topic)) {
            log.topics.append(row.text(topic));
        }
    }
    return {row.integer(0), row.integer(1), row.text(2), row.integer(3), log};
}

bool Chain::drop(const QString &hash)
{
    return m_db.execute(u"DELETE FROM ethereum_transactions WHERE hash = $1 AND block IS NULL"_s, {hash}) > 0;
}

} // namespace dotm::sandbox::ethereum
