// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "domain/tokenwallet.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

/// DOTM over our own API. Amounts are text: `units` the atomic units in decimal digits, `amount` the same in DOTM
/// ("2.066"). What is not known is null, never zero.
namespace dotm::contract {

/// GET /api/token/price. The price is the platform's by definition. The times are those of a question to the chain that
/// was just asked: until it was asked, until it was answered, and both together.
struct TokenPrice
{
    QString price; ///< USD, "1.00"
    core::TimePoint at;
    QString source; ///< "platform"
    std::optional<qint64> requestMs;
    std::optional<qint64> responseMs;
    std::optional<qint64> roundtripMs;
    QString destination; ///< who was asked; empty: nobody
    QString error;       ///< why there are no times; empty: there are

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<TokenPrice> fromJson(const QJsonObject &object);
    friend bool operator==(const TokenPrice &, const TokenPrice &) = default;
};

/// GET /api/token/balance/{address} and /api/token/balance/me.
struct AddressBalance
{
    struct Owner ///< of .../me only
    {
        bool hasWallet = false;
        std::optional<core::TimePoint> createdAt; ///< when the wallet was linked
        friend bool operator==(const Owner &, const Owner &) = default;
    };

    QString address; ///< empty: no wallet
    bool isAvailable = false;
    QString balance; ///< DOTM; empty: not known
    QString units;
    QString price;    ///< USD
    QString valueUsd; ///< empty: not known
    std::optional<core::TimePoint> asOf;
    QString network;
    QString error; ///< one sentence; empty: none
    std::optional<Owner> owner;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<AddressBalance> fromJson(const QJsonObject &object);
    friend bool operator==(const AddressBalance &, const AddressBalance &) = default;
};

struct TokenNetwork
{
    qint64 chainId = 0;
    QString name;
    bool isTest = false;
    bool isSimulated = false;
    QString explorerUrl; ///< empty: there is none

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<TokenNetwork> fromJson(const QJsonObject &object);
    friend bool operator==(const TokenNetwork &, const TokenNetwork &) = default;
};

struct TokenContract
{
    QString address; ///< empty: not configured
    domain::ContractState state = domain::ContractState::NotConfigured;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<TokenContract> fromJson(const QJsonObject &object);
    friend bool operator==(const TokenContract &, const TokenContract &) = default;
};

/// What a wallet holds. Not available with an amount: the last one that was known, as old as it says.
struct TokenBalance
{
    bool isAvailable = false;
    QString amount; ///< empty: never known
    QString units;
    std::optional<core::TimePoint> asOf;
    QString source; ///< "chain", "last_known"; empty: none
    std::optional<qint64> blockNumber;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<TokenBalance> fromJson(const QJsonObject &object);
    friend bool operator==(const TokenBalance &, const TokenBalance &) = default;
};

/// Several rewards together.
struct TokenSum
{
    QString amount = QStringLiteral("0");
    QString units = QStringLiteral("0");
    qint64 count = 0;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<TokenSum> fromJson(const QJsonObject &object);
    friend bool operator==(const TokenSum &, const TokenSum &) = default;
};

/// GET /api/token/wallet.
struct TokenWallet
{
    QString address;                        ///< with its checksum; empty: no wallet
    std::optional<domain::WalletKind> kind; ///< nothing: no wallet
    std::optional<core::TimePoint> linkedAt;
    std::optional<core::TimePoint> provenAt;
    bool isFounder = false;
    domain::FoundingClaim foundingClaim = domain::FoundingClaim::None;
    TokenNetwork network;
    TokenContract contract;
    TokenBalance balance;
    TokenSum claimable;  ///< waits for a proven wallet
    TokenSum pending;    ///< on its way: pending and sent
    QString price;       ///< USD of one DOTM, "1.00"; empty: no price has a source
    QString priceSource; ///< "platform": by definition
    QString valueUsd;    ///< of the balance; empty: not known
    core::TimePoint asOf;

    [[nodiscard]] bool hasWallet() const { return !address.isEmpty(); }
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<TokenWallet> fromJson(const QJsonObject &object);
    friend bool operator==(const TokenWallet &, const TokenWallet &) = default;
};

/// POST /api/token/wallet/challenge: what the wallet has to sign, to the letter.
struct WalletChallenge
{
    QString message; ///< EIP-4361
    QString nonce;
    core::TimePoint expiresAt;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<WalletChallenge> fromJson(const QJsonObject &object);
    friend bool operator==(const WalletChallenge &, const WalletChallenge &) = default;
};

} // namespace dotm::contract
