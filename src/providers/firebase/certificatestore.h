// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/task.h"
#include "net/httpclient.h"
#include "providers/firebase/rsakey.h"

#include <QHash>
#include <QUrl>

#include <memory>

namespace dotm::firebase {

/// Google's signing keys by key id, kept as long as Cache-Control allows (at least a minute, at most a day), fetched by
/// one request at a time however many tokens wait. Lives on the service thread; outlives its calls.
class CertificateStore
{
public:
    CertificateStore(net::HttpClient &http, const core::Clock &clock, QUrl address);

    /// Unauthorized: Google does not know @p kid (asked at most every 60 s). Unavailable: there are no fresh
    /// certificates and none could be fetched; tried again after 5 s at the earliest.
    [[nodiscard]] core::Task<core::Result<RsaPublicKey>> key(QString kid);

private:
    struct Flight;

    [[nodiscard]] core::Task<core::Outcome> refresh();
    [[nodiscard]] core::Task<void> fetch(std::shared_ptr<core::Outcome> outcome);
    [[nodiscard]] core::Outcome accept(const net::HttpResponse &response);

    net::HttpClient &m_http;
    const core::Clock &m_clock;
    QUrl m_address;
    QHash<QString, RsaPublicKey> m_keys;
    core::TimePoint m_freshUntil;
    core::TimePoint m_nextTry;        ///< no fetch before this time
    std::shared_ptr<Flight> m_flight; ///< the fetch under way, if any
};

} // namespace dotm::firebase
