// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/purchase.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace dotm::customer {

/// Purchases as rows of text, newest first.
class PurchaseListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by PurchasesViewModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { Key = Qt::UserRole + 1, Date, Title, Kind, Amount, Receipt, Transaction, Plan };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] const QList<contract::Purchase> &rows() const { return m_rows; }
    /// Row by row: what stays keeps its place.
    void setRows(const QList<contract::Purchase> &rows);

Q_SIGNALS:
    void countChanged();

private:
    QList<contract::Purchase> m_rows;
};

/// "line", "data", "membership" or "goods", by what the catalog says of @p productId.
[[nodiscard]] QString purchaseKind(const QString &productId);
/// The same in words: "Line".
[[nodiscard]] QString purchaseKindText(const QString &kind);

} // namespace dotm::customer
