// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/ethereumchain.h"

#include "sandbox/ethereumhex.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::ethereum {

using core::Uint256;

namespace {

constexpr qsizetype kOwnHashBytes = 24; ///< of a block's hash; the other eight are its number
constexpr auto kBaseFeeMeta = "base_fee"_L1;
constexpr auto kHeldMeta = "held"_L1;
constexpr auto kOwnerMeta = "configured_owner"_L1;
constexpr auto kFirstBaseFee = "1000000000"_L1;                // 1 gwei
constexpr QStringView kOwnerEther = u"1000000000000000000000"; // 1,000 ether
constexpr auto kNoHash = "0x0000000000000000000000000000000000000000000000000000000000000000"_L1;

constexpr auto kTables = R"(
CREATE TABLE IF NOT EXISTS ethereum_meta (key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS ethereum_blocks (
  number BIGINT PRIMARY KEY, hash TEXT NOT NULL, time BIGINT NOT NULL, base_fee TEXT NOT NULL,
  gas_used BIGINT NOT NULL, since BIGINT NOT NULL);
CREATE TABLE IF NOT EXISTS ethereum_forks (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, from_number BIGINT NOT NULL, salt TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS ethereum_transactions (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, hash TEXT NOT NULL UNIQUE, sender TEXT NOT NULL, nonce BIGINT NOT NULL,
  raw BLOB NOT NULL, block BIGINT, position BIGINT NOT NULL DEFAULT 0, ok BIGINT NOT NULL DEFAULT 0,
  gas_used BIGINT NOT NULL DEFAULT 0, cumulative_gas BIGINT NOT NULL DEFAULT 0, price TEXT NOT NULL DEFAULT '0');
CREATE INDEX IF NOT EXISTS ethereum_transactions_block ON ethereum_transactions (block, position);
CREATE UNIQUE INDEX IF NOT EXISTS ethereum_transactions_nonce ON ethereum_transactions (sender, nonce);
CREATE TABLE IF NOT EXISTS ethereum_logs (
  block BIGINT NOT NULL, log_index BIGINT NOT NULL, hash TEXT NOT NULL, position BIGINT NOT NULL,
  topic0 TEXT NOT NULL, topic1 TEXT, topic2 TEXT, data BLOB NOT NULL, PRIMARY KEY (block, log_index));
CREATE INDEX IF NOT EXISTS ethereum_logs_hash ON ethereum_logs (hash);
CREATE INDEX IF NOT EXISTS ethereum_logs_from ON ethereum_logs (topic1, block);
CREATE INDEX IF NOT EXISTS ethereum_logs_to ON ethereum_logs (topic2, block);
)";

QByteArray numberBytes(qint64 number)
{
    QByteArray bytes(sizeof(qint64), Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

QString blockHash(qint64 number, const QByteArray &content)
{
    return hexData(keccak(content).first(kOwnHashBytes) + numberBytes(number));
}

} // namespace

core::Outcome Chain::install(storage::Connection &db)
{
    if (core::Outcome made = db.script(QString::fromLatin1(kTables)); !made) {
        return made;
    }
    return State::install(db);
}

void Chain::begin(const QString &owner)
{
    if (m_db.query(u"SELECT number FROM ethereum_blocks LIMIT 1"_s).isEmpty()) {
        setMeta(kBaseFeeMeta, kFirstBaseFee);
        keep({0, emptyHash(0), {}, nowMs() / 1000, nextBaseFee(), 0});
    }
    if (owner.isEmpty() || meta(kOwnerMeta) == owner) {
        return;
    }
    setMeta(kOwnerMeta, owner);
    State accounts = state();
    accounts.set(kOwnerKey, owner);
    accounts.set(etherKey(owner), Uint256::fromDecimal(kOwnerEther).value_or(Uint256()));
    accounts.commit(0);
}

QString Chain::meta(const QString &key) const
{
    const storage::Rows rows = m_db.query(u"SELECT value FROM ethereum_meta WHERE key = $1"_s, {key});
    return rows.isEmpty() ? QString() : rows.first().text(0);
}

void Chain::setMeta(const QString &key, const QString &value)
{
    m_db.execute(u"INSERT INTO ethereum_meta (key, value) VALUES ($1, $2) "
                 "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                 {key, value});
}

Chain::Anchor Chain::anchor(qint64 upTo) const
{
    const storage::Rows rows = m_db.query(
        u"SELECT number, time, since FROM ethereum_blocks WHERE number <= $1 ORDER BY number DESC LIMIT 1"_s, {upTo});
    return rows.isEmpty() ? Anchor()
                          : Anchor{rows.first().integer(0), rows.first().integer(1), rows.first().integer(2)};
}

qint64 Chain::head() const
{
    const Anchor last = anchor(std::numeric_limits<qint64>::max());
    const qint64 counted = std::max<qint64>(0, (nowMs() - last.since) / (kBlockSeconds * 1000));
    return isHeld() ? last.number : last.number + counted;
}

qint64 Chain::timeOf(qint64 number) const
{
    const Anchor before = anchor(number);
    return before.time + kBlockSeconds * (number - before.number);
}

QString Chain::emptyHash(qint64 number) const
{
    const storage::Rows rows =
        m_db.query(u"SELECT salt FROM ethereum_forks WHERE from_number <= $1 ORDER BY seq DESC LIMIT 1"_s, {number});
    const QByteArray salt = rows.isEmpty() ? QByteArray() : rows.first().text(0).toLatin1();
    return blockHash(number, "empty" + salt + numberBytes(number));
}

Uint256 Chain::nextBaseFee() const
{
    return Uint256::fromDecimal(meta(kBaseFeeMeta)).value_or(Uint256());
}

Block Chain::block(qint64 number) const
{
    Block block{number, {}, kNoHash, 0, nextBaseFee(), 0};
    // A block that is not kept had the base fee of the next one that is: every change of it is kept.
    const storage::Rows rows = m_db.query(u"SELECT number, hash, time, base_fee, gas_used FROM ethereum_blocks "
                                          "WHERE number >= $1 ORDER BY number LIMIT 1"_s,
                                          {number});
    if (!rows.isEmpty()) {
        block.baseFee = Uint256::fromDecimal(rows.first().text(3)).value_or(Uint256());
    }
    if (!rows.isEmpty() && rows.first().integer(0) == number) {
        block.hash = rows.first().text(1);
        block.time = rows.first().integer(2);
        block.gasUsed = static_cast<quint64>(rows.first().integer(4));
    } else {
        block.hash = emptyHash(number);
        block.time = timeOf(number);
    }
    if (number > 0) {
        const storage::Rows parent = m_db.query(u"SELECT hash FROM ethereum_blocks WHERE number = $1"_s, {number - 1});
        block.parent = parent.isEmpty() ? emptyHash(number - 1) : parent.first().text(0);
    }
    return block;
}

std::optional<qint64> Chain::numberOf(const QString &hash) const
{
    const QByteArray bytes = QByteArray::fromHex(hash.mid(2).toLatin1());
    if (bytes.size() != kOwnHashBytes + qsizetype(sizeof(qint64))) {
        return std::nullopt;
    }
    const auto number = qFromBigEndian<qint64>(bytes.constData() + kOwnHashBytes);
    const bool known = number >= 0 && number <= head() && block(number).hash == hash;
    return known ? std::optional(number) : std::nullopt;
}

void Chain::keep(const Block &block)
{
    m_db.execute(u"INSERT INTO ethereum_blocks (number, hash, time, base_fee, gas_used, since) "
                 "VALUES ($1, $2, $3, $4, $5, $6)"_s,
                 {block.number, block.hash, block.time, block.baseFee.toDecimal(), qint64(block.gasUsed), nowMs()});
}

void Chain::extend(qint64 toNumber)
{
    if (toNumber > anchor(toNumber).number) {
        keep({toNumber, emptyHash(toNumber), {}, timeOf(toNumber), nextBaseFee(), 0});
    }
}

bool Chain::isHeld() const
{
    return meta(kHeldMeta) == "1"_L1;
}

void Chain::hold(bool held)
{
    if (held) {
        extend(head());
    } else {
        m_db.execute(u"UPDATE ethereum_blocks SET since = $1 "
                     "WHERE number = (SELECT MAX(number) FROM ethereum_blocks)"_s,
                     {nowMs()});
    }
    setMeta(kHeldMeta, held ? u"1"_s : u"0"_s);
    if (!held) {
        mineWaiting();
    }
}

void Chain::mine(qint64 blocks)
{
    const qint64 last = head() + blocks;
    mineWaiting();
    extend(last);
}

void Chain::reorganise(qint64 depth, const QStringList &dropped)
{
    const qint64 before = head();
    const qint64 kept = std::max<qint64>(0, before - depth);
    extend(kept);
    for (const QString &hash : dropped) {
        m_db.execute(u"DELETE FROM ethereum_transactions WHERE hash = $1 AND block > $2"_s, {hash, kept});
    }
    m_db.execute(u"UPDATE ethereum_transactions SET block = NULL WHERE block > $1"_s, {kept});
    m_db.execute(u"DELETE FROM ethereum_logs WHERE block > $1"_s, {kept});
    m_db.execute(u"DELETE FROM ethereum_blocks WHERE number > $1"_s, {kept});
    State::undo(m_db, kept);
    m_db.execute(u"UPDATE ethereum_blocks SET since = $1 WHERE number = $2"_s, {nowMs(), kept});
    m_db.execute(u"INSERT INTO ethereum_forks (from_number, salt) VALUES ($1, $2)"_s,
                 {kept + 1, QString::fromLatin1(m_world.random.bytes(8).toHex())});
    if (!isHeld()) {
        mineWaiting();
    }
    extend(before + 1); // the longer chain is the one that is believed
}

void Chain::setBaseFee(const Uint256 &wei)
{
    extend(head());
    setMeta(kBaseFeeMeta, wei.toDecimal());
    if (!isHeld()) {
        mineWaiting();
    }
}

void Chain::fund(const QString &address, const Uint256 &wei)
{
    State accounts = state();
    accounts.set(etherKey(address), accounts.number(etherKey(address)).plus(wei).value_or(wei));
    accounts.commit(head());
}

void Chain::mineWaiting()
{
    const QList<Kept> candidates = waiting();
    const qint64 previous = head();
    Block block{previous + 1, {}, {}, std::max(timeOf(previous) + 1, nowMs() / 1000), nextBaseFee(), 0};
    QByteArray content = emptyHash(block.number).toLatin1();
    qint64 position = 0;
    qint64 logIndex = 0;
    QStringList mined;
    for (bool again = true; again;) { // one that is mined may make room for the next nonce of its sender
        again = false;
        for (const Kept &candidate : candidates) {
            if (!mined.contains(candidate.hash) && mineInto(block, candidate, position, logIndex)) {
                mined.append(candidate.hash);
                content += candidate.hash.toLatin1();
                position += 1;
                again = true;
            }
        }
    }
    if (!mined.isEmpty()) {
        block.hash = blockHash(block.number, content);
        keep(block);
    }
}

QString etherKey(const QString &address)
{
    return u"ether:"_s + address;
}

QString nonceKey(const QString &address)
{
    return u"nonce:"_s + address;
}

} // namespace dotm::sandbox::ethereum
