// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/message.h"
#include "http/responder.h"

#include <QByteArrayList>

#include <functional>
#include <mutex>

namespace dotm::http {

/// The connection behind an exchange, told from any thread that there is something to do. Called under the exchange's
/// lock: it may only post.
class ExchangeOwner
{
public:
    virtual void wake() = 0;

protected:
    ~ExchangeOwner() = default;
};

/// One request's answer on its way from whoever makes it (any thread) to the connection (its I/O thread). The owner is
/// woken only when it has said that it waits, so an answer given inside the handler costs no post. It outlives the
/// connection; once detached everything done to it does nothing.
class Exchange
{
public:
    enum class Kind { Pending, Whole, Stream, Events, Socket, Abort };
    /// What is waiting to be written to an event stream or WebSocket.
    struct Batch
    {
        QByteArrayList frames;
        bool closing = false; ///< after these frames
        bool overflow = false;
    };

    Exchange(ExchangeOwner &owner, bool upgrade, qsizetype queueBytes);

    // The answering side, any thread.
    void answer(Response response);
    void abandon(); ///< 500, unless answered
    void abort();
    void startStream(Response head, std::function<QByteArray()> nextChunk);
    void startEvents(QList<Header> headers, std::function<void()> onClosed);
    void startSocket(WebSocketHandlers handlers, const QByteArray &subprotocol);
    [[nodiscard]] bool isUpgrade() const { return m_upgrade; }
    [[nodiscard]] bool isDetached() const;
    void push(const QByteArray &frame);
    void close(int code, const QByteArray &reason);
    [[nodiscard]] bool isOpen() const;

    // The connection's side, its I/O thread.
    [[nodiscard]] Kind kindOrWait();  ///< Pending: the owner will be woken
    [[nodiscard]] Batch takeOrWait(); ///< empty, not closing: the owner will be woken
    void settle(qsizetype bytes);     ///< written: they no longer count against the queue's limit
    [[nodiscard]] bool overflowed() const;
    void detach(); ///< the connection leaves; the exchange's onClosed is called here, once

    // Given with the answer; constant once kindOrWait() has told its kind.
    Response response; ///< Whole; Stream and Events: the head
    std::function<QByteArray()> nextChunk;
    std::function<void(const QByteArray &)> onText;
    QByteArray subprotocol;
    int closeCode = 1000; ///< constant once a batch is closing
    QByteArray closeReason;

private:
    /// Takes the one answer: true for the first caller while the connection is there.
    [[nodiscard]] bool claim(Kind kind);
    [[nodiscard]] bool openQueue(Kind kind, std::function<void()> &onClosed);
    void wakeIfWaiting();

    const bool m_upgrade;
    const qsizetype m_queueBytes;
    mutable std::mutex m_mutex;
    ExchangeOwner *m_owner;
    Kind m_kind = Kind::Pending;
    bool m_waiting = false;
    bool m_open = false;
    bool m_closing = false;
    bool m_overflow = false;
    QByteArrayList m_queue;
    qsizetype m_queued = 0;
    std::function<void()> m_onClosed;
};

} // namespace dotm::http
