// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/waiters.h"
#include "net/httptransport.h"

#include <QObject>
#include <QUrl>

namespace dotm::app {

/// Between the client and the network. Requests made before the service has an address wait here and are sent to it
/// then; of every request it tells whether the service was reached. GUI thread; outlives what it sends.
class ServiceGate final : public QObject, public net::HttpTransport
{
    Q_OBJECT
public:
    explicit ServiceGate(net::HttpTransport &network);
    /// Requests that still wait are answered Cancelled.
    ~ServiceGate() override;

    void open(const QUrl &server);
    [[nodiscard]] QCoro::Task<core::Result<net::HttpResponse>> send(net::HttpRequest request) override;

Q_SIGNALS:
    void answered(bool isReached);

private:
    net::HttpTransport &m_network;
    core::Waiters m_waiters;
    QUrl m_server;
    bool m_isClosing = false;
};

} // namespace dotm::app
