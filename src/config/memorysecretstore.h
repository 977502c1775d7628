// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/secretstore.h"

#include <QHash>

namespace dotm::config {

/// Forgets everything at the end: the demo profile, kiosks, tests, and a desktop without a keychain.
class MemorySecretStore final : public SecretStore
{
public:
    [[nodiscard]] SecretStoreKind kind() const override { return SecretStoreKind::Memory; }
    [[nodiscard]] bool isPersistent() const override { return false; }
    [[nodiscard]] QCoro::Task<core::Result<core::SecretString>> read(QString name) override;
    [[nodiscard]] QCoro::Task<core::Outcome> write(QString name, core::SecretString value) override;
    [[nodiscard]] QCoro::Task<core::Outcome> remove(QString name) override;

private:
    QHash<QString, core::SecretString> m_values;
};

} // namespace dotm::config
