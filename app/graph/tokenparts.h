// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/rest/api.h"
#include "services/tokens/minter.h"
#include "services/tokens/rewarddesk.h"
#include "services/tokens/tokens.h"
#include "services/tokens/transfers.h"
#include "services/tokens/transferscan.h"
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
        ethereum::EthereumClient &ethereum;
    };

    /// @p mintingKey: of the contract's owner; without one rewards wait.
    TokenParts(const Around &around, const core::SecretString &mintingKey, bool simulated);

    void addEndpoints(server::Api &api);
    /// Under which people reach us: what a wallet is asked to sign names it.
    void setBaseUrl(const QUrl &url) { m_wallets.setBaseUrl(url); }
    void start(); ///< begins to follow the chain
    void stop() { m_scan.stop(); }
    [[nodiscard]] bool isRunning() const { return m_scan.isRunning(); }

private:
    const core::Clock &m_clock;
    std::shared_ptr<const ethereum::Signer> m_signer;
    services::TokenChain m_chain;
    services::Wallets m_wallets;
    services::Tokens m_tokens;
    services::Transfers m_transfers;
    services::RewardDesk m_desk;
    services::TransferScan m_scan;
    bool m_simulated;
};

} // namespace dotm::app
