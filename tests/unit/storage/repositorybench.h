// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/random.h"
#include "storage/repositories/users.h"
#include "support/fakeclock.h"
#include "support/testengines.h"

#include <functional>
#include <thread>
#include <vector>

namespace dotm::test {

template <typename T>
T must(core::Result<T> result)
{
    if (!result) {
        qFatal("%s: %s", qPrintable(core::errorCodeName(result.error().code)), qPrintable(result.error().detail));
    }
    return std::move(*result);
}

inline void must(const core::Outcome &outcome)
{
    if (!outcome) {
        qFatal("%s: %s", qPrintable(core::errorCodeName(outcome.error().code)), qPrintable(outcome.error().detail));
    }
}

/// The error's code, or nothing when there is none.
template <typename T>
[[nodiscard]] std::optional<core::ErrorCode> codeOf(const std::expected<T, core::Error> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

/// One transaction whose function answers a value.
template <typename Work>
auto within(storage::Database &database, Work work) -> decltype(work(std::declval<storage::Connection &>()))
{
    using Answer = decltype(work(std::declval<storage::Connection &>()));
    if constexpr (std::is_same_v<Answer, core::Outcome>) {
        const core::Result<bool> done =
            database.transactionNow<bool>([&](storage::Connection &db) -> core::Result<bool> {
                const core::Outcome outcome = work(db);
                return outcome ? core::Result<bool>(true) : core::fail(outcome.error());
            });
        return done ? core::Outcome() : core::fail(done.error());
    } else {
        return database.transactionNow<typename Answer::value_type>(work);
    }
}

/// Runs @p work @p times at once, each on a thread of its own.
inline void atOnce(int times, const std::function<void(int)> &work)
{
    std::vector<std::thread> threads;
    threads.reserve(static_cast<size_t>(times));
    for (int i = 0; i < times; ++i) {
        threads.emplace_back(work, i);
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
}

inline storage::User personNamed(const QString &uid)
{
    storage::User user;
    user.uid = uid;
    user.email = uid + QStringLiteral("@example.com");
    user.displayName = QStringLiteral("Name of ") + uid;
    return user;
}

inline storage::User addPerson(storage::Database &database, const QString &uid, core::TimePoint now)
{
    return must(
        within(database, [&](storage::Connection &db) { return storage::users::insert(db, personNamed(uid), now); }));
}

} // namespace dotm::test
