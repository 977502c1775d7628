// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/tokens/mintkeptstep.h"

#include "core/log.h"
#include "ethereum/hex.h"
#include "services/tokens/mintnotes.h"
#include "services/tokens/tokenkeys.h"

#include <algorithm>

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::fail;
using core::Outcome;
using core::Result;
using core::Task;
using domain::RewardState;
using ethereum::BlockId;
using storage::MintEntry;
using storage::TokenReward;

namespace {

constexpr auto kGone = "gone"_L1;
constexpr auto kNewBlock = "block"_L1;
constexpr auto kNewBlockHash = "blockHash"_L1;
constexpr auto kBeyondSince = "beyondSince"_L1;

/// What the chain had for good, and what shares its nonce: any of them may come instead.
QList<MintEntry> sameNonceAsFinal(const QList<MintEntry> &entries)
{
    const auto last = std::ranges::find(entries, MintEntry::State::Final, &MintEntry::state);
    QList<MintEntry> same;
    for (const MintEntry &entry : last == entries.end() ? QList<MintEntry>() : entries) {
        if (entry.nonce == last->nonce && entry.signer == last->signer) {
            same.append(entry);
        }
    }
    return same;
}

} // namespace

QString MintKeptStep::kind() const
{
    return tokenkeys::kKept;
}

QString MintKeptStep::topic() const
{
    return tokenkeys::kTopic;
}

Task<StepResult> MintKeptStep::run(storage::Step step)
{
    const QString id = step.subject;
    const auto mint = co_await m_minter->load(id);
    if (!mint) {
        co_return StepResult::failedReading(mint.error());
    }
    const auto &reward = mint->reward;
    if (!reward || reward->state != RewardState::Confirmed || !reward->blockNumber ||
        step.idempotencyKey != tokenkeys::kept(reward->id, reward->mintRound)) {
        co_return StepResult::done({});
    }
    const auto head = co_await m_minter->client().blockNumber();
    if (!head) {
        co_return StepResult::wait(step.payload, m_minter->times().kept);
    }
    const MintCase wanted = *mint;
    const quint64 newest = *head;
    co_return co_await look(step, wanted, newest);
}

Task<StepResult> MintKeptStep::look(storage::Step step, MintCase mint, quint64 head)
{
    const auto number = static_cast<quint64>(*mint.reward->blockNumber);
    const BlockId place = BlockId::at(number);
    const auto block = co_await m_minter->client().block(place);
    if (!block) {
        co_return StepResult::wait(step.payload, m_minter->times().kept);
    }
    if (!*block || ethereum::toHexData((*block)->hash) != mint.reward->blockHash) {
        const bool isBeyondHead = head < number;
        co_return co_await search(step, mint, isBeyondHead);
    }
    const quint64 depth = head >= number ? head - number + 1 : 0;
    const auto enough = std::max<quint64>(kDeep, static_cast<quint64>(m_minter->client().config().confirmations));
    QJsonObject payload = step.payload;
    payload.remove(kBeyondSince);
    co_return depth >= enough ? StepResult::done({}) : StepResult::wait(payload, m_minter->times().kept);
}

/// Its block is not there any more. It may stand in another one; a node that is behind has it not yet.
Task<StepResult> MintKeptStep::search(storage::Step step, MintCase mint, bool isBeyondHead)
{
    for (const MintEntry &entry : sameNonceAsFinal(mint.entries)) {
        const QByteArray hash = ethereum::fromHexData(entry.txHash).value_or(QByteArray());
        const auto receipt = co_await m_minter->client().receipt(hash);
        if (!receipt) {
            co_return StepResult::wait(step.payload, m_minter->times().kept);
        }
        if (*receipt && (*receipt)->isSuccess && entry.state == MintEntry::State::Final) {
            QJsonObject payload = step.payload;
            payload.insert(kNewBlock, static_cast<qint64>((*receipt)->blockNumber));
            payload.insert(kNewBlockHash, ethereum::toHexData((*receipt)->blockHash));
            co_return StepResult::wait(payload, m_minter->times().watch);
        }
    }
    const core::TimePoint now = m_minter->clock().now();
    if (isBeyondHead) {
        const auto since = core::fromMs(step.payload.value(kBeyondSince).toInteger(core::toMs(now)));
        if (now - since < m_minter->times().foreign) {
            QJsonObject payload = step.payload;
            payload.insert(kBeyondSince, core::toMs(since));
            co_return StepResult::wait(payload, m_minter->times().kept);
        }
    }
    qCWarning(core::lcService).noquote() << "the block of a confirmed reward is gone, it is sent again:"
                                         << core::lastFour(step.subject);
    co_return StepResult::done({{kGone, true}});
}

Outcome MintKeptStep::settle(const StepContext &context, const storage::Step &step, const QJsonObject &value)
{
    if (!value.value(kGone).toBool()) {
        return {};
    }
    TokenReward again;
    const Outcome stored = mintnotes::edit(context, step.subject, [&again](TokenReward &reward) {
        if (!domain::mayMove(reward.state, RewardState::Sent)) {
            return;
        }
        reward.state = RewardState::Sent;
        reward.blockNumber.reset();
        reward.blockHash.clear();
        reward.confirmedAt.reset();
        reward.note = u"Its block was undone by the chain: it was sent again."_s;
        ++reward.mintRound; // the steps of the round before are done
        again = reward;
    });
    const auto entries = stored ? storage::mintjournal::ofReward(context.db, again.id) : fail(stored.error());
    if (!entries || again.id.isEmpty()) {
        return entries ? Outcome() : fail(entries.error());
    }
    for (const MintEntry &entry : sameNonceAsFinal(*entries)) {
        const Outcome open = storage::mintjournal::setState(context.db, entry.txHash, MintEntry::State::Sent);
        if (!open) {
            return open;
        }
    }
    return context.queue.add(context.db, tokenkeys::kWatch, tokenkeys::watch(again.id, again.mintRound), again.id,
                             again.uid);
}

Outcome MintKeptStep::progress(const StepContext &context, const storage::Step &step)
{
    const QString hash = step.payload.value(kNewBlockHash).toString();
    const auto reward = storage::tokenrewards::byId(context.db, step.subject);
    if (!reward || !*reward || hash.isEmpty() || (*reward)->blockHash == hash) {
        return reward ? Outcome() : fail(reward.error());
    }
    return mintnotes::edit(context, step.subject, [&](TokenReward &moved) {
        moved.blockNumber = step.payload.value(kNewBlock).toInteger();
        moved.blockHash = hash;
    });
}

Outcome MintKeptStep::giveUp(const StepContext &, const storage::Step &, const core::Error &)
{
    return {};
}

} // namespace dotm::services
