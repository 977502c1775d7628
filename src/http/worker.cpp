// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "http/worker.h"

#include "core/random.h"
#include "http/session.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <ctime>

using namespace Qt::Literals::StringLiterals;

namespace dotm::http {

namespace {

/// Deadlines are met within an eighth of the shortest one.
std::chrono::milliseconds sweepPeriod(const ServerLimits &limits)
{
    using std::chrono::milliseconds;
    const milliseconds shortest = std::min({limits.headerTimeout, limits.bodyTimeout, limits.idleTimeout});
    return std::clamp(shortest / 8, milliseconds(5), milliseconds(500));
}

} // namespace

ServerState::ServerState(ServerOptions theOptions, Server::Handler theHandler)
    : options(std::move(theOptions)), handler(std::move(theHandler)),
      requestIdPrefix(core::SystemRandom().bytes(8).toHex())
{
}

void ServerState::leave(std::atomic<int> &count)
{
    {
        const std::lock_guard lock(mutex); // else drain() could miss the news between looking and waiting
        --count;
    }
    left.notify_all();
}

Worker::Worker(ServerState &state, int number)
    : m_state(state), m_number(number), m_work(m_context.get_executor()), m_sweep(m_context.get_executor())
{
}

Worker::~Worker()
{
    if (m_thread.joinable()) {
        finish();
    }
}

void Worker::start()
{
    m_thread = std::thread([this] { m_context.run(); });
}

void Worker::finish()
{
    m_work.reset();
    m_thread.join();
}

void Worker::add(Session &session)
{
    m_sessions.insert(&session);
    if (m_sessions.size() == 1) {
        armSweep();
    }
}

void Worker::remove(Session &session)
{
    m_sessions.erase(&session);
    if (m_sessions.empty()) {
        m_sweep.cancel(); // an idle server does not wake up
    }
}

void Worker::armSweep()
{
    m_sweep.expires_after(sweepPeriod(m_state.options.limits));
    m_sweep.async_wait([this](SystemError error) {
        if (error || m_sessions.empty()) {
            return;
        }
        const SteadyClock::time_point now = SteadyClock::now();
        for (Session *session : m_sessions) {
            session->checkDeadline(now);
        }
        armSweep();
    });
}

void Worker::drainSessions()
{
    for (Session *session : m_sessions) {
        session->drain();
    }
}

void Worker::cutSessions()
{
    for (Session *session : m_sessions) {
        session->cut();
    }
}

const QByteArray &Worker::date()
{
    const std::time_t now = std::time(nullptr);
    if (now != m_dateSecond) {
        m_dateSecond = now;
        const QDateTime utc = QDateTime::fromSecsSinceEpoch(now, Qt::UTC);
        m_date = QLocale::c().toString(utc, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1();
    }
    return m_date;
}

QByteArray Worker::nextRequestId()
{
    QByteArray id;
    id.reserve(40);
    id.append(m_state.requestIdPrefix).append('-').append(QByteArray::number(m_number)).append('-');
    return id.append(QByteArray::number(++m_requests));
}

} // namespace dotm::http
