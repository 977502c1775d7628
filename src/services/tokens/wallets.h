// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/random.h"
#include "core/task.h"
#include "domain/tokennetwork.h"
#include "providers/ethereum/ethereumclient.h"
#include "services/changes.h"
#include "services/identity.h"
#include "services/steps/stepworker.h"
#include "storage/database.h"
#include "storage/repositories/wallets.h"

#include <QUrl>

namespace dotm::services {

/// Whose wallet is whose. The platform never makes or holds a customer's key: an address is linked by a text that the
/// person's own wallet signs (Sign-In with Ethereum), or is only looked at. Everybody acts for themselves. Service
/// thread.
class Wallets
{
public:
    static constexpr std::chrono::minutes kChallengeTime{10};

    Wallets(storage::Database &database, StepWorker &steps, Changes &changes, const core::Clock &clock,
            core::Random &random, domain::TokenNetwork network)
        : m_database(database), m_steps(steps), m_changes(changes), m_clock(clock), m_random(random),
          m_network(std::move(network))
    {
    }

    /// Under which people reach us: what the signed text names.
    void setBaseUrl(const QUrl &url) { m_baseUrl = url; }

    /// Asked whether a wallet that is a contract signed; without it only keys prove an address.
    void setClient(ethereum::EthereumClient *client) { m_client = client; }

    /// A text to sign; counts once. Errors: Invalid for what is no address.
    [[nodiscard]] core::Task<core::Result<storage::WalletChallenge>> challenge(Identity who, QString address);
    /// Links the address that @p signature belongs to and sends what waits for it. Errors: Invalid for a text or a
    /// signature that is not the one asked for, Conflict when the address belongs to another account.
    [[nodiscard]] core::Task<core::Result<storage::Wallet>> prove(Identity who, QString message, QString signature);
    /// Links an address to look at; nothing is sent to it. Errors: Invalid.
    [[nodiscard]] core::Task<core::Result<storage::Wallet>> watch(Identity who, QString address);
    /// False when there was none. What is not signed yet waits again.
    [[nodiscard]] core::Task<core::Result<bool>> unlink(Identity who);

private:
    [[nodiscard]] storage::WalletChallenge make(const QString &uid, const QString &checksummed, const QString &lower);
    [[nodiscard]] core::Result<storage::Wallet> link(storage::Connection &db, const Identity &who,
                                                     const storage::Wallet &wallet) const;
    /// The key of @p address signed, or the contract at it says that it did. Errors: Invalid, Unavailable.
    [[nodiscard]] core::Task<core::Outcome> checkSignature(QString address, QString message, QString signature);
    void tell(const QString &uid);

    storage::Database &m_database;
    StepWorker &m_steps;
    Changes &m_changes;
    const core::Clock &m_clock;
    core::Random &m_random;
    domain::TokenNetwork m_network;
    QUrl m_baseUrl;
    ethereum::EthereumClient *m_client = nullptr;
};

} // namespace dotm::services
