// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/random.h"
#include "services/changes.h"
#include "services/identity.h"
#include "services/steps/stepworker.h"
#include "services/tokens/tokenchain.h"
#include "storage/repositories/tokentransfers.h"

namespace dotm::services {

/// What somebody wants to send, as they typed it.
struct TransferWish
{
    QString to; ///< an address, or a member's e-mail
    QString amount;
    QString from; ///< their own proven address
};

/// A transfer to be looked at and signed.
struct TransferOffer
{
    storage::TokenTransfer transfer;
    QString balanceUnits; ///< what may be sent: held, without what is under way
    QString etherUnits;   ///< wei held
    QString feeCeilingUnits;
    QList<domain::TransferWarning> warnings;
    QString looksLike; ///< the known address that the receiver could be taken for
};

/// Sending from a wallet of one's own. The service prepares what is to be signed, checks what was signed against it,
/// writes it down and gives it to the chain; it never has a key. Everybody acts for themselves. Service thread.
class Transfers
{
public:
    static constexpr std::chrono::minutes kPreparedFor{10};
    static constexpr std::chrono::hours kLookupWindow{1};
    static constexpr int kMostLookups = 20; ///< for members by e-mail, in that time

    Transfers(storage::Database &database, StepWorker &steps, Changes &changes, TokenChain &chain,
              const core::Clock &clock)
        : m_database(database), m_steps(steps), m_changes(changes), m_chain(chain), m_clock(clock)
    {
    }

    [[nodiscard]] const TokenChain &chain() const { return m_chain; }
    /// Errors: Invalid for what cannot be sent, with a sentence; Conflict when the address is not the caller's proven
    /// one; NotFound for every e-mail that leads to no proven wallet, whoever's it is; RateLimited; Offline when the
    /// chain does not answer. What the address had prepared before can be signed no more.
    [[nodiscard]] core::Task<core::Result<TransferOffer>> prepare(Identity who, TransferWish wish);
    /// The same bytes again answer the same. Errors: NotFound for what is not the caller's, Invalid for what is not
    /// what was prepared, Conflict for what has ended or was signed differently.
    [[nodiscard]] core::Task<core::Result<storage::TokenTransfer>> broadcast(Identity who, QString id, QString raw);
    [[nodiscard]] core::Task<core::Result<storage::TokenTransfer>> find(Identity who, QString id);

private:
    struct Receiver
    {
        ethereum::Address address;
        QString member; ///< masked
        bool isUnchecked = false;
    };
    /// What the chain says before something is sent.
    struct Standing
    {
        core::Uint256 held;
        core::Uint256 ether;
        quint64 mined = 0; ///< nonces that are in blocks
        quint64 next = 0;  ///< the first one that nothing waiting has
        bool isContract = false;
    };
    [[nodiscard]] core::Task<core::Result<ethereum::Address>> ownAddress(Identity who, QString from);
    [[nodiscard]] core::Task<core::Result<Receiver>> receiverOf(Identity who, QString to);
    [[nodiscard]] core::Task<core::Result<Receiver>> memberOf(Identity who, QString mail);
    [[nodiscard]] core::Task<core::Outcome> checkChain();
    [[nodiscard]] core::Task<core::Result<Standing>> standingOf(ethereum::Address from, ethereum::Address to);
    /// Gas and fees; @p offer is filled.
    [[nodiscard]] core::Task<core::Outcome> price(TransferOffer *offer);
    [[nodiscard]] core::Result<TransferOffer> book(storage::Connection &db, const Identity &who,
                                                   const TransferOffer &offer, const Standing &standing) const;
    [[nodiscard]] core::Result<storage::TokenTransfer> take(storage::Connection &db, const Identity &who,
                                                            const QString &id, const QString &raw) const;

    storage::Database &m_database;
    StepWorker &m_steps;
    Changes &m_changes;
    TokenChain &m_chain;
    const core::Clock &m_clock;
};

} // namespace dotm::services
