// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/session.h"
#include "net/httpclient.h"

namespace dotm::app {

/// The way to the service layer and who is signed in there: what the window and the bridge share. GUI thread.
struct ClientSession
{
    ClientSession(net::HttpTransport &transport, config::SecretStore &secrets, const core::Clock &clock,
                  core::Random &random, net::Sleeper sleeper = net::eventLoopSleeper())
        : http(transport, clock, random, std::move(sleeper)), session(http, QUrl(), secrets, clock)
    {
    }

    net::HttpClient http;
    client::Session session;
};

} // namespace dotm::app
