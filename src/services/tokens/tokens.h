// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/changes.h"
#include "services/identity.h"
#include "services/steps/stepworker.h"
#include "services/tokens/tokenchain.h"
#include "services/tokens/tokenhistory.h"
#include "storage/repositories/purchases.h"
#include "storage/repositories/rewardrates.h"
#include "storage/repositories/wallets.h"

namespace dotm::services {

/// What somebody sees of their own tokens.
struct WalletView
{
    std::optional<storage::Wallet> wallet;
    bool isFounder = false;
    domain::FoundingClaim claim = domain::FoundingClaim::None;
    QList<storage::RewardSum> sums;
    domain::ContractState contract = domain::ContractState::NotConfigured;
    ChainBalance balance;
    core::TimePoint readAt;
};

struct BalancePoint
{
    core::TimePoint at;
    QString units;
};

/// What moved, and what was bought.
struct TokenActivity
{
    QList<tokenhistory::Entry> entries; ///< newest first
    QList<storage::Purchase> purchases; ///< newest first
};

/// Tokens as customers see them: their wallet, history, chart, and the founder's claim. Everybody sees their own,
/// agents anybody's wallet; the balance of an address is public, as it is on the chain. Service thread.
class Tokens
{
public:
    static constexpr int kMostPerPage = 100;
    static constexpr int kActivity = 20;

    Tokens(storage::Database &database, StepWorker &steps, Changes &changes, TokenChain &chain,
           const core::Clock &clock)
        : m_database(database), m_steps(steps), m_changes(changes), m_chain(chain), m_clock(clock)
    {
    }

    [[nodiscard]] const TokenChain &chain() const { return m_chain; }
    [[nodiscard]] core::Task<core::Result<WalletView>> wallet(Identity who);
    /// The same of somebody else, for agents. Forbidden below. Somebody who is not known has nothing.
    [[nodiscard]] core::Task<core::Result<WalletView>> walletOfPerson(Identity who, QString uid);
    /// As TokenChain::ping().
    [[nodiscard]] core::Task<core::Result<ChainPing>> ping();
    /// Errors: Invalid for what is no address.
    [[nodiscard]] core::Task<core::Result<ChainBalance>> balanceOf(QString address);
    [[nodiscard]] core::Task<core::Result<tokenhistory::Page>> history(Identity who, tokenhistory::Part part, int limit,
                                                                       tokenhistory::Cursor from);
    /// The balance at the end of each of the last @p days, oldest first; none while it is not known.
    [[nodiscard]] core::Task<core::Result<QList<BalancePoint>>> series(Identity who, int days);
    /// The last kActivity of both.
    [[nodiscard]] core::Task<core::Result<TokenActivity>> activity(Identity who);
    /// The founder's hundred. Errors: Conflict for who is none, and when it was claimed.
    [[nodiscard]] core::Task<core::Result<bool>> claimFoundingGrant(Identity who);

private:
    [[nodiscard]] core::Task<core::Result<WalletView>> viewOf(QString uid);
    [[nodiscard]] core::Task<core::Result<std::optional<storage::Wallet>>> walletOf(QString uid);

    storage::Database &m_database;
    StepWorker &m_steps;
    Changes &m_changes;
    TokenChain &m_chain;
    const core::Clock &m_clock;
};

} // namespace dotm::services
