// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "storage/driver/connection.h"

#include <QFuture>
#include <QString>

#include <qcoro/qcorofuture.h>
#include <qcoro/qcorotask.h>

#include <functional>
#include <memory>
#include <optional>

namespace dotm::storage {

class ConnectionPool;

struct DatabaseOptions
{
    /// Empty: SQLite at sqlitePath. Otherwise "postgresql://...".
    QString url;
    QString sqlitePath;
    /// Threads and connections. SQLite: one writer and the rest readers, but only one in all for ":memory:".
    int connections = 4;
};

/// A pool of connections, each on a thread of its own, and the only way into the database. A transaction is one plain
/// synchronous function run on such a thread; the awaiting coroutine resumes on the thread it awaited from (which must
/// run a Qt event loop). Runs the whole function up to five times on Unavailable, so it must have no effect outside the
/// database, and must not wait for this Database itself.
/// Errors besides the function's own: Unavailable while PostgreSQL cannot be reached (a COMMIT whose answer was lost is
/// not repeated: it may have taken effect), Cancelled for work that was still waiting when the Database was destroyed,
/// Internal when the function throws.
class Database
{
public:
    /// Opens, checks that the file or schema is ours, migrates. Errors: Storage with one sentence fit for the user
    /// ("The database ... was written by a newer version of DOTM Desktop.").
    [[nodiscard]] static core::Result<std::unique_ptr<Database>> open(const DatabaseOptions &options);
    ~Database(); ///< waits for running work; what still waits for a thread is answered Cancelled
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] Engine engine() const;

    /// Runs @p work inside BEGIN/COMMIT; an Error it returns rolls back and is passed on.
    template <typename T>
    [[nodiscard]] QCoro::Task<core::Result<T>> transaction(std::function<core::Result<T>(Connection &)> work);
    /// The same on a reader, outside a transaction: one SELECT, or several that need not agree. On SQLite it cannot
    /// write.
    template <typename T>
    [[nodiscard]] QCoro::Task<core::Result<T>> read(std::function<core::Result<T>(Connection &)> work);

    /// Blocking form for start-up code and tests.
    template <typename T>
    [[nodiscard]] core::Result<T> transactionNow(std::function<core::Result<T>(Connection &)> work);

private:
    using ErasedWork = std::function<core::Outcome(Connection &)>;
    /// Where the work leaves its result on the database thread and the awaiting side finds it.
    template <typename T>
    using Slot = std::shared_ptr<std::optional<core::Result<T>>>;

    Database(Engine engine, std::unique_ptr<ConnectionPool> pool);
    [[nodiscard]] QFuture<core::Outcome> submitTransaction(ErasedWork work);
    [[nodiscard]] QFuture<core::Outcome> submitRead(ErasedWork work);
    template <typename T>
    [[nodiscard]] static ErasedWork erase(std::function<core::Result<T>(Connection &)> work, Slot<T> slot);
    template <typename T>
    [[nodiscard]] static QCoro::Task<core::Result<T>> collect(QFuture<core::Outcome> done, Slot<T> slot);
    template <typename T>
    [[nodiscard]] static core::Result<T> taken(core::Outcome outcome, const Slot<T> &slot);

    Engine m_engine;
    std::unique_ptr<ConnectionPool> m_pool;
};

template <typename T>
QCoro::Task<core::Result<T>> Database::transaction(std::function<core::Result<T>(Connection &)> work)
{
    auto slot = std::make_shared<std::optional<core::Result<T>>>();
    QFuture<core::Outcome> done = submitTransaction(erase<T>(std::move(work), slot));
    return collect<T>(std::move(done), std::move(slot)); // not a member: the Database may go while it waits
}

template <typename T>
QCoro::Task<core::Result<T>> Database::read(std::function<core::Result<T>(Connection &)> work)
{
    auto slot = std::make_shared<std::optional<core::Result<T>>>();
    QFuture<core::Outcome> done = submitRead(erase<T>(std::move(work), slot));
    return collect<T>(std::move(done), std::move(slot));
}

template <typename T>
core::Result<T> Database::transactionNow(std::function<core::Result<T>(Connection &)> work)
{
    auto slot = std::make_shared<std::optional<core::Result<T>>>();
    QFuture<core::Outcome> done = submitTransaction(erase<T>(std::move(work), slot));
    return taken<T>(done.result(), slot);
}

template <typename T>
Database::ErasedWork Database::erase(std::function<core::Result<T>(Connection &)> work, Slot<T> slot)
{
    return [work = std::move(work), slot = std::move(slot)](Connection &connection) -> core::Outcome {
        slot->emplace(work(connection));
        return slot->value() ? core::Outcome() : core::fail(slot->value().error());
    };
}

template <typename T>
QCoro::Task<core::Result<T>> Database::collect(QFuture<core::Outcome> done, Slot<T> slot)
{
    core::Outcome outcome = co_await done;
    co_return taken<T>(std::move(outcome), slot);
}

template <typename T>
core::Result<T> Database::taken(core::Outcome outcome, const Slot<T> &slot)
{
    if (!outcome) {
        return core::fail(std::move(outcome.error()));
    }
    return std::move(slot->value());
}

} // namespace dotm::storage
