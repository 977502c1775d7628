// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/adminpayment.h"
#include "core/clock.h"
#include "ui/shared/windowedrows.h"

namespace dotm::admin {

/// Payments, newest first, however many. Words are made as they are read.
#ifdef Q_MOC_RUN // the types that QML is told of are no templates
class PaymentListModel : public dotm::ui::WindowedListModel
#else
class PaymentListModel : public ui::WindowedRows<contract::AdminPayment>
#endif
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by PaymentsViewModel")

public:
    enum Role { Key = RowState + 1, Time, Payer, Amount, About, IconName, Bad, Test, Spoken };

    explicit PaymentListModel(const core::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] QVariant cell(const contract::AdminPayment &payment, int role) const override;
    [[nodiscard]] QString identityOf(const contract::AdminPayment &payment) const override;

private:
    [[nodiscard]] QString spoken(const contract::AdminPayment &payment) const;

    const core::Clock &m_clock;
};

} // namespace dotm::admin
