// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridge/callrunner.h"

#include "bridge/mcpresult.h"

#include <algorithm>

namespace dotm::bridge {
using namespace Qt::Literals::StringLiterals;
using core::Outcome;
using core::Task;

namespace {

QByteArray keyOf(const QString &assistantId, const QByteArray &session, const QByteArray &requestId)
{
    return assistantId.toUtf8() + '\n' + session + '\n' + requestId;
}

bool mayHaveHappened(const CallEntry &entry)
{
    return entry.kind != ToolKind::Read && entry.decision != Decision::Waiting;
}

} // namespace

Task<UpstreamAnswer> CallRunner::run(IncomingCall call)
{
    if (running() >= kMostRunning) {
        const UpstreamAnswer busy{
            200, {}, toolFailure(call.message, u"busy"_s, u"Too many calls run at once. Try again in a moment."_s)};
        co_return busy;
    }
    const QByteArray key = keyOf(call.assistant.id, call.request.header("Mcp-Session-Id"),
                                 contract::rpc::idText(call.message.id) + '#' + QByteArray::number(++m_count));
    const auto run = std::make_shared<CallRun>(m_world, call);
    m_running.insert(key, run);
    const bool changes = ruleFor(run->tool()).kind != ToolKind::Read;
    const QString turn = changes ? call.assistant.id + u' ' + run->tool() : QString();
    if (changes) {
        (void)co_await waitForTurn(turn);
    }
    const UpstreamAnswer answer = co_await run->run();
    m_running.remove(key);
    if (changes) {
        m_turns.removeOne(turn);
        m_waiters.release();
    }
    co_return answer;
}

Task<Outcome> CallRunner::waitForTurn(QString turn)
{
    while (m_turns.contains(turn)) {
        co_await m_waiters.wait();
    }
    m_turns.append(turn);
    co_return Outcome();
}

void CallRunner::cancel(const QString &assistantId, const QByteArray &session, const QByteArray &requestId)
{
    const QByteArray begin = keyOf(assistantId, session, requestId) + '#';
    const auto running = m_running;
    for (auto each = running.begin(); each != running.end(); ++each) {
        if (each.key().startsWith(begin)) {
            each.value()->cancel();
        }
    }
}

void CallRunner::cut(const QString &assistantId)
{
    const auto running = m_running.values();
    for (const std::shared_ptr<CallRun> &each : running) {
        if (each->assistant().id == assistantId) {
            each->cut();
        }
    }
}

void CallRunner::cutAll()
{
    m_world.consent.stopAll();
    const auto running = m_running.values();
    for (const std::shared_ptr<CallRun> &each : running) {
        each->cut();
    }
}

Task<Outcome> CallRunner::reconcile()
{
    QList<CallEntry> open;
    for (const CallEntry &each : m_world.book.log().entries()) {
        if (each.state == CallState::Running) {
            open.append(each);
        }
    }
    if (open.isEmpty()) {
        co_return Outcome();
    }
    const auto activations = co_await m_world.session.api().activations();
    for (CallEntry &each : open) {
        each.endedAt = m_world.clock.now();
        each.result = u"DOTM Desktop ended before this was answered."_s;
        each.state = mayHaveHappened(each) ? CallState::Unclear : CallState::Failed;
        if (each.decision == Decision::Waiting) {
            each.decision = Decision::NoAnswer;
        }
        if (each.state == CallState::Unclear && activations) {
            const contract::Activation *current = currentOf(*activations);
            each.readBack = ReadBack::Confirmed;
            each.readBackText = stateLine(current);
            each.spent = current == nullptr ? core::Money() : each.spent;
        }
        const CallEntry entry = each;
        const Outcome written = co_await m_world.book.record(entry);
        if (!written) {
            co_return written;
        }
    }
    co_return Outcome();
}

} // namespace dotm::bridge
