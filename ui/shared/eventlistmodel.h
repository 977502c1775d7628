// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QtQml/qqmlregistration.h>

namespace dotm::ui {

/// One thing that happened, as a row of text.
struct Event
{
    QString key;
    QString iconName;
    QString title;
    QString text;
    QString amount;
    QString certainty;
    QString proof; ///< "Paid", "By carrier"

    friend bool operator==(const Event &, const Event &) = default;
};

/// What happened, newest first, for the Timeline control.
class EventListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by view models")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { Key = Qt::UserRole + 1, IconName, Title, Text, Amount, Certainty, Proof };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return static_cast<int>(m_events.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    /// Nothing happens when they are the same; rows that stay are updated in place.
    void setEvents(const QList<Event> &events);

Q_SIGNALS:
    void countChanged();

private:
    QList<Event> m_events;
};

} // namespace dotm::ui
