// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/assistantbooks.h"
#include "support/fakedesk.h"

#include <QObject>

namespace dotm::test {

/// What a test in QML does to the assistants and reads of them.
class AssistantBench : public QObject
{
    Q_OBJECT
public:
    AssistantBench(FakeDesk &desk, FakeSetupDesk &setup, const core::Clock &clock)
        : m_desk(desk), m_setup(setup), m_clock(clock)
    {
    }

    /// "helper" through its settings, "planner" with a key.
    Q_INVOKABLE void connectTwo()
    {
        m_desk.programs = {assistant(m_clock, QStringLiteral("helper"), bridge::Way::Stdio),
                           assistant(m_clock, QStringLiteral("planner"))};
        m_desk.programs[0].saysItIs = QStringLiteral("claude-ai 0.14");
        m_desk.tell();
    }
    Q_INVOKABLE void ask(const QString &id, bool costs)
    {
        m_desk.arrive(request(m_clock, id, assistant(m_clock, QStringLiteral("planner")),
                              costs ? bridge::ToolKind::Money : bridge::ToolKind::Change));
    }
    Q_INVOKABLE void miss(const QString &id) { m_desk.miss(id); }
    Q_INVOKABLE void drop(const QString &id) { m_desk.drop(id); }
    Q_INVOKABLE void grant()
    {
        m_desk.given = {{QStringLiteral("g-1"), QStringLiteral("planner"), QStringLiteral("withdraw_activation"),
                         QStringLiteral("f"), m_clock.now(), m_clock.now() + std::chrono::hours(3)}};
        m_desk.tell();
    }
    Q_INVOKABLE void fillLog(int count)
    {
        using bridge::Decision;
        static const QStringList kTools{QStringLiteral("activate_esim"), QStringLiteral("get_my_line"),
                                        QStringLiteral("unknown_tool_with_quite_a_long_name")};
        static constexpr Decision kDecisions[] = {Decision::AllowedOnce, Decision::NoQuestion, Decision::Refused};
        const bridge::Assistant who = assistant(m_clock, QStringLiteral("planner"));
        m_desk.entries.clear();
        for (int i = 0; i < count; ++i) {
            bridge::CallEntry entry = call(m_clock, QStringLiteral("c-%1").arg(i), who, kTools.at(i % 3),
                                           kDecisions[i % 3], std::chrono::hours(i));
            entry.arguments = {{QStringLiteral("product_id"), QStringLiteral("esim_beta")}};
            entry.result = QStringLiteral("An answer in the words of the tool, which may be long enough to wrap.");
            entry.readBack = i % 3 == 0 ? bridge::ReadBack::Confirmed : bridge::ReadBack::None;
            entry.reason = i % 3 == 2 ? QStringLiteral("money") : QString();
            entry.spent = i % 3 == 0 ? core::Money{100, QStringLiteral("USD")} : core::Money();
            m_desk.entries.append(entry);
        }
        m_desk.tell();
    }
    Q_INVOKABLE void setRunning(bool runs)
    {
        m_desk.running = runs;
        m_desk.tell();
    }
    Q_INVOKABLE void setOpen(bool isOpen)
    {
        m_desk.open = isOpen;
        m_desk.tell();
    }
    Q_INVOKABLE void breakDown()
    {
        m_desk.running = false;
        m_desk.trouble =
            core::Error{core::ErrorCode::Unavailable, QStringLiteral("No port was free."), std::nullopt, {}};
        m_desk.tell();
    }
    Q_INVOKABLE QStringList calls() const { return m_desk.calls; }
    Q_INVOKABLE QString nameOf(int row) const { return m_desk.programs.at(row).name; }
    Q_INVOKABLE qint64 perDayOf(int row) const { return m_desk.programs.at(row).limits.perDay.minor; }
    Q_INVOKABLE bool mayRead(int row) const { return m_desk.programs.at(row).limits.mayRead; }
    Q_INVOKABLE bool stopped() const { return m_desk.stopped; }

    /// One program in each state.
    Q_INVOKABLE void findPrograms()
    {
        using State = customer::SetupProgram::State;
        const auto program = [](const char *id, const char *name, State state) {
            customer::SetupProgram one;
            one.id = QString::fromLatin1(id);
            one.name = QString::fromLatin1(name);
            one.state = state;
            one.file = QStringLiteral("/settings/") + one.id;
            return one;
        };
        m_setup.found = {program("claude-desktop", "Claude Desktop", State::NotConnected),
                         program("old", "Older Program", State::Outdated),
                         program("on", "Another Program", State::Connected),
                         program("zed", "Zed", State::Unreadable),
                         program("other", "Program with a Conflict", State::Conflict),
                         program("by-hand", "Program to Paste into", State::PasteOnly),
                         program("gone", "Windsurf", State::NotInstalled)};
        m_setup.tell();
    }
    Q_INVOKABLE void givePlan(const QString &program, bool connects)
    {
        using Kind = customer::SetupLine::Kind;
        m_setup.givePlan({QStringLiteral("p"),
                          program,
                          connects,
                          customer::SetupPlan::Step::Replace,
                          QStringLiteral("/settings/") + program,
                          QStringLiteral("/settings/%1.2026-01-15").arg(program),
                          {{Kind::Kept, QStringLiteral("{")},
                           {Kind::Removed, QStringLiteral("}")},
                           {Kind::Added, QStringLiteral("  \"dotm\": { \"command\": \"/usr/bin/dotm-mcp\" } }")}}});
    }
    Q_INVOKABLE void giveResult(const QString &program, bool connected)
    {
        using State = customer::SetupProgram::State;
        m_setup.giveResult(QStringLiteral("p"), program, connected ? State::Connected : State::NotConnected);
    }
    Q_INVOKABLE void refuseResult()
    {
        m_setup.refuseResult(QStringLiteral("p"),
                             core::Error{core::ErrorCode::Storage, QStringLiteral("no room"), std::nullopt, {}});
    }
    Q_INVOKABLE QStringList setupCalls() const { return m_setup.calls; }

private:
    FakeDesk &m_desk;
    FakeSetupDesk &m_setup;
    const core::Clock &m_clock;
};

} // namespace dotm::test
