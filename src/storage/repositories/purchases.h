// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/money.h"
#include "core/result.h"
#include "storage/driver/connection.h"

#include <optional>

namespace dotm::storage {

/// One line of one paid invoice.
struct Purchase
{
    QString id;
    qint64 userId = 0;
    QString uid;
    QString stripeId;     ///< invoice
    QString stripeLineId; ///< its line
    QString productId;
    QString priceId;
    core::Money amount;
    QString transactionId; ///< payment intent, if known
    core::TimePoint purchasedAt;
    std::optional<bool> isTest = {}; ///< made in the provider's test mode; not known of older ones
};

/// Where a page of purchases ended: pass it back to get the next one.
struct PurchaseMark
{
    core::TimePoint purchasedAt;
    QString id;
};

namespace purchases {

/// Records once per invoice line; the stored row's id, whether it was new or not.
[[nodiscard]] core::Result<QString> record(Connection &db, const Purchase &purchase);
/// The oldest purchase of @p productId that no activation has used, or an empty id.
[[nodiscard]] core::Result<QString> unused(Connection &db, const QString &uid, const QString &productId);
/// Whether the person has paid for anything but the invoice @p stripeId.
[[nodiscard]] core::Result<bool> hasOther(Connection &db, const QString &uid, const QString &stripeId);
/// Of a payment or an invoice at the provider: ids of what it bought.
[[nodiscard]] core::Result<QStringList> ofPayment(Connection &db, const QString &transactionId,
                                                  const QString &stripeId);
/// Newest first, at most @p limit, older than @p after when given.
[[nodiscard]] core::Result<QList<Purchase>> ofPerson(Connection &db, const QString &uid, int limit,
                                                     const std::optional<PurchaseMark> &after = {});

} // namespace purchases
} // namespace dotm::storage
