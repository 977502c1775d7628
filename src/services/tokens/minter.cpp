// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/tokens/minter.h"

#include "core/log.h"
#include "ethereum/hex.h"
#include "providers/ethereum/rpcerror.h"
#include "storage/repositories/steps.h"

#include <algorithm>

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Outcome;
using core::Result;
using core::Task;
using core::Uint256;
using domain::RewardState;
using ethereum::Address;
using ethereum::BlockId;
using ethereum::Transaction;
using storage::Connection;
using storage::MintEntry;
using storage::TokenReward;
namespace rpc = ethereum::rpc;

namespace {

constexpr quint64 kPlainGas = 21'000;
constexpr qint64 kMostMended = 16; ///< nonces at once

/// An interface of the chain is a function of what was signed: no two sends of the same bytes differ.
std::optional<Transaction> transactionOf(const MintEntry &entry)
{
    const auto raw = ethereum::fromHexData(entry.raw);
    const auto decoded = raw ? ethereum::decodeTransaction(*raw) : std::nullopt;
    return decoded ? std::optional(decoded->transaction) : std::nullopt;
}

} // namespace

std::optional<MintEntry> MintCase::open() const
{
    const auto found = std::ranges::find_if(entries, &MintEntry::isOpen);
    return found == entries.end() ? std::nullopt : std::optional(*found);
}

QString Minter::signer() const
{
    return m_around.signer ? m_around.signer->address().lower() : QString();
}

Task<Result<MintCase>> Minter::load(QString rewardId)
{
    const std::function<Result<MintCase>(Connection &)> work = [rewardId](Connection &db) -> Result<MintCase> {
        const auto reward = storage::tokenrewards::byId(db, rewardId);
        const auto entries = reward ? storage::mintjournal::ofReward(db, rewardId) : fail(reward.error());
        return entries ? Result<MintCase>(MintCase{*reward, *entries}) : fail(entries.error());
    };
    co_return co_await m_around.database.read<MintCase>(work);
}

Task<Result<QString>> Minter::obstacle(TokenReward reward)
{
    if (!client().isConfigured()) {
        co_return u"The chain is not set up (ETHEREUM_URL, TOKEN_ADDRESS)."_s;
    }
    if (!m_around.signer) {
        co_return u"No minting key is configured (ADMIN_PRIVATE_KEY)."_s;
    }
    if (reward.isTest && !chain().network().isTest) {
        co_return fail(ErrorCode::Invalid, u"It was paid in test mode: nothing is minted for it on a real chain."_s);
    }
    const domain::ContractState state = co_await chain().contractState();
    switch (state) {
    case domain::ContractState::Ok:
        co_return QString();
    case domain::ContractState::NoCode:
        co_return u"There is no contract at TOKEN_ADDRESS on this chain."_s;
    case domain::ContractState::WrongChain:
        co_return u"The node is on another chain than the one that is set."_s;
    case domain::ContractState::Unreachable:
    case domain::ContractState::NotConfigured:
        break;
    }
    co_return u"The chain does not answer at the moment."_s;
}

Task<Result<Minter::Offer>> Minter::offer(QByteArray data)
{
    const Address from = m_around.signer->address();
    const ethereum::CallRequest request{from, chain().token(), data, {}};
    const BlockId pending = BlockId::pending();
    const auto gas = co_await client().estimateGas(request);
    if (!gas) {
        co_return fail(gas.error());
    }
    const auto fees = co_await client().fees();
    if (!fees) {
        co_return fail(fees.error());
    }
    const auto next = co_await client().transactionCount(from, pending);
    co_return next ? Result<Offer>(Offer{*fees, *gas, *next}) : fail(next.error());
}

MintEntry Minter::seal(const Transaction &transaction, const QString &rewardId, qint64 attempt) const
{
    const ethereum::SignedTransaction done = ethereum::signTransaction(transaction, *m_around.signer);
    MintEntry entry;
    entry.chainId = static_cast<qint64>(transaction.chainId);
    entry.signer = signer();
    entry.nonce = static_cast<qint64>(transaction.nonce);
    entry.attempt = attempt;
    entry.rewardId = rewardId;
    entry.raw = ethereum::toHexData(done.raw);
    entry.txHash = ethereum::toHexData(done.hash);
    entry.maxFee = transaction.maxFeePerGas.toDecimal();
    entry.priorityFee = transaction.maxPriorityFeePerGas.toDecimal();
    entry.gasLimit = static_cast<qint64>(transaction.gasLimit);
    entry.signedAt = m_around.clock.now();
    return entry;
}

/// One transaction: who loses the step in the meantime signs nothing, and no two get one nonce.
Result<MintEntry> Minter::book(Connection &db, const storage::Step &step, const TokenReward &wanted,
                               const MintPlan &plan, const Offer &offer) const
{
    const core::TimePoint now = m_around.clock.now();
    const Outcome ours = storage::steps::note(db, step, now);
    const auto held = ours ? storage::tokenrewards::hold(db, step.subject) : fail(ours.error());
    if (!held) {
        return fail(held.error());
    }
    if (!*held || (*held)->state != RewardState::Pending || (*held)->nonce || (*held)->address != wanted.address ||
        (*held)->units != wanted.units) {
        return fail({ErrorCode::Conflict, u"The reward is not what it was."_s, {}, kRewardChanged});
    }
    TokenReward reward = **held;
    const qint64 chainId = chain().network().chainId;
    const auto nonce = storage::mintjournal::takeNonce(db, chainId, signer(), static_cast<qint64>(offer.next));
    if (!nonce) {
        return fail(nonce.error());
    }
    const Transaction transaction{static_cast<quint64>(chainId),
                                  static_cast<quint64>(*nonce),
                                  offer.fees.maxPriorityFeePerGas,
                                  offer.fees.maxFeePerGas,
                                  offer.gasLimit,
                                  chain().token(),
                                  {},
                                  plan.data};
    const MintEntry entry = seal(transaction, reward.id, 0);
    reward.chainId = chainId;
    reward.nonce = *nonce;
    reward.txHash = entry.txHash;
    reward.error.clear();
    const Outcome written = storage::mintjournal::append(db, entry);
    const Outcome stored = written ? storage::tokenrewards::update(db, reward, now) : written;
    return stored ? Result<MintEntry>(entry) : fail(stored.error());
}

Task<Result<MintEntry>> Minter::sign(storage::Step step, TokenReward reward)
{
    const auto facts = co_await chain().factsToMint();
    if (!facts) {
        co_return fail(facts.error());
    }
    const auto plan = planMint(reward, *facts);
    if (!plan) {
        co_return fail(plan.error());
    }
    const QByteArray data = plan->data;
    const auto offered = co_await offer(data);
    if (!offered) {
        co_return fail(offered.error());
    }
    const MintPlan way = *plan;
    const Offer terms = *offered;
    const std::function<Result<MintEntry>(Connection &)> work = [this, step, reward, way, terms](Connection &db) {
        return book(db, step, reward, way, terms);
    };
    co_return co_await m_around.database.transaction<MintEntry>(work);
}

Task<Result<bool>> Minter::isNonceBuried(MintEntry entry)
{
    const auto account = Address::parse(entry.signer);
    if (!account) {
        co_return false;
    }
    ethereum::EthereumClient *const node = &client();
    const Address whose = *account;
    const auto nonce = static_cast<quint64>(entry.nonce);
    co_return co_await chainsend::isNonceBuried(node, whose, nonce);
}

Task<SendVerdict> Minter::send(MintEntry entry)
{
    ethereum::EthereumClient *const node = &client();
    const QString raw = entry.raw;
    const QString txHash = entry.txHash;
    SendVerdict verdict = co_await chainsend::send(node, raw, txHash);
    if (verdict.means(rpc::kInsufficientFunds)) {
        verdict.why = u"The minting account has too little ether for the fee."_s;
    }
    co_return std::move(verdict);
}

Task<Result<MintEntry>> Minter::replace(storage::Step step, MintEntry stuck)
{
    auto transaction = transactionOf(stuck);
    if (!transaction || !m_around.signer || signer() != stuck.signer) {
        co_return fail(ErrorCode::Conflict, u"The minting key is not the one this was signed with."_s);
    }
    const auto now = co_await client().fees();
    const ethereum::FeeQuote before{{}, transaction->maxPriorityFeePerGas, transaction->maxFeePerGas};
    const auto raised = now ? ethereum::raisedFees(before, *now, client().config().maxFeeGwei) : fail(now.error());
    if (!raised) {
        co_return fail(raised.error());
    }
    transaction->maxPriorityFeePerGas = raised->maxPriorityFeePerGas;
    transaction->maxFeePerGas = raised->maxFeePerGas;
    const MintEntry entry = seal(*transaction, stuck.rewardId, stuck.attempt + 1);
    const core::TimePoint at = m_around.clock.now();
    const std::function<Result<MintEntry>(Connection &)> work = [step, entry, at](Connection &db) -> Result<MintEntry> {
        const Outcome ours = storage::steps::note(db, step, at);
        const Outcome written = ours ? storage::mintjournal::append(db, entry) : ours;
        const auto reward = written ? storage::tokenrewards::hold(db, entry.rewardId) : fail(written.error());
        if (!reward || !*reward) {
            return reward ? fail(ErrorCode::NotFound, u"There is no such reward."_s) : fail(reward.error());
        }
        TokenReward changed = **reward;
        changed.txHash = entry.txHash;
        const Outcome stored = storage::tokenrewards::update(db, changed, at);
        return stored ? Result<MintEntry>(entry) : fail(stored.error());
    };
    co_return co_await m_around.database.transaction<MintEntry>(work);
}

Task<Result<MintEntry>> Minter::filler(qint64 nonce)
{
    const qint64 chainId = chain().network().chainId;
    const QString account = signer();
    const auto fees = co_await client().fees();
    if (!fees) {
        co_return fail(fees.error());
    }
    const Transaction nothing{static_cast<quint64>(chainId),
                              static_cast<quint64>(nonce),
                              fees->maxPriorityFeePerGas,
                              fees->maxFeePerGas,
                              kPlainGas,
                              m_around.signer->address(),
                              {},
                              {}};
    const MintEntry entry = seal(nothing, {}, 0);
    const std::function<Result<MintEntry>(Connection &)> work = [entry](Connection &db) -> Result<MintEntry> {
        const Outcome written = storage::mintjournal::append(db, entry);
        return written ? Result<MintEntry>(entry) : fail(written.error());
    };
    qCWarning(core::lcService) << "the chain misses nonce" << nonce << "which was never signed here: closing the gap";
    co_return co_await m_around.database.transaction<MintEntry>(work);
}

Task<Result<MintEntry>> Minter::bookedAt(MintEntry above, qint64 nonce)
{
    const std::function<Result<QList<MintEntry>>(Connection &)> work = [above, nonce](Connection &db) {
        return storage::mintjournal::ofNonce(db, above.chainId, above.signer, nonce);
    };
    const auto known = co_await m_around.database.read<QList<MintEntry>>(work);
    if (!known) {
        co_return fail(known.error());
    }
    if (!known->isEmpty()) {
        co_return known->first();
    }
    co_return co_await filler(nonce);
}

Task<Outcome> Minter::mendGap(MintEntry above)
{
    if (!m_around.signer || signer() != above.signer) {
        co_return Outcome();
    }
    const Address account = m_around.signer->address();
    const BlockId pending = BlockId::pending();
    const auto next = co_await client().transactionCount(account, pending);
    if (!next) {
        co_return fail(next.error());
    }
    const qint64 end = std::min(above.nonce, static_cast<qint64>(*next) + kMostMended);
    for (qint64 nonce = static_cast<qint64>(*next); nonce < end; ++nonce) {
        const auto missing = co_await bookedAt(above, nonce);
        if (!missing) {
            co_return fail(missing.error());
        }
        const MintEntry entry = *missing;
        (void)co_await send(entry);
    }
    co_return Outcome();
}

} // namespace dotm::services
