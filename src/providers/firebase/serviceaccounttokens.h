// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/secret.h"
#include "core/task.h"
#include "net/httpclient.h"
#include "providers/firebase/firebaseparser.h"

#include <QUrl>

namespace dotm::firebase {

/// OAuth access tokens of a service account: a JWT signed with its key (RFC 7523) is exchanged for a token, which is
/// kept until a minute before it expires. Lives on the service thread; outlives its calls.
class ServiceAccountTokens
{
public:
    /// @p json: the key file Google hands out. @p oauthUrl: replaces its token_uri unless empty.
    ServiceAccountTokens(net::HttpClient &http, const core::Clock &clock, core::SecretString json, QUrl oauthUrl);

    /// Disabled when the key file is missing or unusable.
    [[nodiscard]] core::Task<core::Result<core::SecretString>> token();

private:
    [[nodiscard]] core::Result<net::HttpRequest> grantRequest() const;

    net::HttpClient &m_http;
    const core::Clock &m_clock;
    core::SecretString m_json;
    QUrl m_oauthUrl;
    core::SecretString m_token;
    core::TimePoint m_usableUntil;
};

} // namespace dotm::firebase
