// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/random.h"
#include "core/result.h"
#include "net/httprequest.h"
#include "net/httptransport.h"

#include <qcoro/qcorotask.h>

#include <chrono>
#include <functional>

namespace dotm::net {

/// Waits between two attempts. Tests pass one that returns at once and moves their clock.
using Sleeper = std::function<QCoro::Task<void>(std::chrono::milliseconds)>;

/// Waits on the event loop of the calling thread.
[[nodiscard]] Sleeper eventLoopSleeper();

/// The single door for outgoing HTTP: deadline, retries with back-off, jitter and Retry-After, request ids, redacted
/// log lines. Stateless but for its references; use on the thread that owns the transport. Outlives every call it
/// started.
class HttpClient
{
public:
    HttpClient(HttpTransport &transport, const core::Clock &clock, core::Random &random,
               Sleeper sleeper = eventLoopSleeper());

    /// Sends @p request, retrying 429, 502, 503, 504 and transport errors as HttpRequest allows; its timeout covers all
    /// attempts and the pauses between them. An answer with any status is a value: the provider client reads its error
    /// body and calls errorFromStatus(). When the pause would not fit into what is left of the timeout (a long
    /// Retry-After), the last answer or error is handed back at once, so a 429 becomes RateLimited with retryAfter
    /// there. Each call carries an X-Request-Id (the caller's own if it set one), the same in every attempt.
    [[nodiscard]] QCoro::Task<core::Result<HttpResponse>> fetch(HttpRequest request);

private:
    [[nodiscard]] QCoro::Task<core::Result<HttpResponse>> attempt(HttpRequest request, QByteArray id);

    HttpTransport &m_transport;
    const core::Clock &m_clock;
    core::Random &m_random;
    Sleeper m_sleeper;
};

/// The one HTTP-to-Error map. @p detail: what the other side said, already free of secrets.
[[nodiscard]] core::Error errorFromStatus(const HttpResponse &response, const QString &detail, qint64 nowSeconds);

/// application/x-www-form-urlencoded with every byte that is not unreserved percent-encoded, in keys too.
[[nodiscard]] QByteArray formEncode(const QList<std::pair<QString, QString>> &fields);

} // namespace dotm::net
