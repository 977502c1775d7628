// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "storage/driver/connection.h"

#include <QFuture>
#include <QPromise>

#include <functional>

namespace dotm::storage {

using Work = std::function<core::Outcome(Connection &)>;

enum class Access { Transaction, Read };

/// One piece of work on its way to a database thread and its answer on the way back.
class Job
{
public:
    Job(Access access, Work work);
    [[nodiscard]] Access access() const { return m_access; }
    [[nodiscard]] core::Outcome run(Connection &connection) const { return m_work(connection); }
    [[nodiscard]] QFuture<core::Outcome> future() const { return m_promise.future(); }
    /// Exactly once. What the work holds is released before the awaiting side goes on.
    void answer(core::Outcome outcome);

private:
    Access m_access;
    Work m_work;
    QPromise<core::Outcome> m_promise;
};

} // namespace dotm::storage
