// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/money.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace dotm::contract {

/// One line of GET /api/user-purchases, in the shape of the platform's documents.
struct Purchase
{
    QString id;
    QString stripeId;
    QString productId;
    QString productName;
    QString priceId;
    core::Money amount;
    core::TimePoint date;
    QString transactionId;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<Purchase> fromJson(const QJsonObject &object);
};

} // namespace dotm::contract
