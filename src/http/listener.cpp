// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "http/listener.h"

#include "core/log.h"
#include "http/session.h"
#include "http/worker.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/dispatch.hpp>
#include <boost/asio/ip/v6_only.hpp>

#include <fcntl.h>

using namespace Qt::Literals::StringLiterals;

namespace dotm::http {

namespace {

constexpr int kMostTurnedAway = 64; ///< told 503 at the same time; beyond that a connection is just closed
constexpr std::chrono::milliseconds kAcceptPause(50);

Tcp::endpoint endpointOf(const QHostAddress &address, quint16 port)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        return {asio::ip::make_address_v4(address.toIPv4Address()), port};
    }
    const Q_IPV6ADDR bytes = address.toIPv6Address(); // QHostAddress::Any too: "::", which takes IPv4 as well
    asio::ip::address_v6::bytes_type raw;
    std::copy(std::begin(bytes.c), std::end(bytes.c), raw.begin());
    return {asio::ip::make_address_v6(raw), port};
}

/// A program that we start (a browser, say) would otherwise keep the port open when we have long ended, and let callers
/// wait for answers that never come.
void keepFromChildren(int descriptor)
{
    ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
}

SystemError bindTo(Acceptor &acceptor, const QHostAddress &address, quint16 port)
{
    const Tcp::endpoint endpoint = endpointOf(address, port);
    SystemError error;
    acceptor.open(endpoint.protocol(), error);
    if (!error) {
        keepFromChildren(acceptor.native_handle());
        acceptor.set_option(asio::socket_base::reuse_address(true), error); // restart while old connections fade
    }
    if (!error && endpoint.protocol() == Tcp::v6()) {
        acceptor.set_option(asio::ip::v6_only(address != QHostAddress(QHostAddress::Any)), error);
    }
    if (!error) {
        acceptor.bind(endpoint, error);
    }
    if (!error) {
        acceptor.listen(asio::socket_base::max_listen_connections, error);
    }
    return error;
}

core::Failure inWords(const SystemError &error, const QHostAddress &address, quint16 port)
{
    if (error == asio::error::address_in_use) {
        return core::fail(core::ErrorCode::Conflict, u"Port %1 is in use."_s.arg(port));
    }
    if (error == asio::error::access_denied) {
        return core::fail(core::ErrorCode::Forbidden, u"Port %1 needs administrator rights."_s.arg(port));
    }
    if (error == boost::system::errc::address_not_available ||
        error == boost::system::errc::address_family_not_supported) {
        return core::fail(core::ErrorCode::Invalid,
                          u"%1 is not an address of this computer."_s.arg(address.toString()));
    }
    return core::fail(core::ErrorCode::Unavailable, QString::fromStdString(error.message()));
}

} // namespace

Listener::Listener(ServerState &state, const std::vector<std::unique_ptr<Worker>> &workers)
    : m_state(state), m_workers(workers), m_acceptor(workers.front()->context()), m_pause(workers.front()->context())
{
}

core::Outcome Listener::open(const QHostAddress &address, quint16 port)
{
    const SystemError error = bindTo(m_acceptor, address, port);
    return error ? core::Outcome(inWords(error, address, port)) : core::Outcome();
}

quint16 Listener::port() const
{
    SystemError ignored;
    return m_acceptor.local_endpoint(ignored).port();
}

void Listener::start()
{
    asio::co_spawn(m_workers.front()->context(), run(), asio::detached);
}

void Listener::stop()
{
    SystemError ignored;
    m_acceptor.close(ignored);
    m_pause.cancel();
}

Awaitable<void> Listener::run()
{
    for (std::size_t turn = 0; m_acceptor.is_open(); ++turn) {
        Worker &worker = *m_workers[turn % m_workers.size()];
        Socket socket(worker.context());
        SystemError error;
        co_await m_acceptor.async_accept(socket, resume(error));
        if (!error) {
            keepFromChildren(socket.native_handle());
            admit(worker, std::move(socket));
        } else if (m_acceptor.is_open()) {
            qCWarning(core::lcHttp) << "Cannot accept a connection:" << error.message().c_str();
            m_pause.expires_after(kAcceptPause); // out of descriptors, most likely: let some connections end
            co_await m_pause.async_wait(resume(error));
        }
    }
}

void Listener::admit(Worker &worker, Socket socket)
{
    const bool full = m_state.connections >= m_state.options.limits.connections;
    if (full && m_state.turnedAway >= kMostTurnedAway) {
        return;
    }
    ++(full ? m_state.turnedAway : m_state.connections);
    const auto session = std::make_shared<Session>(worker, m_state, std::move(socket));
    asio::dispatch(worker.context(), [session, full] { full ? session->turnAway() : session->start(); });
}

} // namespace dotm::http
