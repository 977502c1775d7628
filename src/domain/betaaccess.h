// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <QString>

#include <optional>

namespace dotm::domain {

/// Where a request for beta access stands. An approval that is being carried out is still pending.
enum class BetaState { Pending, Approved, Rejected };

/// What somebody decided about a request. A duplicate closes it like a rejection; Later only moves it out of the way.
enum class BetaDecision { None, Approve, Reject, Duplicate, Later };

[[nodiscard]] QString betaStateName(BetaState state); ///< "pending"
[[nodiscard]] std::optional<BetaState> betaStateFromName(const QString &name);
[[nodiscard]] QString betaDecisionName(BetaDecision decision); ///< "approve"; empty for None
[[nodiscard]] std::optional<BetaDecision> betaDecisionFromName(const QString &name);

/// Identifiers and payloads of beta access, as the platform's documents have them.
namespace beta {

/// "DOTM-<unix seconds>-<4 digits>"; @p unit in [0, 1) decides the digits.
[[nodiscard]] QString groupId(core::TimePoint now, double unit);
/// The JSON kept with an approved request: group_id, created_at, firebase_uid, email.
[[nodiscard]] QString resinData(const QString &groupId, core::TimePoint createdAt, const QString &uid,
                                const QString &email);

/// What the two QR codes of an approved request hold.
struct Approved
{
    QString phoneNumber; ///< E.164
    QString groupId;
    QString oxioUserId;
    QString resinData;
    core::TimePoint at;
};
[[nodiscard]] QString phoneQrText(const QString &phoneNumber); ///< "tel:+12125550147"
/// The line data as compact JSON of the type DOTM_RESIN. Not for installing anything.
[[nodiscard]] QString resinQrText(const Approved &approved);

} // namespace beta
} // namespace dotm::domain
