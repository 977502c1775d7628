// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/money.h"

#include <QString>

/// Values as several modes write them, in the language of the moment.
namespace dotm::ui {

/// "$1.00": the locale's own form; other currencies than the dollar keep their code.
[[nodiscard]] QString moneyText(const core::Money &money);
/// "2,066.5": plain decimal text ("2066.5") with the person's digits and signs. Nothing is rounded; what is no number
/// stays as it is.
[[nodiscard]] QString decimalText(const QString &plain);
/// What decimalText() writes, without its grouping: what a person may go on typing in.
[[nodiscard]] QString decimalInput(const QString &plain);
/// What a person typed in their own digits and decimal sign, as plain decimal text; a point counts as well where it
/// does not part thousands. Empty for anything else: grouping is refused, so that nothing is taken for a thousandth.
[[nodiscard]] QString plainDecimal(const QString &typed);
/// "2,066.5 DOTM"; empty for an empty amount.
[[nodiscard]] QString tokenAmountText(const QString &plain);
/// "m•••@example.com"; as it is when it is no address.
[[nodiscard]] QString maskedEmail(const QString &email);

} // namespace dotm::ui
