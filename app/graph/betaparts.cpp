// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "graph/betaparts.h"

#include "server/rest/betaendpoints.h"
#include "server/rest/peopleendpoints.h"
#include "server/rest/secondpersonendpoints.h"
#include "services/beta/betanumberstep.h"

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;
using config::Key;

BetaParts::Options BetaParts::optionsFrom(const config::Settings &settings,
                                          const QList<services::DemoAccount> &demoAccounts, bool simulated)
{
    Options result;
    result.ownerEmail = settings.text(Key::OwnerEmail);
    result.mails = {settings.text(Key::AdminEmail), result.ownerEmail};
    for (const services::DemoAccount &account : demoAccounts) {
        if (account.role == "admin"_L1) {
            result.mails.append(account.email);
        }
    }
    result.links = {settings.url(Key::PublicUrl), simulated};
    return result;
}

BetaParts::BetaParts(const Around &around, const Options &options)
    : m_secondPerson(around.database, around.changes, around.clock, around.random, options.ownerEmail),
      m_roles(around.database, m_secondPerson, around.changes, around.clock, options.ownerEmail),
      m_decisions(m_secondPerson, around.worker, around.changes, around.clock, around.oxio.isConfigured()),
      m_access(around.database, around.worker, around.changes, around.clock, around.random, {options.mails}),
      m_approvals(around.database, m_decisions, around.changes, around.clock),
      m_links(around.database, m_decisions, m_secondPerson, around.clock, options.mails),
      m_simulated(options.links.simulated)
{
    around.worker.addHandler(std::make_unique<services::BetaNumberStep>(around.database, around.oxio, around.random));
    auto mails = std::make_unique<services::BetaMailStep>(around.database, around.mailer, options.links);
    m_mails = mails.get();
    around.worker.addHandler(std::move(mails));
}

void BetaParts::addEndpoints(server::Api &api)
{
    server::addBetaEndpoints(api, m_access, m_links, m_simulated);
    server::addBetaAdminEndpoints(api, m_approvals);
    server::addSecondPersonEndpoints(api, m_secondPerson);
    server::addPeopleEndpoints(api, m_roles);
}

void BetaParts::setBaseUrl(const QUrl &url)
{
    m_mails->setBaseUrl(url);
}

} // namespace dotm::app
