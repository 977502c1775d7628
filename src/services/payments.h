// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/task.h"
#include "providers/stripe/stripeclient.h"
#include "services/steps/stepworker.h"
#include "storage/database.h"

#include <QTimer>

namespace dotm::services {

/// How the program learns of payments: signed webhooks where there is a public address, polling everywhere. Both write
/// the event down and leave the work to one step, so nothing is missed and nothing counts twice. Service thread.
class Payments final : public QObject
{
    Q_OBJECT
public:
    enum class Taken { Accepted, AlreadyProcessed, Ignored };

    Payments(storage::Database &database, stripe::StripeClient &stripe, core::SecretString webhookSecret,
             StepWorker &steps, const core::Clock &clock);

    /// Errors: Disabled without a secret, Unauthorized for a bad signature, Invalid for a body that is no event.
    [[nodiscard]] core::Task<core::Result<Taken>> webhook(QByteArray rawBody, QByteArray signature);

    /// Asks for new events every @p interval, one question at a time; longer pauses while the provider fails.
    void startPolling(std::chrono::milliseconds interval);
    void stopPolling();
    [[nodiscard]] bool isPolling() const { return m_polling; } ///< a question is on its way
    /// Asks now, e.g. because somebody waits for a payment to show.
    void pollSoon();

private:
    [[nodiscard]] core::Task<core::Outcome> poll();
    [[nodiscard]] core::Task<core::Result<Taken>> take(stripe::Event event, QString source, bool moveCursor);

    storage::Database &m_database;
    stripe::StripeClient &m_stripe;
    core::SecretString m_webhookSecret;
    StepWorker &m_steps;
    const core::Clock &m_clock;
    QTimer m_timer;
    std::chrono::milliseconds m_interval{};
    int m_failures = 0;
    bool m_polling = false;
};

} // namespace dotm::services
