// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/httptransport.h"

#include <memory>

class QNetworkAccessManager;

namespace dotm::net {

/// HttpTransport over Qt Network: HTTP/1.1, http and https only, redirects never followed (a 3xx is an answer), no
/// cookies, no cache. A write is sent once, whatever happens to the connection. An answer above 16 MiB is a Protocol
/// error. Outlives every call it started. Known limit: a body cut short is a Protocol error when the answer gave its
/// length, but Qt 6.4 reports a chunked one that ends early as complete, so readers of bodies must check the end.
class QtHttpTransport final : public HttpTransport
{
public:
    static constexpr qint64 kMaxBody = 16 * 1024 * 1024;

    QtHttpTransport();
    ~QtHttpTransport() override;

    [[nodiscard]] QCoro::Task<core::Result<HttpResponse>> send(HttpRequest request) override;

private:
    std::unique_ptr<QNetworkAccessManager> m_manager;
};

} // namespace dotm::net
