// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/error.h"

#include <QList>

#include <optional>

namespace dotm::ethereum {

/// Which of several nodes to ask first: in the order they were given, those that failed lately behind the others. A
/// node that fails rests 15 s, then twice as long each time, at most 10 minutes, or as long as it asked for.
class EndpointHealth
{
public:
    explicit EndpointHealth(qsizetype count) : m_states(count) {}

    /// Every node once, best first.
    [[nodiscard]] QList<qsizetype> order(core::TimePoint now) const;
    void noteGood(qsizetype index);
    void noteFault(qsizetype index, const core::Error &error, core::TimePoint now);

    /// The chain of a node is asked before its first answer counts, and again after each fault.
    [[nodiscard]] bool isChainKnown(qsizetype index) const { return m_states.at(index).isChainKnown; }
    void noteChain(qsizetype index) { m_states[index].isChainKnown = true; }

private:
    struct State
    {
        int faults = 0;
        core::TimePoint restsUntil{};
        bool isChainKnown = false;
    };
    QList<State> m_states;
};

} // namespace dotm::ethereum
