// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/apiclient.h"
#include "contract/tokenadmin.h"

namespace dotm::client {

/// Rewards, newest first.
struct RewardPage
{
    QList<contract::AdminReward> rewards;
    QString next; ///< for the page after this one; empty at the end
};

/// Somebody's wallet and their newest rewards.
struct PersonTokens
{
    contract::TokenWallet wallet;
    RewardPage rewards;
};

/// The calls of the back office about DOTM, typed. As ApiClient, which must outlive it. GUI thread.
class TokensAdminApi
{
public:
    static constexpr int kPage = 100;

    explicit TokensAdminApi(ApiClient &api) : m_api(api) {}

    [[nodiscard]] core::Task<core::Result<contract::TokenOverview>> overview();
    /// @p state: "pending" and the like, empty: all; @p text: part of a mail address, a hash, an id; @p cursor: "next"
    /// of the page before.
    [[nodiscard]] core::Task<core::Result<RewardPage>> rewards(QString state, QString text, QString cursor,
                                                               int limit = kPage);
    [[nodiscard]] core::Task<core::Result<PersonTokens>> ofPerson(QString uid);
    /// The page of their rewards after @p cursor.
    [[nodiscard]] core::Task<core::Result<RewardPage>> rewardsOfPerson(QString uid, QString cursor);
    [[nodiscard]] core::Task<core::Result<contract::AdminReward>> reward(QString id);
    /// A dry run says what would be done, and does nothing.
    [[nodiscard]] core::Task<core::Result<contract::RewardRetry>> retry(QString id, bool isDryRun);
    [[nodiscard]] core::Task<core::Result<QList<contract::RewardRate>>> rates();
    /// @p rateBp: of 10000.
    [[nodiscard]] core::Task<core::Outcome> setRate(QString productId, int rateBp, QString reason);
    /// The newest first.
    [[nodiscard]] core::Task<core::Result<QList<contract::Founder>>> founders();
    /// Errors: NotFound when nobody has this mail address.
    [[nodiscard]] core::Task<core::Outcome> addFounder(QString email, QString reason);

private:
    ApiClient &m_api;
};

} // namespace dotm::client
