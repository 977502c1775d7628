// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/tokenadmin.h"

#include <QString>
#include <QVariantMap>

#include <optional>

/// DOTM in the words of the back office, in the language of the moment.
namespace dotm::admin {

[[nodiscard]] QString rewardKindText(domain::RewardKind kind);
[[nodiscard]] QString rewardStateText(domain::RewardState state);
/// Of a state, for Icon and StatusChip.
[[nodiscard]] QString rewardStateIcon(domain::RewardState state);
[[nodiscard]] QString rewardStateTone(domain::RewardState state);
/// The name, or else the masked mail.
[[nodiscard]] QString rewardOwnerText(const contract::AdminReward &reward);
/// "10.33 %", for a share of 10000.
[[nodiscard]] QString rateText(int rateBp);
/// "10.33" or "10,33" as a share of 10000; nothing for what is no percentage from 0 to 100 with two decimals.
[[nodiscard]] std::optional<int> rateFromText(const QString &text);
/// What trying again does: { icon, title, text }.
[[nodiscard]] QVariantMap retryMove(const QString &how);

/// Whether the contract is the right one, in a sentence; and its tone: "good", "bad", "neutral".
[[nodiscard]] QString contractCheckText(domain::ContractState state);
[[nodiscard]] QString contractCheckTone(domain::ContractState state);

} // namespace dotm::admin
