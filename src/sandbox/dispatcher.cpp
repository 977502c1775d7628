// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/dispatcher.h"

#include "core/log.h"
#include "sandbox/providererror.h"

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox {

namespace {

constexpr std::chrono::seconds kSilence{60}; // how long a "timeout" holds a connection

/// Web SDKs call the Firebase stand-in from pages of any origin, as they call Google.
void allowAnyOrigin(http::Response &response)
{
    response.headers.emplaceBack("Access-Control-Allow-Origin", "*");
}

http::Response preflight(const http::Request &request)
{
    http::Response response{204, {}, {}, {}};
    allowAnyOrigin(response);
    response.headers.emplaceBack("Access-Control-Allow-Methods", "GET, POST, PUT, PATCH, DELETE");
    response.headers.emplaceBack("Access-Control-Allow-Headers", request.header("Access-Control-Request-Headers"));
    response.headers.emplaceBack("Access-Control-Max-Age", "600");
    return response;
}

/// Whose error shape fits a path that no row has.
QString providerOf(const QString &path)
{
    const QString first = path.section(u'/', 1, 1);
    if (first == "identitytoolkit.googleapis.com"_L1 || first == "securetoken.googleapis.com"_L1) {
        return u"firebase"_s;
    }
    return first == "v1"_L1 ? u"stripe"_s : first;
}

} // namespace

std::optional<Dispatcher::Match> Dispatcher::find(const http::Request &request, const Router::Row *&other) const
{
    for (const Router::Row &row : m_router.rows()) {
        std::optional<QHash<QString, QString>> path = row.pattern.match(request.path);
        if (path && row.method == request.method) {
            return Match{&row, *std::move(path)};
        }
        other = path ? &row : other;
    }
    return std::nullopt;
}

http::Response Dispatcher::answer(const Match &match, const http::Request &request) const
{
    http::Response response = match.row->handler(Call{request, match.path, m_base()});
    if (match.row->provider == "firebase"_L1) {
        allowAnyOrigin(response);
    }
    return response;
}

void Dispatcher::answerBeside(const Match &match, const http::Request &request, http::Responder responder)
{
    Router::Begun begun = match.row->begin(Call{request, match.path, m_base()});
    if (auto *response = std::get_if<http::Response>(&begun)) {
        responder.send(std::move(*response));
        return;
    }
    auto held = std::make_shared<http::Responder>(std::move(responder));
    m_crew.start([held, work = std::get<Router::Work>(std::move(begun))] { held->send(work()); });
}

void Dispatcher::hold(std::chrono::milliseconds delay, http::Responder responder,
                      std::function<void(http::Responder &)> then)
{
    auto held = std::make_shared<http::Responder>(std::move(responder));
    m_later.run(delay, [held, then = std::move(then)] { then(*held); });
}

void Dispatcher::fail(const Fault &fault, const Match &match, const http::Request &request, http::Responder responder)
{
    qCInfo(core::lcSandbox).noquote() << "Fault" << faultName(fault.kind) << "at" << match.row->pattern.text();
    const QString &provider = match.row->provider;
    switch (fault.kind) {
    case FaultKind::Timeout:
        hold(kSilence, std::move(responder), [](http::Responder &held) { held.abort(); });
        return;
    case FaultKind::RateLimited:
        responder.send(providerError(provider, 429));
        return;
    case FaultKind::ServerError:
        responder.send(providerError(provider, 500));
        return;
    case FaultKind::Malformed:
        responder.send({200, "application/json; charset=utf-8", "{\"id\": \"cut off he", {}});
        return;
    case FaultKind::Slow:
        hold(fault.delay, std::move(responder),
             [response = answer(match, request)](http::Responder &held) { held.send(response); });
        return;
    case FaultKind::Reset:
        responder.abort();
        return;
    case FaultKind::AnswerLost:
        answer(match, request);
        responder.abort();
        return;
    }
}

void Dispatcher::handle(http::Request request, http::Responder responder)
{
    const Router::Row *other = nullptr;
    const std::optional<Match> match = find(request, other);
    if (!match) {
        if (request.method == "OPTIONS" && other && other->provider == "firebase"_L1) {
            responder.send(preflight(request));
            return;
        }
        responder.send(providerError(other ? other->provider : providerOf(request.path), other ? 405 : 404));
        return;
    }
    std::optional<Fault> fault;
    if (!match->row->provider.isEmpty()) {
        fault = FaultBook(*m_world.db, m_world.random).take(match->row->provider, request.path);
    }
    if (fault) {
        fail(*fault, *match, request, std::move(responder));
        return;
    }
    if (match->row->begin) {
        answerBeside(*match, request, std::move(responder));
        return;
    }
    responder.send(answer(*match, request));
}

} // namespace dotm::sandbox
