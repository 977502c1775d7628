// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/task.h"
#include "domain/tokennetwork.h"
#include "domain/tokenwallet.h"
#include "ethereum/address.h"
#include "storage/database.h"
#include "storage/repositories/chaintransfers.h"

namespace dotm::services {

/// What an address holds: read now, or the last that was known.
struct ChainBalance
{
    bool isAvailable = false; ///< the chain said so just now
    std::optional<storage::TokenBalance> known;
    QString error; ///< one sentence; empty: none
};

/// What administrators see of the contract. Nothing: the chain did not say.
struct ChainOverview
{
    domain::ContractState state = domain::ContractState::NotConfigured;
    QList<std::pair<QString, bool>> functions; ///< by name; none: not known
    QString supplyUnits;
    QString capUnits;
    std::optional<ethereum::Address> minter; ///< nothing: no key is set
    QString etherUnits;                      ///< wei of the minter
    std::optional<bool> isOwner;             ///< the minter may mint
    QString error;                           ///< one sentence
};

/// The token on its chain. A chain that does not answer is never taken for an empty one. Service thread.
class TokenChain
{
public:
    TokenChain(storage::Database &database, domain::TokenNetwork network, std::optional<ethereum::Address> token)
        : m_database(database), m_network(std::move(network)), m_token(token)
    {
    }

    [[nodiscard]] const domain::TokenNetwork &network() const { return m_network; }
    [[nodiscard]] std::optional<ethereum::Address> token() const { return m_token; }
    [[nodiscard]] core::Task<domain::ContractState> contractState();
    [[nodiscard]] core::Task<core::Result<ChainBalance>> balance(ethereum::Address address);
    [[nodiscard]] core::Task<ChainOverview> overview();
    /// The newest block that was seen, if any.
    [[nodiscard]] std::optional<qint64> head() const { return m_head; }
    /// How long the chain's last answer took, if there was one.
    [[nodiscard]] std::optional<std::chrono::milliseconds> lastPing() const { return m_ping; }
    /// Up to when movements are in our books, if they are at all.
    [[nodiscard]] std::optional<core::TimePoint> scannedAt() const { return m_scannedAt; }
    /// They are to the chain's present end.
    [[nodiscard]] bool isScanned() const { return m_isScanned; }

private:
    storage::Database &m_database;
    domain::TokenNetwork m_network;
    std::optional<ethereum::Address> m_token;
    std::optional<qint64> m_head;
    std::optional<std::chrono::milliseconds> m_ping;
    std::optional<core::TimePoint> m_scannedAt;
    bool m_isScanned = false;
};

} // namespace dotm::services
