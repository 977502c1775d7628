// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/server.h"

#include <QThread>

#include <atomic>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace dotm::test {

using namespace std::chrono_literals;

/// Limits short enough for a test to meet every one of them.
inline http::ServerLimits shortLimits()
{
    http::ServerLimits limits;
    limits.headerBytes = 4096;
    limits.bodyBytes = 64 * 1024;
    limits.headerTimeout = 200ms;
    limits.bodyTimeout = 300ms;
    limits.idleTimeout = 400ms;
    limits.webSocketPing = 200ms;
    limits.sendQueueBytes = 64 * 1024;
    return limits;
}

inline http::ServerOptions optionsWith(http::ServerLimits limits)
{
    http::ServerOptions options;
    options.limits = limits;
    return options;
}

/// Keeps responders until the test wants to answer them. Thread-safe.
class Shelf
{
public:
    void put(http::Responder responder)
    {
        const std::lock_guard lock(m_mutex);
        m_responders.push_back(std::move(responder));
    }
    [[nodiscard]] std::size_t size() const
    {
        const std::lock_guard lock(m_mutex);
        return m_responders.size();
    }
    [[nodiscard]] http::Responder take()
    {
        const std::lock_guard lock(m_mutex);
        http::Responder responder = std::move(m_responders.front());
        m_responders.erase(m_responders.begin());
        return responder;
    }

private:
    mutable std::mutex m_mutex;
    std::vector<http::Responder> m_responders;
};

/// Answers "METHOD path|body" at once.
inline void echo(const http::Request &request, http::Responder responder)
{
    responder.send({200, "text/plain", request.method + ' ' + request.path.toUtf8() + '|' + request.body, {}});
}

} // namespace dotm::test
