// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/callrun.h"
#include "core/waiters.h"

#include <QHash>

namespace dotm::bridge {

/// All tool calls that run. Those of one assistant that could change the same thing run one after another, so that an
/// assistant that asks twice makes one question. GUI thread; outlives its tasks.
class CallRunner
{
public:
    static constexpr int kMostRunning = 64;

    explicit CallRunner(const CallWorld &world) : m_world(world) {}

    [[nodiscard]] core::Task<UpstreamAnswer> run(IncomingCall call);
    /// "notifications/cancelled": of the request @p requestId (JSON text of its id) in @p session.
    void cancel(const QString &assistantId, const QByteArray &session, const QByteArray &requestId);
    /// Everything of one assistant, or of all.
    void cut(const QString &assistantId);
    void cutAll();
    [[nodiscard]] int running() const { return static_cast<int>(m_running.size()); }
    /// What was running when the program ended last time: brought to an end in the log, read back where it may have had
    /// an effect. Call when the log was opened.
    [[nodiscard]] core::Task<core::Outcome> reconcile();

private:
    [[nodiscard]] core::Task<core::Outcome> waitForTurn(QString turn);

    const CallWorld m_world;
    QHash<QByteArray, std::shared_ptr<CallRun>> m_running; ///< by assistant, session and request
    QStringList m_turns;                                   ///< taken
    core::Waiters m_waiters;
    quint64 m_count = 0;
};

} // namespace dotm::bridge
