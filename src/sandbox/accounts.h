// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/router.h"

#include <QList>
#include <QString>

namespace dotm::sandbox {

/// Somebody the demo can sign in as at once.
struct DemoAccount
{
    QString role; ///< "customer", "admin", "agent"
    QString email;
    QString password; ///< no secret: it opens nothing but the sandbox of this machine
    QString displayName;
};

[[nodiscard]] QList<DemoAccount> demoAccounts();
/// GET /accounts: [{"role","email","password","displayName"}]
void installAccounts(Router &router);

} // namespace dotm::sandbox
