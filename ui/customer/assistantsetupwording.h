// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/customer/assistantrows.h"
#include "ui/customer/setupdesk.h"

/// What is said of other programs' settings, in the language of the moment.
namespace dotm::customer {

/// The row of a program, and what its one button does.
[[nodiscard]] AssistantSetupRow setupRow(const SetupProgram &program);
/// Why its settings are left alone, and what to do instead.
[[nodiscard]] QString pasteReasonText(const SetupProgram &program);
/// What reading the settings again said after they were written: as wanted (@p isConfirmed) or not.
[[nodiscard]] QString setupResultText(const SetupProgram &program, bool connects, bool isConfirmed);
/// "Not needed", and why, when a plan keeps no copy.
[[nodiscard]] QString noBackupText(SetupPlan::Step step);

} // namespace dotm::customer
