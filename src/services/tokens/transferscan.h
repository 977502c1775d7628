// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/changes.h"
#include "services/tokens/tokenchain.h"

#include <QTimer>

namespace dotm::services {

/// Books what moves of the token, by the chain's logs: once for everybody, so that a wallet that is linked tomorrow has
/// its history at once. What is deep enough is booked for good; the newest blocks are booked anew with each look, and
/// so is what a reorganisation put in the place of others. Where the chain has another block than the one that was
/// booked for good (undone deeper than a mint waits for, or begun anew) it goes back to what both have, and books from
/// there. Several processes may look at once. Service thread.
class TransferScan final : public QObject
{
    Q_OBJECT
public:
    TransferScan(storage::Database &database, TokenChain &chain, Changes &changes, const core::Clock &clock);

    /// Looks every @p interval, one look at a time; longer pauses while the chain is silent.
    void start(std::chrono::milliseconds interval);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_isLooking; }
    void lookSoon();

private:
    /// A stretch of blocks with everything that is to be booked of it.
    struct Stretch
    {
        quint64 base = 0; ///< the last block that was booked for good, as it was when we began
        quint64 to = 0;
        quint64 final = 0; ///< up to here for good, no further than @c to
        QList<storage::ChainTransfer> transfers;
    };

    [[nodiscard]] core::Task<core::Outcome> look();
    [[nodiscard]] core::Task<core::Outcome> follow();
    [[nodiscard]] core::Task<core::Result<quint64>> bookedUpTo(quint64 head);
    [[nodiscard]] core::Task<core::Result<quint64>> sharedWithChain(quint64 booked, quint64 head);
    [[nodiscard]] core::Task<core::Result<qint64>> newestShared(qint64 place);
    [[nodiscard]] core::Task<core::Result<bool>> isOnChain(storage::ChainTransfer transfer);
    [[nodiscard]] core::Task<core::Outcome> goBack(quint64 booked, quint64 block);
    void tell(const QStringList &people);
    [[nodiscard]] core::Task<core::Result<quint64>> firstBlock(quint64 head);
    [[nodiscard]] core::Task<core::Result<Stretch>> read(quint64 base, quint64 head);
    [[nodiscard]] core::Task<core::Result<core::TimePoint>> timeOf(quint64 block);
    [[nodiscard]] core::Task<core::Outcome> book(Stretch stretch);
    [[nodiscard]] QString cursorName() const;

    storage::Database &m_database;
    TokenChain &m_chain;
    Changes &m_changes;
    const core::Clock &m_clock;
    QTimer m_timer;
    std::chrono::milliseconds m_interval{};
    QHash<quint64, core::TimePoint> m_times; ///< of the newest blocks, which are read again and again
    quint64 m_size = ethereum::logpages::kFirstSize;
    int m_failures = 0;
    bool m_isLooking = false;
};

} // namespace dotm::services
