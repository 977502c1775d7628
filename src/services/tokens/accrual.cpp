// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/tokens/accrual.h"

#include "services/tokens/tokenkeys.h"
#include "storage/repositories/mintjournal.h"
#include "storage/repositories/refunds.h"
#include "storage/repositories/rewardrates.h"
#include "storage/repositories/wallets.h"

#include <algorithm>

namespace dotm::services::accrual {
using namespace Qt::Literals::StringLiterals;
using core::fail;
using core::Outcome;
using core::Result;
using domain::RewardKind;
using domain::RewardState;
using storage::TokenReward;

namespace {

const QString kNothing = u"0"_s;
const QString kRefundedWhole = u"The purchase was refunded."_s;
const QString kRefundedPart = u"A part of the purchase was refunded."_s;
const QString kRefundedLate = u"The purchase was refunded after this was signed for the chain."_s;
const QString kPartRefundedLate = u"A part of the purchase was refunded after this was signed for the chain."_s;

TokenReward rewardOf(const StepContext &context, RewardKind kind, const QString &uid, const QString &subject)
{
    TokenReward reward;
    reward.id = context.queue.newId();
    reward.uid = uid;
    reward.kind = kind;
    reward.guard = domain::rewardGuard(kind, subject);
    reward.units = domain::fixedRewardUnits(kind);
    reward.createdAt = context.now;
    return reward;
}

Result<QString> provenAddress(storage::Connection &db, const QString &uid)
{
    const auto wallet = storage::wallets::ofPerson(db, uid);
    if (!wallet) {
        return fail(wallet.error());
    }
    const bool isProven = *wallet && (*wallet)->kind == domain::WalletKind::Proven;
    return isProven ? (*wallet)->address : QString();
}

/// False when it was given before.
Result<bool> give(const StepContext &context, TokenReward reward)
{
    if (reward.address.isEmpty()) {
        const auto address = provenAddress(context.db, reward.uid);
        if (!address) {
            return fail(address.error());
        }
        reward.address = *address;
    }
    reward.state = reward.address.isEmpty() ? RewardState::Claimable : RewardState::Pending;
    const auto added = storage::tokenrewards::add(context.db, reward);
    if (!added || !*added || reward.state == RewardState::Claimable) {
        return added;
    }
    const Outcome queued = enqueueMint(context, reward);
    return queued ? added : fail(queued.error());
}

Result<int> rateOf(storage::Connection &db, const QString &productId)
{
    const auto rate = storage::rewardrates::of(db, productId);
    if (!rate) {
        return fail(rate.error());
    }
    return *rate ? (*rate)->rateBp : domain::kStandardRateBp;
}

Outcome giveShare(const StepContext &context, const storage::Purchase &purchase)
{
    const auto rate = rateOf(context.db, purchase.productId);
    if (!rate) {
        return fail(rate.error());
    }
    const auto units = domain::purchaseRewardUnits(purchase.amount, *rate);
    if (!units) {
        return {};
    }
    TokenReward reward = rewardOf(context, RewardKind::Purchase, purchase.uid, purchase.id);
    reward.purchaseId = purchase.id;
    reward.isTest = purchase.isTest.value_or(false);
    reward.units = *units;
    reward.basisUnits = domain::purchaseBasisUnits(purchase.amount).value_or(QString());
    reward.rateBp = *rate;
    const auto given = give(context, reward);
    return given ? Outcome() : fail(given.error());
}

Outcome giveFirst(const StepContext &context, const storage::Purchase &purchase)
{
    const auto founder = storage::founders::of(context.db, purchase.uid);
    if (!founder) {
        return fail(founder.error());
    }
    const RewardKind kind = *founder ? RewardKind::FoundingFirstPurchase : RewardKind::FirstPurchase;
    TokenReward reward = rewardOf(context, kind, purchase.uid, purchase.uid);
    reward.purchaseId = purchase.id;
    reward.isTest = purchase.isTest.value_or(false);
    const auto given = give(context, reward);
    return given ? Outcome() : fail(given.error());
}

/// Something was signed for it that may be mined yet, whether anybody watches it or not.
Result<bool> mayBeOnChain(storage::Connection &db, const TokenReward &reward)
{
    const auto entries = storage::mintjournal::ofReward(db, reward.id);
    if (!entries) {
        return fail(entries.error());
    }
    const bool isOpen = std::ranges::any_of(*entries, &storage::MintEntry::isOpen);
    return isOpen || (reward.nonce.has_value() && reward.state != RewardState::Failed);
}

/// What stays of a reward. A part of the money takes the same part of the share with it, figured from the share as it
/// was given and from all that went back so far: parts add up, and nothing is taken twice. A bonus is for having bought
/// at all and goes with the whole purchase only.
Result<QString> keptOf(const TokenReward &reward, const storage::RefundedPart &refund)
{
    if (refund.returnedMinor >= refund.paidMinor) {
        return kNothing;
    }
    if (reward.kind != RewardKind::Purchase) {
        return reward.units;
    }
    const auto share = domain::shareOfBasis(reward.basisUnits, reward.rateBp);
    const auto kept = share ? domain::keptUnits(*share, refund.paidMinor, refund.returnedMinor) : std::nullopt;
    return kept ? Result<QString>(*kept)
                : fail(core::ErrorCode::Internal, u"A reward's amounts are no numbers that fit."_s);
}

Outcome takeBack(const StepContext &context, TokenReward reward, const storage::RefundedPart &refund)
{
    const auto kept = keptOf(reward, refund);
    const auto isSigned = kept ? mayBeOnChain(context.db, reward) : fail(kept.error());
    if (!isSigned) {
        return fail(isSigned.error());
    }
    if (reward.state == RewardState::Reversed || *kept == reward.units) {
        return {};
    }
    const bool isWhole = *kept == kNothing;
    if (*isSigned) {
        reward.note = isWhole ? kRefundedLate : kPartRefundedLate;
    } else if (!isWhole) {
        reward.units = *kept;
        reward.note = kRefundedPart;
    } else if (domain::mayMove(reward.state, RewardState::Reversed)) {
        reward.state = RewardState::Reversed;
        reward.error.clear();
        reward.note = kRefundedWhole;
    }
    return storage::tokenrewards::update(context.db, reward, context.now);
}

} // namespace

Outcome joined(const StepContext &context, const QString &uid)
{
    const auto given = give(context, rewardOf(context, RewardKind::Joined, uid, uid));
    return given ? Outcome() : fail(given.error());
}

Outcome purchased(const StepContext &context, const storage::Purchase &purchase, bool isFirst)
{
    if (!domain::purchaseBasisUnits(purchase.amount)) {
        return {}; // nothing paid, or in another currency: there is no rate to DOTM
    }
    const Outcome shared = giveShare(context, purchase);
    return shared && isFirst ? giveFirst(context, purchase) : shared;
}

Outcome refunded(const StepContext &context, const QString &purchaseId)
{
    const auto refund = storage::refunds::ofPurchase(context.db, purchaseId);
    if (!refund || refund->returnedMinor <= 0) {
        return refund ? Outcome() : fail(refund.error());
    }
    const auto rewards = storage::tokenrewards::holdOfPurchase(context.db, purchaseId);
    if (!rewards) {
        return fail(rewards.error());
    }
    for (const TokenReward &reward : *rewards) {
        if (const Outcome taken = takeBack(context, reward, *refund); !taken) {
            return taken;
        }
    }
    return {};
}

Result<bool> foundingGrant(const StepContext &context, const QString &uid, const QString &address)
{
    TokenReward reward = rewardOf(context, RewardKind::FoundingGrant, uid, uid);
    reward.address = address;
    return give(context, reward);
}

Result<qint64> release(const StepContext &context, const QString &uid, const QString &address)
{
    qint64 released = 0;
    for (const RewardState state : {RewardState::Claimable, RewardState::Pending}) {
        const auto rewards = storage::tokenrewards::holdOfPerson(context.db, uid, state);
        if (!rewards) {
            return fail(rewards.error());
        }
        for (TokenReward reward : *rewards) {
            if (reward.nonce) {
                continue; // signed for the address it had
            }
            reward.state = RewardState::Pending;
            reward.address = address;
            reward.mintRound += state == RewardState::Claimable ? 1 : 0; // the step of an earlier wallet is done
            const Outcome stored = storage::tokenrewards::update(context.db, reward, context.now);
            const Outcome queued = stored ? enqueueMint(context, reward) : stored;
            if (!queued) {
                return fail(queued.error());
            }
            ++released;
        }
    }
    return released;
}

Outcome holdBack(const StepContext &context, const QString &uid)
{
    const auto rewards = storage::tokenrewards::holdOfPerson(context.db, uid, RewardState::Pending);
    if (!rewards) {
        return fail(rewards.error());
    }
    for (TokenReward reward : *rewards) {
        if (reward.nonce) {
            continue;
        }
        reward.state = RewardState::Claimable;
        reward.address.clear();
        reward.error.clear();
        if (const Outcome stored = storage::tokenrewards::update(context.db, reward, context.now); !stored) {
            return stored;
        }
    }
    return {};
}

Outcome enqueueMint(const StepContext &context, const TokenReward &reward)
{
    return context.queue.add(context.db, tokenkeys::kMint, tokenkeys::mint(reward.id, reward.mintRound), reward.id,
                             reward.uid);
}

} // namespace dotm::services::accrual
