// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QString>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace dotm::customer {

/// Rows of one value type (assistantrows.h), each with a key: what stays keeps its place, so that an opened row stays
/// open and keeps the focus that is in it.
class AssistantRowsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the assistants' view models")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { Key = Qt::UserRole + 1, Entry };
    struct Row
    {
        QString key;
        QVariant entry;
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    /// Keys are unique.
    void setRows(const QList<Row> &rows);

Q_SIGNALS:
    void countChanged();

private:
    void removeMissing(const QList<Row> &rows);
    void place(int at, const Row &row);

    QList<Row> m_rows;
};

} // namespace dotm::customer
