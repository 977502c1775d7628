// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "bridge/stdio/desklink.h"

#include "bridge/stdio/localanswers.h"
#include "core/log.h"

namespace dotm::bridge::stdio {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
namespace rpc = contract::rpc;
using core::ErrorCode;
using core::fail;
using core::Outcome;
using core::Result;
using core::Task;

namespace {

constexpr auto kHandshakeTimeout = 10s;
constexpr auto kLookAgain = 2s;

/// What the desktop said to an introduction, when it did not take it.
Outcome refusal(const CallEnd &end, const QJsonObject &answer)
{
    if (!end.outcome && end.outcome.error().code == ErrorCode::Offline) {
        return fail(ErrorCode::Offline, notRunning());
    }
    if (end.status == 401) {
        return fail(ErrorCode::Unauthorized, notLetIn());
    }
    const QString said = (answer.isEmpty() ? end.refusal.json.toObject() : answer)
                             .value("error"_L1)
                             .toObject()
                             .value("message"_L1)
                             .toString();
    return fail(ErrorCode::Unavailable, said.isEmpty() ? u"DOTM Desktop does not answer. Start it again."_s : said);
}

} // namespace

DeskLink::DeskLink(QString folder, CallMaker &calls) : m_folder(std::move(folder)), m_calls(calls)
{
    m_watch.setSingleShot(true);
    m_watch.setInterval(kLookAgain);
    connect(&m_watch, &QTimer::timeout, this, [this] { core::detach(look(), "looking for the desktop"); });
}

Result<Way> DeskLink::plainWay()
{
    if (m_isFound) {
        return m_way;
    }
    const Result<Rendezvous> desk = readRendezvous(m_folder);
    if (!desk) {
        const QString problem = desk.error().code == ErrorCode::NotFound ? QString() : desk.error().detail;
        if (!problem.isEmpty() && problem != m_lastProblem) {
            qCWarning(core::lcBridge).noquote() << problem;
        }
        m_lastProblem = problem;
        watch();
        return fail(ErrorCode::Offline, notRunning());
    }
    m_lastProblem.clear();
    m_way = {*desk, {}, {}, m_way.number + 1};
    m_isFound = true;
    return m_way;
}

Task<Result<Way>> DeskLink::sessionWay()
{
    while (!m_isClosed) {
        if (m_handshakes > 0) {
            co_await m_turns.wait();
            if (!m_replayed) {
                co_return fail(m_replayed.error());
            }
            continue;
        }
        const Result<Way> way = plainWay();
        if (!way || !m_introduction || m_hasSession) {
            co_return way;
        }
        core::detach(replay(), "opening another session");
    }
    co_return fail(ErrorCode::Cancelled, u"ending"_s);
}

void DeskLink::lose(const Way &way)
{
    if (!m_isFound || way.number != m_way.number) {
        return;
    }
    m_isFound = false;
    if (std::exchange(m_hasSession, false)) {
        qCInfo(core::lcBridge) << "DOTM Desktop is gone";
        Q_EMIT lost();
    }
    watch();
}

bool DeskLink::isCurrent(const Way &way) const
{
    const Result<Rendezvous> desk = readRendezvous(m_folder);
    return desk && desk->url == way.desk.url && desk->key == way.desk.key;
}

void DeskLink::beginHandshake(const QJsonObject &params)
{
    m_introduction = params;
    ++m_handshakes;
    m_isConfirmed = false;
    m_owesNews = false;
    m_replayed = {};
    if (std::exchange(m_hasSession, false)) {
        Q_EMIT lost();
    }
}

void DeskLink::adopt(const Way &way, const QByteArray &sessionId, const QString &revision)
{
    if (m_isFound && way.number == m_way.number) {
        m_way.sessionId = sessionId;
        m_way.revision = revision;
        m_hasSession = true;
        m_watch.stop();
    }
}

void DeskLink::holdForConfirmation()
{
    ++m_handshakes;
    m_replayed = {};
}

void DeskLink::endHandshake()
{
    --m_handshakes;
    watch();
    m_turns.release();
}

void DeskLink::confirm()
{
    m_isConfirmed = true;
    announce();
}

void DeskLink::announce()
{
    if (m_isConfirmed && m_hasSession) {
        qCInfo(core::lcBridge).noquote() << "connected to DOTM Desktop at" << core::loggable(m_way.desk.url);
        Q_EMIT opened(m_way, std::exchange(m_owesNews, false));
    }
}

Task<Outcome> DeskLink::replay()
{
    ++m_handshakes;
    const Way way = m_way;
    m_replayed = co_await introduce(way);
    if (m_replayed) {
        m_owesNews = true;
        announce();
    } else {
        m_hasSession = false;
        lose(way);
    }
    endHandshake();
    co_return Outcome(); // who waits reads m_replayed
}

Task<Outcome> DeskLink::introduce(Way way)
{
    QJsonObject answer;
    const McpCall::Sink keep = [&answer](const Outbound &message) {
        answer = message.json.toObject();
    };
    const QByteArray hello = rpc::encodeRequest(u"dotm-mcp-%1"_s.arg(way.number), u"initialize"_s, *m_introduction);
    std::unique_ptr<McpCall> call = m_calls.post(way, hello, {}, kHandshakeTimeout, keep);
    const CallEnd end = co_await finish(std::move(call));
    const QString revision = answer.value("result"_L1).toObject().value("protocolVersion"_L1).toString();
    if (!end.isSuccess() || revision.isEmpty()) {
        co_return refusal(end, answer);
    }
    adopt(way, end.sessionId, revision);
    if (!m_isConfirmed || m_isClosed) {
        co_return Outcome();
    }
    const Way session = m_way;
    const QByteArray confirmation = rpc::encodeNotification(u"notifications/initialized"_s, {});
    const QList<net::Header> headers = sessionHeaders(session);
    const McpCall::Sink drop = [](const Outbound &) {
    };
    std::unique_ptr<McpCall> second = m_calls.post(session, confirmation, headers, kHandshakeTimeout, drop);
    const CallEnd taken = co_await finish(std::move(second));
    co_return taken.isSuccess() ? Outcome() : refusal(taken, {});
}

Task<CallEnd> DeskLink::finish(std::unique_ptr<McpCall> call)
{
    m_call = call.get();
    const CallEnd end = co_await call->end();
    m_call = nullptr;
    co_return end;
}

Task<Outcome> DeskLink::look()
{
    const Result<Way> way = co_await sessionWay(); // one that fails looks again later
    co_return Outcome();
}

void DeskLink::watch()
{
    if (m_introduction && !m_hasSession && !m_isClosed && !m_watch.isActive()) {
        m_watch.start();
    }
}

void DeskLink::close()
{
    m_isClosed = true;
    m_watch.stop();
    if (m_call != nullptr) {
        m_call->abort();
    }
    m_turns.release();
}

} // namespace dotm::bridge::stdio
