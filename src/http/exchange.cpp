// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "http/exchange.h"

#include "core/log.h"
#include "http/guard.h"
#include "http/responsehead.h"

#include <utility>

namespace dotm::http {

namespace {

void callClosed(const std::function<void()> &onClosed)
{
    if (onClosed) {
        guarded("An onClosed handler", onClosed);
    }
}

} // namespace

Exchange::Exchange(ExchangeOwner &owner, bool upgrade, qsizetype queueBytes)
    : m_upgrade(upgrade), m_queueBytes(queueBytes), m_owner(&owner)
{
}

bool Exchange::claim(Kind kind)
{
    if (m_kind != Kind::Pending) {
        return false;
    }
    m_kind = kind;
    return m_owner != nullptr;
}

void Exchange::wakeIfWaiting()
{
    if (m_waiting && m_owner != nullptr) {
        m_waiting = false;
        m_owner->wake();
    }
}

void Exchange::answer(Response whole)
{
    const std::lock_guard lock(m_mutex);
    if (claim(Kind::Whole)) {
        response = std::move(whole);
        wakeIfWaiting();
    }
}

void Exchange::abandon()
{
    const std::lock_guard lock(m_mutex);
    if (claim(Kind::Whole)) {
        qCWarning(core::lcHttp) << "A request was left without an answer";
        response = errorResponse(500, "The server could not answer.");
        wakeIfWaiting();
    }
}

void Exchange::abort()
{
    const std::lock_guard lock(m_mutex);
    if (claim(Kind::Abort)) {
        wakeIfWaiting();
    }
}

void Exchange::startStream(Response head, std::function<QByteArray()> next)
{
    const std::lock_guard lock(m_mutex);
    if (claim(Kind::Stream)) {
        response = std::move(head);
        nextChunk = std::move(next);
        wakeIfWaiting();
    }
}

bool Exchange::openQueue(Kind kind, std::function<void()> &onClosed)
{
    if (!claim(kind)) {
        return false;
    }
    m_open = true;
    m_onClosed = std::move(onClosed);
    wakeIfWaiting();
    return true;
}

void Exchange::startEvents(QList<Header> headers, std::function<void()> onClosed)
{
    {
        const std::lock_guard lock(m_mutex);
        if (openQueue(Kind::Events, onClosed)) {
            response.contentType = "text/event-stream";
            response.headers = std::move(headers);
            return;
        }
    }
    callClosed(onClosed);
}

void Exchange::startSocket(WebSocketHandlers handlers, const QByteArray &protocol)
{
    {
        const std::lock_guard lock(m_mutex);
        if (openQueue(Kind::Socket, handlers.onClosed)) {
            onText = std::move(handlers.onText);
            subprotocol = protocol;
            return;
        }
    }
    callClosed(handlers.onClosed);
}

bool Exchange::isDetached() const
{
    const std::lock_guard lock(m_mutex);
    return m_owner == nullptr;
}

void Exchange::push(const QByteArray &frame)
{
    const std::lock_guard lock(m_mutex);
    if (!m_open) {
        return;
    }
    m_queued += frame.size();
    if (m_queued <= m_queueBytes) {
        m_queue.append(frame);
        wakeIfWaiting();
        return;
    }
    m_overflow = true;
    m_open = false;
    m_queue.clear();
    m_owner->wake(); // the connection may be stuck in a write: it must hear this even when it is not waiting
}

void Exchange::close(int code, const QByteArray &reason)
{
    const std::lock_guard lock(m_mutex);
    if (m_open) {
        m_open = false;
        m_closing = true;
        closeCode = code;
        closeReason = reason;
        wakeIfWaiting();
    }
}

bool Exchange::isOpen() const
{
    const std::lock_guard lock(m_mutex);
    return m_open;
}

Exchange::Kind Exchange::kindOrWait()
{
    const std::lock_guard lock(m_mutex);
    m_waiting = m_kind == Kind::Pending;
    return m_kind;
}

Exchange::Batch Exchange::takeOrWait()
{
    const std::lock_guard lock(m_mutex);
    Batch batch{std::exchange(m_queue, {}), m_closing, m_overflow};
    m_waiting = batch.frames.isEmpty() && !m_closing && !m_overflow;
    return batch;
}

void Exchange::settle(qsizetype bytes)
{
    const std::lock_guard lock(m_mutex);
    m_queued -= bytes;
}

bool Exchange::overflowed() const
{
    const std::lock_guard lock(m_mutex);
    return m_overflow;
}

void Exchange::detach()
{
    std::function<void()> onClosed;
    std::function<void(const QByteArray &)> text; // handlers often hold this exchange: they must go, outside the lock
    std::function<QByteArray()> next;
    {
        const std::lock_guard lock(m_mutex);
        m_owner = nullptr;
        m_open = false;
        m_queue.clear();
        std::swap(onClosed, m_onClosed);
        std::swap(text, onText);
        std::swap(next, nextChunk);
    }
    callClosed(onClosed);
}

} // namespace dotm::http
