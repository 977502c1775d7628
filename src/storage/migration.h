// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "storage/driver/connection.h"

#include <QByteArray>
#include <QString>

namespace dotm::storage {

/// One numbered step of the schema, NNNN_name.sql. Once released its text never changes.
struct Migration
{
    int version = 0;
    QString name; ///< "0002_accounts"
    QByteArray text;

    /// SHA-256 of the text, in hex: the same for both engines.
    [[nodiscard]] QString checksum() const;
    /// The text with {blob} and {identity} (a primary key that counts by itself) filled in, and without the lines of
    /// the other engine: those between "-- only postgres" or "-- only sqlite" and "-- both again". Errors: Internal for
    /// any other word in braces.
    [[nodiscard]] core::Result<QString> sqlFor(Engine engine) const;
};

/// The migrations of @p folder in order. Errors: Internal for a file whose name has no number, a number used twice,
/// or no file at all.
[[nodiscard]] core::Result<QList<Migration>>
loadMigrations(const QString &folder = QStringLiteral(":/dotm/migrations"));

} // namespace dotm::storage
