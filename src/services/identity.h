// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "domain/role.h"

#include <QString>

namespace dotm::services {

/// Who is asking, as a verified token says it, or an API key that belongs to them. Nothing else ever makes one.
struct Identity
{
    QString uid;
    QString email; ///< lower case
    QString name;
    domain::Role role = domain::Role::Customer;
    core::TimePoint expiresAt; ///< when the token that said so ends; never for a key, which is looked up every time

    [[nodiscard]] bool isAtLeast(domain::Role wanted) const { return role >= wanted; }
};

} // namespace dotm::services
