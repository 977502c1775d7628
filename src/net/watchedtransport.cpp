// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "net/watchedtransport.h"

namespace dotm::net {

QCoro::Task<core::Result<HttpResponse>> WatchedTransport::send(HttpRequest request)
{
    const QUrl address = request.url;
    core::Result<HttpResponse> answer = co_await m_transport.send(std::move(request));
    m_watcher(address, answer);
    co_return std::move(answer);
}

} // namespace dotm::net
