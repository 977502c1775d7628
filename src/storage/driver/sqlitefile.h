// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QString>

#include <memory>

struct sqlite3;

namespace dotm::storage {

struct SqliteCloser
{
    void operator()(sqlite3 *database) const;
};
using SqliteHandle = std::unique_ptr<sqlite3, SqliteCloser>;

/// Opens and sets up the file at @p path (see openSqlite()). Errors: Storage with one sentence fit for the user.
[[nodiscard]] core::Result<SqliteHandle> openSqliteFile(const QString &path);

} // namespace dotm::storage
