// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ethereum/signer.h"
#include "ethereum/transaction.h"
#include "services/steps/stephandler.h"
#include "services/tokens/chainsend.h"
#include "services/tokens/mintplan.h"
#include "services/tokens/tokenchain.h"
#include "storage/repositories/mintjournal.h"

#include <memory>

namespace dotm::services {

struct MintTimes
{
    std::chrono::milliseconds watch{12'000};      ///< between two looks at a transaction
    std::chrono::milliseconds kept{300'000};      ///< between two looks at the block of a confirmed one
    std::chrono::milliseconds notReady{60'000};   ///< while a key, a node or ether is missing
    std::chrono::milliseconds stuck{180'000};     ///< waiting for longer than this, it may be replaced
    std::chrono::milliseconds foreign{1'800'000}; ///< its nonce is used and it is nowhere: lost
};

/// A reward and everything that was ever signed for it.
struct MintCase
{
    std::optional<storage::TokenReward> reward;
    QList<storage::MintEntry> entries; ///< the latest first

    [[nodiscard]] std::optional<storage::MintEntry> open() const; ///< the latest that may be on the chain
};

/// Signs, writes down, sends: in this order, so that whatever is killed in between sends the same bytes again. The
/// minting key is used here and nowhere else. Service thread.
class Minter
{
public:
    struct Around
    {
        storage::Database &database;
        TokenChain &chain;
        const core::Clock &clock;
        std::shared_ptr<const ethereum::Signer> signer; ///< null: no key is set
        MintTimes times = {};
    };

    /// Error::providerCode of the Conflict that says: look at the reward again.
    static constexpr QLatin1StringView kRewardChanged{"reward-changed"};

    explicit Minter(Around around) : m_around(std::move(around)) {}

    [[nodiscard]] const MintTimes &times() const { return m_around.times; }
    [[nodiscard]] const core::Clock &clock() const { return m_around.clock; }
    [[nodiscard]] TokenChain &chain() const { return m_around.chain; }
    [[nodiscard]] ethereum::EthereumClient &client() const { return m_around.chain.client(); }
    /// Of the key, lower case; empty: none is set.
    [[nodiscard]] QString signer() const;

    [[nodiscard]] core::Task<core::Result<MintCase>> load(QString rewardId);
    /// Why nothing can be minted at the moment; empty: nothing stands against it.
    [[nodiscard]] core::Task<core::Result<QString>> obstacle(storage::TokenReward reward);
    /// Takes a nonce, signs and writes down, for the step that still is ours. Conflict (kRewardChanged) when the reward
    /// is not what it was any more; errors of the chain as they are.
    [[nodiscard]] core::Task<core::Result<storage::MintEntry>> sign(storage::Step step, storage::TokenReward reward);
    [[nodiscard]] core::Task<SendVerdict> send(storage::MintEntry entry);
    /// The same call with the same nonce for a higher fee, written down. Conflict ("fee-ceiling") above the ceiling.
    [[nodiscard]] core::Task<core::Result<storage::MintEntry>> replace(storage::Step step, storage::MintEntry stuck);
    /// The nonce is used by something that is as deep in the chain as a mint has to be.
    [[nodiscard]] core::Task<core::Result<bool>> isNonceBuried(storage::MintEntry entry);
    /// Sends what is missing below @p nonce again, from the journal; what was never ours is filled with nothing.
    [[nodiscard]] core::Task<core::Outcome> mendGap(storage::MintEntry above);

private:
    struct Offer
    {
        ethereum::FeeQuote fees;
        quint64 gasLimit = 0;
        quint64 next = 0; ///< the chain's next nonce
    };
    [[nodiscard]] core::Task<core::Result<Offer>> offer(QByteArray data);
    [[nodiscard]] storage::MintEntry seal(const ethereum::Transaction &transaction, const QString &rewardId,
                                          qint64 attempt) const;
    [[nodiscard]] core::Result<storage::MintEntry> book(storage::Connection &db, const storage::Step &step,
                                                        const storage::TokenReward &wanted, const MintPlan &plan,
                                                        const Offer &offer) const;
    [[nodiscard]] core::Task<core::Result<storage::MintEntry>> bookedAt(storage::MintEntry above, qint64 nonce);
    [[nodiscard]] core::Task<core::Result<storage::MintEntry>> filler(qint64 nonce);

    Around m_around;
};

} // namespace dotm::services
