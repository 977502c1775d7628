// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/secondperson/decider.h"
#include "storage/repositories/betarequests.h"

namespace dotm::services {

/// What the audit log keeps of a request: no number and no address.
[[nodiscard]] QJsonObject auditState(const storage::BetaRequest &request);
/// The entry of what @p actor did to @p request, which is how it stands afterwards; the caller fills in before.
[[nodiscard]] audit::Note betaNote(const audit::Actor &actor, domain::AuditAction action,
                                   const storage::BetaRequest &request);
/// The same for a decision; of a link it also says whom that was sent to, masked.
[[nodiscard]] audit::Note betaNote(const Decider &who, domain::AuditAction action, const storage::BetaRequest &request);
[[nodiscard]] domain::AuditAction auditActionOf(domain::BetaDecision decision);

} // namespace dotm::services
