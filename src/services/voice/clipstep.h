// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/steps/stephandler.h"
#include "services/voice/speaker.h"

namespace dotm::services {

/// Speaks one sentence, for everybody; subject: the clip's wish. When the provider cannot be had the local voice stands
/// in for a while; when there is none either the clip fails, and is asked for again later.
/// Speech has no idempotency key: what an unclear attempt may have cost stays booked, and the next one is booked too.
class ClipStep final : public StepHandler
{
public:
    ClipStep(storage::Database &database, Speaker &speaker) : m_database(database), m_speaker(speaker) {}
    [[nodiscard]] QString kind() const override;
    [[nodiscard]] QString topic() const override;
    [[nodiscard]] core::Task<StepResult> run(storage::Step step) override;
    [[nodiscard]] core::Outcome settle(const StepContext &context, const storage::Step &step,
                                       const QJsonObject &value) override;
    [[nodiscard]] core::Outcome giveUp(const StepContext &context, const storage::Step &step,
                                       const core::Error &error) override;

private:
    [[nodiscard]] core::Task<core::Result<storage::VoiceClip>> load(QString wish);

    storage::Database &m_database;
    Speaker &m_speaker;
};

} // namespace dotm::services
