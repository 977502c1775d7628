// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/adminactivation.h"
#include "ui/shared/eventlistmodel.h"

#include <QString>
#include <QVariantMap>

/// Activations in the words of the back office, in the language of the moment.
namespace dotm::admin {

/// "Line ordered at the carrier" for "oxio.line"; what is not known here is shown as it is.
[[nodiscard]] QString stepText(const QString &kind);
/// "No answer came in time" for "Timeout".
[[nodiscard]] QString causeText(const QString &code);
/// "given up after 12 tries", "next try 14:20".
[[nodiscard]] QString stepStateText(const contract::ActivationStep &step, core::TimePoint now);
/// Where it hangs, for a row of the list: "Line ordered at the carrier".
[[nodiscard]] QString hangText(const contract::AdminActivation &row);
/// What happened to it, newest first.
[[nodiscard]] QList<ui::Event> stepEvents(const contract::AdminActivation &row, core::TimePoint now);
/// { icon, title, text }: what trying again does about one step, and what is looked at before.
[[nodiscard]] QVariantMap moveRow(const contract::RetryMove &move);
/// "about 8 min"; for somebody who is next: "now".
[[nodiscard]] QString waitText(int seconds);

} // namespace dotm::admin
