// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/attempt.h"

#include <exception>

namespace dotm::storage {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::Outcome;

static Outcome runGuarded(Connection &connection, const Job &job)
{
    try {
        return job.run(connection);
    } catch (const std::exception &exception) {
        return core::fail(ErrorCode::Internal, u"Database work threw: %1"_s.arg(QString::fromUtf8(exception.what())));
    }
}

static Attempt repeatableIfUnavailable(Outcome outcome)
{
    const bool isRepeatable = !outcome && outcome.error().code == ErrorCode::Unavailable;
    return {std::move(outcome), isRepeatable};
}

static Attempt attemptTransaction(Connection &connection, const Job &job)
{
    if (Outcome begun = connection.begin(); !begun) {
        return repeatableIfUnavailable(std::move(begun));
    }
    if (Outcome done = runGuarded(connection, job); !done) {
        connection.rollback();
        return repeatableIfUnavailable(std::move(done));
    }
    Attempt committed = repeatableIfUnavailable(connection.commit());
    committed.isRepeatable = committed.isRepeatable && connection.isUsable();
    return committed;
}

static Attempt attemptRead(Connection &connection, const Job &job, bool guardReads)
{
    if (!guardReads) {
        return repeatableIfUnavailable(runGuarded(connection, job));
    }
    if (Outcome guarded = connection.script(u"PRAGMA query_only = ON"_s); !guarded) {
        return repeatableIfUnavailable(std::move(guarded));
    }
    Outcome outcome = runGuarded(connection, job);
    const Outcome released = connection.script(u"PRAGMA query_only = OFF"_s);
    return repeatableIfUnavailable(outcome && !released ? released : std::move(outcome));
}

Attempt attempt(Connection &connection, const Job &job, bool guardReads)
{
    return job.access() == Access::Transaction ? attemptTransaction(connection, job)
                                               : attemptRead(connection, job, guardReads);
}

} // namespace dotm::storage
