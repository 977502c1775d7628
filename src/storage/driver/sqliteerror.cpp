// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/driver/sqliteerror.h"

#include <sqlite3.h>

namespace dotm::storage {
using core::ErrorCode;

static ErrorCode codeOf(int extended)
{
    switch (extended) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return ErrorCode::Conflict;
    default:
        break;
    }
    const int primary = extended & 0xff;
    const bool busy = primary == SQLITE_BUSY || primary == SQLITE_LOCKED;
    return busy ? ErrorCode::Unavailable : ErrorCode::Storage;
}

core::Error sqliteError(sqlite3 *database)
{
    const int extended = sqlite3_extended_errcode(database);
    return {.code = codeOf(extended),
            .detail = QString::fromUtf8(sqlite3_errmsg(database)),
            .retryAfter = {},
            .providerCode = QString::number(extended)};
}

} // namespace dotm::storage
