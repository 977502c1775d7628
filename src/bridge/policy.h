// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/assistant.h"
#include "bridge/toolrules.h"

namespace dotm::bridge {

/// How things stand for one assistant at the moment of a call.
struct Standing
{
    bool isStopped = false;
    AssistantLimits limits;
    int callsLastHour = 0; ///< without this one
    qint64 spentToday = 0; ///< minor units of the limit's currency
    core::TimePoint now;
};

struct Verdict
{
    enum class Kind { Go, Ask, Refuse };
    Kind kind = Kind::Refuse;
    QString reason;   ///< Refuse: as CallEntry::reason; "stopped"
    QString sentence; ///< Refuse: for the assistant
};

/// Whether a call may go on, must be asked about, or is refused. Limits go before permissions: what is over a limit is
/// refused whatever was allowed. @p isAllowed: a permission that fits is at hand; money is never covered by one that
/// lasts, so pass it for money only when it was given for this very request.
[[nodiscard]] Verdict judge(ToolKind kind, const core::Money &cost, const Standing &standing, bool isAllowed);

} // namespace dotm::bridge
