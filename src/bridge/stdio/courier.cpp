// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "bridge/stdio/courier.h"

#include "bridge/stdio/localanswers.h"
#include "bridge/stdio/modernheaders.h"
#include "bridge/stdio/verdict.h"

namespace dotm::bridge::stdio {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::Error;
using core::ErrorCode;
using core::Outcome;
using core::Result;
using core::Task;

namespace {

constexpr int kAttempts = 2;
constexpr int kMostCalls = 64; ///< requests at once; more wait for their turn
constexpr auto kShortTimeout = 10s;
constexpr auto kLongTimeout = 10min; ///< a tool may wait for a person
constexpr auto kComeBack = 1'000ms;
constexpr auto kShortestPause = 100ms;
constexpr auto kLongestPause = 30'000ms;
constexpr QLatin1StringView kIntroduction{"initialize"};
constexpr QLatin1StringView kConfirmation{"notifications/initialized"};
constexpr QLatin1StringView kToolCall{"tools/call"};

/// True when the rest of an answer may be had from the stream it broke off from.
bool mayComeBack(const Errand &errand, const CallEnd &end)
{
    return !errand.open.isEmpty() && !errand.inbound.isModern && !errand.way.sessionId.isEmpty() && end.isStream &&
           !end.lastEventId.isEmpty();
}

/// The file that says where the desktop is may have been an old one.
bool mayLookAgain(const Error &error)
{
    return error.code == ErrorCode::Offline || error.code == ErrorCode::Unauthorized;
}

bool isStatusCall(const Inbound &inbound)
{
    return inbound.isRequest(kToolCall) && inbound.message.params.value("name"_L1) == kStatusTool;
}

std::chrono::milliseconds timeoutFor(const Inbound &inbound)
{
    return inbound.requests.isEmpty() || isAnsweredLocally(inbound.message.method) ? kShortTimeout : kLongTimeout;
}

} // namespace

Courier::Courier(DeskLink &link, CallMaker &calls, Writer write)
    : m_link(link), m_calls(calls), m_write(std::move(write))
{
}

Task<Outcome> Courier::carry(std::shared_ptr<Errand> errand)
{
    const Inbound &inbound = errand->inbound;
    if (!inbound.isModern && inbound.isRequest(kIntroduction)) {
        co_return co_await carryIntroduction(errand);
    }
    if (!inbound.isModern && inbound.isNotification(kConfirmation)) {
        co_return co_await carryConfirmation(errand);
    }
    co_return co_await carryPlain(errand);
}

Task<Outcome> Courier::carryIntroduction(std::shared_ptr<Errand> errand)
{
    m_link.beginHandshake(errand->inbound.message.params);
    m_promised = {};
    const Outcome done = co_await carryPlain(errand);
    if (!errand->welcome.isEmpty()) {
        m_link.adopt(errand->way, errand->sessionId, errand->welcome.value("protocolVersion"_L1).toString());
    }
    m_link.endHandshake();
    co_return done;
}

Task<Outcome> Courier::carryConfirmation(std::shared_ptr<Errand> errand)
{
    const Result<Way> way = co_await m_link.sessionWay();
    if (!way) {
        m_link.confirm(); // said again with the next introduction
        co_return Outcome();
    }
    errand->way = *way;
    m_link.holdForConfirmation();
    const CallEnd end = co_await ask(errand);
    if (wasRefused(errand->way, end, false)) {
        m_link.lose(errand->way);
    }
    m_link.confirm();
    m_link.endHandshake();
    co_return Outcome();
}

Task<Outcome> Courier::carryPlain(std::shared_ptr<Errand> errand)
{
    for (int attempt = 1; !errand->isWithdrawn; ++attempt) {
        const bool isLast = attempt == kAttempts;
        const Result<Way> way = co_await wayFor(errand);
        if (!way) {
            if (isLast || !mayLookAgain(way.error())) {
                settle(*errand, way.error());
                break;
            }
            continue;
        }
        if (isStatusCall(errand->inbound) && !m_seen.has(kStatusTool)) {
            writeAll(*errand, {answerRunning(errand->inbound.message)});
            break;
        }
        errand->way = *way;
        const CallEnd end = co_await converse(errand);
        const bool isRefused = wasRefused(errand->way, end, errand->inbound.isModern) &&
                               !(isAnswered(end) && end.status == 401 && m_link.isCurrent(errand->way));
        if (isRefused) {
            m_link.lose(errand->way);
        }
        if (!isRefused || isLast) {
            settle(*errand, end);
            break;
        }
    }
    co_return Outcome();
}

Task<Result<Way>> Courier::wayFor(std::shared_ptr<Errand> errand)
{
    if (errand->inbound.isModern || errand->inbound.isRequest(kIntroduction)) {
        co_return m_link.plainWay();
    }
    co_return co_await m_link.sessionWay();
}

Task<CallEnd> Courier::converse(std::shared_ptr<Errand> errand)
{
    // What is no request is short, and may be what a running request waits for.
    const int turns = errand->inbound.requests.isEmpty() ? 0 : 1;
    while (turns > 0 && m_running >= kMostCalls && !errand->isWithdrawn) {
        co_await m_turns.wait();
    }
    if (errand->isWithdrawn) {
        co_return CallEnd();
    }
    m_running += turns;
    CallEnd end = co_await ask(errand);
    while (mayComeBack(*errand, end)) {
        const auto pause =
            std::clamp<std::chrono::milliseconds>(end.retry.value_or(kComeBack), kShortestPause, kLongestPause);
        co_await errand->pause.wait(pause);
        if (!mayComeBack(*errand, end)) {
            break;
        }
        std::unique_ptr<McpCall> call = m_calls.listen(errand->way, end.lastEventId, sinkOf(errand));
        const CallEnd next = co_await finish(errand, std::move(call));
        if (!next.isStream) {
            break;
        }
        end.lastEventId = next.lastEventId.isEmpty() ? end.lastEventId : next.lastEventId;
    }
    m_running -= turns;
    m_turns.release();
    co_return CallEnd(end);
}

Task<CallEnd> Courier::ask(std::shared_ptr<Errand> errand)
{
    std::unique_ptr<McpCall> call = post(errand);
    const CallEnd end = co_await finish(errand, std::move(call));
    errand->sessionId = end.sessionId;
    co_return end;
}

Task<CallEnd> Courier::finish(std::shared_ptr<Errand> errand, std::unique_ptr<McpCall> call)
{
    errand->call = call.get();
    const CallEnd end = co_await call->end();
    errand->call = nullptr;
    co_return end;
}

std::unique_ptr<McpCall> Courier::post(const std::shared_ptr<Errand> &errand)
{
    const Inbound &inbound = errand->inbound;
    QList<net::Header> headers;
    if (inbound.isModern) {
        const QString tool = inbound.message.params.value("name"_L1).toString();
        headers =
            modernHeaders(inbound.message, inbound.isRequest(kToolCall) ? m_seen.inputSchema(tool) : QJsonObject());
    } else if (!inbound.isRequest(kIntroduction)) {
        headers = sessionHeaders(errand->way);
    }
    errand->isSent = true;
    return m_calls.post(errand->way, inbound.line, headers, timeoutFor(inbound), sinkOf(errand));
}

McpCall::Sink Courier::sinkOf(const std::shared_ptr<Errand> &errand)
{
    return [this, errand](const Outbound &message) {
        pass(*errand, message);
    };
}

void Courier::pass(Errand &errand, const Outbound &message)
{
    if (errand.isWithdrawn) {
        return;
    }
    const bool wasOpen = !errand.open.isEmpty();
    const QJsonArray all = message.json.isArray() ? message.json.toArray() : QJsonArray{message.json};
    for (const auto each : all) {
        noteAnswer(errand, each.toObject());
    }
    m_write(message.text);
    if (wasOpen && errand.open.isEmpty() && errand.call != nullptr) {
        // Its response is the last on a stream. Later, since this comes from within the call.
        core::post(errand.call, [call = errand.call] { call->abort(); });
    }
}

void Courier::noteAnswer(Errand &errand, const QJsonObject &answer)
{
    if (answer.contains("method"_L1)) {
        return;
    }
    const auto request = errand.findOpen(answer.value("id"_L1));
    if (request == errand.open.end()) {
        return;
    }
    const QJsonObject result = answer.value("result"_L1).toObject();
    if (request->method == "tools/list"_L1) {
        m_seen.take(result, !request->params.contains("cursor"_L1));
    } else if (request->method == kIntroduction && !result.isEmpty()) {
        errand.welcome = result;
        m_promised = result.value("capabilities"_L1).toObject();
    }
    errand.open.erase(request);
}

void Courier::settle(Errand &errand, const Error &error)
{
    if (error.code == ErrorCode::Cancelled) {
        return; // the program ends; giveUp() has said what there was to say
    }
    QByteArrayList answers;
    for (const rpc::Message &each : std::as_const(errand.open)) {
        answers.append(answerWithoutDesktop(each, m_seen, error.detail));
    }
    writeAll(errand, answers);
}

void Courier::settle(Errand &errand, const CallEnd &end)
{
    const QJsonObject refusal = end.refusal.json.toObject();
    const bool isOurs = isAnswered(end) && !errand.inbound.isBatch && errand.waitsFor(refusal.value("id"_L1));
    if (isOurs && !(end.status >= 500 && isHandshake(errand.inbound.message.method))) {
        writeAll(errand, {end.refusal.text});
        return;
    }
    QByteArrayList answers;
    for (const rpc::Message &each : std::as_const(errand.open)) {
        answers.append(answerAfter(each, end, m_seen));
    }
    writeAll(errand, answers);
}

void Courier::writeAll(Errand &errand, const QByteArrayList &answers)
{
    if (answers.isEmpty()) {
        return;
    }
    if (!errand.inbound.isModern && errand.inbound.isRequest(kIntroduction)) {
        const QJsonObject answer = QJsonDocument::fromJson(answers.constFirst()).object();
        m_promised = answer.value("result"_L1).toObject().value("capabilities"_L1).toObject();
    }
    errand.open.clear();
    m_write(errand.inbound.isBatch ? '[' + answers.join(',') + ']' : answers.constFirst());
}

void Courier::giveUp(Errand &errand)
{
    QByteArrayList answers;
    for (const rpc::Message &each : std::as_const(errand.open)) {
        answers.append(errand.isSent ? answerUnclear(each)
                                     : answerError(each, {rpc::code::kInternal, u"The program ended before this was "
                                                                                "passed on."_s}));
    }
    writeAll(errand, answers);
}

} // namespace dotm::bridge::stdio
