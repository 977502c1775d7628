// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/rest/api.h"
#include "services/tokens/rewarddesk.h"
#include "services/tokens/tokens.h"
#include "services/tokens/wallets.h"

namespace dotm::app {

/// DOTM: the chain, wallets, rewards and their endpoints.
class TokenParts
{
public:
    struct Around
    {
        storage::Database &database;
        services::StepWorker &worker;
        services::Changes &changes;
        const core::Clock &clock;
        core::Random &random;
    };
    struct Options
    {
        qint64 chainId = 0;
        std::optional<ethereum::Address> token;
    };

    TokenParts(const Around &around, const Options &options);

    void addEndpoints(server::Api &api);
    /// Under which people reach us: what a wallet is asked to sign names it.
    void setBaseUrl(const QUrl &url) { m_wallets.setBaseUrl(url); }

private:
    const core::Clock &m_clock;
    services::TokenChain m_chain;
    services::Wallets m_wallets;
    services::Tokens m_tokens;
    services::RewardDesk m_desk;
};

} // namespace dotm::app
