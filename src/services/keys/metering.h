// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/task.h"
#include "services/steps/stepworker.h"
#include "storage/database.h"

#include <QTimer>

namespace dotm::services {

/// Turns what keys were used for into bills, hour by hour, and forgets usage that is too old. A round takes every
/// person with unbilled requests of whole hours, and in one transaction marks those requests, writes the report and
/// enqueues the step that sends it. Rounds may run in several processes and be killed at any point: whoever marks first
/// has the requests, and a person has one report an hour. A person without a record at the payment provider waits, and
/// gets one made. Service thread.
class Metering final : public QObject
{
    Q_OBJECT
public:
    /// @p isBilling: payments are configured. Without them usage is kept and billed once they are.
    Metering(storage::Database &database, StepWorker &steps, const core::Clock &clock, core::Random &random,
             bool isBilling);

    /// A round now and then every @p interval.
    void start(std::chrono::milliseconds interval);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; } ///< a round is under way
    [[nodiscard]] core::Task<core::Outcome> round();

private:
    void roundSoon();
    [[nodiscard]] core::Task<core::Outcome> guardedRound();
    [[nodiscard]] core::Task<core::Outcome> bill();
    [[nodiscard]] core::Task<core::Outcome> retryWaiting();
    [[nodiscard]] core::Task<core::Outcome> prune();
    [[nodiscard]] core::Result<bool> billPerson(storage::Connection &db, const QString &uid,
                                                core::TimePoint until) const;

    storage::Database &m_database;
    StepWorker &m_steps;
    const core::Clock &m_clock;
    core::Random &m_random;
    const bool m_isBilling;
    QTimer m_timer;
    bool m_running = false;
};

} // namespace dotm::services
