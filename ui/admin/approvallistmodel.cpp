// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/approvallistmodel.h"

#include <QSet>

#include <algorithm>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;

int ApprovalListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ApprovalListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const ApprovalRow &row = m_rows.at(index.row());
    switch (role) {
    case Key:
        return row.key;
    case Group: {
        const bool isFirst = index.row() == 0 || m_rows.at(index.row() - 1).group != row.group;
        return isFirst ? row.group : QString();
    }
    case IconName:
        return row.iconName;
    case Whom:
    case Qt::DisplayRole:
        return row.whom;
    case Tail:
        return row.tail;
    case Problem:
        return row.problem;
    case Struck:
        return row.isStruck;
    case Selected:
        return row.isSelected;
    case Spoken: {
        QStringList parts{row.whom, row.tail, row.problem};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> ApprovalListModel::roleNames() const
{
    return {{Key, "key"},         {Group, "group"},   {IconName, "iconName"}, {Whom, "whom"},    {Tail, "tail"},
            {Problem, "problem"}, {Struck, "struck"}, {Selected, "chosen"},   {Spoken, "spoken"}};
}

bool ApprovalListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_fetch != nullptr;
}

void ApprovalListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        const auto fetch = std::exchange(m_fetch, nullptr); // asked once; setFetch() comes with the answer
        fetch();
    }
}

int ApprovalListModel::indexOf(const QString &key) const
{
    const auto found = std::ranges::find(m_rows, key, &ApprovalRow::key);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void ApprovalListModel::dropMissing(const QList<ApprovalRow> &rows)
{
    QSet<QString> kept;
    for (const ApprovalRow &row : rows) {
        kept.insert(row.key);
    }
    for (int at = count() - 1; at >= 0; --at) {
        if (!kept.contains(m_rows.at(at).key)) {
            beginRemoveRows({}, at, at);
            m_rows.removeAt(at);
            endRemoveRows();
        }
    }
}

void ApprovalListModel::setRows(const QList<ApprovalRow> &rows)
{
    const int before = count();
    dropMissing(rows);
    for (int at = 0; at < rows.size(); ++at) {
        if (at < count() && m_rows.at(at).key == rows.at(at).key) {
            continue;
        }
        const int was = indexOf(rows.at(at).key);
        if (was < 0) {
            beginInsertRows({}, at, at);
            m_rows.insert(at, rows.at(at));
            endInsertRows();
        } else if (beginMoveRows({}, was, was, {}, at)) {
            m_rows.move(was, at);
            endMoveRows();
        }
    }
    for (int at = 0; at < count(); ++at) {
        // Whether a row begins its group depends on the one above.
        const bool isOther = m_rows.at(at) != rows.at(at);
        m_rows[at] = rows.at(at);
        if (isOther || before != count()) {
            Q_EMIT dataChanged(index(at), index(at));
        }
    }
    if (before != count()) {
        Q_EMIT countChanged();
    }
}

} // namespace dotm::admin
