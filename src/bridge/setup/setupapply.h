// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/setup/configdisk.h"
#include "bridge/setup/setupplan.h"

namespace dotm::bridge {

/// Carries out a plan: copy, change in one step, read back. Waits for the disk: call it on a worker thread.
/// Conflict: another program has changed the file since the plan was made, or in the moment after we wrote it; its text
/// is left as it is, make a new plan. Storage: it could not be written, and is as it was. Internal: what was written
/// could not be read back; the text from before is there again or, when the sentence says so, in the copy.
[[nodiscard]] core::Result<SetupReceipt> applySetupPlan(const SetupPlan &plan, ConfigDisk &disk);

} // namespace dotm::bridge
