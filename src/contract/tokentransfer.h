// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "domain/tokentransfer.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace dotm::contract {

/// GET /api/token/transfers/{id}, and the answer to what was signed. Addresses with their checksum; fees in wei for
/// each unit of gas.
struct TokenTransfer
{
    QString id;
    domain::TransferState state = domain::TransferState::Prepared;
    qint64 chainId = 0;
    qint64 nonce = 0;
    qint64 gasLimit = 0;
    QString maxFee;
    QString priorityFee;
    QString token;
    QString from;
    QString to;
    QString member; ///< masked; empty: the address was given
    QString amount; ///< DOTM
    QString units;
    QString txHash; ///< empty: not signed
    std::optional<qint64> blockNumber;
    std::optional<qint64> confirmations;
    QString error; ///< why it waits or failed; empty: neither
    QString explorerUrl;
    core::TimePoint expiresAt; ///< of what is only prepared
    std::optional<core::TimePoint> signedAt;
    std::optional<core::TimePoint> confirmedAt;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<TokenTransfer> fromJson(const QJsonObject &object);
    friend bool operator==(const TokenTransfer &, const TokenTransfer &) = default;
};

/// POST /api/token/transfer/prepare: what is to be signed, and what to look at before.
struct TransferOffer
{
    TokenTransfer transfer;
    QString balanceUnits; ///< what may be sent
    QString etherUnits;   ///< wei held
    QString feeCeilingUnits;
    QList<domain::TransferWarning> warnings;
    QString looksLike; ///< the known address that the receiver could be taken for; empty: none

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<TransferOffer> fromJson(const QJsonObject &object);
    friend bool operator==(const TransferOffer &, const TransferOffer &) = default;
};

} // namespace dotm::contract
