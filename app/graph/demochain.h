// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/random.h"
#include "core/result.h"
#include "core/secret.h"

#include <QString>

namespace dotm::app {

/// Who mints on the demo's simulated chain.
struct DemoMinter
{
    core::SecretString key;
    QString address; ///< EIP-55
};

/// Where the demo keeps what is secret: a folder only its owner can read.
[[nodiscard]] QString demoSecretsFolder(const QString &dataDir);

/// The key that is kept in the profile at @p dataDir, made at the first start. Errors: Forbidden or Storage when the
/// folder cannot be read or written; an unreadable key is never replaced.
[[nodiscard]] core::Result<DemoMinter> demoMinter(const QString &dataDir, core::Random &random);

} // namespace dotm::app
