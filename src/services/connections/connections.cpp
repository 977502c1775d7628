// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/connections/connections.h"

#include "services/secondperson/decider.h"

#include <QTimer>

#include <algorithm>

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Outcome;
using core::Result;
using core::Task;

Connections::Connections(ConnectionLog &log, const core::Clock &clock, QList<ConnectionSetup> setups, Options options)
    : m_log(log), m_clock(clock), m_options(options)
{
    for (ConnectionSetup &setup : setups) {
        m_entries.emplace_back().setup = std::move(setup);
    }
}

ConnectionState Connections::stateOf(const Entry &entry) const
{
    return {entry.setup, m_log.last(entry.setup.name), entry.check};
}

bool Connections::isRunning() const
{
    return std::ranges::any_of(m_entries, &Entry::isCallOut);
}

Task<Result<QList<ConnectionState>>> Connections::list(Identity who)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return fail(allowed.error());
    }
    for (const Entry &entry : m_entries) {
        if (entry.setup.isLocal && entry.setup.check) {
            const QString name = entry.setup.name;
            const core::TimePoint begunAt = m_clock.now();
            const Outcome outcome = co_await entry.setup.check();
            note(name, outcome, begunAt);
        }
    }
    QList<ConnectionState> states;
    for (const Entry &entry : m_entries) {
        states.append(stateOf(entry));
    }
    co_return states;
}

Result<ConnectionState> Connections::check(const Identity &who, const QString &name)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        return fail(allowed.error());
    }
    const auto found = std::ranges::find(m_entries, name, [](const Entry &each) { return each.setup.name; });
    if (found == m_entries.end()) {
        return fail(ErrorCode::NotFound, u"There is no connection of that name."_s);
    }
    if (found->check.isRunning) {
        return stateOf(*found);
    }
    if (!found->setup.isConfigured || !found->setup.check) {
        return fail(ErrorCode::Disabled, u"It is not set up, so there is nothing to check."_s);
    }
    const auto rested = std::chrono::duration_cast<std::chrono::seconds>(m_clock.now() - found->begunAt);
    if (found->isCallOut || rested < m_options.rest) {
        return std::unexpected(core::Error{ErrorCode::RateLimited,
                                           u"It was checked a moment ago."_s,
                                           std::max(std::chrono::seconds(1), m_options.rest - rested),
                                           {}});
    }
    begin(std::distance(m_entries.begin(), found));
    return stateOf(*found);
}

void Connections::begin(qsizetype at)
{
    Entry &entry = m_entries[static_cast<std::size_t>(at)];
    entry.check.isRunning = true;
    entry.isCallOut = true;
    entry.begunAt = m_clock.now();
    const quint64 turn = ++entry.turn;
    QTimer::singleShot(m_options.deadline, this, [this, at, turn] {
        const Entry &late = m_entries[static_cast<std::size_t>(at)];
        if (late.turn == turn && late.check.isRunning) {
            end(at, fail(ErrorCode::Timeout, u"no answer before the deadline"_s));
        }
    });
    core::detach(run(at), "checking a connection");
}

Task<Outcome> Connections::run(qsizetype at)
{
    Entry &entry = m_entries[static_cast<std::size_t>(at)];
    const Outcome outcome = co_await entry.setup.check();
    entry.isCallOut = false;
    if (entry.check.isRunning) {
        end(at, outcome);
    }
    co_return Outcome(); // a provider's fault is not ours; it is in the log of connections
}

void Connections::end(qsizetype at, const Outcome &outcome)
{
    Entry &entry = m_entries[static_cast<std::size_t>(at)];
    entry.check.isRunning = false;
    entry.check.endedAt = m_clock.now();
    entry.check.problem = outcome ? std::nullopt : std::optional(outcome.error().code);
    note(entry.setup.name, outcome, entry.begunAt);
}

void Connections::note(const QString &name, const Outcome &outcome, core::TimePoint begunAt)
{
    if (outcome) {
        m_log.noteGood(name);
        return;
    }
    const auto known = m_log.last(name).fault;
    if (!known || known->at < begunAt || known->code != outcome.error().code) { // else it is there, with its status
        m_log.noteFault(name, outcome.error().code);
    }
}

} // namespace dotm::services
