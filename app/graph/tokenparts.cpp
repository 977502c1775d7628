// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "graph/tokenparts.h"

#include "server/rest/tokenadminendpoints.h"
#include "server/rest/tokenendpoints.h"

namespace dotm::app {

TokenParts::TokenParts(const Around &around, const Options &options)
    : m_clock(around.clock), m_chain(around.database, domain::tokenNetwork(options.chainId), options.token),
      m_wallets(around.database, around.worker, around.changes, around.clock, around.random, m_chain.network()),
      m_tokens(around.database, around.worker, around.changes, m_chain, around.clock),
      m_desk(around.database, around.worker, around.changes, m_chain, around.clock)
{
}

void TokenParts::addEndpoints(server::Api &api)
{
    server::addTokenEndpoints(api, m_tokens, m_wallets, m_clock);
    server::addTokenAdminEndpoints(api, m_desk);
}

} // namespace dotm::app
