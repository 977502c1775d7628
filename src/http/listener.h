// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "http/asio.h"

#include <QHostAddress>

#include <memory>
#include <vector>

namespace dotm::http {

class Worker;
struct ServerState;

/// The listening socket: lives on the first worker and deals connections out to all of them in turn.
class Listener
{
public:
    Listener(ServerState &state, const std::vector<std::unique_ptr<Worker>> &workers);

    /// Binds. Errors: Conflict when the port is in use, Forbidden when it needs more rights, Invalid for an address
    /// that is not this computer's.
    [[nodiscard]] core::Outcome open(const QHostAddress &address, quint16 port);
    [[nodiscard]] quint16 port() const;
    void start();
    void stop(); ///< on the first worker's thread

private:
    [[nodiscard]] Awaitable<void> run();
    void admit(Worker &worker, Socket socket);

    ServerState &m_state;
    const std::vector<std::unique_ptr<Worker>> &m_workers;
    Acceptor m_acceptor;
    Timer m_pause;
};

} // namespace dotm::http
