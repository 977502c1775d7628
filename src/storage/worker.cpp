// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/worker.h"

#include "core/log.h"
#include "storage/attempt.h"

#include <algorithm>

namespace dotm::storage {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::lcStorage;

constexpr int kAttempts = 5;
constexpr std::chrono::milliseconds kFirstPause = 10ms;
constexpr std::chrono::milliseconds kFirstReconnect = 100ms;
constexpr std::chrono::milliseconds kLongestReconnect = 5s;
constexpr int kMostDoublings = 6;

Worker::Worker(JobQueue &queue, Connector connector, std::unique_ptr<Connection> connection, bool guardReads)
    : m_queue(queue), m_connector(std::move(connector)), m_connection(std::move(connection)), m_guardReads(guardReads)
{
    if (m_connection) {
        m_queue.addConnected(); // here and not on the thread: work may arrive before it runs
    }
    m_thread = std::thread([this] { loop(); });
}

Worker::~Worker()
{
    m_thread.join();
}

void Worker::loop()
{
    while (!m_queue.isClosed()) {
        if (m_connection) {
            serve();
        } else if (std::chrono::steady_clock::now() < m_nextConnect) {
            wait();
        } else if (!connect()) {
            planNextConnect();
        }
    }
}

void Worker::serve()
{
    std::optional<Job> job = m_queue.take();
    if (!job) {
        return;
    }
    core::Outcome outcome = run(*job);
    if (!m_connection->isUsable()) {
        disconnect();
    }
    job->answer(std::move(outcome));
}

void Worker::wait()
{
    if (std::optional<Job> job = m_queue.takeUnservable(m_nextConnect)) {
        job->answer(core::fail(core::ErrorCode::Unavailable, u"The database cannot be reached at the moment."_s));
    }
}

core::Outcome Worker::run(const Job &job)
{
    Attempt last = attempt(*m_connection, job, m_guardReads);
    for (int number = 2; number <= kAttempts && last.isRepeatable; ++number) {
        pauseBefore(number);
        if (!m_connection->isUsable()) {
            core::Result<std::unique_ptr<Connection>> fresh = m_connector();
            if (!fresh) {
                break; // the caller hears of the fault now; the loop goes on trying to connect
            }
            m_connection = std::move(*fresh);
        }
        last = attempt(*m_connection, job, m_guardReads);
    }
    return last.outcome;
}

bool Worker::connect()
{
    core::Result<std::unique_ptr<Connection>> opened = m_connector();
    if (!opened) {
        if (m_failedConnects == 0) { // once for each outage
            qCWarning(lcStorage).noquote() << "Database connection failed:" << opened.error().detail;
        }
        return false;
    }
    if (m_failedConnects > 0) {
        qCInfo(lcStorage) << "Database connection is back";
    }
    m_failedConnects = 0;
    m_connection = std::move(*opened);
    m_queue.addConnected();
    return true;
}

void Worker::disconnect()
{
    m_connection.reset();
    m_nextConnect = {};
    m_queue.removeConnected();
}

void Worker::pauseBefore(int nextAttempt)
{
    const auto longest = kFirstPause * (1 << (nextAttempt - 2));
    std::this_thread::sleep_for(longest * (0.5 + m_random.unit() / 2));
}

void Worker::planNextConnect()
{
    const auto longest =
        std::min(kFirstReconnect * (1 << std::min(m_failedConnects, kMostDoublings)), kLongestReconnect);
    const auto jittered = longest * (0.5 + m_random.unit() / 2);
    m_nextConnect = std::chrono::steady_clock::now() + std::chrono::duration_cast<std::chrono::milliseconds>(jittered);
    ++m_failedConnects;
}

} // namespace dotm::storage
