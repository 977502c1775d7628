// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/token.h"
#include "domain/tokenreward.h"

namespace dotm::contract {

/// GET /api/admin/tokens: the contract as the chain shows it, and our own book.
struct TokenOverview
{
    struct Amount
    {
        QString amount; ///< empty: not known
        QString units;
        friend bool operator==(const Amount &, const Amount &) = default;
    };
    struct Function
    {
        QString name; ///< "rewardDataPurchase"
        bool isThere = false;
        friend bool operator==(const Function &, const Function &) = default;
    };
    struct Minter
    {
        QString address;             ///< empty: no key is set
        QString ether;               ///< "0.25"; empty: not known
        std::optional<bool> isOwner; ///< nothing: not known
        friend bool operator==(const Minter &, const Minter &) = default;
    };
    struct Standing
    {
        domain::RewardState state = domain::RewardState::Pending;
        TokenSum sum;
        friend bool operator==(const Standing &, const Standing &) = default;
    };

    TokenNetwork network;
    TokenContract contract;
    QList<Function> functions; ///< by name; none: not known
    Amount supply;
    Amount cap;
    Minter minter;
    QList<Standing> rewards; ///< every state once
    core::TimePoint asOf;
    QString error; ///< one sentence; empty: the chain answered

    [[nodiscard]] TokenSum sumOf(domain::RewardState state) const;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<TokenOverview> fromJson(const QJsonObject &object);
    friend bool operator==(const TokenOverview &, const TokenOverview &) = default;
};

/// One line of GET /api/admin/token-rewards, and GET /api/admin/token-rewards/{id}.
struct AdminReward
{
    QString id;
    QString uid;
    QString email;
    QString name;
    domain::RewardKind kind = domain::RewardKind::Purchase;
    domain::RewardState state = domain::RewardState::Pending;
    QString amount;
    QString units;
    QString basisUnits; ///< the whole purchase; empty: not of a purchase
    int rateBp = 0;     ///< of a purchase
    QString purchaseId;
    QString address; ///< where it goes; empty: nowhere yet
    std::optional<qint64> nonce;
    QString txHash;
    std::optional<qint64> blockNumber;
    QString error;
    QString note; ///< "refunded after it was minted" and the like
    core::TimePoint createdAt;
    std::optional<core::TimePoint> sentAt;
    std::optional<core::TimePoint> confirmedAt;
    QString explorerUrl;
    bool canRetry = false;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<AdminReward> fromJson(const QJsonObject &object);
    friend bool operator==(const AdminReward &, const AdminReward &) = default;
};

/// POST /api/admin/token-rewards/{id}/retry: what is done, or would be.
struct RewardRetry
{
    bool isRehearsal = false;
    QString how; ///< "mint": signed anew; "resend": the bytes that were signed are sent again; "wait": no proven wallet
    AdminReward reward; ///< as it stands afterwards

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<RewardRetry> fromJson(const QJsonObject &object);
    friend bool operator==(const RewardRetry &, const RewardRetry &) = default;
};

/// One line of GET /api/admin/reward-rates.
struct RewardRate
{
    QString productId;
    QString productName;
    int rateBp = domain::kStandardRateBp;     ///< of 10000
    bool isStandard = true;                   ///< nobody has set it
    std::optional<core::TimePoint> updatedAt; ///< set ones
    QString updatedBy;                        ///< e-mail

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<RewardRate> fromJson(const QJsonObject &object);
    friend bool operator==(const RewardRate &, const RewardRate &) = default;
};

/// One line of GET /api/admin/founders.
struct Founder
{
    QString uid;
    QString email;
    QString name;
    core::TimePoint since;
    QString madeBy; ///< e-mail of the administrator
    QString reason;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<Founder> fromJson(const QJsonObject &object);
    friend bool operator==(const Founder &, const Founder &) = default;
};

} // namespace dotm::contract
