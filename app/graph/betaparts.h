// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/settings.h"
#include "providers/email/mailer.h"
#include "providers/oxio/oxioclient.h"
#include "server/rest/api.h"
#include "services/accounts.h"
#include "services/beta/betaaccess.h"
#include "services/beta/betaapprovals.h"
#include "services/beta/betalinks.h"
#include "services/beta/betamailstep.h"
#include "services/people/roles.h"
#include "services/secondperson/secondperson.h"

namespace dotm::app {

/// Beta access, roles and the rule of the second person: their services, steps and endpoints.
class BetaParts
{
public:
    struct Around
    {
        storage::Database &database;
        services::StepWorker &worker;
        services::Changes &changes;
        const core::Clock &clock;
        core::Random &random;
        oxio::OxioClient &oxio;
        email::Mailer &mailer;
    };
    struct Options
    {
        QString ownerEmail;
        QStringList mails; ///< told about requests besides the approvers the database knows
        services::BetaMailOptions links;
    };

    [[nodiscard]] static Options optionsFrom(const config::Settings &settings,
                                             const QList<services::DemoAccount> &demoAccounts, bool simulated);

    BetaParts(const Around &around, const Options &options);

    void addEndpoints(server::Api &api);
    /// Under which people reach us, when no setting says so.
    void setBaseUrl(const QUrl &url);
    /// For whatever else needs a second person.
    [[nodiscard]] services::SecondPerson &secondPerson() { return m_secondPerson; }

private:
    services::SecondPerson m_secondPerson;
    services::Roles m_roles;
    services::BetaDecisions m_decisions;
    services::BetaAccess m_access;
    services::BetaApprovals m_approvals;
    services::BetaLinks m_links;
    services::BetaMailStep *m_mails = nullptr; ///< the worker's
    bool m_simulated;
};

} // namespace dotm::app
