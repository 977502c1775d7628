// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/shared/eventlistmodel.h"

namespace dotm::ui {

int EventListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant EventListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Event &event = m_events.at(index.row());
    switch (role) {
    case Key:
        return event.key;
    case IconName:
        return event.iconName;
    case Title:
    case Qt::DisplayRole:
        return event.title;
    case Text:
        return event.text;
    case Amount:
        return event.amount;
    case Certainty:
        return event.certainty;
    case Proof:
        return event.proof;
    default:
        return {};
    }
}

QHash<int, QByteArray> EventListModel::roleNames() const
{
    return {{Key, "key"},       {IconName, "iconName"},   {Title, "title"}, {Text, "text"},
            {Amount, "amount"}, {Certainty, "certainty"}, {Proof, "proof"}};
}

void EventListModel::setEvents(const QList<Event> &events)
{
    if (events == m_events) {
        return;
    }
    if (events.size() != m_events.size()) {
        beginResetModel();
        m_events = events;
        endResetModel();
        Q_EMIT countChanged();
        return;
    }
    for (qsizetype row = 0; row < events.size(); ++row) {
        if (events.at(row) != m_events.at(row)) {
            m_events[row] = events.at(row);
            const QModelIndex changed = index(static_cast<int>(row));
            Q_EMIT dataChanged(changed, changed);
        }
    }
}

} // namespace dotm::ui
