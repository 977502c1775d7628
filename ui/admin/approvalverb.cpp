// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/approvalverb.h"

#include <QCoreApplication>

namespace dotm::admin {
using Approval::Verb;
using domain::BetaDecision;
using domain::BetaState;

namespace {

struct VerbWords
{
    Q_DECLARE_TR_FUNCTIONS(Approvals)
};

} // namespace

client::BetaWish wishFor(Verb verb, const QString &reason, const std::optional<core::TimePoint> &until)
{
    switch (verb) {
    case Approval::Approve:
        return {BetaDecision::Approve, {}, {}, false};
    case Approval::Duplicate:
        return {BetaDecision::Duplicate, reason, {}, false};
    case Approval::Decline:
        return {BetaDecision::Reject, reason, {}, false};
    case Approval::Later:
        return {BetaDecision::Later, {}, until, false};
    case Approval::Propose:
        return {BetaDecision::Approve, {}, {}, true};
    }
    Q_UNREACHABLE();
    return {};
}

QString heldText(Verb verb, const QString &whom)
{
    switch (verb) {
    case Approval::Approve:
        //: %1: a covered mail address, or "12 requests"
        return VerbWords::tr("Approve %1").arg(whom);
    case Approval::Duplicate:
        return VerbWords::tr("Close %1 as a duplicate").arg(whom);
    case Approval::Decline:
        return VerbWords::tr("Decline %1").arg(whom);
    case Approval::Later:
        return VerbWords::tr("Put off %1").arg(whom);
    case Approval::Propose:
        return VerbWords::tr("Propose to approve %1").arg(whom);
    }
    Q_UNREACHABLE();
    return {};
}

QString doingText(Verb verb)
{
    switch (verb) {
    case Approval::Approve:
        return VerbWords::tr("approving");
    case Approval::Duplicate:
        return VerbWords::tr("closing");
    case Approval::Decline:
        return VerbWords::tr("declining");
    case Approval::Later:
        return VerbWords::tr("putting off");
    case Approval::Propose:
        return VerbWords::tr("proposing");
    }
    Q_UNREACHABLE();
    return {};
}

QString doneText(Verb verb, const QString &whom)
{
    switch (verb) {
    case Approval::Approve:
        return VerbWords::tr("Approved: %1").arg(whom);
    case Approval::Duplicate:
        return VerbWords::tr("Closed as a duplicate: %1").arg(whom);
    case Approval::Decline:
        return VerbWords::tr("Declined: %1").arg(whom);
    case Approval::Later:
        return VerbWords::tr("Put off: %1").arg(whom);
    case Approval::Propose:
        return VerbWords::tr("Waits for a second person: %1").arg(whom);
    }
    Q_UNREACHABLE();
    return {};
}

bool isVisible(Verb verb, const contract::BetaRequest &request, core::TimePoint now)
{
    // Under the rule of the second person every decision becomes a proposal.
    const bool isProposed = request.proposal && request.proposal->state == QLatin1StringView("open");
    switch (verb) {
    case Approval::Approve:
        return isProposed || request.state == BetaState::Approved || request.decision == BetaDecision::Approve;
    case Approval::Duplicate:
    case Approval::Decline:
        return isProposed || request.state == BetaState::Rejected;
    case Approval::Later:
        return request.laterUntil && *request.laterUntil > now;
    case Approval::Propose:
        return isProposed;
    }
    Q_UNREACHABLE();
    return false;
}

} // namespace dotm::admin
