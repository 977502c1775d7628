// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/callentry.h"

#include <QString>

/// How the log says what was decided about a call and what a second read showed, in the language of the moment.
namespace dotm::customer {

[[nodiscard]] QString decisionText(bridge::Decision decision);
[[nodiscard]] QString decisionIcon(bridge::Decision decision);
[[nodiscard]] bool isAllowed(bridge::Decision decision);
[[nodiscard]] bool isRefused(bridge::Decision decision);
/// Which limit refused it, as a sentence; empty without one.
[[nodiscard]] QString reasonText(const QString &reason);
/// What the second read showed; empty when there was none.
[[nodiscard]] QString readBackText(const bridge::CallEntry &entry);
/// Of an AgeChip: "confirmed", "reported", "unknown".
[[nodiscard]] QString readBackCertainty(bridge::ReadBack readBack);

} // namespace dotm::customer
