// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "net/httpclient.h"

#include "core/log.h"
#include "net/retrypolicy.h"

#include <qcoro/qcorotimer.h>

#include <algorithm>

namespace dotm::net {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kRequestId = "X-Request-Id";

QByteArray takeRequestId(const HttpRequest &request)
{
    const auto found = std::ranges::find_if(
        request.headers, [](const Header &each) { return each.first.compare(kRequestId, Qt::CaseInsensitive) == 0; });
    return found == request.headers.end() ? QByteArray() : found->second;
}

qint64 seconds(core::TimePoint time)
{
    return core::toMs(time) / 1000;
}

std::optional<std::chrono::seconds> askedPause(const Exchange &exchange, core::TimePoint now)
{
    return exchange ? exchange->retryAfter(seconds(now)) : exchange.error().retryAfter;
}

} // namespace

Sleeper eventLoopSleeper()
{
    return [](std::chrono::milliseconds pause) {
        return QCoro::sleepFor(pause);
    };
}

HttpClient::HttpClient(HttpTransport &transport, const core::Clock &clock, core::Random &random, Sleeper sleeper)
    : m_transport(transport), m_clock(clock), m_random(random), m_sleeper(std::move(sleeper))
{
}

QCoro::Task<core::Result<HttpResponse>> HttpClient::fetch(HttpRequest request)
{
    const core::TimePoint deadline = m_clock.now() + request.timeout;
    QByteArray id = takeRequestId(request);
    if (id.isEmpty()) {
        id = core::uuid7(m_clock, m_random).toLatin1();
        request.headers.append({kRequestId, id});
    }
    for (int number = 1;; ++number) {
        Exchange exchange = co_await attempt(request, id);
        if (number >= request.maxAttempts || !mayRetry(request, exchange)) {
            co_return exchange;
        }
        const core::TimePoint now = m_clock.now();
        const auto pause = pauseBefore(number, m_random.unit(), askedPause(exchange, now));
        if (now + pause >= deadline) {
            co_return exchange;
        }
        co_await m_sleeper(pause);
        request.timeout = std::max(deadline - m_clock.now(), std::chrono::milliseconds(1));
    }
}

QCoro::Task<core::Result<HttpResponse>> HttpClient::attempt(HttpRequest request, QByteArray id)
{
    const core::TimePoint start = m_clock.now();
    Exchange exchange = co_await m_transport.send(request);
    const QString outcome = exchange ? QString::number(exchange->status) : core::errorCodeName(exchange.error().code);
    const QString line = QStringLiteral("%1 %2 %3 %4 ms %5")
                             .arg(QString::fromLatin1(request.method), core::loggable(request.url), outcome,
                                  QString::number((m_clock.now() - start).count()), QString::fromLatin1(id));
    // Reads that went well are routine (payment events are asked for every few seconds); the rest is worth a line.
    const bool routine = request.method == "GET" && exchange && exchange->isSuccess();
    if (routine) {
        qCDebug(core::lcNet).noquote() << line;
    } else {
        qCInfo(core::lcNet).noquote() << line;
    }
    co_return exchange;
}

} // namespace dotm::net
