// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "server/rest/keygate.h"

#include "contract/json.h"
#include "server/rest/reply.h"

#include <chrono>

namespace dotm::server {
using namespace Qt::Literals::StringLiterals;
using core::Outcome;
using core::SecretString;
using core::Task;
using services::KeyAdmission;
using services::KeyVisit;
using Verdict = services::KeyAdmission::Verdict;

namespace {

constexpr int kAccepted = 202;
constexpr int kAnswered = 200;

QList<http::Header> limitHeaders(const domain::KeyStanding &standing)
{
    const auto reset = std::chrono::ceil<std::chrono::seconds>(standing.resetAt.time_since_epoch()).count();
    return {{"X-RateLimit-Limit", QByteArray::number(standing.limit)},
            {"X-RateLimit-Remaining", QByteArray::number(standing.remaining())},
            {"X-RateLimit-Reset", QByteArray::number(static_cast<qint64>(reset))}};
}

QJsonObject refusal(const QString &error, const QString &message)
{
    return {{u"error"_s, error}, {u"message"_s, message}};
}

http::Response unknownKey()
{
    http::Response response =
        jsonReply(refusal(u"Unauthorized"_s, u"This API key is not valid, or it was revoked."_s), 401);
    response.headers.append(http::Header("WWW-Authenticate", R"(Bearer realm="dotm", error="invalid_token")"));
    return response;
}

http::Response foreignOrigin(const KeyAdmission &admission)
{
    http::Response response =
        jsonReply(refusal(u"Forbidden"_s, u"This API key may not be used from this web site."_s), 403);
    response.headers.append(limitHeaders(admission.standing));
    return response;
}

http::Response overLimit(const KeyAdmission &admission, core::TimePoint now)
{
    const domain::KeyStanding &standing = admission.standing;
    QJsonObject body = refusal(u"Rate Limit Exceeded"_s,
                               u"This API key may be used for %1 requests in an hour."_s.arg(standing.limit));
    body.insert("rate_limit"_L1, QJsonObject{{u"allowed"_s, false},
                                             {u"current_usage"_s, standing.usage},
                                             {u"limit"_s, standing.limit},
                                             {u"percentage"_s, standing.percentage()},
                                             {u"reset_at"_s, contract::timeToJson(standing.resetAt)}});
    http::Response response = jsonReply(body, 429);
    const auto wait = std::chrono::ceil<std::chrono::seconds>(standing.resetAt - now).count();
    response.headers.append(
        http::Header("Retry-After", QByteArray::number(std::max<qint64>(1, static_cast<qint64>(wait)))));
    response.headers.append(limitHeaders(standing));
    return response;
}

} // namespace

SecretString KeyGate::keyIn(const http::Request &request)
{
    constexpr QByteArrayView kScheme("bearer ");
    const QByteArray header = request.header("Authorization");
    if (header.left(kScheme.size()).toLower() != kScheme) {
        return {};
    }
    const QByteArray token = header.mid(kScheme.size()).trimmed();
    return token.startsWith(domain::apikey::kPrefix.data()) ? SecretString(QString::fromLatin1(token)) : SecretString();
}

void KeyGate::admit(http::Request request, http::Responder responder, Purpose purpose, Enter enter)
{
    KeyVisit visit;
    visit.origin = QString::fromLatin1(request.header("Origin"));
    visit.isForeignPage = purpose.isForeignPage;
    visit.path = std::move(purpose.path);
    visit.method = std::move(purpose.method);
    visit.operation = std::move(purpose.operation);
    visit.requests = purpose.requests;
    const auto arrival = std::make_shared<Arrival>(std::move(request), std::move(responder), std::move(visit),
                                                   purpose.isAnsweredOnStream, std::move(enter));
    ++m_pending;
    core::post(this, [this, arrival] { core::detach(receive(arrival), "letting a key in"); });
}

Task<Outcome> KeyGate::receive(std::shared_ptr<Arrival> arrival)
{
    if (arrival->responder.clientGone()) {
        --m_pending;
        co_return Outcome(); // nobody waits for it any more, and nothing has happened yet
    }
    const SecretString key = keyIn(arrival->request);
    const KeyVisit visit = arrival->visit;
    const auto admission = co_await m_keys.admit(key, visit);
    if (admission && admission->verdict == Verdict::Admitted) {
        letIn(arrival, *admission);
        co_return Outcome();
    }
    --m_pending;
    if (!admission) {
        arrival->responder.send(errorReply(admission.error(), arrival->request.id));
        co_return core::fail(admission.error());
    }
    switch (admission->verdict) {
    case Verdict::ForeignOrigin:
        arrival->responder.send(foreignOrigin(*admission));
        break;
    case Verdict::OverLimit:
        arrival->responder.send(overLimit(*admission, m_clock.now()));
        break;
    case Verdict::UnknownKey:
    case Verdict::Admitted:
        arrival->responder.send(unknownKey());
        break;
    }
    co_return Outcome();
}

void KeyGate::letIn(const std::shared_ptr<Arrival> &arrival, const KeyAdmission &admission)
{
    const services::KeyPass pass = admission.pass;
    const bool isOnStream = arrival->isAnsweredOnStream;
    const auto onStatus = [this, pass, visit = arrival->visit, isOnStream](int status, std::function<void()> go) {
        const int counted = isOnStream && status == kAccepted ? kAnswered : status;
        core::post(this, [this, pass, visit, counted, go = std::move(go)] {
            core::detach(count(pass, visit, counted, go), "counting an answer");
        });
    };
    arrival->responder.accompany({limitHeaders(admission.standing), onStatus});
    arrival->enter(std::move(arrival->request), std::move(arrival->responder),
                   std::make_shared<const services::KeyPass>(pass));
}

Task<Outcome> KeyGate::count(services::KeyPass pass, KeyVisit visit, int status, std::function<void()> go)
{
    const Outcome counted = co_await m_keys.count(pass, visit, status);
    go(); // an answer that could not be counted is still whose it is
    --m_pending;
    co_return counted;
}

} // namespace dotm::server
