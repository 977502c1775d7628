// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/jobqueue.h"

namespace dotm::storage {
using namespace Qt::Literals::StringLiterals;

static void cancel(Job &job)
{
    job.answer(core::fail(core::ErrorCode::Cancelled, u"The database is being closed."_s));
}

void JobQueue::push(Job job)
{
    std::unique_lock lock(m_mutex);
    if (m_closed) {
        lock.unlock();
        cancel(job);
        return;
    }
    m_jobs.push_back(std::move(job));
    lock.unlock();
    m_wake.notify_all(); // not one: it might be a thread without a connection, which leaves the work alone
}

std::optional<Job> JobQueue::take()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_closed || !m_jobs.empty(); });
    return pop();
}

std::optional<Job> JobQueue::takeUnservable(std::chrono::steady_clock::time_point deadline)
{
    std::unique_lock lock(m_mutex);
    const auto mayRefuse = [this] {
        return m_connected == 0 && !m_jobs.empty();
    };
    m_wake.wait_until(lock, deadline, [this, mayRefuse] { return m_closed || mayRefuse(); });
    return mayRefuse() ? pop() : std::nullopt;
}

std::optional<Job> JobQueue::pop()
{
    if (m_jobs.empty()) {
        return std::nullopt;
    }
    std::optional<Job> job(std::move(m_jobs.front()));
    m_jobs.pop_front();
    return job;
}

void JobQueue::addConnected()
{
    const std::scoped_lock lock(m_mutex);
    ++m_connected;
}

void JobQueue::removeConnected()
{
    {
        const std::scoped_lock lock(m_mutex);
        --m_connected;
    }
    m_wake.notify_all();
}

void JobQueue::close()
{
    std::deque<Job> waiting;
    {
        const std::scoped_lock lock(m_mutex);
        m_closed = true;
        waiting.swap(m_jobs);
    }
    m_wake.notify_all();
    for (Job &job : waiting) {
        cancel(job);
    }
}

bool JobQueue::isClosed() const
{
    const std::scoped_lock lock(m_mutex);
    return m_closed;
}

} // namespace dotm::storage
