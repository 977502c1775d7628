// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/firebase/serviceaccounttokens.h"

#include "providers/firebase/firebaseerrors.h"
#include "providers/firebase/firebaserequests.h"
#include "providers/firebase/jwt.h"
#include "providers/firebase/rsakey.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace dotm::firebase {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kScope =
    "https://www.googleapis.com/auth/identitytoolkit https://www.googleapis.com/auth/cloud-platform"_L1;
constexpr qint64 kLifeSeconds = 3600;

QByteArray encoded(const QJsonObject &object)
{
    return base64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

ServiceAccountTokens::ServiceAccountTokens(net::HttpClient &http, const core::Clock &clock, core::SecretString json,
                                           QUrl oauthUrl)
    : m_http(http), m_clock(clock), m_json(std::move(json)), m_oauthUrl(std::move(oauthUrl))
{
}

core::Task<core::Result<core::SecretString>> ServiceAccountTokens::token()
{
    if (m_clock.now() < m_usableUntil) {
        co_return core::Result<core::SecretString>(m_token); // a copy: QCoro 0.8 moves out of any lvalue
    }
    const core::Result<net::HttpRequest> request = grantRequest();
    if (!request) {
        co_return core::fail(request.error());
    }
    const core::Result<net::HttpResponse> answer = co_await m_http.fetch(*request);
    if (!answer) {
        co_return core::fail(answer.error());
    }
    if (!answer->isSuccess()) {
        core::Error error = errorFromResponse(*answer, core::toMs(m_clock.now()) / 1000);
        if (!error.isTransient()) { // invalid_grant: the key was withdrawn, or our clock is wrong
            error.code = core::ErrorCode::Disabled;
            error.detail = u"Google does not accept the service account in FIREBASE_CREDENTIALS."_s;
        }
        co_return core::fail(error);
    }
    const core::Result<AccessToken> granted = parseAccessToken(answer->body);
    if (!granted) {
        co_return core::fail(granted.error());
    }
    m_token = granted->token;
    m_usableUntil = m_clock.now() + granted->expiresIn - 60s;
    co_return core::Result<core::SecretString>(m_token); // a copy: QCoro 0.8 moves out of any lvalue
}

core::Result<net::HttpRequest> ServiceAccountTokens::grantRequest() const
{
    const QJsonObject account = QJsonDocument::fromJson(m_json.reveal().toUtf8()).object();
    const QUrl url = m_oauthUrl.isEmpty() ? QUrl(account.value("token_uri"_L1).toString()) : m_oauthUrl;
    const QString email = account.value("client_email"_L1).toString();
    if (email.isEmpty() || !url.isValid()) {
        return core::fail(core::ErrorCode::Disabled,
                          u"FIREBASE_CREDENTIALS must hold the JSON of a service account."_s);
    }
    QJsonObject header{{u"alg"_s, u"RS256"_s}, {u"typ"_s, u"JWT"_s}};
    if (const QString keyId = account.value("private_key_id"_L1).toString(); !keyId.isEmpty()) {
        header.insert(u"kid"_s, keyId);
    }
    const qint64 now = core::toMs(m_clock.now()) / 1000;
    const QJsonObject claims{{u"iss"_s, email},
                             {u"scope"_s, kScope},
                             {u"aud"_s, url.toString()},
                             {u"iat"_s, now},
                             {u"exp"_s, now + kLifeSeconds}};
    const QByteArray signedPart = encoded(header) + '.' + encoded(claims);
    const auto signature = signRs256(core::SecretString(account.value("private_key"_L1).toString()), signedPart);
    if (!signature) {
        return core::fail(signature.error());
    }
    const QString assertion = QString::fromLatin1(signedPart + '.' + base64Url(*signature));
    return formPost(url,
                    {{u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:jwt-bearer"_s}, {u"assertion"_s, assertion}});
}

} // namespace dotm::firebase
