// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/firebasedesk.h"

namespace dotm::sandbox::firebase {

/// The verbs below projects/{project}/accounts, for "Authorization: Bearer owner".
[[nodiscard]] Answer adminCreate(Desk &desk);
[[nodiscard]] Answer adminLookup(Desk &desk);
[[nodiscard]] Answer adminDelete(Desk &desk);
[[nodiscard]] Answer adminBatchDelete(Desk &desk);
[[nodiscard]] Answer adminBatchGet(Desk &desk);
/// DELETE /emulator/v1/projects/{project}/accounts: forgets everybody.
[[nodiscard]] Answer clearAccounts(Desk &desk);

} // namespace dotm::sandbox::firebase
