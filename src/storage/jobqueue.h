// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/job.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace dotm::storage {

/// Work waiting for one of several database threads. Thread-safe.
class JobQueue
{
public:
    /// A closed queue answers Cancelled at once.
    void push(Job job);
    /// For a thread with a connection: waits for work; nothing once the queue is closed.
    [[nodiscard]] std::optional<Job> take();
    /// For a thread without one: waits until @p deadline, and gives work only while no thread at all has a connection,
    /// so that it can be refused instead of waiting for the server to come back.
    [[nodiscard]] std::optional<Job> takeUnservable(std::chrono::steady_clock::time_point deadline);

    /// A thread reports that it has got, or lost, its connection.
    void addConnected();
    void removeConnected();

    /// Answers everything that waits with Cancelled and lets the threads end.
    void close();
    [[nodiscard]] bool isClosed() const;

private:
    [[nodiscard]] std::optional<Job> pop();

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    int m_connected = 0;
    bool m_closed = false;
};

} // namespace dotm::storage
