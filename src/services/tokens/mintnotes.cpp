// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/tokens/mintnotes.h"

#include "services/tokens/accrual.h"
#include "services/tokens/tokenchain.h"

#include <algorithm>

namespace dotm::services::mintnotes {
using namespace Qt::Literals::StringLiterals;
using core::fail;
using core::Outcome;
using domain::RewardState;
using storage::MintEntry;
using storage::TokenReward;

namespace {

constexpr auto kWaits = "waits"_L1;
constexpr int kMostDoublings = 10;
constexpr std::chrono::milliseconds kFirstPause{500};

} // namespace

Outcome edit(const StepContext &context, const QString &rewardId, const std::function<void(TokenReward &)> &change)
{
    const auto held = storage::tokenrewards::hold(context.db, rewardId);
    if (!held || !*held) {
        return held ? Outcome() : fail(held.error());
    }
    TokenReward reward = **held;
    change(reward);
    return storage::tokenrewards::update(context.db, reward, context.now);
}

Outcome markFailed(const StepContext &context, const QString &rewardId, const core::Error &error)
{
    // What the contract or our own checks say is for people; a node's words are not.
    const bool isPlain = error.code == core::ErrorCode::Conflict || error.code == core::ErrorCode::Invalid;
    const QString sentence = isPlain ? error.detail : chainSentence(error);
    return edit(context, rewardId, [&sentence](TokenReward &reward) {
        if (domain::mayMove(reward.state, RewardState::Failed)) {
            reward.state = RewardState::Failed;
            reward.error = sentence;
        }
    });
}

Outcome beginAnew(const StepContext &context, const QString &rewardId)
{
    const auto entries = storage::mintjournal::ofReward(context.db, rewardId);
    if (!entries) {
        return fail(entries.error());
    }
    for (const MintEntry &entry : *entries) {
        const Outcome closed =
            entry.isOpen() ? storage::mintjournal::setState(context.db, entry.txHash, MintEntry::State::Superseded)
                           : Outcome();
        if (!closed) {
            return closed;
        }
    }
    TokenReward again;
    const Outcome stored = edit(context, rewardId, [&again](TokenReward &reward) {
        reward.state = RewardState::Pending;
        reward.nonce.reset();
        reward.txHash.clear();
        reward.blockNumber.reset();
        reward.blockHash.clear();
        reward.sentAt.reset();
        reward.error.clear();
        ++reward.mintRound;
        again = reward;
    });
    // Nothing is signed for it any more: what was refunded meanwhile counts.
    const Outcome kept = stored && !again.purchaseId.isEmpty() ? accrual::refunded(context, again.purchaseId) : stored;
    return kept && !again.id.isEmpty() ? accrual::enqueueMint(context, again) : kept;
}

Outcome noteWhy(const StepContext &context, const storage::Step &step)
{
    const QString why = step.payload.value(kWhy).toString();
    const auto reward = storage::tokenrewards::byId(context.db, step.subject);
    if (!reward || !*reward || (*reward)->error == why) {
        return reward ? Outcome() : fail(reward.error());
    }
    return edit(context, step.subject, [&why](TokenReward &changed) { changed.error = why; });
}

std::chrono::milliseconds lasting(QJsonObject &payload, QLatin1StringView name, core::TimePoint now)
{
    if (!payload.contains(name)) {
        payload.insert(name, core::toMs(now));
    }
    return now - core::fromMs(payload.value(name).toInteger());
}

StepResult waitFor(const storage::Step &step, const QString &why, std::chrono::milliseconds longest, bool stillUnclear)
{
    QJsonObject payload = step.payload;
    const int waits = payload.value(kWaits).toInt();
    payload.insert(kWaits, waits + 1);
    payload.insert(kWhy, why);
    const auto pause = kFirstPause * (1 << std::min(waits, kMostDoublings));
    return StepResult::wait(payload, std::min<std::chrono::milliseconds>(pause, longest), stillUnclear);
}

} // namespace dotm::services::mintnotes
