// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/beta/betanote.h"

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using domain::AuditAction;
using domain::BetaDecision;
using storage::BetaRequest;

namespace {

void insertText(QJsonObject &state, const QString &name, const QString &text)
{
    if (!text.isEmpty()) {
        state.insert(name, text);
    }
}

} // namespace

QJsonObject auditState(const BetaRequest &request)
{
    QJsonObject state{{u"state"_s, domain::betaStateName(request.state)}};
    insertText(state, u"decision"_s, domain::betaDecisionName(request.decision));
    insertText(state, u"reason"_s, request.reason);
    insertText(state, u"problem"_s, request.problem);
    if (request.laterUntil) {
        state.insert("later_until"_L1, core::toMs(*request.laterUntil));
    }
    return state;
}

audit::Note betaNote(const audit::Actor &actor, AuditAction action, const BetaRequest &request)
{
    audit::Note note;
    note.actor = actor;
    note.action = action;
    note.subjectKind = u"beta"_s;
    note.subject = request.id;
    note.subjectUid = request.uid;
    note.after = auditState(request);
    return note;
}

audit::Note betaNote(const Decider &who, AuditAction action, const BetaRequest &request)
{
    audit::Note note = betaNote(who.actor, action, request);
    if (!who.isKnown()) {
        note.after.insert("link_to"_L1, domain::maskedMail(who.mail));
    }
    return note;
}

AuditAction auditActionOf(BetaDecision decision)
{
    switch (decision) {
    case BetaDecision::Approve:
        return AuditAction::BetaApprove;
    case BetaDecision::Reject:
    case BetaDecision::Duplicate:
        return AuditAction::BetaReject;
    case BetaDecision::Later:
    case BetaDecision::None:
        return AuditAction::BetaLater;
    }
    Q_UNREACHABLE();
    return AuditAction::BetaLater;
}

} // namespace dotm::services
