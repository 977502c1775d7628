// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "storage/driver/connection.h"

namespace dotm::storage {

/// What was paid back of one charge in all, in minor units of its currency.
struct Refund
{
    QString chargeId;
    QString paymentId; ///< empty: not told
    QString invoiceId;
    qint64 paidMinor = 0;
    qint64 returnedMinor = 0;
};

/// Of all charges of a purchase together.
struct RefundedPart
{
    qint64 paidMinor = 0;
    qint64 returnedMinor = 0;
};

/// Money that went back, remembered for as long as its purchase may come: events have no order.
namespace refunds {

/// Until the transaction ends nobody else books a purchase or a refund of this payment or invoice.
[[nodiscard]] core::Outcome hold(Connection &db, const QString &paymentId, const QString &invoiceId);
/// What is told is the sum so far: a smaller one is older and changes nothing.
[[nodiscard]] core::Outcome note(Connection &db, const Refund &refund, core::TimePoint now);
[[nodiscard]] core::Result<RefundedPart> ofPurchase(Connection &db, const QString &purchaseId);

} // namespace refunds
} // namespace dotm::storage
