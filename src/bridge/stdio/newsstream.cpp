// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "bridge/stdio/newsstream.h"

#include <QElapsedTimer>

#include <algorithm>

namespace dotm::bridge::stdio {
using namespace std::chrono_literals;
using core::ErrorCode;
using core::Outcome;
using core::Task;

namespace {

constexpr auto kFirstPause = 1'000ms;
constexpr auto kLongestPause = 30'000ms;
constexpr auto kShortestPause = 100ms;
constexpr auto kSteady = 10'000ms; ///< a stream that lasted so long was a good one

bool isLost(const CallEnd &end)
{
    return end.status == 401 || end.status == 404 || (!end.outcome && end.outcome.error().code == ErrorCode::Offline);
}

/// Refused for good: this session has no stream.
bool isNone(const CallEnd &end)
{
    const bool isRefused = end.status == 400 || end.status == 403 || end.status == 405 || end.status == 406;
    return isRefused || (end.isSuccess() && !end.isStream);
}

std::chrono::milliseconds pauseAfter(const CallEnd &end, int failures)
{
    if (end.retry) {
        return std::clamp<std::chrono::milliseconds>(*end.retry, kShortestPause, kLongestPause);
    }
    return std::max<std::chrono::milliseconds>(backOff(failures),
                                               std::min<std::chrono::milliseconds>(end.retryAfter.value_or(0s), 5min));
}

} // namespace

std::chrono::milliseconds backOff(int failures)
{
    return std::min(kFirstPause * (1 << std::clamp(failures, 0, 16)), kLongestPause);
}

NewsStream::NewsStream(CallMaker &calls, McpCall::Sink sink) : m_calls(calls), m_sink(std::move(sink)) {}

void NewsStream::start(const Way &way)
{
    stop();
    core::detach(listen(way), "the standing stream");
}

void NewsStream::stop()
{
    ++m_number;
    if (m_call != nullptr) {
        m_call->abort();
    }
    m_pause.cut();
}

Task<Outcome> NewsStream::listen(Way way)
{
    const quint64 number = m_number;
    QByteArray lastEventId;
    int failures = 0;
    while (number == m_number) {
        const std::unique_ptr<McpCall> call = m_calls.listen(way, lastEventId, m_sink);
        m_call = call.get();
        QElapsedTimer lasted;
        lasted.start();
        const CallEnd end = co_await call->end();
        if (m_call == call.get()) {
            m_call = nullptr;
        }
        if (number != m_number || isNone(end)) {
            co_return Outcome();
        }
        if (isLost(end)) {
            Q_EMIT lost(way);
            co_return Outcome();
        }
        failures = end.isStream && lasted.hasExpired(kSteady.count()) ? 0 : failures;
        lastEventId = end.lastEventId.isEmpty() ? lastEventId : end.lastEventId;
        const std::chrono::milliseconds pause = pauseAfter(end, failures++);
        co_await m_pause.wait(pause);
    }
    co_return Outcome();
}

} // namespace dotm::bridge::stdio
