// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/texts/textnote.h"

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using domain::AuditAction;
using storage::MailText;

namespace {

QJsonObject stateOf(const MailText &text)
{
    QJsonObject state{{u"version"_s, text.version}, {u"digest"_s, text.digest}};
    if (text.restoredFrom) {
        state.insert("restored_from"_L1, *text.restoredFrom);
    }
    return state;
}

} // namespace

audit::Note savedNote(const Identity &who, const MailText &before, const MailText &after)
{
    audit::Note note;
    note.actor = audit::actorOf(who);
    note.action = after.restoredFrom ? AuditAction::TextRestore : AuditAction::TextSave;
    note.subjectKind = u"text"_s;
    note.subject = after.kind + u'/' + after.language;
    note.before = stateOf(before);
    note.after = stateOf(after);
    return note;
}

audit::Note testNote(const Identity &who, const QString &name, const domain::MailDraft &draft)
{
    audit::Note note;
    note.actor = audit::actorOf(who);
    note.action = AuditAction::TextTest;
    note.subjectKind = u"text"_s;
    note.subject = name;
    note.subjectUid = who.uid;
    note.after = {{u"digest"_s, domain::mailDigest(draft)}};
    return note;
}

} // namespace dotm::services
