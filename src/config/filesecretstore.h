// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/secretstore.h"

namespace dotm::config {

/// One file per secret in one folder, for dotmd: the folder is 0700, the files are 0600 (0400 is read as well), and
/// both belong to the account that runs the program; anything laxer is refused with Forbidden. The layout is that of a
/// service manager's credentials folder.
class FileSecretStore final : public SecretStore
{
public:
    /// The folder is made (0700) by the first write.
    explicit FileSecretStore(QString folder);

    [[nodiscard]] SecretStoreKind kind() const override { return SecretStoreKind::File; }
    [[nodiscard]] bool isPersistent() const override { return true; }
    [[nodiscard]] QCoro::Task<core::Result<core::SecretString>> read(QString name) override;
    [[nodiscard]] QCoro::Task<core::Outcome> write(QString name, core::SecretString value) override;
    [[nodiscard]] QCoro::Task<core::Outcome> remove(QString name) override;

private:
    QString m_folder;
};

} // namespace dotm::config
