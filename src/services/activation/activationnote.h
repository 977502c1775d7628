// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/audit/audit.h"
#include "storage/repositories/activations.h"

namespace dotm::services {

/// What the audit log keeps of an activation: nothing that could be installed or dialled.
[[nodiscard]] QJsonObject auditState(const storage::Activation &activation);
/// The entry of what @p who did to @p activation, which is how it stands afterwards; the caller fills in before.
[[nodiscard]] audit::Note activationNote(const Identity &who, domain::AuditAction action,
                                         const storage::Activation &activation);

} // namespace dotm::services
