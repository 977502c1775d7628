// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/tokens/mintwatchstep.h"

#include "ethereum/hex.h"
#include "ethereum/transaction.h"
#include "services/tokens/mintnotes.h"
#include "services/tokens/tokenkeys.h"

#include <algorithm>

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::fail;
using core::Outcome;
using core::Result;
using core::Task;
using core::Uint256;
using domain::RewardState;
using ethereum::Address;
using ethereum::BlockId;
using ethereum::Receipt;
using storage::MintEntry;
using storage::TokenReward;

namespace {

constexpr auto kMinedTx = "tx"_L1;
constexpr auto kBlock = "block"_L1;
constexpr auto kBlockHash = "blockHash"_L1;
constexpr auto kUnits = "units"_L1;
constexpr auto kProblem = "problem"_L1;
constexpr auto kNonceLost = "lost"_L1;
constexpr auto kWaitsSince = "waitsSince"_L1;
constexpr auto kMissingSince = "missingSince"_L1;

QJsonObject placeOf(const Receipt &receipt)
{
    return {{kMinedTx, ethereum::toHexData(receipt.transactionHash)},
            {kBlock, static_cast<qint64>(receipt.blockNumber)},
            {kBlockHash, ethereum::toHexData(receipt.blockHash)}};
}

/// What the receipt says came to @p to from nothing.
std::optional<Uint256> mintedTo(const Receipt &receipt, const Address &token, const Address &to)
{
    std::optional<Uint256> sum;
    for (const ethereum::Log &log : receipt.logs) {
        const auto transfer = log.address == token ? ethereum::dotmtoken::transferOf(log) : std::nullopt;
        if (transfer && transfer->from.isZero() && transfer->to == to) {
            sum = sum.value_or(Uint256()).plus(transfer->units);
        }
    }
    return sum;
}

} // namespace

QString MintWatchStep::kind() const
{
    return tokenkeys::kWatch;
}

QString MintWatchStep::topic() const
{
    return tokenkeys::kTopic;
}

StepResult MintWatchStep::later(const storage::Step &, QJsonObject payload) const
{
    return StepResult::wait(std::move(payload), m_minter->times().watch);
}

Task<StepResult> MintWatchStep::run(storage::Step step)
{
    const QString id = step.subject;
    const auto mint = co_await m_minter->load(id);
    if (!mint) {
        co_return StepResult::failedReading(mint.error());
    }
    const auto open = mint->open();
    if (!mint->reward || mint->reward->state != RewardState::Sent || !open) {
        co_return StepResult::done({});
    }
    const MintCase wanted = *mint;
    const auto receipt = co_await mined(wanted);
    if (!receipt) { // a chain that is away is waited for
        co_return mintnotes::waitFor(step, chainSentence(receipt.error()), m_minter->times().notReady);
    }
    if (*receipt) {
        const Receipt found = **receipt;
        co_return co_await count(step, wanted, found);
    }
    const MintEntry entry = *open;
    co_return co_await chase(step, entry);
}

/// Any attempt of the nonce may be the one that got in.
Task<Result<std::optional<Receipt>>> MintWatchStep::mined(MintCase mint)
{
    for (const MintEntry &entry : mint.entries) {
        if (!entry.isOpen()) {
            continue;
        }
        const QByteArray hash = ethereum::fromHexData(entry.txHash).value_or(QByteArray());
        const auto receipt = co_await m_minter->client().receipt(hash);
        if (!receipt) {
            co_return fail(receipt.error());
        }
        if (*receipt) {
            co_return **receipt;
        }
    }
    co_return std::optional<Receipt>();
}

Task<StepResult> MintWatchStep::count(storage::Step step, MintCase mint, Receipt receipt)
{
    const auto head = co_await m_minter->client().blockNumber();
    if (!head) {
        co_return mintnotes::waitFor(step, chainSentence(head.error()), m_minter->times().notReady);
    }
    m_minter->chain().noteHead(*head);
    const quint64 depth = *head >= receipt.blockNumber ? *head - receipt.blockNumber + 1 : 0;
    if (depth >= static_cast<quint64>(m_minter->client().config().confirmations)) {
        co_return co_await conclude(mint, receipt);
    }
    QJsonObject payload = step.payload;
    payload.remove(kWaitsSince);
    payload.remove(kMissingSince);
    payload.insert(mintnotes::kWhy, QString());
    const QJsonObject place = placeOf(receipt);
    for (auto each = place.begin(); each != place.end(); ++each) {
        payload.insert(each.key(), each.value());
    }
    co_return later(step, payload);
}

Task<StepResult> MintWatchStep::conclude(MintCase mint, Receipt receipt)
{
    const BlockId place = BlockId::at(receipt.blockNumber);
    const auto block = co_await m_minter->client().block(place);
    if (!block) {
        co_return StepResult::failedReading(block.error());
    }
    if (!*block || (*block)->hash != receipt.blockHash) { // two nodes of two minds: look again
        co_return StepResult::wait({{u"uid"_s, mint.reward->uid}}, m_minter->times().watch);
    }
    QJsonObject value = placeOf(receipt);
    const Address token = m_minter->chain().token().value_or(Address());
    const Address to = Address::parse(mint.reward->address).value_or(Address());
    const auto units = mintedTo(receipt, token, to);
    if (receipt.isSuccess && units && !units->isZero()) {
        value.insert(kUnits, units->toDecimal());
    } else if (receipt.isSuccess) {
        value.insert(kProblem, u"The transaction is in the chain, but minted nothing for this wallet."_s);
    } else {
        ethereum::EthereumClient *const node = &m_minter->client();
        const QString raw = mint.entries.first().raw;
        value.insert(kProblem, co_await chainsend::refusal(node, raw, receipt.blockNumber));
    }
    co_return StepResult::done(value);
}

/// It is in no block: waiting, dropped, or out of turn.
Task<StepResult> MintWatchStep::chase(storage::Step step, MintEntry entry)
{
    QJsonObject payload = step.payload;
    for (const QLatin1StringView name : {kMinedTx, kBlock, kBlockHash}) {
        payload.remove(name); // a block that is gone
    }
    payload.insert(mintnotes::kWhy, QString());
    step.payload = payload;
    if (const Outcome mended = co_await m_minter->mendGap(entry); !mended) {
        co_return mintnotes::waitFor(step, chainSentence(mended.error()), m_minter->times().notReady);
    }
    const QByteArray hash = ethereum::fromHexData(entry.txHash).value_or(QByteArray());
    const auto known = co_await m_minter->client().transactionByHash(hash);
    if (!known) {
        co_return mintnotes::waitFor(step, chainSentence(known.error()), m_minter->times().notReady);
    }
    if (!*known) {
        co_return co_await sendAgain(step, entry);
    }
    const auto waited = mintnotes::lasting(step.payload, kWaitsSince, m_minter->clock().now());
    step.payload.remove(kMissingSince);
    if (waited >= m_minter->times().stuck) {
        co_return co_await offerMore(step, entry);
    }
    co_return later(step, step.payload);
}

Task<StepResult> MintWatchStep::sendAgain(storage::Step step, MintEntry entry)
{
    const SendVerdict verdict = co_await m_minter->send(entry);
    const auto missing = mintnotes::lasting(step.payload, kMissingSince, m_minter->clock().now());
    if (verdict.kind == SendVerdict::Kind::Outbid) {
        co_return co_await offerMore(step, entry);
    }
    if (verdict.kind == SendVerdict::Kind::Lost && missing >= m_minter->times().foreign) {
        const auto buried = co_await m_minter->isNonceBuried(entry);
        if (buried && *buried) {
            co_return StepResult::done({{kNonceLost, entry.txHash}});
        }
    }
    step.payload.insert(mintnotes::kWhy, verdict.why);
    co_return later(step, step.payload);
}

/// Only where the base fee has risen above the offer: anything else gets in by waiting.
Task<StepResult> MintWatchStep::offerMore(storage::Step step, MintEntry entry)
{
    const auto fees = co_await m_minter->client().fees();
    const auto offered = Uint256::fromDecimal(entry.maxFee);
    if (!fees || !offered || fees->baseFee <= *offered) {
        co_return later(step, step.payload);
    }
    const auto raised = co_await m_minter->replace(step, entry);
    if (!raised) {
        co_return mintnotes::waitFor(step, u"The chain costs more than is offered, and more than may be."_s,
                                     m_minter->times().notReady);
    }
    const MintEntry better = *raised;
    (void)co_await m_minter->send(better);
    step.payload.remove(kWaitsSince);
    co_return later(step, step.payload);
}

Outcome MintWatchStep::settle(const StepContext &context, const storage::Step &step, const QJsonObject &value)
{
    if (value.contains(kNonceLost)) {
        return mintnotes::beginAnew(context, step.subject);
    }
    const QString txHash = value.value(kMinedTx).toString();
    const auto entries = storage::mintjournal::ofReward(context.db, step.subject);
    if (txHash.isEmpty() || !entries) {
        return entries ? Outcome() : fail(entries.error());
    }
    for (const MintEntry &entry : *entries) {
        const auto state = entry.txHash == txHash ? MintEntry::State::Final : MintEntry::State::Superseded;
        const Outcome noted =
            entry.isOpen() ? storage::mintjournal::setState(context.db, entry.txHash, state) : Outcome();
        if (!noted) {
            return noted;
        }
    }
    TokenReward closed;
    const Outcome stored = mintnotes::edit(context, step.subject, [&](TokenReward &reward) {
        const QString units = value.value(kUnits).toString();
        reward.txHash = txHash;
        reward.blockNumber = value.value(kBlock).toInteger();
        reward.blockHash = value.value(kBlockHash).toString();
        reward.error = value.value(kProblem).toString();
        reward.state = units.isEmpty() ? RewardState::Failed : RewardState::Confirmed;
        if (!units.isEmpty()) {
            reward.confirmedAt = context.now;
            reward.note = units == reward.units ? reward.note : u"Cut to what was left below the supply cap."_s;
            reward.units = units;
        }
        closed = reward;
    });
    return stored && closed.state == RewardState::Confirmed
               ? context.queue.add(context.db, tokenkeys::kKept, tokenkeys::kept(closed.id, closed.mintRound),
                                   closed.id, closed.uid, {}, m_minter->times().kept)
               : stored;
}

Outcome MintWatchStep::progress(const StepContext &context, const storage::Step &step)
{
    const QJsonValue block = step.payload.value(kBlock);
    const auto number = block.isDouble() ? std::optional(block.toInteger()) : std::nullopt;
    const QString why = step.payload.value(mintnotes::kWhy).toString();
    return mintnotes::edit(context, step.subject, [&](TokenReward &reward) {
        reward.blockNumber = number;
        reward.blockHash = step.payload.value(kBlockHash).toString();
        reward.txHash = number ? step.payload.value(kMinedTx).toString() : reward.txHash;
        reward.error = why;
    });
}

Outcome MintWatchStep::giveUp(const StepContext &context, const storage::Step &step, const core::Error &error)
{
    return mintnotes::markFailed(context, step.subject, error);
}

} // namespace dotm::services
