// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <qcoro/qcorotask.h>

namespace dotm::config {

enum class SecretStoreKind { Keychain, File, Memory };

/// Holds secrets by name ([A-Za-z0-9_.-], not beginning with a dot, up to 128 characters; else Invalid). Used from one
/// thread that runs an event loop; the store outlives its tasks. Errors: NotFound (nothing under that name), Forbidden
/// (locked, denied, or not safe to read: what is stored may still be there), Unavailable (no store on this machine),
/// Storage (the disk said no). An error is never a reason to delete anything.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    [[nodiscard]] virtual SecretStoreKind kind() const = 0;
    /// True when a secret outlives the program.
    [[nodiscard]] virtual bool isPersistent() const = 0;

    [[nodiscard]] virtual QCoro::Task<core::Result<core::SecretString>> read(QString name) = 0;
    /// Replaces what was there.
    [[nodiscard]] virtual QCoro::Task<core::Outcome> write(QString name, core::SecretString value) = 0;
    /// Success as well when there was nothing.
    [[nodiscard]] virtual QCoro::Task<core::Outcome> remove(QString name) = 0;
};

/// Invalid with a sentence when @p name is no name for a secret.
[[nodiscard]] core::Outcome checkSecretName(const QString &name);

} // namespace dotm::config
