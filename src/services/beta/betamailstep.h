// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/email/mailer.h"
#include "services/beta/betamails.h"
#include "services/steps/stephandler.h"
#include "storage/database.h"

namespace dotm::services {

/// Sends one mail of beta access; subject: request id, payload: "mail" (request, approved, rejected) and for a request
/// "to" and "token". The token leaves the row as soon as the mail is out: from then on only its digest is kept. A mail
/// that cannot be sent changes no decision.
class BetaMailStep final : public StepHandler
{
public:
    BetaMailStep(storage::Database &database, email::Mailer &mailer, BetaMailOptions options);
    [[nodiscard]] QString kind() const override;
    [[nodiscard]] QString topic() const override;
    [[nodiscard]] core::Task<StepResult> run(storage::Step step) override;
    [[nodiscard]] core::Outcome settle(const StepContext &context, const storage::Step &step,
                                       const QJsonObject &value) override;
    [[nodiscard]] core::Outcome giveUp(const StepContext &context, const storage::Step &step,
                                       const core::Error &error) override;
    void setBaseUrl(const QUrl &url) { m_options.baseUrl = url; }

private:
    [[nodiscard]] email::Message messageFor(domain::MailKind kind, const domain::MailDraft &draft,
                                            const storage::BetaRequest &request, const QJsonObject &payload) const;

    storage::Database &m_database;
    email::Mailer &m_mailer;
    BetaMailOptions m_options;
};

} // namespace dotm::services
