// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/tokens/tokens.h"

#include "core/uint256.h"
#include "services/audit/audit.h"
#include "services/secondperson/decider.h"
#include "services/tokens/accrual.h"
#include "services/tokens/tokenkeys.h"
#include "storage/repositories/users.h"

#include <algorithm>

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Outcome;
using core::Result;
using core::Task;
using core::Uint256;
using domain::FoundingClaim;
using domain::RewardKind;
using ethereum::Address;
using storage::ChainDay;
using storage::Connection;
using storage::Wallet;

namespace {

constexpr qint64 kDayMs = 86'400'000;

Result<FoundingClaim> claimOf(Connection &db, const QString &uid, bool isFounder)
{
    const auto grant = storage::tokenrewards::byGuard(db, domain::rewardGuard(RewardKind::FoundingGrant, uid));
    if (!grant) {
        return fail(grant.error());
    }
    return *grant ? FoundingClaim::Claimed : isFounder ? FoundingClaim::Available : FoundingClaim::None;
}

Result<WalletView> readView(Connection &db, const QString &uid)
{
    const auto wallet = storage::wallets::ofPerson(db, uid);
    const auto founder = wallet ? storage::founders::of(db, uid) : fail(wallet.error());
    const auto sums = founder ? storage::tokenrewards::sums(db, uid) : fail(founder.error());
    const auto claim = sums ? claimOf(db, uid, founder->has_value()) : fail(sums.error());
    if (!claim) {
        return fail(claim.error());
    }
    WalletView view;
    view.wallet = *wallet;
    view.isFounder = founder->has_value();
    view.claim = *claim;
    view.sums = *sums;
    return view;
}

/// @p units at the beginning of @p day, from what it was at its end.
std::optional<Uint256> before(const Uint256 &units, const ChainDay &day)
{
    const auto received = Uint256::fromDecimal(day.received);
    const auto spent = Uint256::fromDecimal(day.spent);
    const auto withSpent = received && spent ? units.plus(*spent) : std::nullopt;
    return withSpent ? withSpent->minus(*received) : std::nullopt;
}

/// Backwards from what is held now. Nothing when the book does not fit the balance: no chart is better than a wrong
/// one.
QList<BalancePoint> backwards(const Uint256 &now, core::TimePoint at, qint64 firstDay, QList<ChainDay> days)
{
    QList<BalancePoint> points{{at, now.toDecimal()}};
    Uint256 units = now;
    for (qint64 day = core::toMs(at) / kDayMs; day > firstDay; --day) {
        if (!days.isEmpty() && days.last().day == day) {
            const auto earlier = before(units, days.takeLast());
            if (!earlier) {
                return {};
            }
            units = *earlier;
        }
        points.append({core::fromMs(day * kDayMs), units.toDecimal()});
    }
    std::ranges::reverse(points);
    return points;
}

audit::Note claimNote(const Identity &who)
{
    audit::Note note;
    note.actor = audit::actorOf(who);
    note.action = domain::AuditAction::FoundingClaim;
    note.subjectKind = u"person"_s;
    note.subject = who.uid;
    note.subjectUid = who.uid;
    note.after = {{u"units"_s, domain::fixedRewardUnits(RewardKind::FoundingGrant)}};
    return note;
}

} // namespace

Task<Result<std::optional<Wallet>>> Tokens::walletOf(QString uid)
{
    const std::function<Result<std::optional<Wallet>>(Connection &)> work = [uid](Connection &db) {
        return storage::wallets::ofPerson(db, uid);
    };
    co_return co_await m_database.read<std::optional<Wallet>>(work);
}

Task<Result<WalletView>> Tokens::wallet(Identity who)
{
    const QString uid = who.uid;
    co_return co_await viewOf(uid);
}

Task<Result<WalletView>> Tokens::walletOfPerson(Identity who, QString uid)
{
    if (const Outcome allowed = requireAgent(who); !allowed) {
        co_return fail(allowed.error());
    }
    co_return co_await viewOf(uid);
}

Task<Result<WalletView>> Tokens::viewOf(QString uid)
{
    const std::function<Result<WalletView>(Connection &)> work = [uid](Connection &db) {
        return readView(db, uid);
    };
    auto view = co_await m_database.read<WalletView>(work);
    if (!view) {
        co_return fail(view.error());
    }
    view->contract = co_await m_chain.contractState();
    const auto address = view->wallet ? Address::parse(view->wallet->address) : std::nullopt;
    if (address) {
        const Address whose = *address;
        const auto balance = co_await m_chain.balance(whose, TokenChain::Keep::Yes);
        if (!balance) {
            co_return fail(balance.error());
        }
        view->balance = *balance;
    }
    view->readAt = m_clock.now();
    co_return std::move(view);
}

Task<Result<ChainPing>> Tokens::ping()
{
    co_return co_await m_chain.ping();
}

Task<Result<ChainBalance>> Tokens::balanceOf(QString address)
{
    const auto parsed = Address::parse(address);
    if (!parsed) {
        co_return fail(ErrorCode::Invalid, u"This is no Ethereum address."_s);
    }
    const Address whose = *parsed;
    co_return co_await m_chain.balance(whose, TokenChain::Keep::No);
}

Task<Result<tokenhistory::Page>> Tokens::history(Identity who, tokenhistory::Part part, int limit,
                                                 tokenhistory::Cursor from)
{
    const qint64 chainId = m_chain.network().chainId;
    const int most = std::clamp(limit, 1, kMostPerPage);
    using tokenhistory::Page;
    const std::function<Result<Page>(Connection &)> work = [=](Connection &db) -> Result<Page> {
        const auto wallet = storage::wallets::ofPerson(db, who.uid);
        if (!wallet) {
            return fail(wallet.error());
        }
        const QString address = *wallet ? (*wallet)->address : QString();
        return tokenhistory::page(db, {who.uid, address, chainId, part, most, from});
    };
    co_return co_await m_database.read<Page>(work);
}

Task<Result<QList<BalancePoint>>> Tokens::series(Identity who, int days)
{
    const QString uid = who.uid;
    const auto wallet = co_await walletOf(uid);
    const auto address = wallet && *wallet ? Address::parse((*wallet)->address) : std::nullopt;
    if (!wallet || !address) {
        co_return wallet ? Result<QList<BalancePoint>>(QList<BalancePoint>()) : fail(wallet.error());
    }
    const Address whose = *address;
    const auto balance = co_await m_chain.balance(whose, TokenChain::Keep::Yes);
    if (!balance) {
        co_return fail(balance.error());
    }
    const auto now = balance->known ? Uint256::fromDecimal(balance->known->units) : std::nullopt;
    if (!now) {
        co_return QList<BalancePoint>();
    }
    const qint64 chainId = m_chain.network().chainId;
    const core::TimePoint at = balance->known->readAt;
    const qint64 first = core::toMs(at) / kDayMs - days;
    const std::function<Result<QList<ChainDay>>(Connection &)> work = [=](Connection &db) {
        return storage::chaintransfers::days(db, chainId, whose.lower(), first);
    };
    const auto moved = co_await m_database.read<QList<ChainDay>>(work);
    co_return moved ? Result<QList<BalancePoint>>(backwards(*now, at, first, *moved)) : fail(moved.error());
}

Task<Result<TokenActivity>> Tokens::activity(Identity who)
{
    const qint64 chainId = m_chain.network().chainId;
    const std::function<Result<TokenActivity>(Connection &)> work = [=](Connection &db) -> Result<TokenActivity> {
        const auto wallet = storage::wallets::ofPerson(db, who.uid);
        if (!wallet) {
            return fail(wallet.error());
        }
        const QString address = *wallet ? (*wallet)->address : QString();
        const auto page = tokenhistory::page(db, {who.uid, address, chainId, tokenhistory::Part::All, kActivity});
        const auto purchases = page ? storage::purchases::ofPerson(db, who.uid, kActivity) : fail(page.error());
        return purchases ? Result<TokenActivity>(TokenActivity{page->entries, *purchases}) : fail(purchases.error());
    };
    co_return co_await m_database.read<TokenActivity>(work);
}

Task<Result<bool>> Tokens::claimFoundingGrant(Identity who)
{
    const std::function<Result<bool>(Connection &)> work = [this, who](Connection &db) -> Result<bool> {
        const auto user = storage::users::hold(db, who.uid);
        const auto founder = user ? storage::founders::of(db, who.uid) : fail(user.error());
        if (!founder) {
            return fail(founder.error());
        }
        if (!*founder) {
            return fail(ErrorCode::Conflict, u"The founding grant is for founders."_s);
        }
        const StepContext context{db, m_steps.queue(), m_clock.now()};
        const auto given = accrual::foundingGrant(context, who.uid);
        if (!given || !*given) {
            return given ? fail(ErrorCode::Conflict, u"The founding grant was claimed before."_s) : given;
        }
        const Outcome noted = audit::append(db, claimNote(who), context.now);
        return noted ? given : fail(noted.error());
    };
    const auto claimed = co_await m_database.transaction<bool>(work);
    if (claimed) {
        m_steps.wake();
        Q_EMIT m_changes.changed(who.uid, tokenkeys::kTopic, who.uid);
    }
    co_return claimed;
}

} // namespace dotm::services
