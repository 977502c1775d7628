// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/callentry.h"
#include "bridge/consentrequest.h"

#include <QString>
#include <QVariantList>

/// What assistants ask for and do, in sentences, in the language of the moment.
namespace dotm::customer {

/// @p name so that it keeps its place inside a sentence that is read from right to left; elsewhere as it is.
[[nodiscard]] QString held(const QString &name);

/// "With its own key" or "As “claude-desktop”".
[[nodiscard]] QString wayText(const bridge::Assistant &assistant);
/// Who it is and how we know: "On this computer, with its own key, since 14 Nov 2026".
[[nodiscard]] QString knownText(const bridge::Assistant &assistant);
/// "Reads and changes, up to $25.00 a day".
[[nodiscard]] QString limitsText(const bridge::AssistantLimits &limits);

/// The one question of the sheet: "Buy a new line, eSIM Beta?".
[[nodiscard]] QString questionText(const bridge::ConsentRequest &request);
/// By errand and state: "travel-planner wanted to buy a new line, eSIM Beta".
[[nodiscard]] QString askText(const bridge::ConsentRequest &request);
/// "Asked at 09:39. Nobody answered, so it was told “not now”."
[[nodiscard]] QString askedText(const bridge::ConsentRequest &request, core::TimePoint now);

/// What kind of thing a tool does: "Buy a new line"; its own name when we do not know it.
[[nodiscard]] QString errandText(bridge::Errand errand, const QString &tool);
[[nodiscard]] QString errandIcon(bridge::Errand errand);
[[nodiscard]] QString kindText(bridge::ToolKind kind);
/// By errand and how far it came: "The bill was made".
[[nodiscard]] QString outcomeText(const bridge::CallEntry &entry);

/// { label, value } for each argument, as the log has them.
[[nodiscard]] QVariantList argumentRows(const QJsonObject &arguments);

} // namespace dotm::customer
