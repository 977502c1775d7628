// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/customer/assistantrowsmodel.h"

#include <algorithm>

namespace dotm::customer {

int AssistantRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant AssistantRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Key:
    case Qt::DisplayRole:
        return row.key;
    case Entry:
        return row.entry;
    default:
        return {};
    }
}

QHash<int, QByteArray> AssistantRowsModel::roleNames() const
{
    return {{Key, "key"}, {Entry, "entry"}};
}

void AssistantRowsModel::setRows(const QList<Row> &rows)
{
    const int before = count();
    removeMissing(rows);
    for (int at = 0; at < rows.size(); ++at) {
        place(at, rows.at(at));
    }
    if (count() != before) {
        Q_EMIT countChanged();
    }
}

void AssistantRowsModel::removeMissing(const QList<Row> &rows)
{
    for (int at = count() - 1; at >= 0; --at) {
        if (std::ranges::find(rows, m_rows.at(at).key, &Row::key) == rows.end()) {
            beginRemoveRows({}, at, at);
            m_rows.removeAt(at);
            endRemoveRows();
        }
    }
}

/// Everything before @p at is in order already, so the row can only be there or behind it.
void AssistantRowsModel::place(int at, const Row &row)
{
    const auto found = std::ranges::find(m_rows.begin() + at, m_rows.end(), row.key, &Row::key);
    if (found == m_rows.end()) {
        beginInsertRows({}, at, at);
        m_rows.insert(at, row);
        endInsertRows();
        return;
    }
    const int here = static_cast<int>(found - m_rows.begin());
    if (here != at) {
        beginMoveRows({}, here, here, {}, at);
        m_rows.move(here, at);
        endMoveRows();
    }
    if (m_rows.at(at).entry != row.entry) {
        m_rows[at].entry = row.entry;
        const QModelIndex changed = index(at);
        Q_EMIT dataChanged(changed, changed, {Entry});
    }
}

} // namespace dotm::customer
