// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "bridge/stdio/verdict.h"

#include "bridge/stdio/localanswers.h"

namespace dotm::bridge::stdio {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
namespace rpc = contract::rpc;

namespace {

constexpr QLatin1StringView kListen{"subscriptions/listen"};

bool isOffline(const CallEnd &end)
{
    return !end.outcome && end.outcome.error().code == core::ErrorCode::Offline;
}

QString sentenceFor(const CallEnd &end)
{
    if (end.status == 401) {
        return notLetIn();
    }
    if (end.status == 403) {
        return u"DOTM Desktop refused this request."_s;
    }
    if (end.status == 413) {
        return u"The message is too long for DOTM Desktop."_s;
    }
    if (end.status == 429) {
        return u"DOTM Desktop is asked too often. Try again in %1 s."_s.arg(end.retryAfter.value_or(60s).count());
    }
    return end.status >= 500
               ? u"DOTM Desktop failed (status %1). It is not known whether this happened."_s.arg(end.status)
               : u"DOTM Desktop did not take this request (status %1)."_s.arg(end.status);
}

rpc::RpcError errorFrom(const CallEnd &end)
{
    const QJsonObject said = end.refusal.json.toObject().value("error"_L1).toObject();
    if (!said.value("code"_L1).isDouble()) {
        return {rpc::code::kInternal, sentenceFor(end)};
    }
    return {said.value("code"_L1).toInt(), said.value("message"_L1).toString(), said.value("data"_L1).toObject()};
}

} // namespace

bool wasRefused(const Way &way, const CallEnd &end, bool isModern)
{
    const bool isUnknown = end.status == 404 && ((!isModern && !way.sessionId.isEmpty()) || end.refusal.text.isEmpty());
    return isOffline(end) || end.status == 401 || isUnknown;
}

bool isAnswered(const CallEnd &end)
{
    return end.refusal.json.toObject().value("error"_L1).isObject();
}

QByteArray answerAfter(const rpc::Message &request, const CallEnd &end, const SeenTools &seen)
{
    if (isOffline(end)) {
        return answerWithoutDesktop(request, seen, notRunning());
    }
    if (end.status == 401 && !isAnswered(end)) {
        return answerWithoutDesktop(request, seen, notLetIn());
    }
    if (end.status >= 500 && isHandshake(request.method)) {
        return answerWithoutDesktop(request, seen, notRunning()); // it may only just be starting
    }
    if (end.status >= 300) {
        return answerError(request, errorFrom(end));
    }
    if (request.method == kListen && end.isStream) {
        return answerEndOfListening(request);
    }
    return isAnsweredLocally(request.method)
               ? answerWithoutDesktop(request, seen, u"DOTM Desktop does not answer. Start it again."_s)
               : answerUnclear(request);
}

} // namespace dotm::bridge::stdio
