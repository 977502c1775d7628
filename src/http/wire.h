// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/asio.h"

#include <QByteArray>

#include <boost/asio/buffer.hpp>
#include <boost/beast/core/flat_buffer.hpp>

#include <array>
#include <memory>
#include <span>

namespace dotm::http {

/// Wakes one waiting coroutine of the same I/O thread. Set before anybody waits: the next wait returns at once.
class Signal
{
public:
    explicit Signal(const Executor &executor) : m_timer(executor, SteadyClock::time_point::max()) {}
    void set();
    [[nodiscard]] Awaitable<void> wait();

private:
    Timer m_timer;
    bool m_set = false;
};

/// One TCP connection with one deadline, used on its I/O thread only. The deadline is a plain number that the worker's
/// sweep compares now and then: no timer is armed on the way of a request.
class Wire
{
public:
    using Buffers = std::array<asio::const_buffer, 3>;

    explicit Wire(Socket socket);

    [[nodiscard]] const Socket &socket() const { return m_socket; }
    [[nodiscard]] boost::beast::flat_buffer &buffer() { return m_buffer; }
    [[nodiscard]] Signal &signal() { return m_signal; }

    void setDeadline(std::chrono::milliseconds fromNow) { m_deadline = SteadyClock::now() + fromNow; }
    void clearDeadline() { m_deadline = SteadyClock::time_point::max(); }
    void checkDeadline(SteadyClock::time_point now);
    /// True when the last fill() or write() was ended by the deadline. Asking forgets it.
    [[nodiscard]] bool takeExpired() { return std::exchange(m_expired, false); }

    /// Reads at most @p count bytes to the end of the buffer. False: end, failure or deadline.
    [[nodiscard]] Awaitable<bool> fill(std::size_t count);
    /// Reads beside a running exchange, up to @p most bytes in the buffer, to learn that the client leaves; sets the
    /// signal then. @p keep holds this object until the read is over.
    void watch(std::shared_ptr<void> keep, std::size_t most);
    /// Gives back the memory of an empty buffer.
    void slim()
    {
        if (m_buffer.size() == 0) {
            m_buffer.shrink_to_fit();
        }
    }
    [[nodiscard]] bool isWatching() const { return m_watching; }
    [[nodiscard]] bool isGone() const { return m_gone; }

    /// Writes what the kernel takes at once, without waiting, and moves @p buffers behind it. False: broken.
    [[nodiscard]] bool writeNow(Buffers &buffers);
    /// Writes all. Some of it must be taken every @p patience.
    [[nodiscard]] Awaitable<bool> write(Buffers buffers, std::chrono::milliseconds patience);

    /// Ends our side and swallows what the client still sends, so that closing does not destroy the answer under way.
    [[nodiscard]] Awaitable<void> linger(std::chrono::milliseconds most);
    void close();
    void reset(); ///< closes with RST
    /// Gives the socket away, with no read under way.
    [[nodiscard]] Socket takeSocket() { return std::move(m_socket); }

private:
    Socket m_socket;
    boost::beast::flat_buffer m_buffer;
    Signal m_signal;
    SteadyClock::time_point m_deadline = SteadyClock::time_point::max();
    bool m_expired = false;
    bool m_watching = false;
    bool m_watchOn = false; ///< start the watch's next read when one has brought bytes
    bool m_gone = false;
    std::array<char, 512> m_watched; ///< apart from m_buffer, which may be consumed meanwhile
};

} // namespace dotm::http
