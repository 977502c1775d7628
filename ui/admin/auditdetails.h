// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/auditentry.h"

#include <QVariantMap>

namespace dotm::admin {

/// One entry in full, in words: AuditViewModel::details.
[[nodiscard]] QVariantMap auditDetails(const contract::AuditEntry &entry);

} // namespace dotm::admin
