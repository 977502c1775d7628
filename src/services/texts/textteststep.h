// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/email/mailer.h"
#include "services/steps/stephandler.h"

namespace dotm::services {

/// Sends a test mail to whoever asked for it; subject: what it tests, payload: "to", "subject", "html", "text". They
/// leave the row once the mail is out, or given up.
class TextTestStep final : public StepHandler
{
public:
    explicit TextTestStep(email::Mailer &mailer) : m_mailer(mailer) {}
    [[nodiscard]] QString kind() const override;
    [[nodiscard]] QString topic() const override;
    [[nodiscard]] core::Task<StepResult> run(storage::Step step) override;
    [[nodiscard]] core::Outcome settle(const StepContext &context, const storage::Step &step,
                                       const QJsonObject &value) override;
    [[nodiscard]] core::Outcome giveUp(const StepContext &context, const storage::Step &step,
                                       const core::Error &error) override;

private:
    email::Mailer &m_mailer;
};

} // namespace dotm::services
