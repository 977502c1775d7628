// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/auditlistmodel.h"

#include "ui/admin/auditwords.h"
#include "ui/shared/age.h"

#include <algorithm>
#include <utility>

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

AuditListModel::AuditListModel(const core::Clock &clock, QObject *parent) : QAbstractListModel(parent), m_clock(clock)
{
}

int AuditListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant AuditListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const AuditEntry &entry = m_entries.at(index.row());
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
    case Spoken:
        return spoken(entry);
    default:
        return {};
    }
}

QString AuditListModel::spoken(const AuditEntry &entry) const
{
    QStringList parts{ui::timeText(entry.at, m_clock.now()), auditActionText(entry.action),
                      auditWho(entry.actorRole, entry.actorMail, entry.actorUid), auditSubject(entry),
                      auditOutcomeText(entry.outcome)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QHash<int, QByteArray> AuditListModel::roleNames() const
{
    return {{Key, "key"},         {Time, "time"},       {Who, "who"},   {What, "what"},
            {Subject, "subject"}, {Outcome, "outcome"}, {Done, "done"}, {Spoken, "phrase"}};
}

bool AuditListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_fetch != nullptr;
}

void AuditListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        const auto fetch = std::exchange(m_fetch, nullptr); // asked once; setFetch() comes with the answer
        fetch();
    }
}

const AuditEntry *AuditListModel::at(int row) const
{
    return row >= 0 && row < count() ? &m_entries.at(row) : nullptr;
}

int AuditListModel::indexOf(qint64 sequence) const
{
    const auto found = std::ranges::lower_bound(m_entries, sequence, std::greater{}, &AuditEntry::sequence);
    return found != m_entries.end() && found->sequence == sequence ? static_cast<int>(found - m_entries.begin()) : -1;
}

const AuditEntry *AuditListModel::find(qint64 sequence) const
{
    return at(indexOf(sequence));
}

void AuditListModel::replace(const QList<AuditEntry> &entries)
{
    const int before = count();
    beginResetModel();
    m_entries = entries;
    endResetModel();
    if (before != count()) {
        Q_EMIT countChanged();
    }
}

void AuditListModel::insert(int at, const QList<AuditEntry> &entries)
{
    if (entries.isEmpty()) {
        return;
    }
    beginInsertRows({}, at, at + static_cast<int>(entries.size()) - 1);
    m_entries = m_entries.first(at) + entries + m_entries.sliced(at);
    endInsertRows();
    Q_EMIT countChanged();
}

void AuditListModel::addNewer(const QList<AuditEntry> &entries)
{
    QList<AuditEntry> newer;
    std::ranges::copy_if(entries, std::back_inserter(newer),
                         [this](const AuditEntry &each) { return each.sequence > newest(); });
    insert(0, newer);
}

void AuditListModel::addOlder(const QList<AuditEntry> &entries)
{
    QList<AuditEntry> older;
    std::ranges::copy_if(entries, std::back_inserter(older), [this](const AuditEntry &each) {
        return m_entries.isEmpty() || each.sequence < m_entries.last().sequence;
    });
    insert(count(), older);
}

void AuditListModel::reword()
{
    if (count() > 0) {
        Q_EMIT dataChanged(index(0), index(count() - 1));
    }
}

} // namespace dotm::admin
