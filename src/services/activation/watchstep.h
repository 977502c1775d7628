// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/activation/activationdeps.h"
#include "services/steps/stephandler.h"

namespace dotm::services {

/// Follows an ordered line until the carrier says it is active, and stores what it learns on the way: the activation
/// code first, the number last; subject: activation id. The activation mail goes out once code and number are known.
class WatchStep final : public StepHandler
{
public:
    explicit WatchStep(ActivationDeps deps) : m_deps(std::move(deps)) {}
    [[nodiscard]] QString kind() const override;
    [[nodiscard]] QString topic() const override { return QStringLiteral("activation"); }
    [[nodiscard]] core::Task<StepResult> run(storage::Step step) override;
    [[nodiscard]] core::Outcome settle(const StepContext &context, const storage::Step &step,
                                       const QJsonObject &value) override;
    [[nodiscard]] core::Outcome giveUp(const StepContext &context, const storage::Step &step,
                                       const core::Error &error) override;
    [[nodiscard]] core::Outcome progress(const StepContext &context, const storage::Step &step) override;

private:
    [[nodiscard]] std::chrono::milliseconds pause(const storage::Step &step) const;
    [[nodiscard]] static core::Outcome store(const StepContext &context, const QString &activationId,
                                             const QJsonObject &line);

    ActivationDeps m_deps;
};

} // namespace dotm::services
