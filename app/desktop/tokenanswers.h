// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/tokenadmin.h"
#include "core/clock.h"
#include "net/httprequest.h"

#include <QJsonObject>
#include <QList>

namespace dotm::app {

/// Tokens as the tour's service has them for the back office: values of the contract at the clock's moment. Keeps what
/// was changed until the next scene. GUI thread.
class TokenAnswers
{
public:
    explicit TokenAnswers(const core::Clock &clock) : m_clock(clock) {}

    /// Rewards in every state and @p more older ones; none at all when @p more is negative: the network is then not set
    /// up either.
    void fill(int more);
    /// /api/admin/tokens
    [[nodiscard]] QJsonObject overview() const;
    /// Everything below /api/admin/token-rewards.
    [[nodiscard]] QJsonObject rewards(const net::HttpRequest &request);
    /// Everything below /api/admin/reward-rates.
    [[nodiscard]] QJsonObject rates(const net::HttpRequest &request);
    /// /api/admin/founders
    [[nodiscard]] QJsonObject founders(const net::HttpRequest &request);

private:
    [[nodiscard]] QJsonObject page(const net::HttpRequest &request) const;
    [[nodiscard]] contract::TokenWallet wallet(const QString &uid) const;
    [[nodiscard]] QJsonObject retry(contract::AdminReward &reward, bool isRehearsal) const;

    const core::Clock &m_clock;
    QList<contract::AdminReward> m_rewards; ///< newest first
    QList<contract::RewardRate> m_rates;
    QList<contract::Founder> m_founders; ///< newest first
};

} // namespace dotm::app
