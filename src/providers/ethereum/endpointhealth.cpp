// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/ethereum/endpointhealth.h"

#include <algorithm>
#include <numeric>

namespace dotm::ethereum {

namespace {

constexpr std::chrono::seconds kFirstRest(15);
constexpr std::chrono::seconds kLongestRest(600);
constexpr int kMostDoublings = 6;

} // namespace

QList<qsizetype> EndpointHealth::order(core::TimePoint now) const
{
    QList<qsizetype> indexes(m_states.size());
    std::iota(indexes.begin(), indexes.end(), 0);
    std::ranges::sort(indexes, {}, [&](qsizetype each) { return std::pair(m_states.at(each).restsUntil > now, each); });
    return indexes;
}

void EndpointHealth::noteGood(qsizetype index)
{
    m_states[index].faults = 0;
    m_states[index].restsUntil = {};
}

void EndpointHealth::noteFault(qsizetype index, const core::Error &error, core::TimePoint now)
{
    State &state = m_states[index];
    const auto rest = std::min(kFirstRest * (1 << std::min(state.faults, kMostDoublings)), kLongestRest);
    state.restsUntil = now + std::min(std::max(rest, error.retryAfter.value_or(rest)), kLongestRest);
    state.isChainKnown = false;
    ++state.faults;
}

} // namespace dotm::ethereum
