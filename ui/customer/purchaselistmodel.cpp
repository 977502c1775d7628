// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/customer/purchaselistmodel.h"

#include "ui/customer/wording.h"
#include "ui/shared/age.h"

#include <QCoreApplication>

#include <algorithm>

namespace dotm::customer {
using namespace Qt::Literals::StringLiterals;
using contract::Purchase;

namespace {

struct Kinds
{
    Q_DECLARE_TR_FUNCTIONS(Purchases)
};

bool isSame(const Purchase &a, const Purchase &b)
{
    return a.toJson() == b.toJson();
}

} // namespace

QString purchaseKind(const QString &productId)
{
    const auto product = domain::productById(productId);
    if (productId == domain::kEsimBeta) {
        return u"line"_s;
    }
    if (!product) {
        return u"goods"_s;
    }
    return product->dataBytes > 0 ? u"data"_s : product->validDays > 0 ? u"membership"_s : u"goods"_s;
}

QString purchaseKindText(const QString &kind)
{
    if (kind == "line"_L1) {
        return Kinds::tr("Line");
    }
    if (kind == "data"_L1) {
        return Kinds::tr("Data");
    }
    return kind == "membership"_L1 ? Kinds::tr("Membership") : Kinds::tr("Goods");
}

int PurchaseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PurchaseListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Purchase &row = m_rows.at(index.row());
    switch (role) {
    case Key:
        return row.id;
    case Date:
        return ui::dateText(row.date);
    case Title:
    case Qt::DisplayRole:
        return row.productName;
    case Kind:
        return purchaseKindText(purchaseKind(row.productId));
    case Amount:
        return moneyText(row.amount);
    case Receipt:
        return row.stripeId;
    case Transaction:
        return row.transactionId;
    case Plan: {
        const auto product = domain::productById(row.productId);
        return product ? planText(*product) : QString();
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> PurchaseListModel::roleNames() const
{
    return {{Key, "key"},
            {Date, "date"},
            {Title, "title"},
            {Kind, "kind"},
            {Amount, "amount"},
            {Receipt, "receipt"},
            {Transaction, "transaction"},
            {Plan, "plan"}};
}

void PurchaseListModel::setRows(const QList<Purchase> &rows)
{
    // Lists are ordered by time and only grow at their ends: keep the common middle, so that an open row stays open.
    qsizetype newAbove = 0;
    if (!m_rows.isEmpty()) {
        const auto first = std::ranges::find(rows, m_rows.first().id, &Purchase::id);
        newAbove = first - rows.begin();
    }
    const qsizetype stays = std::min(m_rows.size(), rows.size() - newAbove);
    const bool isGrown = newAbove < rows.size() && stays == m_rows.size() &&
                         std::equal(m_rows.begin(), m_rows.end(), rows.begin() + newAbove, isSame);
    if (!isGrown || m_rows.isEmpty()) {
        const bool isOther = m_rows.size() != rows.size();
        beginResetModel();
        m_rows = rows;
        endResetModel();
        if (isOther) {
            Q_EMIT countChanged();
        }
        return;
    }
    if (newAbove > 0) {
        beginInsertRows({}, 0, static_cast<int>(newAbove) - 1);
        m_rows = rows.first(newAbove) + m_rows;
        endInsertRows();
    }
    if (rows.size() > m_rows.size()) {
        beginInsertRows({}, count(), static_cast<int>(rows.size()) - 1);
        m_rows = rows;
        endInsertRows();
    } else if (newAbove == 0) {
        return;
    }
    Q_EMIT countChanged();
}

} // namespace dotm::customer
