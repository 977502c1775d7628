// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/connectionpool.h"

namespace dotm::storage {

ConnectionPool::~ConnectionPool()
{
    m_work.close();
    m_reads.close();
}

void ConnectionPool::addWorker(Connector connector, std::unique_ptr<Connection> connection)
{
    m_workers.push_back(std::make_unique<Worker>(m_work, std::move(connector), std::move(connection), m_guardReads));
}

void ConnectionPool::addReader(Connector connector, std::unique_ptr<Connection> connection)
{
    m_hasReaders = true;
    m_workers.push_back(std::make_unique<Worker>(m_reads, std::move(connector), std::move(connection), false));
}

QFuture<core::Outcome> ConnectionPool::submit(Access access, Work work)
{
    Job job(access, std::move(work));
    QFuture<core::Outcome> future = job.future();
    const bool toReader = m_hasReaders && access == Access::Read;
    (toReader ? m_reads : m_work).push(std::move(job));
    return future;
}

} // namespace dotm::storage
