// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/auditlistmodel.h"

#include "ui/admin/auditwords.h"
#include "ui/shared/age.h"

#include <algorithm>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using contract::AuditEntry;

QString auditSubject(const AuditEntry &entry)
{
    const QString kind = auditSubjectKindText(entry.subjectKind);
    if (entry.subject.isEmpty()) {
        return kind;
    }
    return kind.isEmpty() ? entry.subject : kind + u' ' + entry.subject;
}

AuditListModel::AuditListModel(const core::Clock &clock, QObject *parent) : WindowedRows(parent), m_clock(clock) {}

QString AuditListModel::identityOf(const AuditEntry &entry) const
{
    return QString::number(entry.sequence);
}

QVariant AuditListModel::cell(const AuditEntry &entry, int role) const
{
    switch (role) {
    case Key:
        return QString::number(entry.sequence);
    case Time:
        return ui::timeText(entry.at, m_clock.now());
    case Who:
        return auditWho(entry.actorRole, entry.actorMail, entry.actorUid);
    case What:
    case Qt::DisplayRole:
        return auditActionText(entry.action);
    case Subject:
        return auditSubject(entry);
    case Outcome:
        return auditOutcomeText(entry.outcome);
    case Done:
        return isAuditDone(entry.outcome);
    case Local:
        return isAuditLocal(entry.address);
    case Spoken:
        return spoken(entry);
    default:
        return {};
    }
}

QString AuditListModel::spoken(const AuditEntry &entry) const
{
    QStringList parts{ui::timeText(entry.at, m_clock.now()),
                      auditActionText(entry.action),
                      auditWho(entry.actorRole, entry.actorMail, entry.actorUid),
                      auditSubject(entry),
                      auditOutcomeText(entry.outcome),
                      isAuditLocal(entry.address) ? auditAddressText(entry.address) : QString()};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QHash<int, QByteArray> AuditListModel::roleNames() const
{
    QHash<int, QByteArray> names = WindowedListModel::roleNames();
    names.insert({{Key, "key"},
                  {Time, "time"},
                  {Who, "who"},
                  {What, "what"},
                  {Subject, "subject"},
                  {Outcome, "outcome"},
                  {Done, "done"},
                  {Local, "local"},
                  {Spoken, "phrase"}});
    return names;
}

int AuditListModel::indexOf(qint64 sequence) const
{
    return indexWhere([sequence](const AuditEntry &each) { return each.sequence == sequence; });
}

void AuditListModel::addNewer(const QList<AuditEntry> &entries)
{
    QList<AuditEntry> newer;
    std::ranges::copy_if(entries, std::back_inserter(newer),
                         [this](const AuditEntry &each) { return each.sequence > newest(); });
    WindowedRows::addNewer(newer, [](const AuditEntry &each) { return QString::number(each.sequence); });
}

} // namespace dotm::admin
