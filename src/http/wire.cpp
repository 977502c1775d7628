// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "http/wire.h"

#include <boost/asio/write.hpp>

namespace dotm::http {

namespace {

constexpr std::size_t kKeptBuffer = 16 * 1024; ///< what an idle connection may hold on to
constexpr std::size_t kSwallowStep = 16 * 1024;

std::size_t advance(Wire::Buffers &buffers, std::size_t count)
{
    for (asio::const_buffer &buffer : buffers) {
        const std::size_t step = std::min(count, buffer.size());
        buffer += step;
        count -= step;
    }
    return asio::buffer_size(buffers);
}

} // namespace

void Signal::set()
{
    m_set = true;
    m_timer.cancel();
}

Awaitable<void> Signal::wait()
{
    while (!m_set) {
        SystemError ignored;
        co_await m_timer.async_wait(resume(ignored));
    }
    m_set = false;
}

Wire::Wire(Socket socket) : m_socket(std::move(socket)), m_signal(m_socket.get_executor())
{
    SystemError ignored;
    m_socket.non_blocking(true, ignored);
    m_socket.set_option(Tcp::no_delay(true), ignored);
}

void Wire::checkDeadline(SteadyClock::time_point now)
{
    if (now < m_deadline) {
        return;
    }
    clearDeadline();
    m_expired = true;
    SystemError ignored;
    m_socket.cancel(ignored);
}

Awaitable<bool> Wire::fill(std::size_t count)
{
    if (m_watching) { // its read serves as ours
        m_watchOn = false;
        while (m_watching) {
            co_await m_signal.wait();
        }
        co_return !m_gone && !m_expired;
    }
    if (m_buffer.size() == 0 && m_buffer.capacity() > kKeptBuffer) {
        m_buffer.shrink_to_fit();
    }
    SystemError error;
    const std::size_t got = co_await m_socket.async_read_some(m_buffer.prepare(count), resume(error));
    m_buffer.commit(got);
    co_return !error && !m_expired;
}

void Wire::watch(std::shared_ptr<void> keep, std::size_t most)
{
    m_watchOn = true;
    if (m_watching || m_gone || m_buffer.size() >= most) {
        return;
    }
    m_watching = true;
    m_socket.async_read_some(asio::buffer(m_watched),
                             [this, keep = std::move(keep), most](SystemError error, std::size_t got) {
                                 m_watching = false;
                                 m_gone = m_gone || error;
                                 m_buffer.commit(asio::buffer_copy(m_buffer.prepare(got), asio::buffer(m_watched)));
                                 if (m_watchOn) {
                                     watch(keep, most);
                                 }
                                 m_signal.set();
                             });
}

bool Wire::writeNow(Buffers &buffers)
{
    SystemError error;
    const std::size_t count = m_socket.write_some(buffers, error);
    advance(buffers, count);
    return !error || error == asio::error::would_block;
}

Awaitable<bool> Wire::write(Buffers buffers, std::chrono::milliseconds patience)
{
    while (asio::buffer_size(buffers) > 0) {
        setDeadline(patience);
        SystemError error;
        const std::size_t count = co_await m_socket.async_write_some(buffers, resume(error));
        if (error || m_expired) {
            co_return false;
        }
        advance(buffers, count);
    }
    clearDeadline();
    co_return true;
}

Awaitable<void> Wire::linger(std::chrono::milliseconds most)
{
    SystemError error;
    m_socket.shutdown(Socket::shutdown_send, error);
    setDeadline(most);
    m_buffer.clear();
    while (!error && !m_expired) {
        co_await m_socket.async_read_some(m_buffer.prepare(kSwallowStep), resume(error));
    }
}

void Wire::close()
{
    m_gone = true;
    SystemError ignored;
    m_socket.close(ignored);
    m_signal.set();
}

void Wire::reset()
{
    SystemError ignored;
    m_socket.set_option(asio::socket_base::linger(true, 0), ignored);
    close();
}

} // namespace dotm::http
