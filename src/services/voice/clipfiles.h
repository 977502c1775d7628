// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace dotm::services {

/// The sounds, as files named by their own SHA-256 in one folder. A file is whole or not there, and what is read is
/// checked against its name. Blocks; thread-safe.
class ClipFiles
{
public:
    explicit ClipFiles(QString folder) : m_folder(std::move(folder)) {}

    /// The digest it is kept under. Error: Storage.
    [[nodiscard]] core::Result<QString> write(const QByteArray &sound) const;
    /// Errors: NotFound, also for a file that is not what its name says.
    [[nodiscard]] core::Result<QByteArray> read(const QString &content) const;

private:
    [[nodiscard]] QString pathOf(const QString &content) const;

    QString m_folder;
};

} // namespace dotm::services
