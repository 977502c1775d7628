// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/secretstore.h"

namespace dotm::config {

/// The desktop's keychain (Secret Service, KWallet, ...), through QtKeychain. Plain-text fallback stays off.
/// A locked Secret Service answers "not found" and pretends to delete, so its lock is asked for before such an answer
/// is believed: locked is Forbidden.
class KeychainSecretStore final : public SecretStore
{
public:
    /// @p service groups the entries, e.g. "app.dotmobile.desktop".
    explicit KeychainSecretStore(QString service);

    [[nodiscard]] SecretStoreKind kind() const override { return SecretStoreKind::Keychain; }
    [[nodiscard]] bool isPersistent() const override { return true; }
    [[nodiscard]] QCoro::Task<core::Result<core::SecretString>> read(QString name) override;
    [[nodiscard]] QCoro::Task<core::Outcome> write(QString name, core::SecretString value) override;
    [[nodiscard]] QCoro::Task<core::Outcome> remove(QString name) override;

private:
    QString m_service;
};

} // namespace dotm::config
