// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/stripe/stripeclient.h"
#include "services/steps/stephandler.h"
#include "storage/database.h"
#include "storage/repositories/meterevents.h"

#include <optional>

namespace dotm::services {

/// Reports what one person's keys used to the payment provider's meter, once; subject: id of the report. The provider
/// counts an identifier once within a day at least, so up to that age a report whose answer was lost is simply sent
/// again; an older one is looked for in the meter first. The meter is made when there is none yet.
class MeterStep final : public StepHandler
{
public:
    MeterStep(storage::Database &database, stripe::StripeClient &stripe, const core::Clock &clock)
        : m_database(database), m_stripe(stripe), m_clock(clock)
    {
    }
    [[nodiscard]] QString kind() const override;
    [[nodiscard]] QString topic() const override { return QStringLiteral("usage"); }
    [[nodiscard]] core::Task<StepResult> run(storage::Step step) override;
    [[nodiscard]] core::Outcome settle(const StepContext &context, const storage::Step &step,
                                       const QJsonObject &value) override;
    /// What a passing fault stopped is tried again by Metering; what was refused stays so, where an admin finds it.
    [[nodiscard]] core::Outcome giveUp(const StepContext &context, const storage::Step &step,
                                       const core::Error &error) override;

private:
    [[nodiscard]] core::Task<core::Result<storage::MeterEvent>> load(QString id);
    [[nodiscard]] core::Task<core::Result<stripe::Meter>> meter();
    [[nodiscard]] core::Task<core::Result<bool>> isCounted(storage::MeterEvent event, QString meterId);

    storage::Database &m_database;
    stripe::StripeClient &m_stripe;
    const core::Clock &m_clock;
    std::optional<stripe::Meter> m_meter; ///< once it was seen
};

} // namespace dotm::services
