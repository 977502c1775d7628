// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/random.h"
#include "services/changes.h"
#include "services/steps/stephandler.h"
#include "storage/database.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>

namespace dotm::services {

struct StepWorkerOptions
{
    int parallel = 8;
    /// How long a step stays ours after the last sign of life; renewed three times as often while it runs. When it
    /// runs out (killed, asleep, cut off from the database) another worker takes the step over as unclear. More than
    /// the clocks of the processes on one database differ.
    std::chrono::milliseconds lease{60'000};
    std::chrono::milliseconds idlePoll{15'000}; ///< how often to look for what other processes enqueued
    std::chrono::milliseconds firstRetry{1'000};
    std::chrono::milliseconds longestRetry{300'000};
    int maxAttempts = 12;
    bool alone = true; ///< no other process shares the database: what a predecessor held is freed at start
};

/// Takes due steps and runs their handlers: the one place where the program reaches out on its own. Survives being
/// killed at any instant: what was running comes back marked unclear. Lives on the service thread.
class StepWorker final : public QObject
{
    Q_OBJECT
public:
    StepWorker(storage::Database &database, const core::Clock &clock, core::Random &random, Changes &changes,
               StepWorkerOptions options);

    void addHandler(std::unique_ptr<StepHandler> handler);
    [[nodiscard]] const StepQueue &queue() const { return m_queue; }
    [[nodiscard]] core::Outcome start(); ///< frees what a dead predecessor held, then begins
    void stop();                         ///< takes nothing more; running steps end on their own
    /// Steps under way, and the taking of some.
    [[nodiscard]] int running() const { return static_cast<int>(m_inFlight.size()) + (m_pumping ? 1 : 0); }
    /// Call after a commit that enqueued something.
    void wake();

Q_SIGNALS:
    void idle(); ///< nothing runs any more after stop()

private:
    [[nodiscard]] core::Task<core::Outcome> pump();
    [[nodiscard]] core::Task<core::Outcome> renew();
    [[nodiscard]] core::Task<core::Outcome> handBack(QList<storage::Step> steps);
    [[nodiscard]] core::Task<core::Outcome> work(storage::Step step);
    [[nodiscard]] core::Task<core::Outcome> close(storage::Step step, StepHandler *handler, StepResult result);
    [[nodiscard]] static bool isHeldElsewhere(const core::Error &error);
    [[nodiscard]] std::chrono::milliseconds retryDelay(const storage::Step &step, const core::Error &error);
    void tellIfIdle();
    void schedule(std::optional<core::TimePoint> nextDue);

    storage::Database &m_database;
    const core::Clock &m_clock;
    core::Random &m_random;
    Changes &m_changes;
    StepWorkerOptions m_options;
    StepQueue m_queue;
    QString m_owner;
    QHash<QString, StepHandler *> m_byKind;
    std::vector<std::unique_ptr<StepHandler>> m_handlers;
    QTimer m_timer;
    QTimer m_renewal;
    QStringList m_inFlight; ///< ids
    bool m_pumping = false;
    bool m_pumpAgain = false;
    bool m_stopped = true;
};

} // namespace dotm::services
