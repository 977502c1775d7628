// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/driver/sqlitefile.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace dotm::storage {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;

constexpr int kBusyTimeoutMs = 5000;

void SqliteCloser::operator()(sqlite3 *database) const
{
    sqlite3_close_v2(database);
}

static core::Failure notWritable(const QString &path)
{
    return core::fail(ErrorCode::Storage, u"The data folder %1 is not writable."_s.arg(QFileInfo(path).absolutePath()));
}

/// SQLite gives its side files the mode of the main one, so the mode is set before it sees the file. A file that exists
/// is never opened here: closing it would drop the locks another connection of this process holds.
static core::Outcome makePrivateFile(const QString &path)
{
    constexpr auto kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir()) {
        return core::fail(ErrorCode::Storage, u"The data folder %1 does not exist."_s.arg(folder.absoluteFilePath()));
    }
    QFile file(path);
    if (file.exists()) {
        file.setPermissions(kOwnerOnly); // fails for a file of somebody else, which is theirs to protect
        return {};
    }
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwnerOnly) && !file.exists()) {
        return notWritable(path);
    }
    return {};
}

static core::Failure openFailure(sqlite3 *database, const QString &path)
{
    switch (sqlite3_errcode(database) & 0xff) {
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_READONLY:
        return notWritable(path);
    case SQLITE_NOTADB:
        return core::fail(ErrorCode::Storage, u"The file %1 is not a SQLite database."_s.arg(path));
    default:
        break;
    }
    return core::fail(ErrorCode::Storage, u"The database %1 cannot be opened: %2."_s.arg(
                                              path, QString::fromUtf8(sqlite3_errmsg(database))));
}

core::Result<SqliteHandle> openSqliteFile(const QString &path)
{
    const bool inMemory = path == u":memory:";
    if (const core::Outcome made = inMemory ? core::Outcome() : makePrivateFile(path); !made) {
        return core::fail(made.error());
    }
    sqlite3 *raw = nullptr;
    constexpr int kFlags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int opened = sqlite3_open_v2(path.toUtf8().constData(), &raw, kFlags, nullptr);
    SqliteHandle handle(raw);
    if (opened != SQLITE_OK) {
        return openFailure(raw, path);
    }
    sqlite3_busy_timeout(raw, kBusyTimeoutMs);
    const char *setUp = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;";
    if (sqlite3_exec(raw, setUp, nullptr, nullptr, nullptr) != SQLITE_OK) {
        return openFailure(raw, path);
    }
    if (!inMemory && sqlite3_db_readonly(raw, "main") == 1) {
        return notWritable(path);
    }
    return handle;
}

} // namespace dotm::storage
