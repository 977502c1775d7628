// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/asio.h"
#include "http/server.h"

#include <boost/asio/executor_work_guard.hpp>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <unordered_set>

namespace dotm::http {

class Session;

/// What every connection of one server shares.
struct ServerState
{
    ServerState(ServerOptions options, Server::Handler handler);
    void leave(std::atomic<int> &count); ///< a connection counted there has gone

    const ServerOptions options;
    const Server::Handler handler;
    const QByteArray requestIdPrefix; ///< different in each run: ids are looked for in logs and in the audit log
    std::atomic<int> connections = 0;
    std::atomic<int> turnedAway = 0; ///< connections that are only told 503
    std::atomic<bool> draining = false;
    std::mutex mutex;
    std::condition_variable left; ///< when a connection has gone
};

/// One I/O thread with the connections that live on it. A connection never changes its worker, so it needs no lock.
class Worker
{
public:
    Worker(ServerState &state, int number);
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    [[nodiscard]] asio::io_context &context() { return m_context; }
    void start();
    void finish(); ///< lets the thread end when its last connection has, and waits for that. Any thread but this one

    // On this worker's thread.
    void add(Session &session);
    void remove(Session &session);
    void drainSessions();
    void cutSessions();
    [[nodiscard]] const QByteArray &date(); ///< now, as the header has it
    [[nodiscard]] QByteArray nextRequestId();

private:
    void armSweep();

    ServerState &m_state;
    const int m_number;
    asio::io_context m_context{1};
    asio::executor_work_guard<Executor> m_work;
    Timer m_sweep;
    std::unordered_set<Session *> m_sessions;
    QByteArray m_date;
    std::time_t m_dateSecond = 0;
    quint64 m_requests = 0;
    std::thread m_thread;
};

} // namespace dotm::http
