// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "storage/driver/connection.h"

#include <QList>
#include <QStringList>

namespace dotm::storage {

/// How a step is doing, for whoever looks; its worker has storage::Step.
struct StepState
{
    QString id;
    QString kind;
    QString subject;
    QString state; ///< "due", "running", "done", "failed"
    qint64 attempts = 0;
    bool unclear = false; ///< an attempt may have taken effect
    core::TimePoint dueAt;
    QString error; ///< "code: detail" of the last fault; empty after a good run
    core::TimePoint createdAt;
    core::TimePoint updatedAt;

    [[nodiscard]] bool isOver() const { return state == QLatin1StringView("done"); }
};

namespace stepstates {

/// The steps about any of @p subjects, oldest first.
[[nodiscard]] core::Result<QList<StepState>> about(Connection &db, const QStringList &subjects);

} // namespace stepstates
} // namespace dotm::storage
