// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/activation/activationnote.h"

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using storage::Activation;

QJsonObject auditState(const Activation &activation)
{
    QJsonObject state{{u"state"_s, domain::activationStateName(activation.state)}};
    if (!activation.areaCode.isEmpty()) {
        state.insert("area"_L1, activation.areaCode);
    }
    if (activation.mailCount > 0) {
        state.insert("mails"_L1, activation.mailCount);
    }
    return state;
}

audit::Note activationNote(const Identity &who, domain::AuditAction action, const Activation &activation)
{
    audit::Note note;
    note.actor = audit::actorOf(who);
    note.action = action;
    note.subjectKind = u"activation"_s;
    note.subject = activation.id;
    note.subjectUid = activation.uid;
    note.after = auditState(activation);
    return note;
}

} // namespace dotm::services
