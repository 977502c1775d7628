// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/task.h"
#include "domain/tokennetwork.h"
#include "domain/tokenwallet.h"
#include "providers/ethereum/contractprobe.h"
#include "storage/database.h"
#include "storage/repositories/chaintransfers.h"

#include <QHash>

namespace dotm::services {

/// What an address holds: read now, or the last that was known.
struct ChainBalance
{
    bool isAvailable = false; ///< the chain said so just now
    std::optional<storage::TokenBalance> known;
    QString error; ///< one sentence; empty: none
};

/// What administrators see of the contract. Empty: the chain did not say.
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

/// One question to the chain.
struct ChainPing
{
    core::TimePoint at;                        ///< of its answer
    std::chrono::milliseconds untilAsked{};    ///< ours
    std::chrono::milliseconds untilAnswered{}; ///< the chain's
};

/// The token on its chain. A chain that does not answer is never taken for an empty one, and is left alone for a moment
/// so that pages do not wait for it one after the other. Service thread.
class TokenChain
{
public:
    enum class Keep { No, Yes };

    TokenChain(storage::Database &database, ethereum::EthereumClient &client, const core::Clock &clock,
               domain::TokenNetwork network, std::optional<ethereum::Address> minter)
        : m_database(database), m_client(client), m_clock(clock), m_network(std::move(network)), m_minter(minter)
    {
    }

    [[nodiscard]] ethereum::EthereumClient &client() const { return m_client; }
    [[nodiscard]] const domain::TokenNetwork &network() const { return m_network; }
    [[nodiscard]] std::optional<ethereum::Address> token() const { return m_client.config().token; }
    [[nodiscard]] core::Task<domain::ContractState> contractState();
    /// @p keep: also for later, when the chain is silent. Not for addresses that strangers name.
    [[nodiscard]] core::Task<core::Result<ChainBalance>> balance(ethereum::Address address, Keep keep);
    [[nodiscard]] core::Task<ChainOverview> overview();
    /// What the contract has and holds, read anew.
    [[nodiscard]] core::Task<core::Result<ethereum::ContractFacts>> facts();
    /// The same for a mint: what it has as of a minute ago, what it holds as of now.
    [[nodiscard]] core::Task<core::Result<ethereum::ContractFacts>> factsToMint();

    /// The newest block that was seen, if any.
    [[nodiscard]] std::optional<qint64> head() const { return m_head; }
    void noteHead(quint64 block) { m_head = static_cast<qint64>(block); }
    /// How long the chain takes to answer, measured now or a moment ago. Errors: RateLimited when strangers ask too
    /// often.
    [[nodiscard]] core::Task<core::Result<ChainPing>> ping();
    /// Up to when movements are in our books, if they are at all.
    [[nodiscard]] std::optional<core::TimePoint> scannedAt() const { return m_scannedAt; }
    /// They are to the chain's present end.
    [[nodiscard]] bool isScanned() const { return m_isScanned; }
    void noteScan(core::TimePoint at, bool isWhole);

private:
    struct Reading
    {
        storage::TokenBalance balance;
        core::TimePoint until;
    };
    [[nodiscard]] bool takeTurn(); ///< false: strangers have asked for enough in this second
    [[nodiscard]] core::Task<core::Result<storage::TokenBalance>> readNow(ethereum::Address address);
    [[nodiscard]] core::Task<core::Result<ChainBalance>> lastKnown(ethereum::Address address, core::Error error);
    [[nodiscard]] core::Task<core::Outcome> store(ethereum::Address address, storage::TokenBalance balance);
    void fallSilent(const core::Error &error);
    void keepShortly(const ethereum::Address &address, const storage::TokenBalance &balance);

    storage::Database &m_database;
    ethereum::EthereumClient &m_client;
    const core::Clock &m_clock;
    domain::TokenNetwork m_network;
    std::optional<ethereum::Address> m_minter;
    QHash<QString, Reading> m_readings;
    std::optional<std::pair<domain::ContractState, core::TimePoint>> m_state;   ///< with when it is asked again
    std::optional<std::pair<ethereum::ContractFacts, core::TimePoint>> m_facts; ///< with when they are asked again
    core::TimePoint m_turnsSince;
    int m_turns = 0;
    core::TimePoint m_silentUntil;
    core::Error m_silence;
    std::optional<qint64> m_head;
    std::optional<ChainPing> m_ping;
    std::optional<core::TimePoint> m_scannedAt;
    bool m_isScanned = false;
};

/// One sentence for people on why the chain gave no answer.
[[nodiscard]] QString chainSentence(const core::Error &error);

} // namespace dotm::services
