// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/changes.h"
#include "services/identity.h"
#include "services/steps/stepworker.h"
#include "services/tokens/tokenchain.h"
#include "storage/repositories/activationlist.h"
#include "storage/repositories/rewardrates.h"
#include "storage/repositories/tokenrewards.h"

namespace dotm::services {

struct DeskReward
{
    storage::TokenReward reward;
    storage::PersonName owner;
    bool canRetry = false;
};

struct RewardsPage
{
    QList<DeskReward> rewards; ///< newest first
    std::optional<storage::RewardMark> next;
};

/// Which rewards are looked for.
struct RewardSearch
{
    std::optional<domain::RewardState> state;
    QString text;   ///< start of an e-mail address, or a whole id, purchase, transaction, wallet or uid; empty: all
    QString person; ///< uid: only theirs, and text is not looked at; empty: everybody's
    std::optional<storage::RewardMark> after;
    int limit = 100;
};

/// What trying again does, or did.
struct RewardRetry
{
    QString how; ///< "mint", "resend" or "wait"
    DeskReward row;
};

struct ProductRate
{
    QString productId;
    int rateBp = 0;
    std::optional<storage::RewardRate> set; ///< nothing: the standard
};

struct DeskFounder
{
    storage::Founder founder;
    storage::PersonName who;
    storage::PersonName maker;
};

/// The contract beside our own book.
struct TokenStanding
{
    ChainOverview chain;
    QList<storage::RewardSum> sums;
    core::TimePoint readAt;
};

/// Everybody's rewards for administrators: the book, trying a failed one again, rates and founders. Every function is
/// Forbidden below admin, but for the page of one person, which agents read too. Service thread.
class RewardDesk
{
public:
    static constexpr int kMostPerPage = 100;
    static constexpr int kMostFounders = 500;
    static constexpr qsizetype kLongestReason = 500;

    RewardDesk(storage::Database &database, StepWorker &steps, Changes &changes, TokenChain &chain,
               const core::Clock &clock)
        : m_database(database), m_steps(steps), m_changes(changes), m_chain(chain), m_clock(clock)
    {
    }

    [[nodiscard]] const TokenChain &chain() const { return m_chain; }
    [[nodiscard]] core::Task<core::Result<TokenStanding>> standing(Identity who);
    [[nodiscard]] core::Task<core::Result<RewardsPage>> page(Identity who, RewardSearch search);
    [[nodiscard]] core::Task<core::Result<DeskReward>> byId(Identity who, QString id);
    /// What trying again would do; changes nothing. Conflict for one that did not fail.
    [[nodiscard]] core::Task<core::Result<RewardRetry>> plan(Identity who, QString id);
    /// Does it. What was signed and may be on the chain is sent again, never signed anew.
    [[nodiscard]] core::Task<core::Result<RewardRetry>> retry(Identity who, QString id);

    /// Of every product, set or not.
    [[nodiscard]] core::Task<core::Result<QList<ProductRate>>> rates(Identity who);
    /// For purchases from now on. Errors: Invalid outside 0 to 10000 and without a reason, NotFound for no product.
    [[nodiscard]] core::Task<core::Result<ProductRate>> setRate(Identity who, QString productId, int rateBp,
                                                                QString reason);
    /// Errors: NotFound for an address without an account, Conflict for who is one already.
    [[nodiscard]] core::Task<core::Result<storage::Founder>> addFounder(Identity who, QString email, QString reason);
    /// The newest first, at most kMostFounders.
    [[nodiscard]] core::Task<core::Result<QList<DeskFounder>>> founders(Identity who);
    /// Gives the founder whose proven wallet @p address is their hundred. Errors: NotFound for any other address,
    /// Conflict when it was given.
    [[nodiscard]] core::Task<core::Result<storage::TokenReward>> grantFounder(Identity who, QString address);

private:
    [[nodiscard]] core::Result<DeskReward> readRow(storage::Connection &db, const QString &id) const;
    [[nodiscard]] core::Result<QString> howToRetry(storage::Connection &db, const storage::TokenReward &reward) const;
    [[nodiscard]] core::Result<RewardRetry> wake(storage::Connection &db, const Identity &who, const QString &id) const;
    [[nodiscard]] core::Result<storage::TokenReward> grant(storage::Connection &db, const Identity &who,
                                                           const QString &address) const;
    void tell(const QString &uid);

    storage::Database &m_database;
    StepWorker &m_steps;
    Changes &m_changes;
    TokenChain &m_chain;
    const core::Clock &m_clock;
};

} // namespace dotm::services
