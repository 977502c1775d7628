// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "bareserver.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>

#include <thread>

namespace dotm::bench {

namespace asio = boost::asio;
namespace beast = boost::beast;

// As src/http has it: the concrete executor of one thread, so that the floor is not slowed by a type-erased one.
using Executor = asio::io_context::executor_type;
using Tcp = asio::ip::tcp;
using Socket = asio::basic_stream_socket<Tcp, Executor>;
using Acceptor = asio::basic_socket_acceptor<Tcp, Executor>;
using Awaitable = asio::awaitable<void, Executor>;

namespace {

auto resume(boost::system::error_code &error)
{
    return asio::redirect_error(asio::use_awaitable_t<Executor>(), error);
}

Awaitable serve(Socket socket, const QByteArray *answer)
{
    boost::system::error_code error;
    socket.set_option(Tcp::no_delay(true), error);
    beast::flat_buffer buffer;
    while (!error) {
        beast::http::request<beast::http::string_body> request;
        co_await beast::http::async_read(socket, buffer, request, resume(error));
        if (!error) {
            co_await asio::async_write(
                socket, asio::buffer(answer->constData(), static_cast<std::size_t>(answer->size())), resume(error));
        }
    }
}

Awaitable accept(Acceptor *acceptor, const QByteArray *answer)
{
    boost::system::error_code error;
    while (!error) {
        Socket socket(acceptor->get_executor());
        co_await acceptor->async_accept(socket, resume(error));
        if (!error) {
            asio::co_spawn(acceptor->get_executor(), serve(std::move(socket), answer), asio::detached);
        }
    }
}

} // namespace

class BareServer::Impl
{
public:
    explicit Impl(QByteArray answer)
        : m_answer(std::move(answer)), m_acceptor(m_context, Tcp::endpoint(asio::ip::address_v4::loopback(), 0))
    {
        asio::co_spawn(m_context, accept(&m_acceptor, &m_answer), asio::detached);
        m_thread = std::thread([this] { m_context.run(); });
    }
    ~Impl()
    {
        m_context.stop();
        m_thread.join();
    }
    [[nodiscard]] quint16 port() const { return m_acceptor.local_endpoint().port(); }

private:
    const QByteArray m_answer;
    asio::io_context m_context{1};
    Acceptor m_acceptor;
    std::thread m_thread;
};

BareServer::BareServer(QByteArray answer) : m_impl(std::make_unique<Impl>(std::move(answer))) {}

BareServer::~BareServer() = default;

quint16 BareServer::port() const
{
    return m_impl->port();
}

} // namespace dotm::bench
