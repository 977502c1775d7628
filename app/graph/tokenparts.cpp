// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "graph/tokenparts.h"

#include "core/log.h"
#include "server/rest/tokenadminendpoints.h"
#include "server/rest/tokenendpoints.h"
#include "server/rest/transferendpoints.h"
#include "services/tokens/mintkeptstep.h"
#include "services/tokens/mintstep.h"
#include "services/tokens/mintwatchstep.h"
#include "services/tokens/transferwatchstep.h"

namespace dotm::app {

namespace {

using Signer = ethereum::Signer;

constexpr std::chrono::milliseconds kDemoScan{1'000};
constexpr std::chrono::milliseconds kLiveScan{12'000}; ///< a block's time

std::shared_ptr<const Signer> signerOf(const core::SecretString &key)
{
    if (key.isEmpty()) {
        return nullptr;
    }
    auto signer = Signer::fromText(key);
    if (!signer) {
        qCCritical(core::lcApp).noquote()
            << "rewards wait, because the minting key cannot be used:" << signer.error().detail;
        return nullptr;
    }
    return std::make_shared<const Signer>(std::move(*signer));
}

std::optional<ethereum::Address> addressOf(const std::shared_ptr<const Signer> &signer)
{
    return signer ? std::optional(signer->address()) : std::nullopt;
}

services::MintTimes timesOf(bool simulated)
{
    services::MintTimes times;
    if (simulated) {
        times.watch = std::chrono::seconds(1);
        times.kept = std::chrono::seconds(30);
        times.notReady = std::chrono::seconds(5);
        times.stuck = std::chrono::seconds(5);
        times.foreign = std::chrono::seconds(30);
    }
    return times;
}

} // namespace

TokenParts::TokenParts(const Around &around, const core::SecretString &mintingKey, bool simulated)
    : m_clock(around.clock), m_signer(signerOf(mintingKey)),
      m_chain(around.database, around.ethereum, around.clock,
              domain::tokenNetwork(static_cast<qint64>(around.ethereum.config().chainId)), addressOf(m_signer)),
      m_wallets(around.database, around.worker, around.changes, around.clock, around.random, m_chain.network()),
      m_tokens(around.database, around.worker, around.changes, m_chain, around.clock),
      m_transfers(around.database, around.worker, around.changes, m_chain, around.clock),
      m_desk(around.database, around.worker, around.changes, m_chain, around.clock),
      m_scan(around.database, m_chain, around.changes, around.clock), m_simulated(simulated)
{
    m_wallets.setClient(&around.ethereum);
    const auto minter = std::make_shared<services::Minter>(
        services::Minter::Around{around.database, m_chain, around.clock, m_signer, timesOf(simulated)});
    around.worker.addHandler(std::make_unique<services::MintStep>(minter));
    around.worker.addHandler(std::make_unique<services::MintWatchStep>(minter));
    const services::MintTimes &times = minter->times();
    const services::TransferAround sending{
        around.database, m_chain, around.clock, {times.watch, times.notReady, times.foreign}};
    around.worker.addHandler(std::make_unique<services::TransferStep>(sending));
    around.worker.addHandler(std::make_unique<services::TransferWatchStep>(sending));
    around.worker.addHandler(std::make_unique<services::MintKeptStep>(minter));
}

void TokenParts::addEndpoints(server::Api &api)
{
    server::addTokenEndpoints(api, m_tokens, m_wallets, m_clock);
    server::addTransferEndpoints(api, m_transfers);
    server::addTokenAdminEndpoints(api, m_desk, m_tokens);
}

void TokenParts::start()
{
    m_scan.start(m_simulated ? kDemoScan : kLiveScan);
}

} // namespace dotm::app
