// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/toolrules.h"
#include "contract/activation.h"
#include "core/money.h"

#include <QList>

#include <optional>

/// What a tool call means for the customer's account as it stands, and what the account shows afterwards. Pure.
namespace dotm::bridge {

/// What a tool would do now.
struct Plan
{
    ToolKind kind = ToolKind::Read;
    Errand errand = Errand::Look;
    bool isReversible = false;
    core::Money cost;

    friend bool operator==(const Plan &, const Plan &) = default;
};

/// The newest activation that was not withdrawn; nullptr without one. @p activations: newest first.
[[nodiscard]] const contract::Activation *currentOf(const QList<contract::Activation> &activations);
/// For tools that change something. An activation that is under way or done is only looked at, a stuck one is tried
/// again, and only without one something is bought for @p price; what there is nothing to be done for asks nobody.
[[nodiscard]] Plan planFor(const QString &tool, const QList<contract::Activation> &activations,
                           const core::Money &price);

/// One line about an activation, identifiers covered: "Active, +1212•••47".
[[nodiscard]] QString stateLine(const contract::Activation *activation);
/// Whether what the tool answered is what the account shows. @p answer: the tool's JSON. @p allowed: the most it may
/// cost. A sentence about the difference, or nothing when it fits.
[[nodiscard]] std::optional<QString> difference(const QJsonObject &answer, const contract::Activation *current,
                                                const core::Money &allowed);

} // namespace dotm::bridge
