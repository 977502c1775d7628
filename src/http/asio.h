// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <utility> // awaitable.hpp of Boost 1.74 uses std::exchange without including it

#include <boost/asio/awaitable.hpp>
#include <boost/asio/basic_socket_acceptor.hpp>
#include <boost/asio/basic_stream_socket.hpp>
#include <boost/asio/basic_waitable_timer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <chrono>

/// Asio with the concrete executor of one I/O thread: no type-erased executor on the way of a request.
/// Private to src/http.
namespace dotm::http {

namespace asio = boost::asio;

using SteadyClock = std::chrono::steady_clock;
using Executor = asio::io_context::executor_type;
using Tcp = asio::ip::tcp;
using Socket = asio::basic_stream_socket<Tcp, Executor>;
using Acceptor = asio::basic_socket_acceptor<Tcp, Executor>;
using Timer = asio::basic_waitable_timer<SteadyClock, asio::wait_traits<SteadyClock>, Executor>;
using SystemError = boost::system::error_code;

template <typename T>
using Awaitable = asio::awaitable<T, Executor>;

/// The completion token of every awaited call here: resumes the coroutine and stores the failure in @p error.
[[nodiscard]] inline auto resume(SystemError &error)
{
    return asio::redirect_error(asio::use_awaitable_t<Executor>(), error);
}

} // namespace dotm::http
