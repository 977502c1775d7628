// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/random.h"
#include "core/result.h"
#include "sandbox/accounts.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <memory>

namespace dotm::sandbox {

struct SandboxOptions
{
    QString dataFile; ///< SQLite; made when missing. Everything done survives a kill at any moment
    quint16 port = 0; ///< on loopback; 0: any free one
    QString projectId = QStringLiteral("demo-dotm");
    QString tokenOwner = {}; ///< address that may mint on the simulated chain, with ether to do it; empty: nobody
};

/// The simulated chain, for whoever connects to it.
struct SimulatedChain
{
    QUrl url; ///< of its JSON-RPC
    quint64 chainId = 0;
    QString token; ///< address of the DOTM contract, EIP-55
};

/// Stand-ins for the providers, over the providers' own wire protocols, so that the product runs with no internet and
/// no credentials. Belongs to the demo profile and to tests. Answers on a thread of its own; @p clock and @p random
/// must be thread-safe and outlive it.
class Sandbox
{
public:
    Sandbox(SandboxOptions options, const core::Clock &clock, core::Random &random);
    ~Sandbox();
    Sandbox(const Sandbox &) = delete;
    Sandbox &operator=(const Sandbox &) = delete;

    /// Opens the data file, makes what is missing, listens. Errors: Storage, and those of http::Server::listen().
    [[nodiscard]] core::Outcome start();
    [[nodiscard]] QUrl url() const; ///< "http://127.0.0.1:PORT"; empty before start()
    /// Blocks until nothing runs any more. Safe to call twice.
    void stop();
    [[nodiscard]] QList<DemoAccount> accounts() const;
    [[nodiscard]] SimulatedChain chain() const;

private:
    class Impl;
    SandboxOptions m_options;
    const core::Clock &m_clock;
    core::Random &m_random;
    std::unique_ptr<Impl> m_impl;
};

} // namespace dotm::sandbox
