// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "client/apiclient.h"

#include "client/answer.h"
#include "contract/apierror.h"
#include "contract/json.h"
#include "net/endpoint.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace dotm::client {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::Outcome;
using core::Result;
using core::SecretString;
using core::Task;

namespace {

/// The error of an answer that is no success.
core::Error errorOf(const net::HttpResponse &response)
{
    const auto body = contract::objectFromBytes(response.body);
    if (body && body->value("code"_L1).isString()) {
        return contract::errorFromBody(*body, response.status);
    }
    core::Error error =
        net::errorFromStatus(response, u"Something between here and the service answered instead."_s, 0);
    if (error.code == core::ErrorCode::Unauthorized) {
        // A proxy or captive portal knows nothing about our tokens: they must not be thrown away for it.
        error.code = core::ErrorCode::Protocol;
    }
    return error;
}

net::HttpRequest withToken(net::HttpRequest request, const SecretString &token)
{
    request.headers.append(net::Header("Authorization", "Bearer " + token.reveal().toLatin1()));
    return request;
}

QString activationPath(const QString &id)
{
    return u"/api/esim/activations/"_s + net::pathSegment(id);
}

} // namespace

ApiClient::ApiClient(net::HttpClient &http, QUrl server, TokenSource tokens, TokenRenewal renewal)
    : m_http(http), m_server(std::move(server)), m_tokens(std::move(tokens)), m_renewal(std::move(renewal))
{
}

net::HttpRequest ApiClient::get(const QString &path, const QList<std::pair<QString, QString>> &query) const
{
    net::HttpRequest request;
    request.url = net::endpointUrl(m_server, path, query);
    request.headers = {{"Accept", "application/json"}};
    request.timeout = 20s;
    return request;
}

net::HttpRequest ApiClient::post(const QString &path, const QJsonObject &body) const
{
    net::HttpRequest request = get(path);
    request.method = "POST";
    request.headers.append(net::Header("Content-Type", "application/json"));
    request.headers.append(net::Header("Accept-Language", QLocale().bcp47Name().toLatin1())); // for mails
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.repeatable = false;
    request.maxAttempts = 1;
    return request;
}

Task<Result<Body>> ApiClient::fetch(net::HttpRequest request)
{
    const auto response = co_await m_http.fetch(request);
    if (!response) {
        co_return core::fail(response.error());
    }
    if (!response->isSuccess()) {
        co_return core::fail(errorOf(*response));
    }
    co_return Body{response->body};
}

ApiClient::Json ApiClient::send(net::HttpRequest request)
{
    const auto body = co_await fetch(request);
    co_return body ? contract::objectFromBytes(body->bytes) : core::fail(body.error());
}

Task<Result<Body>> ApiClient::fetchSignedIn(net::HttpRequest request)
{
    const Result<SecretString> token = co_await m_tokens();
    if (!token) {
        co_return core::fail(token.error());
    }
    const net::HttpRequest first = withToken(request, *token);
    const Result<Body> answer = co_await fetch(first);
    if (answer || answer.error().code != core::ErrorCode::Unauthorized || !m_renewal) {
        co_return answer;
    }
    const SecretString refused = *token;
    const Result<SecretString> renewed = co_await m_renewal(refused);
    if (!renewed) {
        co_return core::fail(renewed.error());
    }
    const net::HttpRequest second = withToken(request, *renewed);
    co_return co_await fetch(second);
}

ApiClient::Json ApiClient::sendSignedIn(net::HttpRequest request)
{
    const auto body = co_await fetchSignedIn(request);
    co_return body ? contract::objectFromBytes(body->bytes) : core::fail(body.error());
}

Task<Result<Body>> ApiClient::readBytes(QString path)
{
    net::HttpRequest request = get(path);
    request.headers = {{"Accept", "*/*"}};
    co_return co_await fetchSignedIn(request);
}

ApiClient::Json ApiClient::read(QString path, Query query)
{
    const net::HttpRequest request = get(path, query);
    co_return co_await sendSignedIn(request);
}

net::HttpRequest ApiClient::changing(const QByteArray &method, const QString &path, const QJsonObject &body,
                                     From from) const
{
    net::HttpRequest request = post(path, body);
    request.method = method;
    request.headers.append(net::Header("X-Dotm-From", from == From::Palette ? "palette" : "screen"));
    return request;
}

ApiClient::Json ApiClient::change(QString path, QJsonObject body, From from)
{
    const net::HttpRequest request = changing("POST", path, body, from);
    co_return co_await sendSignedIn(request);
}

ApiClient::Json ApiClient::replace(QString path, QJsonObject body)
{
    const net::HttpRequest request = changing("PUT", path, body, From::Screen);
    co_return co_await sendSignedIn(request);
}

ApiClient::Json ApiClient::remove(QString path)
{
    const QJsonObject body;
    const net::HttpRequest request = changing("DELETE", path, body, From::Screen);
    co_return co_await sendSignedIn(request);
}

Task<Result<contract::ServiceInfo>> ApiClient::serviceInfo()
{
    const net::HttpRequest request = get(u"/api/service"_s);
    co_return parsed<contract::ServiceInfo>(co_await send(request));
}

Task<Result<contract::Session>> ApiClient::signIn(QString email, SecretString password)
{
    const net::HttpRequest request =
        post(u"/api/auth/sign-in"_s, {{u"email"_s, email}, {u"password"_s, password.reveal()}});
    co_return parsed<contract::Session>(co_await send(request));
}

Task<Result<contract::Session>> ApiClient::signUp(QString email, SecretString password, QString displayName)
{
    const net::HttpRequest request =
        post(u"/api/auth/sign-up"_s,
             {{u"email"_s, email}, {u"password"_s, password.reveal()}, {u"displayName"_s, displayName}});
    co_return parsed<contract::Session>(co_await send(request));
}

Task<Result<contract::Session>> ApiClient::signInDemo(QString role)
{
    const net::HttpRequest request = post(u"/api/auth/demo"_s, {{u"role"_s, role}});
    co_return parsed<contract::Session>(co_await send(request));
}

Task<Result<contract::Session>> ApiClient::refresh(SecretString refreshToken)
{
    const net::HttpRequest request = post(u"/api/auth/refresh"_s, {{u"refresh_token"_s, refreshToken.reveal()}});
    co_return parsed<contract::Session>(co_await send(request));
}

Task<Outcome> ApiClient::resetPassword(QString email)
{
    const net::HttpRequest request = post(u"/api/auth/password-reset"_s, {{u"email"_s, email}});
    co_return outcomeOf(co_await send(request));
}

Task<Result<core::Money>> ApiClient::servicePrice(QString serviceId)
{
    const net::HttpRequest request = get(u"/mcp/service/"_s + net::pathSegment(serviceId));
    const Result<QJsonObject> answer = co_await send(request);
    if (!answer) {
        co_return core::fail(answer.error());
    }
    const QJsonValue price = answer->value("service"_L1).toObject().value("price_usd"_L1);
    if (!price.isDouble() || price.toDouble() < 0) {
        co_return notUnderstood();
    }
    co_return core::Money{qRound64(price.toDouble() * 100), u"USD"_s}; // the catalog's JSON says dollars as a number
}

Task<Outcome> ApiClient::registerPerson(QString displayName)
{
    const net::HttpRequest request = post(u"/api/auth/register"_s, {{u"displayName"_s, displayName}});
    co_return outcomeOf(co_await sendSignedIn(request));
}

Task<Result<contract::Account>> ApiClient::currentUser()
{
    const net::HttpRequest request = get(u"/api/auth/current-user"_s);
    co_return parsed<contract::Account>(co_await sendSignedIn(request));
}

Task<Result<contract::Activation>> ApiClient::activate(QString areaCode, QString phoneNumber)
{
    QJsonObject body;
    if (!areaCode.isEmpty()) {
        body.insert("areaCode"_L1, areaCode);
    }
    if (!phoneNumber.isEmpty()) {
        body.insert("phoneNumber"_L1, phoneNumber);
    }
    const net::HttpRequest request = post(u"/api/esim/activations"_s, body);
    co_return parsedMember<contract::Activation>(co_await sendSignedIn(request), "activation"_L1);
}

Task<Result<QList<contract::Activation>>> ApiClient::activations()
{
    const net::HttpRequest request = get(u"/api/esim/activations"_s);
    const Result<QJsonObject> answer = co_await sendSignedIn(request);
    co_return answer ? parsedList<contract::Activation>(*answer, "activations"_L1) : core::fail(answer.error());
}

Task<Result<contract::Activation>> ApiClient::activation(QString id)
{
    const net::HttpRequest request = get(activationPath(id));
    co_return parsedMember<contract::Activation>(co_await sendSignedIn(request), "activation"_L1);
}

Task<Result<contract::Activation>> ApiClient::cancelActivation(QString id)
{
    const net::HttpRequest request = post(activationPath(id) + u"/cancel"_s, {});
    co_return parsedMember<contract::Activation>(co_await sendSignedIn(request), "activation"_L1);
}

Task<Result<contract::Activation>> ApiClient::resendMail(QString id)
{
    const net::HttpRequest request = post(activationPath(id) + u"/resend-mail"_s, {});
    co_return parsedMember<contract::Activation>(co_await sendSignedIn(request), "activation"_L1);
}

Task<Result<PurchasePage>> ApiClient::purchases(QString after)
{
    QList<std::pair<QString, QString>> query;
    if (!after.isEmpty()) {
        query.append({u"after"_s, after});
    }
    const net::HttpRequest request = get(u"/api/user-purchases"_s, query);
    const Result<QJsonObject> answer = co_await sendSignedIn(request);
    if (!answer) {
        co_return core::fail(answer.error());
    }
    const auto list = parsedList<contract::Purchase>(*answer, "purchases"_L1);
    if (!list) {
        co_return core::fail(list.error());
    }
    co_return PurchasePage{*list, answer->value("next"_L1).toString(), answer->value("simulated"_L1).toBool()};
}

Task<Result<QList<NumberChoice>>> ApiClient::availableNumbers(QString areaCode)
{
    QList<std::pair<QString, QString>> query;
    if (!areaCode.isEmpty()) {
        query.append({u"areaCode"_s, areaCode});
    }
    const net::HttpRequest request = get(u"/api/oxio/search-numbers"_s, query);
    const Result<QJsonObject> answer = co_await sendSignedIn(request);
    if (!answer) {
        co_return core::fail(answer.error());
    }
    const QJsonValue found = answer->value("data"_L1).toObject().value("phoneNumbers"_L1);
    if (!found.isArray()) {
        co_return notUnderstood();
    }
    QList<NumberChoice> numbers;
    const QJsonArray array = found.toArray();
    for (const QJsonValue &each : array) {
        const QJsonObject number = each.toObject();
        numbers.append({number.value("phoneNumber"_L1).toString(), number.value("location"_L1).toString()});
    }
    co_return numbers;
}

Task<Result<QStringList>> ApiClient::areaCodes()
{
    const net::HttpRequest request = get(u"/api/oxio/available-area-codes"_s);
    const Result<QJsonObject> answer = co_await sendSignedIn(request);
    if (!answer) {
        co_return core::fail(answer.error());
    }
    const QJsonValue found = answer->value("data"_L1).toObject().value("areaCodes"_L1);
    if (!found.isArray()) {
        co_return notUnderstood();
    }
    QStringList codes;
    const QJsonArray array = found.toArray();
    for (const QJsonValue &each : array) {
        codes.append(each.toString());
    }
    co_return codes;
}

} // namespace dotm::client
