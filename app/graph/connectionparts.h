// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "graph/providerconfigs.h"
#include "graph/servicegraph.h"
#include "net/watchedtransport.h"
#include "providers/email/curlsmtptransport.h"
#include "providers/email/watchedsmtptransport.h"
#include "server/rest/connectionendpoints.h"
#include "services/connections/connectionchecks.h"
#include "services/connections/connections.h"

#include <memory>

namespace dotm::app {

/// How the providers stand: what goes to them is watched here, checked on request, and shown to administrators. What is
/// given must outlive it.
class ConnectionParts
{
public:
    ConnectionParts(net::HttpTransport &http, email::CurlSmtpTransport &smtp, const core::Clock &clock,
                    const ProviderConfigs &configs);

    /// For everything that talks to a provider, in place of those given.
    [[nodiscard]] net::HttpTransport &http() { return m_http; }
    [[nodiscard]] email::SmtpTransport &smtp() { return m_smtp; }

    /// What the checks call.
    struct Doors
    {
        net::HttpClient &http;
        stripe::StripeClient &stripe;
        oxio::OxioClient &oxio;
        ethereum::EthereumClient &ethereum;
        elevenlabs::ElevenLabsClient &elevenlabs;
        storage::Database &database;
    };
    void addEndpoints(server::Api &api, const ServiceOptions &options, const Doors &doors);
    [[nodiscard]] bool isRunning() const { return m_connections && m_connections->isRunning(); }

private:
    [[nodiscard]] QList<services::ConnectionSetup> setups(const ServiceOptions &options, const Doors &doors);

    const core::Clock &m_clock;
    const ProviderConfigs m_configs;
    email::CurlSmtpTransport &m_mailServer;
    services::ConnectionLog m_log;
    net::WatchedTransport m_http;
    email::WatchedSmtpTransport m_smtp;
    std::unique_ptr<services::Connections> m_connections;
};

} // namespace dotm::app
