// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/catalog.h"
#include "services/secondperson/decider.h"
#include "services/tokens/accrual.h"
#include "services/tokens/rewarddesk.h"
#include "storage/repositories/users.h"
#include "storage/repositories/wallets.h"

#include <algorithm>

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Outcome;
using core::Result;
using core::Task;
using storage::Connection;
using storage::TokenReward;

namespace {

Outcome checkReason(const QString &reason)
{
    const bool isOne = !reason.isEmpty() && reason.size() <= RewardDesk::kLongestReason;
    return isOne ? Outcome()
                 : fail(ErrorCode::Invalid,
                        u"A reason of at most %1 characters is needed."_s.arg(RewardDesk::kLongestReason));
}

audit::Note grantNote(const Identity &who, const TokenReward &reward)
{
    audit::Note note;
    note.actor = audit::actorOf(who);
    note.action = domain::AuditAction::FoundingClaim;
    note.subjectKind = u"reward"_s;
    note.subject = reward.id;
    note.subjectUid = reward.uid;
    note.after = {{u"state"_s, domain::rewardStateName(reward.state)}, {u"units"_s, reward.units}};
    return note;
}

} // namespace

Task<Result<QList<ProductRate>>> RewardDesk::rates(Identity who)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return fail(allowed.error());
    }
    const std::function<Result<QList<storage::RewardRate>>(Connection &)> work = [](Connection &db) {
        return storage::rewardrates::all(db);
    };
    const auto set = co_await m_database.read<QList<storage::RewardRate>>(work);
    if (!set) {
        co_return fail(set.error());
    }
    QList<ProductRate> rates;
    for (const QString &product : domain::productIds()) {
        const auto own = std::ranges::find(*set, product, &storage::RewardRate::productId);
        const bool isSet = own != set->end();
        rates.append(
            {product, isSet ? own->rateBp : domain::kStandardRateBp, isSet ? std::optional(*own) : std::nullopt});
    }
    co_return rates;
}

Task<Result<ProductRate>> RewardDesk::setRate(Identity who, QString productId, int rateBp, QString reason)
{
    reason = reason.trimmed();
    const Outcome allowed = requireAdmin(who);
    const Outcome reasoned = allowed ? checkReason(reason) : allowed;
    if (!reasoned) {
        co_return fail(reasoned.error());
    }
    if (!domain::productById(productId)) {
        co_return fail(ErrorCode::NotFound, u"There is no such product."_s);
    }
    if (rateBp < 0 || rateBp > domain::kHighestRateBp) {
        co_return fail(ErrorCode::Invalid, u"The rate is between 0 and 10000, in hundredths of a percent."_s);
    }
    const storage::RewardRate rate{productId, rateBp, m_clock.now(), who.email};
    const std::function<Result<bool>(Connection &)> work = [who, rate, reason](Connection &db) -> Result<bool> {
        const auto before = storage::rewardrates::of(db, rate.productId);
        const Outcome stored = before ? storage::rewardrates::put(db, rate) : fail(before.error());
        if (!stored) {
            return fail(stored.error());
        }
        audit::Note note;
        note.actor = audit::actorOf(who);
        note.action = domain::AuditAction::RewardRate;
        note.subjectKind = u"product"_s;
        note.subject = rate.productId;
        note.before = {{u"rate_bp"_s, *before ? (*before)->rateBp : domain::kStandardRateBp}};
        note.after = {{u"rate_bp"_s, rate.rateBp}, {u"reason"_s, reason}};
        const Outcome noted = audit::append(db, note, rate.updatedAt);
        return noted ? Result<bool>(true) : fail(noted.error());
    };
    const auto stored = co_await m_database.transaction<bool>(work);
    co_return stored ? Result<ProductRate>(ProductRate{productId, rateBp, rate}) : fail(stored.error());
}

Task<Result<storage::Founder>> RewardDesk::addFounder(Identity who, QString email, QString reason)
{
    reason = reason.trimmed();
    const Outcome allowed = requireAdmin(who);
    const Outcome reasoned = allowed ? checkReason(reason) : allowed;
    if (!reasoned) {
        co_return fail(reasoned.error());
    }
    const QString mail = email.trimmed().toLower();
    const core::TimePoint now = m_clock.now();
    using storage::Founder;
    const std::function<Result<Founder>(Connection &)> work = [=](Connection &db) -> Result<Founder> {
        const auto user = storage::users::byEmail(db, mail);
        if (!user || !*user) {
            return user ? fail(ErrorCode::NotFound, u"There is no account with this e-mail address."_s)
                        : fail(user.error());
        }
        const Founder founder{(*user)->uid, now, who.uid, reason};
        const auto added = storage::founders::add(db, founder);
        if (!added || !*added) {
            return added ? fail(ErrorCode::Conflict, u"They are a founder already."_s) : fail(added.error());
        }
        audit::Note note;
        note.actor = audit::actorOf(who);
        note.action = domain::AuditAction::FounderAdd;
        note.subjectKind = u"person"_s;
        note.subject = founder.uid;
        note.subjectUid = founder.uid;
        note.after = {{u"founder"_s, true}, {u"reason"_s, reason}};
        const Outcome noted = audit::append(db, note, now);
        return noted ? Result<Founder>(founder) : fail(noted.error());
    };
    const auto founder = co_await m_database.transaction<Founder>(work);
    if (founder) {
        tell(founder->uid);
    }
    co_return founder;
}

Task<Result<QList<DeskFounder>>> RewardDesk::founders(Identity who)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return fail(allowed.error());
    }
    using Founders = QList<DeskFounder>;
    const std::function<Result<Founders>(Connection &)> work = [](Connection &db) -> Result<Founders> {
        const auto all = storage::founders::all(db, kMostFounders);
        if (!all) {
            return fail(all.error());
        }
        QStringList uids;
        for (const storage::Founder &founder : *all) {
            uids << founder.uid << founder.madeBy;
        }
        uids.removeDuplicates();
        const auto names = storage::activationlist::names(db, uids);
        if (!names) {
            return fail(names.error());
        }
        Founders rows;
        for (const storage::Founder &founder : *all) {
            rows.append({founder, names->value(founder.uid), names->value(founder.madeBy)});
        }
        return rows;
    };
    co_return co_await m_database.read<Founders>(work);
}

Result<TokenReward> RewardDesk::grant(Connection &db, const Identity &who, const QString &address) const
{
    const auto owner = storage::wallets::ownerOf(db, address);
    const auto user = owner ? storage::users::hold(db, *owner) : fail(owner.error());
    const auto founder = user ? storage::founders::of(db, *owner) : fail(user.error());
    if (!founder) {
        return fail(founder.error());
    }
    if (!*founder) {
        return fail(ErrorCode::NotFound, u"This is not the proven wallet of a founder."_s);
    }
    const StepContext context{db, m_steps.queue(), m_clock.now()};
    const auto given = accrual::foundingGrant(context, *owner, address);
    if (!given || !*given) {
        return given ? fail(ErrorCode::Conflict, u"The founding grant was given before."_s) : fail(given.error());
    }
    const auto reward =
        storage::tokenrewards::byGuard(db, domain::rewardGuard(domain::RewardKind::FoundingGrant, *owner));
    if (!reward || !*reward) {
        return reward ? fail(ErrorCode::Internal, u"The founding grant was not written."_s) : fail(reward.error());
    }
    const Outcome noted = audit::append(db, grantNote(who, **reward), context.now);
    return noted ? Result<TokenReward>(**reward) : fail(noted.error());
}

Task<Result<TokenReward>> RewardDesk::grantFounder(Identity who, QString address)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return fail(allowed.error());
    }
    const auto parsed = ethereum::Address::parse(address);
    if (!parsed) {
        co_return fail(ErrorCode::Invalid, u"This is no Ethereum address."_s);
    }
    const QString lower = parsed->lower();
    const std::function<Result<TokenReward>(Connection &)> work = [this, who, lower](Connection &db) {
        return grant(db, who, lower);
    };
    const auto granted = co_await m_database.transaction<TokenReward>(work);
    if (granted) {
        tell(granted->uid);
    }
    co_return granted;
}

} // namespace dotm::services
