// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "http/server.h"

#include "http/listener.h"
#include "http/worker.h"

#include <boost/asio/post.hpp>

#include <algorithm>
#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;

namespace dotm::http {

namespace {

constexpr rlim_t kOtherDescriptors = 192; ///< databases, files, connections to providers, clients told to come later

ServerOptions affordable(ServerOptions options)
{
    options.limits.connections = affordableConnections(options.limits.connections);
    return options;
}

} // namespace

int affordableConnections(int wanted)
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY) {
        return wanted;
    }
    const rlim_t most =
        limit.rlim_cur > 2 * kOtherDescriptors ? limit.rlim_cur - kOtherDescriptors : limit.rlim_cur / 2;
    return static_cast<int>(std::min(static_cast<rlim_t>(wanted), most));
}

class Server::Impl
{
public:
    Impl(ServerOptions options, Handler handler) : state(std::move(options), std::move(handler)) {}

    void onEachWorker(void (Worker::*what)())
    {
        for (const auto &worker : workers) {
            asio::post(worker->context(), [&worker = *worker, what] { (worker.*what)(); });
        }
    }

    ServerState state;
    std::vector<std::unique_ptr<Worker>> workers;
    std::unique_ptr<Listener> listener; ///< from listen() on
    quint16 port = 0;
    std::mutex drainMutex;
    bool drained = false;
};

Server::Server(ServerOptions options, Handler handler)
    : m_impl(std::make_unique<Impl>(affordable(std::move(options)), std::move(handler)))
{
}

Server::~Server()
{
    drain(std::chrono::seconds(2));
    m_impl->listener.reset(); // its sockets belong to a worker
}

core::Outcome Server::listen()
{
    Impl &impl = *m_impl;
    if (impl.listener) {
        return core::fail(core::ErrorCode::Conflict, u"The server listens already."_s);
    }
    const ServerOptions &options = impl.state.options;
    std::vector<std::unique_ptr<Worker>> workers;
    for (int number = 0; number < std::max(1, options.threads); ++number) {
        workers.push_back(std::make_unique<Worker>(impl.state, number));
    }
    impl.workers = std::move(workers);
    auto listener = std::make_unique<Listener>(impl.state, impl.workers);
    core::Outcome outcome = listener->open(options.address, options.port);
    if (!outcome) {
        return outcome;
    }
    impl.port = listener->port();
    impl.listener = std::move(listener);
    impl.listener->start();
    for (const auto &worker : impl.workers) {
        worker->start();
    }
    return {};
}

quint16 Server::port() const
{
    return m_impl->port;
}

QUrl Server::url() const
{
    const QHostAddress &address = m_impl->state.options.address;
    const bool any = address == QHostAddress(QHostAddress::Any) || address == QHostAddress(QHostAddress::AnyIPv4);
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost((any ? QHostAddress(QHostAddress::LocalHost) : address).toString());
    url.setPort(m_impl->port);
    return url;
}

void Server::drain(std::chrono::milliseconds deadline)
{
    Impl &impl = *m_impl;
    const std::lock_guard once(impl.drainMutex);
    if (!impl.listener || impl.drained) {
        return;
    }
    impl.drained = true;
    impl.state.draining = true;
    asio::post(impl.workers.front()->context(), [&listener = *impl.listener] { listener.stop(); });
    impl.onEachWorker(&Worker::drainSessions);
    {
        std::unique_lock lock(impl.state.mutex);
        impl.state.left.wait_for(lock, deadline, [&] { return impl.state.connections + impl.state.turnedAway == 0; });
    }
    impl.onEachWorker(&Worker::cutSessions);
    for (const auto &worker : impl.workers) { // the first one deals out connections: once it has ended, none is new
        worker->finish();
    }
}

int Server::openConnections() const
{
    return m_impl->state.connections;
}

} // namespace dotm::http
