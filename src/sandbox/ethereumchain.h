// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/uint256.h"
#include "sandbox/ethereumtoken.h"
#include "sandbox/ethereumtransaction.h"
#include "sandbox/world.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace dotm::sandbox::ethereum {

inline constexpr quint64 kChainId = 1'033'133;
inline constexpr quint64 kBlockGas = 30'000'000;
inline constexpr qint64 kBlockSeconds = 12;

struct Block
{
    qint64 number = 0;
    QString hash;
    QString parent;
    qint64 time = 0; ///< UTC seconds
    core::Uint256 baseFee;
    quint64 gasUsed = 0;
};

/// A transaction as the chain keeps it.
struct Kept
{
    QByteArray raw;
    QString hash;
    QString sender;
    quint64 nonce = 0;
    std::optional<qint64> block; ///< nothing while it waits
    qint64 position = 0;
    bool ok = false;
    quint64 gasUsed = 0;
    quint64 cumulativeGas = 0;
    core::Uint256 price; ///< what a unit of gas cost
};

struct KeptLog
{
    qint64 block = 0;
    qint64 index = 0; ///< in its block
    QString transaction;
    qint64 position = 0; ///< of the transaction in its block
    Log log;
};

/// The columns of a log that keptLogOf() reads, in its order.
inline constexpr QLatin1StringView
    kLogColumns("SELECT block, log_index, hash, position, topic0, topic1, topic2, data FROM ethereum_logs ");
[[nodiscard]] KeptLog keptLogOf(const storage::Row &row);

/// Blocks, accounts and waiting transactions, in the sandbox's file. A transaction is mined at once into a block of its
/// own; blocks without one come every 12 seconds and are counted, not kept. Used inside one transaction of the file.
class Chain
{
public:
    Chain(World &world, CheckedDb &db) : m_world(world), m_db(db) {}
    [[nodiscard]] static core::Outcome install(storage::Connection &db);
    /// Block 0, if there is none. @p owner owns the token and is given ether; another owner than the time before takes
    /// over. May be empty: nobody mints.
    void begin(const QString &owner);

    [[nodiscard]] qint64 head() const;
    [[nodiscard]] Block block(qint64 number) const; ///< of 0 to head()
    [[nodiscard]] std::optional<qint64> numberOf(const QString &blockHash) const;
    [[nodiscard]] core::Uint256 nextBaseFee() const;
    [[nodiscard]] State state() const { return State(m_db); }
    [[nodiscard]] State state(qint64 asOf) const { return State(m_db, asOf); }

    /// Takes a sound transaction, or says like geth why not.
    [[nodiscard]] std::optional<RpcError> accept(const Transaction &transaction);
    [[nodiscard]] std::optional<Kept> find(const QString &hash) const;
    [[nodiscard]] QList<Kept> ofBlock(qint64 number) const;
    [[nodiscard]] QList<Kept> waiting() const; ///< in the order they came
    [[nodiscard]] QList<KeptLog> logsOf(const QString &hash) const;
    /// Those of the blocks $1 to $2 at most $3, oldest first; @p condition is SQL on their topics (" AND …").
    [[nodiscard]] QList<KeptLog> logs(const QString &condition, const storage::Values &values) const;
    [[nodiscard]] QList<KeptLog> lastTransfers(qint64 most) const; ///< newest first
    [[nodiscard]] quint64 nonce(const QString &address, bool withWaiting) const;
    /// Runs a call as it would run in the next block; nothing of it stays.
    [[nodiscard]] Execution run(const QString &sender, const QString &to, const core::Uint256 &value,
                                const QByteArray &data, State &state) const;

    // What tests and the page do to it.
    [[nodiscard]] bool isHeld() const;
    void hold(bool held); ///< nothing is mined, time does not count; false mines what waits
    void mine(qint64 blocks);
    /// Undoes the last @p depth blocks and goes on with others: what was in them is mined anew, except @p dropped.
    void reorganise(qint64 depth, const QStringList &dropped);
    bool drop(const QString &hash); ///< a waiting one; whether there was one
    void setBaseFee(const core::Uint256 &wei);
    void fund(const QString &address, const core::Uint256 &wei);

    [[nodiscard]] QString meta(const QString &key) const;
    void setMeta(const QString &key, const QString &value);

private:
    struct Anchor
    {
        qint64 number = 0;
        qint64 time = 0;
        qint64 since = 0; ///< UTC ms from which the blocks after it are counted
    };
    [[nodiscard]] Anchor anchor(qint64 upTo) const; ///< the last kept block of at most that number
    [[nodiscard]] QString emptyHash(qint64 number) const;
    [[nodiscard]] qint64 timeOf(qint64 number) const;
    void keep(const Block &block);
    void extend(qint64 toNumber); ///< keeps an empty block there
    void mineWaiting();
    [[nodiscard]] bool mineInto(Block &block, const Kept &waiting, qint64 position, qint64 &logIndex);
    void keepLogs(const Block &block, const Kept &kept, const QList<Log> &logs, qint64 &logIndex);
    [[nodiscard]] qint64 nowMs() const { return core::toMs(m_world.clock.now()); }

    World &m_world;
    CheckedDb &m_db;
};

[[nodiscard]] QString etherKey(const QString &address);
[[nodiscard]] QString nonceKey(const QString &address);

} // namespace dotm::sandbox::ethereum
