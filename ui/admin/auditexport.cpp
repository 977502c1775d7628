// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/auditexport.h"

#include "ui/admin/auditlistmodel.h"
#include "ui/admin/auditwords.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <qcoro/qcorotask.h>

#include <algorithm>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using client::AuditPage;
using contract::AuditEntry;
using core::Result;

namespace {

struct AuditExportWords
{
    Q_DECLARE_TR_FUNCTIONS(AuditExport)
};

QString stateText(const QJsonObject &state)
{
    return state.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(state).toJson(QJsonDocument::Compact));
}

QString changesText(const AuditEntry &entry)
{
    QStringList parts;
    const QList<AuditChange> changes = auditChanges(entry.before, entry.after);
    for (const AuditChange &each : changes) {
        const QString before = each.before.isEmpty() ? AuditExportWords::tr("nothing") : each.before;
        const QString after = each.after.isEmpty() ? AuditExportWords::tr("nothing") : each.after;
        //: member: value before, value after
        parts.append(AuditExportWords::tr("%1: %2 → %3").arg(each.name, before, after));
    }
    return parts.join(u"; "_s);
}

} // namespace

QList<ui::ExportColumn> auditColumns()
{
    return {{u"entry"_s, AuditExportWords::tr("Entry"), 0.6},
            {u"time_utc"_s, AuditExportWords::tr("When"), 1.3},
            {{}, AuditExportWords::tr("Who"), 1.5},
            {{}, AuditExportWords::tr("What"), 1.4},
            {{}, AuditExportWords::tr("On"), 1.7},
            {{}, AuditExportWords::tr("Changed"), 2.2},
            {{}, AuditExportWords::tr("By way of"), 0.9},
            {{}, AuditExportWords::tr("Outcome"), 1.2},
            {u"actor_uid"_s, {}, 0},
            {u"actor_mail"_s, {}, 0},
            {u"actor_role"_s, {}, 0},
            {u"action"_s, {}, 0},
            {u"subject_kind"_s, {}, 0},
            {u"subject"_s, {}, 0},
            {u"subject_uid"_s, {}, 0},
            {u"before"_s, {}, 0},
            {u"after"_s, {}, 0},
            {u"via"_s, {}, 0},
            {u"address"_s, {}, 0},
            {u"request_id"_s, {}, 0},
            {u"outcome"_s, {}, 0},
            {u"hash"_s, {}, 0}};
}

ui::ExportRow auditRow(const AuditEntry &entry)
{
    return {entry.sequence,
            entry.at,
            auditWho(entry.actorRole, entry.actorMail, entry.actorUid),
            auditActionText(entry.action),
            auditSubject(entry),
            changesText(entry),
            auditViaText(entry.via),
            auditOutcomeText(entry.outcome),
            entry.actorUid,
            entry.actorMail,
            entry.actorRole,
            entry.action,
            entry.subjectKind,
            entry.subject,
            entry.subjectUid,
            stateText(entry.before),
            stateText(entry.after),
            entry.via,
            entry.address,
            entry.requestId,
            entry.outcome,
            entry.hash};
}

ListToExport auditList(AdminStore &store, QObject *context, const client::AuditFilter &filter, const QString &words)
{
    ListToExport list;
    list.head = {AuditExportWords::tr("Audit log"),
                 words,
                 AuditExportWords::tr("from the audit log"),
                 {},
                 false,
                 auditColumns()};
    list.filter = client::filterToJson(filter);
    list.read = [&store, context, filter, first = std::make_shared<qint64>(0)](const QString &key,
                                                                               const ui::ExportPlan::Taken &taken) {
        client::AuditApi api(store.session().api());
        QCoro::connect(api.page(filter, key.toLongLong()), context,
                       [&store, first, taken](const Result<AuditPage> &page) {
                           handOn(store, page, taken, [&first](const AuditPage &found) {
                               ui::ExportPage rows;
                               std::ranges::transform(found.entries, std::back_inserter(rows.rows), &auditRow);
                               if (found.next > 0) {
                                   rows.next = QString::number(found.next);
                                   *first = *first > 0 ? *first : found.entries.first().sequence;
                                   // The numbers of entries have no gaps, so the next one says how far it is, whatever
                                   // the filter.
                                   rows.share = static_cast<double>(*first - found.next) / static_cast<double>(*first);
                               }
                               return rows;
                           });
                       });
    };
    return list;
}

} // namespace dotm::admin
