// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/oxio/oxioclient.h"

#include "core/log.h"
#include "net/endpoint.h"
#include "net/jsonfields.h"
#include "providers/oxio/oxiobody.h"
#include "providers/oxio/oxioerror.h"
#include "providers/oxio/oxioparser.h"

#include <algorithm>

namespace dotm::oxio {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kMostNumbers = 100;

core::Failure missing(const QString &setting)
{
    return core::fail(core::ErrorCode::Disabled, u"Mobile lines are off: %1 is not set."_s.arg(setting));
}

} // namespace

Paths defaultPaths()
{
    return {{u"createEndUser"_s, u"/v2/end-users"_s},
            {u"findEndUser"_s, u"/v2/end-users"_s},
            {u"linesOfEndUser"_s, u"/v3/end-users/{endUserId}/lines"_s},
            {u"activateLine"_s, u"/v3/lines/line"_s},
            {u"availableNumbers"_s, u"/v3/phone-numbers/available"_s},
            {u"availableAreaCodes"_s, u"/v3/phone-numbers/available-area-codes"_s},
            {u"simStatus"_s, u"/v3/sims/{iccid}"_s}};
}

OxioClient::OxioClient(net::HttpClient &http, const core::Clock &clock, OxioConfig config)
    : m_http(http), m_clock(clock), m_config(std::move(config))
{
    Paths paths = defaultPaths();
    paths.insert(m_config.paths);
    m_config.paths = paths;
}

bool OxioClient::isConfigured() const
{
    return !m_config.apiKey.isEmpty() && !m_config.authToken.isEmpty();
}

core::Task<core::Result<EndUser>> OxioClient::createEndUser(EndUserDraft draft)
{
    const QByteArray body = body::endUser(draft);
    const auto answer = co_await postOnce(u"createEndUser"_s, body);
    co_return net::parsedBody(answer, &parser::endUser);
}

core::Task<core::Result<std::optional<EndUser>>> OxioClient::findEndUserByEmail(QString email)
{
    const Fields query{{u"email"_s, email}};
    const auto answer = co_await get(endpoint(u"findEndUser"_s, {}, query));
    const auto users = net::parsedBody(answer, &parser::endUsers);
    if (!users) {
        co_return core::fail(users.error());
    }
    const auto found = std::ranges::find_if(
        *users, [&email](const EndUser &each) { return each.email.compare(email, Qt::CaseInsensitive) == 0; });
    co_return found == users->end() ? std::nullopt : std::optional(*found);
}

core::Task<core::Result<QList<Line>>> OxioClient::linesOf(QString endUserId)
{
    const Fields path{{u"{endUserId}"_s, endUserId}};
    const auto answer = co_await get(endpoint(u"linesOfEndUser"_s, path));
    co_return net::parsedBody(answer, &parser::lines);
}

core::Task<core::Result<Line>> OxioClient::activateLine(LineOrder order)
{
    const QString planId = order.planId.isEmpty() ? m_config.planId : order.planId;
    if (m_config.brandId.isEmpty()) {
        co_return missing(u"OXIO_BRAND_ID"_s);
    }
    if (planId.isEmpty()) {
        co_return missing(u"OXIO_PLAN_ID"_s);
    }
    const QByteArray body = body::line(order, m_config.brandId, planId);
    const auto answer = co_await postOnce(u"activateLine"_s, body);
    co_return net::parsedBody(answer, &parser::line);
}

core::Task<core::Result<QList<AvailableNumber>>> OxioClient::availableNumbers(QString areaCode, int limit,
                                                                              QString countryCode)
{
    const int most = std::clamp(limit, 1, kMostNumbers);
    Fields query{{u"limit"_s, QString::number(most)}, {u"countryCode"_s, countryCode}};
    if (!areaCode.isEmpty()) {
        query.append({u"areaCode"_s, areaCode});
    }
    const auto answer = co_await get(endpoint(u"availableNumbers"_s, {}, query));
    auto numbers = net::parsedBody(answer, &parser::availableNumbers);
    if (numbers && numbers->size() > most) {
        numbers->resize(most);
    }
    co_return numbers;
}

core::Task<core::Result<QStringList>> OxioClient::availableAreaCodes(QString countryCode)
{
    const Fields query{{u"countryCode"_s, countryCode}};
    const auto answer = co_await get(endpoint(u"availableAreaCodes"_s, {}, query));
    co_return net::parsedBody(answer, &parser::areaCodes);
}

core::Task<core::Result<SimStatus>> OxioClient::simStatus(QString iccid)
{
    const Fields path{{u"{iccid}"_s, iccid}};
    const auto answer = co_await get(endpoint(u"simStatus"_s, path));
    auto status = net::parsedBody(answer, &parser::simStatus);
    if (status) {
        status->iccid = iccid;
    }
    co_return status;
}

QUrl OxioClient::endpoint(const QString &operation, const Fields &variables, const Fields &query) const
{
    QString path = m_config.paths.value(operation);
    for (const auto &[name, value] : variables) {
        path.replace(name, net::pathSegment(value));
    }
    return net::endpointUrl(m_config.url, path, query);
}

core::Task<core::Result<net::HttpResponse>> OxioClient::get(QUrl url)
{
    net::HttpRequest request;
    request.url = url;
    request.maxAttempts = 4;
    co_return co_await fetch(request);
}

core::Task<core::Result<net::HttpResponse>> OxioClient::postOnce(QString operation, QByteArray json)
{
    net::HttpRequest request;
    request.method = "POST";
    request.url = endpoint(operation);
    request.headers = {{"Content-Type", "application/json"}};
    request.body = json;
    request.repeatable = false;
    request.maxAttempts = 1;
    co_return co_await fetch(request);
}

core::Task<core::Result<net::HttpResponse>> OxioClient::fetch(net::HttpRequest request)
{
    if (m_config.apiKey.isEmpty()) {
        co_return missing(u"OXIO_API_KEY"_s);
    }
    if (m_config.authToken.isEmpty()) {
        co_return missing(u"OXIO_AUTH_TOKEN"_s);
    }
    const QByteArray pair = (m_config.apiKey.reveal() + u':' + m_config.authToken.reveal()).toUtf8();
    request.headers.append({"Authorization", "Basic " + pair.toBase64()});
    request.headers.append({"Accept", QByteArray("application/json")});
    auto response = co_await m_http.fetch(request);
    if (!response) {
        co_return core::fail(response.error());
    }
    if (response->isSuccess()) {
        co_return response;
    }
    core::Error error = errorFromAnswer(*response, core::toMs(m_clock.now()) / 1000);
    qCWarning(core::lcProvider).noquote() << "OXIO answered" << response->status << error.providerCode;
    co_return core::fail(std::move(error));
}

} // namespace dotm::oxio
