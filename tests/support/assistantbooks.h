// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/desk.h"

namespace dotm::test {

/// What a bridge's books may hold, at the moment of @p clock.

inline bridge::Assistant assistant(const core::Clock &clock, const QString &id, bridge::Way way = bridge::Way::Http)
{
    bridge::Assistant one;
    one.id = id;
    one.name = id + QStringLiteral("-name");
    one.way = way;
    one.program = way == bridge::Way::Stdio ? QStringLiteral("claude-desktop") : QString();
    one.connectedSince = clock.now() - std::chrono::days(10);
    one.lastSeen = clock.now() - std::chrono::minutes(3);
    return one;
}

inline bridge::ConsentRequest request(const core::Clock &clock, const QString &id, const bridge::Assistant &who,
                                      bridge::ToolKind kind = bridge::ToolKind::Money)
{
    const bool isMoney = kind == bridge::ToolKind::Money;
    bridge::ConsentRequest one;
    one.id = id;
    one.assistant = who;
    one.tool = isMoney ? QStringLiteral("activate_esim") : QStringLiteral("withdraw_activation");
    one.kind = kind;
    one.errand = isMoney ? bridge::Errand::GetLine : bridge::Errand::WithdrawActivation;
    one.productId = isMoney ? QStringLiteral("esim_beta") : QString();
    one.productName = isMoney ? QStringLiteral("eSIM Beta") : QString();
    one.costNow = isMoney ? core::Money{100, QStringLiteral("USD")} : core::Money();
    one.leftToday = {2'400, QStringLiteral("USD")};
    one.isReversible = one.mayAllowUntilTonight = !isMoney;
    one.askedAt = clock.now();
    one.deadline = clock.now() + std::chrono::minutes(2);
    return one;
}

inline bridge::CallEntry call(const core::Clock &clock, const QString &id, const bridge::Assistant &who,
                              const QString &tool, bridge::Decision decision, std::chrono::hours ago)
{
    const bridge::ToolRule rule = bridge::ruleFor(tool);
    bridge::CallEntry one;
    one.id = id;
    one.at = clock.now() - ago;
    one.assistantId = who.id;
    one.assistantName = who.name;
    one.tool = tool;
    one.kind = rule.kind;
    one.errand = rule.errand;
    one.decision = decision;
    one.state = bridge::CallState::Done;
    return one;
}

} // namespace dotm::test
