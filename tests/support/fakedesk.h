// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/desk.h"
#include "ui/customer/setupdesk.h"

#include <QStringList>

#include <algorithm>

namespace dotm::test {

/// A bridge whose books the test writes. What is decided here is noted in calls and, where a page can see it, done.
class FakeDesk final : public bridge::Desk
{
public:
    bool running = true;
    bool open = true;
    bool stopped = false;
    std::optional<core::Error> trouble;
    QList<bridge::Assistant> programs;
    QList<bridge::ConsentRequest> asked;
    QList<bridge::Grant> given;
    QList<bridge::CallEntry> entries;
    core::Money spent;
    QStringList calls; ///< "allowOnce r-1"

    void tell() { Q_EMIT changed(); }
    void arrive(const bridge::ConsentRequest &request)
    {
        asked.append(request);
        Q_EMIT changed();
        Q_EMIT requestArrived(request.id);
    }
    /// Nobody answered in time.
    void miss(const QString &id)
    {
        set(id, bridge::ConsentRequest::State::Missed);
        Q_EMIT requestEnded(id);
    }
    void drop(const QString &id)
    {
        asked.removeIf([&id](const bridge::ConsentRequest &each) { return each.id == id; });
        Q_EMIT changed();
        Q_EMIT requestEnded(id);
    }

    [[nodiscard]] bool isRunning() const override { return running; }
    [[nodiscard]] QUrl url() const override { return QUrl(QStringLiteral("http://127.0.0.1:4711/mcp")); }
    [[nodiscard]] std::optional<core::Error> problem() const override { return trouble; }
    [[nodiscard]] bool isOpen() const override { return open; }
    [[nodiscard]] QList<bridge::Assistant> assistants() const override { return programs; }
    [[nodiscard]] QList<bridge::ConsentRequest> requests() const override { return asked; }
    [[nodiscard]] QList<bridge::Grant> grants() const override { return given; }
    [[nodiscard]] QList<bridge::CallEntry> log() const override { return entries; }
    [[nodiscard]] core::Money spentToday(const QString &) const override { return spent; }
    [[nodiscard]] bool isStopped() const override { return stopped; }

    [[nodiscard]] bridge::NewKey addAssistant(const QString &name) override
    {
        note(QStringLiteral("addAssistant"), name);
        return {QStringLiteral("a-new"), core::SecretString(QStringLiteral("not-a-key-but-kept-like-one"))};
    }
    void rename(const QString &id, const QString &name) override
    {
        note(QStringLiteral("rename"), id);
        std::ranges::find(programs, id, &bridge::Assistant::id)->name = name;
        Q_EMIT changed();
    }
    void setLimits(const QString &id, const bridge::AssistantLimits &limits) override
    {
        note(QStringLiteral("setLimits"), id);
        std::ranges::find(programs, id, &bridge::Assistant::id)->limits = limits;
        Q_EMIT changed();
    }
    void forget(const QString &id) override
    {
        note(QStringLiteral("forget"), id);
        programs.removeIf([&id](const bridge::Assistant &each) { return each.id == id; });
        Q_EMIT changed();
    }
    void allowOnce(const QString &id) override { decide(QStringLiteral("allowOnce"), id); }
    void allowUntilTonight(const QString &id) override { decide(QStringLiteral("allowUntilTonight"), id); }
    void notNow(const QString &id) override { decide(QStringLiteral("notNow"), id); }
    void allowNextTry(const QString &id) override
    {
        note(QStringLiteral("allowNextTry"), id);
        set(id, bridge::ConsentRequest::State::Prepared);
    }
    void dismiss(const QString &id) override { decide(QStringLiteral("dismiss"), id); }
    void endGrant(const QString &id) override
    {
        note(QStringLiteral("endGrant"), id);
        given.removeIf([&id](const bridge::Grant &each) { return each.id == id; });
        Q_EMIT changed();
    }
    void stopAll() override
    {
        note(QStringLiteral("stopAll"), {});
        stopped = true;
        given.clear();
        asked.removeIf(
            [](const bridge::ConsentRequest &each) { return each.state == bridge::ConsentRequest::State::Waiting; });
        Q_EMIT changed();
    }
    void resume() override
    {
        note(QStringLiteral("resume"), {});
        stopped = false;
        Q_EMIT changed();
    }

private:
    void note(const QString &what, const QString &which) { calls.append((what + u' ' + which).trimmed()); }
    void decide(const QString &what, const QString &id)
    {
        note(what, id);
        drop(id);
    }
    void set(const QString &id, bridge::ConsentRequest::State state)
    {
        std::ranges::find(asked, id, &bridge::ConsentRequest::id)->state = state;
        Q_EMIT changed();
    }
};

/// Programs whose settings the test writes. Answers to plan() and apply() come when the test gives them.
class FakeSetupDesk final : public customer::SetupDesk
{
public:
    QList<customer::SetupProgram> found;
    QStringList calls; ///< "plan cursor connect"

    void tell() { Q_EMIT programsChanged(); }
    void givePlan(const customer::SetupPlan &plan) { Q_EMIT planned(plan); }
    void refusePlan(const QString &programId, const core::Error &error) { Q_EMIT planFailed(programId, error); }
    /// Written; read again, the program is in @p state.
    void giveResult(const QString &planId, const QString &programId, customer::SetupProgram::State state)
    {
        std::ranges::find(found, programId, &customer::SetupProgram::id)->state = state;
        Q_EMIT programsChanged();
        Q_EMIT applied(planId);
    }
    void refuseResult(const QString &planId, const core::Error &error) { Q_EMIT applyFailed(planId, error); }

    [[nodiscard]] QList<customer::SetupProgram> programs() const override { return found; }
    void look() override { calls.append(QStringLiteral("look")); }
    void plan(const QString &programId, bool connects) override
    {
        calls.append(QStringLiteral("plan %1 %2")
                         .arg(programId, connects ? QStringLiteral("connect") : QStringLiteral("disconnect")));
    }
    void apply(const QString &planId) override { calls.append(QStringLiteral("apply %1").arg(planId)); }
    [[nodiscard]] QString pasteText(const QString &programId) const override
    {
        return QStringLiteral("\"dotm\": for %1").arg(programId);
    }
};

} // namespace dotm::test
