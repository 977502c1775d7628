// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/stdio/desklink.h"
#include "bridge/stdio/errand.h"
#include "bridge/stdio/seentools.h"

namespace dotm::bridge::stdio {

/// Carries lines to the desktop and writes what comes back, so that every request is answered exactly once: by the
/// desktop, or here when the desktop cannot. A message that certainly was not taken is carried a second time. Outlives
/// its errands.
class Courier
{
public:
    using Writer = std::function<void(const QByteArray &line)>;

    Courier(DeskLink &link, CallMaker &calls, Writer write);

    /// Ends when all that will ever be written for @p errand has been.
    [[nodiscard]] core::Task<core::Outcome> carry(std::shared_ptr<Errand> errand);
    /// Answers what is still open: the program ends.
    void giveUp(Errand &errand);
    /// What the client was told to expect, by the desktop or by us.
    [[nodiscard]] const QJsonObject &promised() const { return m_promised; }
    /// Whoever waits for a turn looks whether it is still wanted.
    void wake() { m_turns.release(); }

private:
    [[nodiscard]] core::Task<core::Outcome> carryPlain(std::shared_ptr<Errand> errand);
    [[nodiscard]] core::Task<core::Outcome> carryIntroduction(std::shared_ptr<Errand> errand);
    [[nodiscard]] core::Task<core::Outcome> carryConfirmation(std::shared_ptr<Errand> errand);
    [[nodiscard]] core::Task<core::Result<Way>> wayFor(std::shared_ptr<Errand> errand);
    [[nodiscard]] core::Task<CallEnd> converse(std::shared_ptr<Errand> errand);
    [[nodiscard]] core::Task<CallEnd> finish(std::shared_ptr<Errand> errand, std::unique_ptr<McpCall> call);
    [[nodiscard]] core::Task<CallEnd> ask(std::shared_ptr<Errand> errand);
    [[nodiscard]] std::unique_ptr<McpCall> post(const std::shared_ptr<Errand> &errand);
    [[nodiscard]] McpCall::Sink sinkOf(const std::shared_ptr<Errand> &errand);
    void pass(Errand &errand, const Outbound &message);
    void noteAnswer(Errand &errand, const QJsonObject &answer);
    void settle(Errand &errand, const core::Error &error);
    void settle(Errand &errand, const CallEnd &end);
    void writeAll(Errand &errand, const QByteArrayList &answers);

    DeskLink &m_link;
    CallMaker &m_calls;
    const Writer m_write;
    SeenTools m_seen;
    QJsonObject m_promised;
    core::Waiters m_turns;
    int m_running = 0;
};

} // namespace dotm::bridge::stdio
