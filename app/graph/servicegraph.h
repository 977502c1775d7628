// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/profile.h"
#include "config/settings.h"
#include "core/result.h"

#include <QHostAddress>
#include <QUrl>

#include <chrono>
#include <memory>

namespace dotm::app {

struct ServiceOptions
{
    config::Profile profile = config::Profile::Demo; ///< Demo or Live
    config::Settings settings;
    QString dataDir;
    QString databaseUrl; ///< empty: SQLite in the data folder
    QHostAddress address{QHostAddress::LocalHost};
    quint16 port = 0;
    bool conformance = false; ///< also offer what the MCP conformance suite expects; demo on loopback only
};

/// The service layer, built and wired: sandbox (demo only), database, providers, services, server. Lives on the thread
/// that made it, which must run an event loop: the service thread. The same graph runs in dotmd and inside
/// dotm-desktop.
class ServiceGraph
{
public:
    explicit ServiceGraph(ServiceOptions options);
    ~ServiceGraph();
    ServiceGraph(const ServiceGraph &) = delete;
    ServiceGraph &operator=(const ServiceGraph &) = delete;

    /// Errors: one sentence each, fit for the user (data folder, lock, port, database).
    [[nodiscard]] core::Outcome start();
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] QUrl sandboxUrl() const; ///< empty outside the demo
    /// Stops taking requests and steps, lets running ones end for at most @p deadline. Safe to call twice.
    void stop(std::chrono::milliseconds deadline);

private:
    class Base;  ///< what stands before any provider or database: clock, lock, sandbox
    class Parts; ///< everything else
    [[nodiscard]] core::Outcome lockFolder();
    [[nodiscard]] core::Outcome startSandbox();
    [[nodiscard]] core::Outcome listen();

    ServiceOptions m_options;
    std::unique_ptr<Base> m_base;
    std::unique_ptr<Parts> m_parts;
};

} // namespace dotm::app
