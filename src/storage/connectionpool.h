// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/worker.h"

#include <QFuture>

#include <memory>
#include <vector>

namespace dotm::storage {

/// The database threads and the queues before them.
class ConnectionPool
{
public:
    ConnectionPool() = default;
    ~ConnectionPool(); ///< waits for running work, answers the rest Cancelled
    ConnectionPool(const ConnectionPool &) = delete;
    ConnectionPool &operator=(const ConnectionPool &) = delete;

    /// A thread for transactions, and for reads too while there is no reader. Before the first submit().
    void addWorker(Connector connector, std::unique_ptr<Connection> connection);
    /// A thread for reads alone. Before the first submit().
    void addReader(Connector connector, std::unique_ptr<Connection> connection);
    /// For an only connection that both reads and writes: see attempt(). Before the first addWorker().
    void guardReads() { m_guardReads = true; }

    [[nodiscard]] QFuture<core::Outcome> submit(Access access, Work work);

private:
    JobQueue m_work;
    JobQueue m_reads;
    bool m_hasReaders = false;
    bool m_guardReads = false;
    std::vector<std::unique_ptr<Worker>> m_workers; ///< after the queues they use
};

} // namespace dotm::storage
