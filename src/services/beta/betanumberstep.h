// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/random.h"
#include "providers/oxio/oxioclient.h"
#include "services/steps/stephandler.h"
#include "storage/database.h"

namespace dotm::services {

/// The second half of an approval; subject: request id. Reads the carrier's free numbers, takes the first one nobody
/// here has, makes the group id and closes the request; the customer's mail follows. It only reads, so it may run as
/// often as it has to: what counts happens in the closing transaction. The carrier holds no number back for us: until a
/// line carries it, it is reserved here and not confirmed.
class BetaNumberStep final : public StepHandler
{
public:
    BetaNumberStep(storage::Database &database, oxio::OxioClient &oxio, core::Random &random);
    [[nodiscard]] QString kind() const override;
    [[nodiscard]] QString topic() const override;
    [[nodiscard]] core::Task<StepResult> run(storage::Step step) override;
    [[nodiscard]] core::Outcome settle(const StepContext &context, const storage::Step &step,
                                       const QJsonObject &value) override;
    [[nodiscard]] core::Outcome giveUp(const StepContext &context, const storage::Step &step,
                                       const core::Error &error) override;

private:
    [[nodiscard]] core::Result<QString> freeGroupId(const StepContext &context);

    storage::Database &m_database;
    oxio::OxioClient &m_oxio;
    core::Random &m_random;
};

} // namespace dotm::services
