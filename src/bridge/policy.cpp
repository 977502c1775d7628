// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridge/policy.h"

namespace dotm::bridge {
using namespace Qt::Literals::StringLiterals;

namespace {

Verdict refuse(const QString &reason, const QString &sentence)
{
    return {Verdict::Kind::Refuse, reason, sentence};
}

bool isOverBudget(const core::Money &cost, const Standing &standing)
{
    return cost.minor > 0 && (cost.currency != standing.limits.perDay.currency ||
                              cost.minor > standing.limits.perDay.minor - standing.spentToday);
}

} // namespace

Verdict judge(ToolKind kind, const core::Money &cost, const Standing &standing, bool isAllowed)
{
    const AssistantLimits &limits = standing.limits;
    if (standing.isStopped) {
        return refuse(u"stopped"_s, u"The customer has stopped all assistants in DOTM Desktop."_s);
    }
    if (limits.until && standing.now >= *limits.until) {
        return refuse(u"until"_s, u"The time for which the customer let this assistant in is over."_s);
    }
    if (standing.callsLastHour >= limits.callsPerHour) {
        return refuse(u"calls"_s, u"This assistant has used up its %1 calls of this hour. Try again later."_s.arg(
                                      limits.callsPerHour));
    }
    if (kind == ToolKind::Read) {
        return limits.mayRead ? Verdict{Verdict::Kind::Go, {}, {}}
                              : refuse(u"read"_s, u"The customer does not let this assistant read."_s);
    }
    if (!limits.mayChange) {
        return refuse(u"change"_s, u"The customer does not let this assistant change anything."_s);
    }
    if (isOverBudget(cost, standing)) {
        return refuse(u"money"_s, u"This costs %1, more than the customer lets this assistant spend today."_s.arg(
                                      core::displayText(cost)));
    }
    return {isAllowed ? Verdict::Kind::Go : Verdict::Kind::Ask, {}, {}};
}

} // namespace dotm::bridge
