// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <chrono>
#include <optional>
#include <utility>

namespace dotm::net {

using Header = std::pair<QByteArray, QByteArray>;

/// One outgoing call. Built by a provider client or the API client, sent by HttpClient.
struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url;
    QList<Header> headers;
    QByteArray body;
    /// Whole call, connection included.
    std::chrono::milliseconds timeout{30'000};
    /// May the same bytes be sent again after an unclear answer? True for reads and for writes that carry an
    /// idempotency key; false makes HttpClient retry only when the connection was never made.
    bool repeatable = true;
    /// Attempts in all, first one included. 1 switches retries off (the durable steps retry on their own).
    int maxAttempts = 3;
};

struct HttpResponse
{
    int status = 0;
    QList<Header> headers;
    QByteArray body;

    /// First value of @p name, letter case ignored; empty if absent.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
    /// Retry-After as seconds or HTTP date (against @p now, seconds since 1970).
    [[nodiscard]] std::optional<std::chrono::seconds> retryAfter(qint64 nowSeconds) const;
};

} // namespace dotm::net
