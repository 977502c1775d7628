// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/task.h"
#include "services/steps/stepqueue.h"
#include "storage/repositories/steps.h"

#include <QJsonObject>

namespace dotm::services {

/// What came of one run of a step.
struct StepResult
{
    enum class Kind {
        Done,   ///< it has happened, and we have seen it
        Wait,   ///< nothing wrong, not yet: run again later; does not count as a failed attempt
        Failed, ///< see error: transient ones are tried again, others give up
    };
    Kind kind = Kind::Done;
    QJsonObject value;                 ///< Done: what settle() needs. Wait: the payload from now on
    std::chrono::milliseconds delay{}; ///< Wait only
    bool onlyRead = false;             ///< Failed only: nothing was attempted, so nothing became unclear
    bool stillUnclear = false;         ///< Wait only: an attempt may have taken effect and was not found yet
    core::Error error;                 ///< Failed only

    [[nodiscard]] static StepResult done(QJsonObject value);
    [[nodiscard]] static StepResult wait(QJsonObject payload, std::chrono::milliseconds delay,
                                         bool stillUnclear = false);
    [[nodiscard]] static StepResult failed(core::Error error);
    /// The run failed while it only looked: an unclear step stays unclear, a clear one stays clear.
    [[nodiscard]] static StepResult failedReading(core::Error error);
};

/// What the functions inside the closing transaction may use.
struct StepContext
{
    storage::Connection &db;
    const StepQueue &queue;
    core::TimePoint now;
};

/// One kind of outside effect. run() reaches out; the others run in the transaction that closes the step, so the
/// effect's result and everything that follows from it are stored together or not at all.
/// Lives as long as the worker; run() may be in progress for many steps at once.
class StepHandler
{
public:
    virtual ~StepHandler() = default;
    [[nodiscard]] virtual QString kind() const = 0;
    /// Makes the effect happen once. When step.unclear is set an earlier attempt may have taken effect: find out first.
    [[nodiscard]] virtual core::Task<StepResult> run(storage::Step step) = 0;
    /// Stores what @p value says and enqueues what follows.
    [[nodiscard]] virtual core::Outcome settle(const StepContext &context, const storage::Step &step,
                                               const QJsonObject &value) = 0;
    /// The step will not be tried again by itself: make that visible.
    [[nodiscard]] virtual core::Outcome giveUp(const StepContext &context, const storage::Step &step,
                                               const core::Error &error) = 0;
    /// Stores what a Wait learned, if anything.
    [[nodiscard]] virtual core::Outcome progress(const StepContext &context, const storage::Step &step);
    /// What listeners are told after each of the three: {topic, id}.
    [[nodiscard]] virtual QString topic() const = 0;
};

} // namespace dotm::services
