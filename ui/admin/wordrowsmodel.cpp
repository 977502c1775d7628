// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/wordrowsmodel.h"

#include <algorithm>
#include <utility>

namespace dotm::admin {

int WordRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant WordRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const WordRow &row = m_rows.at(index.row());
    switch (role) {
    case Key:
        return row.key;
    case Title:
    case Qt::DisplayRole:
        return row.title;
    case Note:
        return row.note;
    case Tail:
        return row.tail;
    case IconName:
        return row.icon;
    case Tone:
        return row.tone;
    case Spoken:
        return row.spoken;
    default:
        return {};
    }
}

QHash<int, QByteArray> WordRowsModel::roleNames() const
{
    return {{Key, "key"},           {Title, "heading"}, {Note, "note"},    {Tail, "tail"},
            {IconName, "iconName"}, {Tone, "tone"},     {Spoken, "phrase"}};
}

bool WordRowsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_fetch != nullptr;
}

void WordRowsModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        const auto fetch = std::exchange(m_fetch, nullptr); // asked once; setFetch() comes with the answer
        fetch();
    }
}

QString WordRowsModel::keyAt(int row) const
{
    return row >= 0 && row < count() ? m_rows.at(row).key : QString();
}

int WordRowsModel::indexOf(const QString &key) const
{
    const auto found = std::ranges::find(m_rows, key, &WordRow::key);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

bool WordRowsModel::keepsPlaces(const QList<WordRow> &rows) const
{
    return !m_rows.isEmpty() && rows.size() >= m_rows.size() &&
           std::ranges::equal(m_rows, rows.first(m_rows.size()), {}, &WordRow::key, &WordRow::key);
}

void WordRowsModel::setRows(const QList<WordRow> &rows)
{
    const int before = count();
    if (!keepsPlaces(rows)) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else {
        for (int at = 0; at < before; ++at) {
            if (m_rows.at(at) != rows.at(at)) {
                m_rows[at] = rows.at(at);
                Q_EMIT dataChanged(index(at), index(at));
            }
        }
        if (rows.size() > before) {
            beginInsertRows({}, before, static_cast<int>(rows.size()) - 1);
            m_rows += rows.sliced(before);
            endInsertRows();
        }
    }
    if (before != count()) {
        Q_EMIT countChanged();
    }
}

} // namespace dotm::admin
