// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "desktop/servicegate.h"

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;

ServiceGate::ServiceGate(net::HttpTransport &network) : m_network(network) {}

ServiceGate::~ServiceGate()
{
    m_isClosing = true;
    m_waiters.release();
}

void ServiceGate::open(const QUrl &server)
{
    m_server = server;
    m_waiters.release();
}

QCoro::Task<core::Result<net::HttpResponse>> ServiceGate::send(net::HttpRequest request)
{
    while (request.url.host().isEmpty()) {
        if (m_isClosing) {
            co_return core::fail(ErrorCode::Cancelled, u"The program ends."_s);
        }
        if (m_server.isEmpty()) {
            co_await m_waiters.wait();
            continue;
        }
        request.url = m_server.resolved(request.url);
    }
    const auto answer = co_await m_network.send(request);
    if (answer || answer.error().code != ErrorCode::Cancelled) {
        const bool isSilent =
            !answer && (answer.error().code == ErrorCode::Offline || answer.error().code == ErrorCode::Timeout);
        Q_EMIT answered(!isSilent);
    }
    co_return answer;
}

} // namespace dotm::app
