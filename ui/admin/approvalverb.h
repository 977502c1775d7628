// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/adminapi.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace dotm::admin {

/// What an admin can do about one row of the approvals.
namespace Approval {
Q_NAMESPACE
QML_ELEMENT

enum Verb {
    Approve,   ///< of a proposal: confirm it
    Duplicate, ///< closes the request like a rejection
    Decline,   ///< with a reason; of a proposal: refuse it, or take back one's own
    Later,
    Propose, ///< leave an approval to a second person
};
Q_ENUM_NS(Verb)

} // namespace Approval

/// The call that carries out @p verb on a request.
[[nodiscard]] client::BetaWish wishFor(Approval::Verb verb, const QString &reason,
                                       const std::optional<core::TimePoint> &until);
/// "Approve m•••@example.com", "Approve 12 requests": what is held back; @p whom is covered already.
[[nodiscard]] QString heldText(Approval::Verb verb, const QString &whom);
/// "approving": in the row while it is held or on its way.
[[nodiscard]] QString doingText(Approval::Verb verb);
/// "Approved m•••@example.com": once a second read shows it.
[[nodiscard]] QString doneText(Approval::Verb verb, const QString &whom);
/// Whether @p request, as it was read afterwards, shows what @p verb was to do.
[[nodiscard]] bool isVisible(Approval::Verb verb, const contract::BetaRequest &request, core::TimePoint now);

} // namespace dotm::admin
