// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "domain/auditaction.h"
#include "domain/role.h"

#include <QString>

namespace dotm::services {

/// From where somebody asks. Part of what the audit log keeps.
struct Origin
{
    domain::AuditVia via = domain::AuditVia::Api;
    QString address;   ///< as the connection says; never stored as it is
    QString requestId; ///< ours; one request, one entry at least
};

/// Who is asking, as a verified token says it, or an API key that belongs to them. Nothing else ever makes one.
struct Identity
{
    QString uid;
    QString email; ///< lower case
    QString name;
    domain::Role role = domain::Role::Customer;
    core::TimePoint expiresAt; ///< when the token that said so ends; never for a key, which is looked up every time
    Origin origin;             ///< of the request this identity came with

    [[nodiscard]] bool isAtLeast(domain::Role wanted) const { return role >= wanted; }
};

} // namespace dotm::services
