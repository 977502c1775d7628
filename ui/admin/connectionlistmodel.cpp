// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/connectionlistmodel.h"

#include "ui/admin/connectionwords.h"

#include <algorithm>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using contract::Connection;

namespace {

QString connectionPhrase(const Connection &connection)
{
    QStringList parts{connectionTitle(connection.name), connectionStateText(connection.state),
                      connectionPurpose(connection.name), connectionModeText(connection.mode)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

int ConnectionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ConnectionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Connection &row = m_rows.at(index.row());
    switch (role) {
    case Key:
        return row.name;
    case Title:
    case Qt::DisplayRole:
        return connectionTitle(row.name);
    case Purpose:
        return connectionPurpose(row.name);
    case State:
        return connectionStateText(row.state);
    case Tone:
        return connectionStateTone(row.state);
    case IconName:
        return connectionStateIcon(row.state);
    case Mode:
        return connectionModeText(row.mode);
    case Phrase:
        return connectionPhrase(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> ConnectionListModel::roleNames() const
{
    return {{Key, "key"},   {Title, "title"},       {Purpose, "purpose"}, {State, "stateText"},
            {Tone, "tone"}, {IconName, "iconName"}, {Mode, "mode"},       {Phrase, "phrase"}};
}

QString ConnectionListModel::keyAt(int row) const
{
    return row >= 0 && row < count() ? m_rows.at(row).name : QString();
}

int ConnectionListModel::indexOf(const QString &key) const
{
    const auto found = std::ranges::find(m_rows, key, &Connection::name);
    return found == m_rows.end() ? -1 : static_cast<int>(std::distance(m_rows.begin(), found));
}

void ConnectionListModel::setRows(const QList<Connection> &rows)
{
    if (std::ranges::equal(rows, m_rows, {}, &Connection::name, &Connection::name)) {
        m_rows = rows;
        reword();
        return;
    }
    const int before = count();
    beginResetModel();
    m_rows = rows;
    endResetModel();
    if (before != count()) {
        Q_EMIT countChanged();
    }
}

void ConnectionListModel::reword()
{
    if (count() > 0) {
        Q_EMIT dataChanged(index(0), index(count() - 1));
    }
}

} // namespace dotm::admin
