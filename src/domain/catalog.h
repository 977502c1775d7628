// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/money.h"

#include <QLatin1String>
#include <QString>

#include <optional>

namespace dotm::domain {

/// What can be bought, with the one price used everywhere.
struct Product
{
    QString id;   ///< the Stripe product id, case-sensitive
    QString name; ///< as it stands in purchase lists
    core::Money price;
    qint64 dataBytes = 0; ///< data that comes with it; decimal gigabytes
    int validDays = 0;    ///< 0: never expires
};

inline constexpr QLatin1StringView kEsimBeta{"esim_beta"};

[[nodiscard]] std::optional<Product> productById(const QString &id);
/// The product's name, or the id itself when it is not ours.
[[nodiscard]] QString productName(const QString &id);

} // namespace dotm::domain
