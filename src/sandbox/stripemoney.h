// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/stripeerror.h"

namespace dotm::sandbox::stripe {

/// The largest amount in minor units that Stripe takes.
inline constexpr qint64 kLargestAmount = 99'999'999;

/// Lower case, of Stripe's list (a part of it). 400 "Invalid currency: xyz".
[[nodiscard]] Result<QString> currencyOf(const QString &text, const QString &param = QStringLiteral("currency"));
/// 0 ... kLargestAmount. 400 parameter_invalid_integer or amount_too_large.
[[nodiscard]] Result<qint64> checkedAmount(qint64 amount, const QString &param);

} // namespace dotm::sandbox::stripe
