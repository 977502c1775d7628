// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "storage/driver/connection.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <qcoro/qcorotask.h>

#include <exception>
#include <functional>
#include <memory>
#include <type_traits>

namespace dotm::storage {

struct DatabaseOptions
{
    /// Empty: SQLite at sqlitePath. Otherwise "postgresql://...".
    QString url;
    QString sqlitePath;
    int connections = 4; ///< threads and connections; SQLite: one writer and the rest readers
};

/// A pool of connections, each on a thread of its own, and the only way into the database. A transaction is one plain
/// synchronous function run on such a thread; the awaiting coroutine resumes on the thread it awaited from (which must
/// run a Qt event loop). Retries the whole function up to five times on serialization faults, so it must have no effect
/// outside the database.
class Database
{
public:
    /// Opens, checks that the file or schema is ours, migrates. Errors: Storage with one sentence fit for the user
    /// ("The database ... was written by a newer version of DOTM Desktop.").
    [[nodiscard]] static core::Result<std::unique_ptr<Database>> open(const DatabaseOptions &options);
    ~Database(); ///< waits for running work
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] Engine engine() const;

    /// Runs @p work inside BEGIN/COMMIT; an Error it returns rolls back and is passed on.
    template <typename T>
    [[nodiscard]] QCoro::Task<core::Result<T>> transaction(std::function<core::Result<T>(Connection &)> work);
    /// The same on a reader, outside a transaction: one SELECT, or several that need not agree.
    template <typename T>
    [[nodiscard]] QCoro::Task<core::Result<T>> read(std::function<core::Result<T>(Connection &)> work);

    /// Blocking forms for start-up code and tests.
    template <typename T>
    [[nodiscard]] core::Result<T> transactionNow(std::function<core::Result<T>(Connection &)> work);

private:
    class Impl;
    explicit Database(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace dotm::storage
