// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/random.h"
#include "core/result.h"
#include "net/httprequest.h"
#include "net/httptransport.h"

#include <qcoro/qcorotask.h>

namespace dotm::net {

/// The single door for outgoing HTTP: deadline, retries with back-off, jitter and Retry-After, request ids, redacted log
/// lines. Stateless but for its references; use on the thread that owns the transport. Outlives every call it started.
class HttpClient
{
public:
    HttpClient(HttpTransport &transport, const core::Clock &clock, core::Random &random);

    /// Sends @p request, retrying 429, 502, 503, 504 and transport errors as HttpRequest allows. An answer with any
    /// status is a value: the provider client reads its error body and calls errorFromStatus().
    [[nodiscard]] QCoro::Task<core::Result<HttpResponse>> fetch(HttpRequest request);

private:
    HttpTransport &m_transport;
    const core::Clock &m_clock;
    core::Random &m_random;
};

/// The one HTTP-to-Error map. @p detail: what the other side said, already free of secrets.
[[nodiscard]] core::Error errorFromStatus(const HttpResponse &response, const QString &detail, qint64 nowSeconds);

/// application/x-www-form-urlencoded with every byte that is not unreserved percent-encoded, in keys too.
[[nodiscard]] QByteArray formEncode(const QList<std::pair<QString, QString>> &fields);

} // namespace dotm::net
