// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/random.h"
#include "storage/jobqueue.h"

#include <functional>
#include <memory>
#include <thread>

namespace dotm::storage {

/// Opens a connection of the kind the worker needs; called on the worker's thread.
using Connector = std::function<core::Result<std::unique_ptr<Connection>>()>;

/// One database thread and its connection: takes work from the queue, repeats it after serialization faults, opens the
/// connection again when it breaks. The queue outlives it and must be closed before it is destroyed.
class Worker
{
public:
    /// @p connection may be null: it is then opened on the thread. @p guardReads: see attempt().
    Worker(JobQueue &queue, Connector connector, std::unique_ptr<Connection> connection, bool guardReads);
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

private:
    void loop();
    void serve();
    void wait();
    [[nodiscard]] core::Outcome run(const Job &job);
    [[nodiscard]] bool connect();
    void disconnect();
    void pauseBefore(int nextAttempt);
    void planNextConnect();

    JobQueue &m_queue;
    Connector m_connector;
    std::unique_ptr<Connection> m_connection;
    bool m_guardReads;
    core::SystemRandom m_random;
    int m_failedConnects = 0;
    std::chrono::steady_clock::time_point m_nextConnect; ///< the past at first: at once
    std::thread m_thread;                                ///< last: it uses all of the above
};

} // namespace dotm::storage
