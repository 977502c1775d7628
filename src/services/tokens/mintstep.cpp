// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/tokens/mintstep.h"

#include "providers/ethereum/rpcerror.h"
#include "services/tokens/mintnotes.h"
#include "services/tokens/tokenkeys.h"

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::Outcome;
using core::Task;
using domain::RewardState;
using storage::MintEntry;
using storage::TokenReward;

namespace {

constexpr auto kTransaction = "tx"_L1;
constexpr std::chrono::milliseconds kLookAgain{100};

/// Something somebody has to mend, or that passes: the reward waits for it.
bool isWorthWaiting(const core::Error &error)
{
    const auto means = [&error](const char *meaning) {
        return error.providerCode == QLatin1StringView(meaning);
    };
    return error.isTransient() || error.isUnclear() || error.code == ErrorCode::Disabled ||
           error.code == ErrorCode::Unauthorized || error.code == ErrorCode::Forbidden ||
           means(ethereum::rpc::kInsufficientFunds) || means(ethereum::rpc::kFeeCeiling) ||
           means(ethereum::rpc::kFeeBelowBase) || means(ethereum::rpc::kWrongChain);
}

QString sentenceOf(const core::Error &error)
{
    if (error.providerCode == QLatin1StringView(ethereum::rpc::kInsufficientFunds)) {
        return u"The minting account has too little ether for the fee."_s;
    }
    if (error.providerCode == QLatin1StringView(ethereum::rpc::kFeeCeiling)) {
        return u"The chain costs more than the highest fee that is set (DOTM_ETHEREUM_MAX_FEE_GWEI)."_s;
    }
    return chainSentence(error);
}

} // namespace

QString MintStep::kind() const
{
    return tokenkeys::kMint;
}

QString MintStep::topic() const
{
    return tokenkeys::kTopic;
}

Task<StepResult> MintStep::run(storage::Step step)
{
    const QString id = step.subject;
    const auto mint = co_await m_minter->load(id);
    if (!mint) {
        co_return StepResult::failedReading(mint.error());
    }
    const auto &reward = mint->reward;
    if (!reward || reward->state != RewardState::Pending ||
        step.idempotencyKey != tokenkeys::mint(reward->id, reward->mintRound)) {
        co_return StepResult::done({}); // reversed, given back or begun anew meanwhile
    }
    if (const auto open = mint->open()) {
        const MintEntry entry = *open;
        co_return co_await send(step, entry);
    }
    const TokenReward wanted = *reward;
    co_return co_await begin(step, wanted);
}

Task<StepResult> MintStep::begin(storage::Step step, TokenReward reward)
{
    const auto why = co_await m_minter->obstacle(reward);
    if (!why) {
        co_return StepResult::failed(why.error());
    }
    if (!why->isEmpty()) {
        co_return mintnotes::waitFor(step, *why, m_minter->times().notReady);
    }
    const auto signedEntry = co_await m_minter->sign(step, reward);
    if (!signedEntry) {
        const core::Error &error = signedEntry.error();
        if (error.providerCode == Minter::kRewardChanged) {
            co_return StepResult::wait(step.payload, kLookAgain);
        }
        if (error.code == ErrorCode::Storage || error.providerCode == storage::steps::kHeldElsewhere) {
            co_return StepResult::failedReading(error);
        }
        co_return isWorthWaiting(error) ? mintnotes::waitFor(step, sentenceOf(error), m_minter->times().notReady)
                                        : StepResult::failed(error);
    }
    const MintEntry entry = *signedEntry;
    co_return co_await send(step, entry);
}

Task<StepResult> MintStep::send(storage::Step step, MintEntry entry)
{
    const SendVerdict verdict = co_await m_minter->send(entry);
    switch (verdict.kind) {
    case SendVerdict::Kind::Sent:
    case SendVerdict::Kind::Outbid: // the watch offers more
    case SendVerdict::Kind::Lost:   // or only not seen yet: the watch takes its time to be sure
        co_return StepResult::done({{kTransaction, entry.txHash}});
    case SendVerdict::Kind::TooEarly:
        (void)co_await m_minter->mendGap(entry);
        break;
    case SendVerdict::Kind::Unclear:
        break;
    }
    co_return mintnotes::waitFor(step, verdict.why, m_minter->times().notReady, true);
}

Outcome MintStep::settle(const StepContext &context, const storage::Step &step, const QJsonObject &value)
{
    const QString txHash = value.value(kTransaction).toString();
    if (txHash.isEmpty()) {
        return {};
    }
    const Outcome noted = storage::mintjournal::setState(context.db, txHash, MintEntry::State::Sent, context.now);
    TokenReward sent;
    const Outcome stored = noted ? mintnotes::edit(context, step.subject,
                                                   [&](TokenReward &reward) {
                                                       reward.state = RewardState::Sent;
                                                       reward.sentAt = context.now;
                                                       reward.error.clear();
                                                       sent = reward;
                                                   })
                                 : noted;
    return stored && !sent.id.isEmpty()
               ? context.queue.add(context.db, tokenkeys::kWatch, tokenkeys::watch(sent.id, sent.mintRound), sent.id,
                                   sent.uid)
               : stored;
}

Outcome MintStep::progress(const StepContext &context, const storage::Step &step)
{
    return mintnotes::noteWhy(context, step);
}

Outcome MintStep::giveUp(const StepContext &context, const storage::Step &step, const core::Error &error)
{
    return mintnotes::markFailed(context, step.subject, error);
}

} // namespace dotm::services
