// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/subscriber.h"
#include "ui/shared/eventlistmodel.h"

#include <QString>
#include <QStringList>

/// Subscribers in the words of the back office, in the language of the moment.
namespace dotm::admin {

/// "Mail address" for "mail"; what is not known here is shown as it is.
[[nodiscard]] QString foundByText(const QString &by);
/// What matched, covered where it identifies a person or a line: "•••• 0147".
[[nodiscard]] QString coveredFound(const QString &by, const QString &found);
/// "Looked for it among mail addresses, numbers, ICCIDs."
[[nodiscard]] QString lookedText(const QStringList &looked);

/// The state of an activation as those who help see it, and its icon and tone (StatusChip).
[[nodiscard]] QString lineStateText(domain::ActivationState state);
[[nodiscard]] QString lineStateIcon(domain::ActivationState state);
[[nodiscard]] QString lineStateTone(domain::ActivationState state);

/// One line of the timeline.
[[nodiscard]] ui::Event timelineRow(const contract::TimelineEvent &event, core::TimePoint now);

/// All but the last four signs covered.
[[nodiscard]] QString coveredTail(const QString &value);

} // namespace dotm::admin
