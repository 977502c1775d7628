// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/tokens/rewarddesk.h"

#include "services/secondperson/decider.h"
#include "services/tokens/accrual.h"
#include "services/tokens/tokenkeys.h"
#include "storage/repositories/mintjournal.h"
#include "storage/repositories/peoplesearch.h"
#include "storage/repositories/steps.h"
#include "storage/repositories/wallets.h"

#include <algorithm>

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Outcome;
using core::Result;
using core::Task;
using domain::RewardState;
using storage::Connection;
using storage::RewardSum;
using storage::TokenReward;

namespace {

constexpr int kMostPeople = 20;
const QString kMintAgain = u"mint"_s;
const QString kSendAgain = u"resend"_s;
const QString kAwaitWallet = u"wait"_s;

Result<QList<DeskReward>> withOwners(Connection &db, const QList<TokenReward> &rewards)
{
    QStringList uids;
    for (const TokenReward &reward : rewards) {
        uids.append(reward.uid);
    }
    uids.removeDuplicates();
    const auto names = storage::activationlist::names(db, uids);
    if (!names) {
        return fail(names.error());
    }
    QList<DeskReward> rows;
    for (const TokenReward &reward : rewards) {
        rows.append({reward, names->value(reward.uid), reward.state == RewardState::Failed});
    }
    return rows;
}

/// Whose rewards @p text is about: a uid, a wallet, the start of an e-mail address.
Result<QStringList> peopleOf(Connection &db, const QString &text)
{
    const auto owner = storage::wallets::ownerOf(db, text.toLower());
    const auto byMail = owner ? storage::peoplesearch::byMail(db, text.toLower(), kMostPeople) : fail(owner.error());
    if (!byMail) {
        return fail(byMail.error());
    }
    QStringList uids{text};
    if (!owner->isEmpty()) {
        uids.append(*owner);
    }
    for (const storage::PersonMatch &match : *byMail) {
        uids.append(match.uid);
    }
    uids.removeDuplicates();
    return uids;
}

Result<QList<TokenReward>> found(Connection &db, const RewardSearch &search, int limit)
{
    if (!search.person.isEmpty()) {
        return storage::tokenrewards::ofPerson(db, search.person, limit, search.after, search.state);
    }
    if (search.text.isEmpty()) {
        return storage::tokenrewards::page(db, search.state, limit, search.after);
    }
    const auto uids = peopleOf(db, search.text);
    return uids ? storage::tokenrewards::matching(db, search.text, *uids, search.state, limit, search.after)
                : fail(uids.error());
}

/// Administrators everybody's, agents one person's.
Outcome mayRead(const Identity &who, const QString &person)
{
    Outcome allowed = requireAgent(who);
    if (allowed && person.isEmpty() && !who.isAtLeast(domain::Role::Admin)) {
        return fail(ErrorCode::Invalid, u"Agents ask about one person: \"person\" is missing."_s);
    }
    return allowed;
}

audit::Note rewardNote(const Identity &who, domain::AuditAction action, const TokenReward &before,
                       const TokenReward &after, const QString &how)
{
    audit::Note note;
    note.actor = audit::actorOf(who);
    note.action = action;
    note.subjectKind = u"reward"_s;
    note.subject = after.id;
    note.subjectUid = after.uid;
    note.before = {{u"state"_s, domain::rewardStateName(before.state)}};
    note.after = {{u"state"_s, domain::rewardStateName(after.state)}, {u"units"_s, after.units}, {u"how"_s, how}};
    return note;
}

} // namespace

Task<Result<TokenStanding>> RewardDesk::standing(Identity who)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return fail(allowed.error());
    }
    const std::function<Result<QList<RewardSum>>(Connection &)> work = [](Connection &db) {
        return storage::tokenrewards::sums(db);
    };
    const auto sums = co_await m_database.read<QList<RewardSum>>(work);
    if (!sums) {
        co_return fail(sums.error());
    }
    const ChainOverview chain = co_await m_chain.overview();
    co_return TokenStanding{chain, *sums, m_clock.now()};
}

Task<Result<RewardsPage>> RewardDesk::page(Identity who, RewardSearch search)
{
    if (const Outcome allowed = mayRead(who, search.person); !allowed) {
        co_return fail(allowed.error());
    }
    const int limit = std::clamp(search.limit, 1, kMostPerPage);
    const std::function<Result<RewardsPage>(Connection &)> work = [search,
                                                                   limit](Connection &db) -> Result<RewardsPage> {
        const auto rewards = found(db, search, limit + 1);
        const auto rows = rewards ? withOwners(db, *rewards) : fail(rewards.error());
        if (!rows) {
            return fail(rows.error());
        }
        RewardsPage page{rows->first(std::min<qsizetype>(rows->size(), limit)), {}};
        if (rows->size() > limit) {
            const TokenReward &last = page.rewards.last().reward;
            page.next = storage::RewardMark{last.createdAt, last.id};
        }
        return page;
    };
    co_return co_await m_database.read<RewardsPage>(work);
}

Result<DeskReward> RewardDesk::readRow(Connection &db, const QString &id) const
{
    const auto reward = storage::tokenrewards::byId(db, id);
    if (!reward) {
        return fail(reward.error());
    }
    if (!*reward) {
        return fail(ErrorCode::NotFound, u"There is no such reward."_s);
    }
    const auto rows = withOwners(db, {**reward});
    return rows ? Result<DeskReward>(rows->first()) : fail(rows.error());
}

Task<Result<DeskReward>> RewardDesk::byId(Identity who, QString id)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return fail(allowed.error());
    }
    const std::function<Result<DeskReward>(Connection &)> work = [this, id](Connection &db) {
        return readRow(db, id);
    };
    co_return co_await m_database.read<DeskReward>(work);
}

// Trying again.

Result<QString> RewardDesk::howToRetry(Connection &db, const TokenReward &reward) const
{
    if (reward.state != RewardState::Failed) {
        return fail(ErrorCode::Conflict,
                    u"This reward did not fail: it is %1."_s.arg(domain::rewardStateName(reward.state)));
    }
    const auto entries = storage::mintjournal::ofReward(db, reward.id);
    if (!entries) {
        return fail(entries.error());
    }
    if (std::ranges::any_of(*entries, &storage::MintEntry::isOpen)) {
        return kSendAgain;
    }
    const auto wallet = storage::wallets::ofPerson(db, reward.uid);
    if (!wallet) {
        return fail(wallet.error());
    }
    const bool isProven = *wallet && (*wallet)->kind == domain::WalletKind::Proven;
    return isProven ? kMintAgain : kAwaitWallet;
}

Task<Result<RewardRetry>> RewardDesk::plan(Identity who, QString id)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return fail(allowed.error());
    }
    const std::function<Result<RewardRetry>(Connection &)> work = [this, id](Connection &db) -> Result<RewardRetry> {
        const auto row = readRow(db, id);
        const auto how = row ? howToRetry(db, row->reward) : fail(row.error());
        return how ? Result<RewardRetry>(RewardRetry{*how, *row}) : fail(how.error());
    };
    co_return co_await m_database.read<RewardRetry>(work);
}

Result<RewardRetry> RewardDesk::wake(Connection &db, const Identity &who, const QString &id) const
{
    const auto held = storage::tokenrewards::hold(db, id);
    const auto row = held ? readRow(db, id) : fail(held.error());
    const auto how = row ? howToRetry(db, row->reward) : fail(row.error());
    if (!how) {
        return fail(how.error());
    }
    const StepContext context{db, m_steps.queue(), m_clock.now()};
    TokenReward reward = row->reward;
    reward.error.clear();
    reward.state = *how == kAwaitWallet ? RewardState::Claimable : RewardState::Pending;
    if (*how == kSendAgain) {
        reward.state = reward.sentAt ? RewardState::Sent : RewardState::Pending; // where its step goes on
        if (const auto again = storage::steps::retryFailed(db, id, context.now); !again) {
            return fail(again.error());
        }
    } else {
        const auto wallet = storage::wallets::ofPerson(db, reward.uid);
        if (!wallet) {
            return fail(wallet.error());
        }
        reward.address = *how == kMintAgain ? (*wallet)->address : QString();
        reward.nonce.reset();
        reward.txHash.clear();
        reward.blockNumber.reset();
        reward.blockHash.clear();
        reward.sentAt.reset();
        ++reward.mintRound;
        if (const Outcome queued = *how == kMintAgain ? accrual::enqueueMint(context, reward) : Outcome(); !queued) {
            return fail(queued.error());
        }
    }
    const Outcome stored = storage::tokenrewards::update(db, reward, context.now);
    // What was refunded while it was signed counts now that it is not.
    const Outcome kept =
        stored && !reward.purchaseId.isEmpty() ? accrual::refunded(context, reward.purchaseId) : stored;
    const auto after = kept ? readRow(db, id) : fail(kept.error());
    const Outcome noted =
        after ? audit::append(db, rewardNote(who, domain::AuditAction::RewardRetry, row->reward, after->reward, *how),
                              context.now)
              : fail(after.error());
    return noted ? Result<RewardRetry>(RewardRetry{*how, *after}) : fail(noted.error());
}

Task<Result<RewardRetry>> RewardDesk::retry(Identity who, QString id)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return fail(allowed.error());
    }
    const std::function<Result<RewardRetry>(Connection &)> work = [this, who, id](Connection &db) {
        return wake(db, who, id);
    };
    const auto done = co_await m_database.transaction<RewardRetry>(work);
    if (done) {
        tell(done->row.reward.uid);
    }
    co_return done;
}

void RewardDesk::tell(const QString &uid)
{
    m_steps.wake();
    Q_EMIT m_changes.changed(uid, tokenkeys::kTopic, uid);
}

} // namespace dotm::services
