// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/auditdetails.h"

#include "contract/json.h"
#include "ui/admin/auditwords.h"
#include "ui/shared/age.h"

#include <QCoreApplication>
#include <QVariantList>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using contract::AuditEntry;

namespace {

struct AuditDetailWords
{
    Q_DECLARE_TR_FUNCTIONS(AuditDetails)
};

void add(QVariantList &list, const QString &label, const QString &value)
{
    if (!value.isEmpty()) {
        list.append(QVariantMap{{u"label"_s, label}, {u"value"_s, value}});
    }
}

QVariantList factsOf(const AuditEntry &entry)
{
    QVariantList facts;
    add(facts, AuditDetailWords::tr("When"), ui::momentText(entry.at));
    add(facts, AuditDetailWords::tr("Who"), auditWho(entry.actorRole, entry.actorMail, entry.actorUid));
    add(facts, AuditDetailWords::tr("Role"), auditRoleText(entry.actorRole));
    add(facts, AuditDetailWords::tr("By way of"), auditViaText(entry.via));
    add(facts, AuditDetailWords::tr("From where"), auditAddressText(entry.address));
    //: what kind of thing an entry of the log is about: "Activation"
    add(facts, AuditDetailWords::tr("About"), auditSubjectKindText(entry.subjectKind));
    return facts;
}

QVariantList codesOf(const AuditEntry &entry)
{
    QVariantList codes;
    add(codes, AuditDetailWords::tr("Its id"), entry.subject);
    add(codes, AuditDetailWords::tr("Whom it concerns"), entry.subjectUid);
    add(codes, AuditDetailWords::tr("Who, by id"), entry.actorUid);
    add(codes, AuditDetailWords::tr("Time in UTC"), contract::timeToJson(entry.at).toString());
    add(codes, AuditDetailWords::tr("Request"), entry.requestId);
    add(codes, AuditDetailWords::tr("Entry"), QString::number(entry.sequence));
    add(codes, AuditDetailWords::tr("Hash"), entry.hash);
    return codes;
}

QVariantList changesOf(const AuditEntry &entry)
{
    QVariantList rows;
    const QList<AuditChange> changes = auditChanges(entry.before, entry.after);
    for (const AuditChange &each : changes) {
        const QString before = each.before.isEmpty() ? AuditDetailWords::tr("nothing") : each.before;
        const QString after = each.after.isEmpty() ? AuditDetailWords::tr("nothing") : each.after;
        rows.append(
            QVariantMap{{u"name"_s, each.name},
                        {u"before"_s, each.before},
                        {u"after"_s, each.after},
                        //: member: value before, value after
                        {u"spoken"_s, AuditDetailWords::tr("%1: before %2, after %3").arg(each.name, before, after)}});
    }
    return rows;
}

} // namespace

QVariantMap auditDetails(const AuditEntry &entry)
{
    const bool isByLink = entry.via == "link"_L1 && entry.actorUid.isEmpty();
    return {{u"title"_s, auditActionText(entry.action)},
            {u"outcome"_s, auditOutcomeText(entry.outcome)},
            {u"done"_s, isAuditDone(entry.outcome)},
            {u"note"_s, isByLink ? AuditDetailWords::tr(
                                       "Whoever held the link of the mail did this. The log cannot say who it was.")
                                 : QString()},
            {u"facts"_s, factsOf(entry)},
            {u"codes"_s, codesOf(entry)},
            {u"changes"_s, changesOf(entry)}};
}

} // namespace dotm::admin
