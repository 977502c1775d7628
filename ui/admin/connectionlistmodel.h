// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/connection.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace dotm::admin {

/// The providers, in the service's order.
class ConnectionListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by ConnectionsViewModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { Key = Qt::UserRole + 1, Title, Purpose, State, Tone, IconName, Mode, Phrase };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QString keyAt(int row) const;
    [[nodiscard]] int indexOf(const QString &key) const;
    /// The same providers as before stay where they are.
    void setRows(const QList<contract::Connection> &rows);
    void reword();

Q_SIGNALS:
    void countChanged();

private:
    QList<contract::Connection> m_rows;
};

} // namespace dotm::admin
