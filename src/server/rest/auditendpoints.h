// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/rest/api.h"
#include "services/audit/auditcheckup.h"
#include "services/audit/auditlog.h"

namespace dotm::server {

/// Rows about the audit log, for administrators: read it, check its chain, and say which list is taken away as a file.
void addAuditEndpoints(Api &api, services::AuditLog &log, services::AuditCheckup &checkup);

} // namespace dotm::server
