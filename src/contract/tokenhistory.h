// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "domain/tokenreward.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace dotm::contract {

/// One line of GET /api/token/history. A reward and the transfer that minted it are one.
struct TokenEntry
{
    enum class Kind { Reward, TransferIn, TransferOut };

    QString id;
    Kind kind = Kind::Reward;
    std::optional<domain::RewardKind> rewardKind; ///< rewards only
    domain::RewardState state = domain::RewardState::Confirmed;
    QString amount; ///< DOTM
    QString units;
    core::TimePoint at;
    QString from; ///< empty for what is minted, or not yet
    QString to;
    QString txHash; ///< empty: none yet
    std::optional<qint64> blockNumber;
    std::optional<qint64> confirmations;
    QString purchaseId;        ///< rewards of a purchase
    QString error;             ///< why it failed; empty: it did not
    QString explorerUrl;       ///< of the transaction; empty: there is none
    bool isOurContract = true; ///< the token is ours, not one that only has its name

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<TokenEntry> fromJson(const QJsonObject &object);
    friend bool operator==(const TokenEntry &, const TokenEntry &) = default;
};

[[nodiscard]] QString tokenEntryKindName(TokenEntry::Kind kind); ///< "transfer_in"

/// GET /api/token/history: newest first.
struct TokenHistory
{
    QList<TokenEntry> entries;
    QString nextCursor;                  ///< empty: there is no more
    std::optional<core::TimePoint> asOf; ///< up to when the chain was read; nothing: never
    bool isComplete = false;             ///< the chain was read to its present end

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<TokenHistory> fromJson(const QJsonObject &object);
    friend bool operator==(const TokenHistory &, const TokenHistory &) = default;
};

/// GET /api/token/series: the balance over time, oldest first.
struct TokenSeries
{
    struct Point
    {
        core::TimePoint at;
        QString units; ///< held from then on
        friend bool operator==(const Point &, const Point &) = default;
    };

    QList<Point> points; ///< none: not known, or no wallet
    core::TimePoint asOf;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<TokenSeries> fromJson(const QJsonObject &object);
    friend bool operator==(const TokenSeries &, const TokenSeries &) = default;
};

/// One line of GET /api/token/transactions, in the shape of the platform's documents.
struct TokenTransaction
{
    QString type;      ///< "token_in", "token_out", "purchase"
    QString direction; ///< "IN", "OUT"
    QString description;
    QString tokenAmount; ///< DOTM; empty for a purchase
    QString usdValue;    ///< "20.00"
    core::TimePoint at;  ///< seconds since 1970 in JSON
    QString hash;        ///< of the transaction, or the purchase's at the payment provider
    QString from;
    QString to;
    QString network; ///< the chain's name, or "stripe"

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<TokenTransaction> fromJson(const QJsonObject &object);
    friend bool operator==(const TokenTransaction &, const TokenTransaction &) = default;
};

} // namespace dotm::contract
