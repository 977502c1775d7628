// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/paymentlistmodel.h"

#include "ui/admin/paymentwords.h"
#include "ui/shared/age.h"

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using contract::AdminPayment;

PaymentListModel::PaymentListModel(const core::Clock &clock, QObject *parent) : WindowedRows(parent), m_clock(clock) {}

QString PaymentListModel::identityOf(const AdminPayment &payment) const
{
    return payment.id;
}

QVariant PaymentListModel::cell(const AdminPayment &payment, int role) const
{
    switch (role) {
    case Key:
        return payment.id;
    case Time:
        return ui::timeText(payment.at, m_clock.now());
    case Payer:
    case Qt::DisplayRole:
        return payerText(payment);
    case Amount:
        return payment.amount ? paymentAmountText(payment) : QString();
    case About:
        return payment.cause.isEmpty() ? payment.productName : paymentWhyText(payment);
    case IconName:
        return paymentMatchIcon(payment.match);
    case Bad:
        return !payment.cause.isEmpty();
    case Test:
        return payment.isTest.value_or(false);
    case Spoken:
        return spoken(payment);
    default:
        return {};
    }
}

QString PaymentListModel::spoken(const AdminPayment &payment) const
{
    QStringList parts{payerText(payment),
                      paymentAmountText(payment),
                      payment.productName,
                      ui::timeText(payment.at, m_clock.now()),
                      paymentMatchText(payment.match),
                      paymentWhyText(payment),
                      payment.isTest.value_or(false) ? tr("test") : QString()};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QHash<int, QByteArray> PaymentListModel::roleNames() const
{
    QHash<int, QByteArray> names = WindowedListModel::roleNames();
    names.insert({{Key, "key"},
                  {Time, "time"},
                  {Payer, "payer"},
                  {Amount, "amount"},
                  {About, "about"},
                  {IconName, "sign"},
                  {Bad, "bad"},
                  {Test, "test"},
                  {Spoken, "phrase"}});
    return names;
}

} // namespace dotm::admin
