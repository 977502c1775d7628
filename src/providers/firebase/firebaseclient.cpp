// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/firebase/firebaseclient.h"

#include "providers/firebase/firebaseerrors.h"
#include "providers/firebase/firebaseparser.h"
#include "providers/firebase/firebaserequests.h"
#include "providers/firebase/serviceaccounttokens.h"

#include <QJsonDocument>

#include <algorithm>

namespace dotm::firebase {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMaxClaims = 1000;
constexpr qsizetype kMaxUid = 128;

constexpr QLatin1StringView kReservedClaims[] = {
    "acr"_L1, "amr"_L1, "at_hash"_L1, "aud"_L1, "auth_time"_L1, "azp"_L1,   "cnf"_L1, "c_hash"_L1,
    "exp"_L1, "iat"_L1, "iss"_L1,     "jti"_L1, "nbf"_L1,       "nonce"_L1, "sub"_L1, "firebase"_L1};

core::Failure invalid(const QString &sentence)
{
    return core::fail(core::ErrorCode::Invalid, sentence);
}

/// The claims as the JSON text Firebase stores.
core::Result<QString> claimsText(const QString &uid, const QJsonObject &claims)
{
    if (uid.isEmpty() || uid.size() > kMaxUid) {
        return invalid(u"The user id must have 1 to 128 characters."_s);
    }
    for (const QLatin1StringView name : kReservedClaims) {
        if (claims.contains(name)) {
            return invalid(u"%1 is a reserved name and cannot be a claim."_s.arg(name));
        }
    }
    const QString text = QString::fromUtf8(QJsonDocument(claims).toJson(QJsonDocument::Compact));
    if (text.size() > kMaxClaims) {
        return invalid(u"The claims must not be longer than 1000 characters of JSON."_s);
    }
    return text;
}

/// In an administrative call "no such user" speaks of the object and "not authorised" of our own credentials; neither
/// of the person who asked.
core::Error asAdminError(core::Error error)
{
    if (error.providerCode == "USER_NOT_FOUND"_L1) {
        error.code = core::ErrorCode::NotFound;
    } else if (error.code == core::ErrorCode::Unauthorized || error.code == core::ErrorCode::Forbidden) {
        error.code = core::ErrorCode::Disabled;
        error.detail = u"Firebase does not let the credentials in FIREBASE_CREDENTIALS manage accounts."_s;
    }
    return error;
}

bool isAddress(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty();
}

} // namespace

FirebaseClient::FirebaseClient(net::HttpClient &http, const core::Clock &clock, FirebaseConfig config)
    : m_http(http), m_clock(clock), m_config(std::move(config)),
      m_serviceAccount(
          std::make_unique<ServiceAccountTokens>(http, clock, m_config.serviceAccountJson, m_config.oauthUrl))
{
}

FirebaseClient::~FirebaseClient() = default;

bool FirebaseClient::isConfigured() const
{
    return !m_config.projectId.isEmpty() && !m_config.apiKey.isEmpty() && isAddress(m_config.identityUrl) &&
           isAddress(m_config.tokenUrl);
}

core::Task<core::Result<SignedIn>> FirebaseClient::signUp(QString email, core::SecretString password,
                                                          QString displayName)
{
    QJsonObject body{{u"email"_s, email}, {u"password"_s, password.reveal()}, {u"returnSecureToken"_s, true}};
    if (!displayName.isEmpty()) {
        body.insert(u"displayName"_s, displayName);
    }
    const QString verb = u"signUp"_s;
    core::Result<SignedIn> result = co_await signIn(verb, body, false);
    if (result) {
        result->isNewUser = true;
    }
    co_return result;
}

core::Task<core::Result<SignedIn>> FirebaseClient::signInWithPassword(QString email, core::SecretString password)
{
    const QJsonObject body{{u"email"_s, email}, {u"password"_s, password.reveal()}, {u"returnSecureToken"_s, true}};
    const QString verb = u"signInWithPassword"_s;
    co_return co_await signIn(verb, body, true);
}

core::Task<core::Result<SignedIn>> FirebaseClient::signInWithEmailLink(QString email, core::SecretString oobCode)
{
    const QJsonObject body{{u"email"_s, email}, {u"oobCode"_s, oobCode.reveal()}};
    const QString verb = u"signInWithEmailLink"_s;
    co_return co_await signIn(verb, body, false);
}

core::Task<core::Result<SignedIn>> FirebaseClient::refresh(core::SecretString refreshToken)
{
    const net::HttpRequest request =
        formPost(endpoint(m_config.tokenUrl, u"/v1/token"_s, m_config.apiKey),
                 {{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, refreshToken.reveal()}});
    const core::Result<net::HttpResponse> answer = co_await send(request);
    if (!answer) {
        co_return core::fail(answer.error());
    }
    co_return parseRefresh(answer->body);
}

core::Task<core::Outcome> FirebaseClient::sendSignInLink(QString email, QUrl continueUrl)
{
    const QJsonObject body{{u"requestType"_s, u"EMAIL_SIGNIN"_s},
                           {u"email"_s, email},
                           {u"continueUrl"_s, continueUrl.toString(QUrl::FullyEncoded)},
                           {u"canHandleCodeInApp"_s, true}};
    const QString verb = u"sendOobCode"_s;
    const core::Result<net::HttpResponse> answer = co_await postAccounts(verb, body, false);
    if (!answer) {
        co_return core::fail(answer.error());
    }
    co_return core::Outcome();
}

core::Task<core::Outcome> FirebaseClient::sendPasswordReset(QString email)
{
    const QJsonObject body{{u"requestType"_s, u"PASSWORD_RESET"_s}, {u"email"_s, email}};
    const QString verb = u"sendOobCode"_s;
    const core::Result<net::HttpResponse> answer = co_await postAccounts(verb, body, false);
    if (!answer && answer.error().providerCode != "EMAIL_NOT_FOUND"_L1) {
        co_return core::fail(answer.error());
    }
    co_return core::Outcome();
}

core::Task<core::Result<Account>> FirebaseClient::lookup(core::SecretString idToken)
{
    const QJsonObject body{{u"idToken"_s, idToken.reveal()}};
    const QString verb = u"lookup"_s;
    const core::Result<net::HttpResponse> answer = co_await postAccounts(verb, body, true);
    if (!answer) {
        co_return core::fail(answer.error());
    }
    co_return parseLookup(answer->body);
}

core::Task<core::Outcome> FirebaseClient::setCustomClaims(QString uid, QJsonObject claims)
{
    const core::Result<QString> text = claimsText(uid, claims);
    if (!text) {
        co_return core::fail(text.error());
    }
    const core::Result<core::SecretString> token = co_await adminToken();
    if (!token) {
        co_return core::fail(token.error());
    }
    const QString path = u"/v1/projects/%1/accounts:update"_s.arg(m_config.projectId);
    net::HttpRequest request = jsonPost(endpoint(m_config.identityUrl, path),
                                        QJsonObject{{u"localId"_s, uid}, {u"customAttributes"_s, *text}});
    request.headers.append({"Authorization", "Bearer " + token->reveal().toUtf8()});
    const core::Result<net::HttpResponse> answer = co_await send(request);
    if (!answer) {
        co_return core::fail(asAdminError(answer.error()));
    }
    co_return core::Outcome();
}

core::Task<core::Result<net::HttpResponse>> FirebaseClient::postAccounts(QString verb, QJsonObject body,
                                                                         bool isRepeatable)
{
    net::HttpRequest request =
        jsonPost(endpoint(m_config.identityUrl, u"/v1/accounts:"_s + verb, m_config.apiKey), body);
    request.repeatable = isRepeatable;
    co_return co_await send(request);
}

core::Task<core::Result<SignedIn>> FirebaseClient::signIn(QString verb, QJsonObject body, bool isRepeatable)
{
    const core::Result<net::HttpResponse> answer = co_await postAccounts(verb, body, isRepeatable);
    if (!answer) {
        co_return core::fail(answer.error());
    }
    co_return parseSignIn(answer->body);
}

core::Task<core::Result<net::HttpResponse>> FirebaseClient::send(net::HttpRequest request)
{
    if (!isConfigured()) {
        co_return core::fail(core::ErrorCode::Disabled,
                             u"Signing in needs the settings FIREBASE_PROJECT_ID and FIREBASE_API_KEY."_s);
    }
    core::Result<net::HttpResponse> answer = co_await m_http.fetch(request);
    if (answer && !answer->isSuccess()) {
        co_return core::fail(errorFromResponse(*answer, core::toMs(m_clock.now()) / 1000));
    }
    co_return answer;
}

core::Task<core::Result<core::SecretString>> FirebaseClient::adminToken()
{
    if (!m_config.adminBearer.isEmpty()) {
        co_return core::Result<core::SecretString>(m_config.adminBearer); // a copy: QCoro 0.8 moves out of any lvalue
    }
    if (m_config.serviceAccountJson.isEmpty()) {
        co_return core::fail(core::ErrorCode::Disabled, u"Changing roles needs the setting FIREBASE_CREDENTIALS."_s);
    }
    co_return co_await m_serviceAccount->token();
}

} // namespace dotm::firebase
