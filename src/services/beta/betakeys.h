// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// Names of the steps of beta access and their idempotency keys: one place, because a key that changes is an effect
/// that happens twice.
namespace dotm::services::betakeys {

inline const QString kNumber = QStringLiteral("oxio.betanumber");
inline const QString kMail = QStringLiteral("mail.beta");

/// In the payload of a step kNumber: why it cannot even begin.
inline const QString kProblem = QStringLiteral("problem");

inline const QString kApproveAction = QStringLiteral("beta.approve");
inline const QString kRejectAction = QStringLiteral("beta.reject");

inline const QString kTopic = QStringLiteral("beta");

/// One look for a number in each round of approving.
[[nodiscard]] inline QString number(const QString &requestId, qint64 round)
{
    return QStringLiteral("betanumber-%1-%2").arg(requestId).arg(round);
}
/// @p which: "request", "approved", "rejected". @p to: a place in the list of recipients, 0 for the customer.
[[nodiscard]] inline QString mail(const QString &requestId, const QString &which, qsizetype to = 0)
{
    return QStringLiteral("beta-%1/%2/%3").arg(which, requestId).arg(to);
}

} // namespace dotm::services::betakeys
