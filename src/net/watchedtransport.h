// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/httptransport.h"

#include <functional>

namespace dotm::net {

/// Sends by another transport and says what became of each try: how one learns whether a provider answers without
/// asking it for that. Same thread and life as the other.
class WatchedTransport final : public HttpTransport
{
public:
    using Watcher = std::function<void(const QUrl &address, const core::Result<HttpResponse> &answer)>;

    WatchedTransport(HttpTransport &transport, Watcher watcher) : m_transport(transport), m_watcher(std::move(watcher))
    {
    }
    [[nodiscard]] QCoro::Task<core::Result<HttpResponse>> send(HttpRequest request) override;

private:
    HttpTransport &m_transport;
    Watcher m_watcher;
};

} // namespace dotm::net
