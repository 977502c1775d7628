// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/activation.h"
#include "domain/catalog.h"
#include "ui/shared/amounts.h"
#include "ui/shared/eventlistmodel.h"

#include <QString>

/// Words that several pages share, in the language of the moment.
namespace dotm::customer {

using ui::Event;
using ui::maskedEmail;
using ui::moneyText;

/// "1 GB for 10 days", "10 GB, never expires"; empty for what brings no data.
[[nodiscard]] QString planText(const domain::Product &product);

/// The confirmed number: the carrier's own, with a line behind it. Empty otherwise.
[[nodiscard]] QString confirmedNumber(const contract::Activation &activation);
/// "+1 212 ••• ••47 · reserved, not confirmed" while there is only a wish; empty without one.
[[nodiscard]] QString reservedNumberText(const contract::Activation &activation);

/// The state as the word on the line card, and its icon.
[[nodiscard]] QString stateWord(const contract::Activation &activation);
[[nodiscard]] QString stateIcon(const contract::Activation &activation);

/// What happened to @p activation, newest first.
[[nodiscard]] QList<Event> eventsOf(const contract::Activation &activation, core::TimePoint now);

} // namespace dotm::customer
