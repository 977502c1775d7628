// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/beta/betaapprovals.h"

#include "services/activation/activationstore.h"
#include "services/beta/betakeys.h"
#include "services/beta/betastore.h"

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Outcome;
using core::Result;
using core::Task;
using storage::BetaRequest;
using storage::Connection;
using storage::Presence;

namespace {

constexpr std::chrono::seconds kPresent{30};
constexpr std::chrono::minutes kForget{10};

Result<BetaRow> rowOf(Connection &db, const BetaRequest &request)
{
    const auto obstacle = betastore::obstacle(db, request);
    const auto proposal = storage::proposals::openAbout(db, request.id);
    if (!obstacle || !proposal) {
        return fail(!obstacle ? obstacle.error() : proposal.error());
    }
    return BetaRow{request, *obstacle, *proposal};
}

Result<qint64> purchaseCount(Connection &db, const QString &uid)
{
    const auto row = db.one(u"SELECT COUNT(*) FROM purchases WHERE firebase_uid = $1"_s, {uid});
    return row ? Result<qint64>(row->integer(0)) : fail(row.error());
}

Result<BetaItem> readItem(Connection &db, const Identity &who, const QString &requestId, core::TimePoint now)
{
    const auto request = betastore::require(db, requestId);
    if (!request) {
        return fail(request.error());
    }
    const auto row = rowOf(db, *request);
    const auto all = storage::betarequests::ofPerson(db, request->uid);
    const auto user = activationstore::requireUser(db, request->uid);
    const auto purchases = purchaseCount(db, request->uid);
    const auto rule = storage::proposals::rule(db);
    const auto others = storage::presence::others(db, requestId, who.uid, now - kPresent);
    for (const core::Error *error : {row ? nullptr : &row.error(), all ? nullptr : &all.error(),
                                     user ? nullptr : &user.error(), purchases ? nullptr : &purchases.error(),
                                     rule ? nullptr : &rule.error(), others ? nullptr : &others.error()}) {
        if (error != nullptr) {
            return fail(*error);
        }
    }
    BetaItem item{*row, {}, user->createdAt, *purchases, !user->oxioUserId.isEmpty(), rule->isOn, *others};
    for (const BetaRequest &each : *all) {
        if (each.id != requestId && each.requestedAt <= request->requestedAt) {
            item.earlier.append(each);
        }
    }
    return item;
}

} // namespace

BetaApprovals::BetaApprovals(storage::Database &database, const BetaDecisions &decisions, Changes &changes,
                             const core::Clock &clock)
    : m_database(database), m_decisions(decisions), m_changes(changes), m_clock(clock)
{
}

Task<Result<BetaPage>> BetaApprovals::list(Identity who, domain::BetaState state, int limit,
                                           std::optional<storage::BetaMark> after)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return fail(allowed.error());
    }
    const std::function<Result<BetaPage>(Connection &)> work = [state, limit,
                                                                after](Connection &db) -> Result<BetaPage> {
        const auto requests = storage::betarequests::page(db, state, limit, after);
        const auto pending = storage::betarequests::count(db, domain::BetaState::Pending);
        const auto last = storage::betarequests::lastDecision(db);
        if (!requests || !pending || !last) {
            return fail(!requests ? requests.error() : !pending ? pending.error() : last.error());
        }
        BetaPage page{{}, *pending, *last};
        for (const BetaRequest &request : *requests) {
            const auto row = rowOf(db, request);
            if (!row) {
                return fail(row.error());
            }
            page.rows.append(*row);
        }
        return page;
    };
    co_return co_await m_database.read<BetaPage>(work);
}

Task<Result<BetaItem>> BetaApprovals::item(Identity who, QString requestId)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return fail(allowed.error());
    }
    const core::TimePoint now = m_clock.now();
    const std::function<Result<BetaItem>(Connection &)> work = [who, requestId, now](Connection &db) {
        return readItem(db, who, requestId, now);
    };
    co_return co_await m_database.read<BetaItem>(work);
}

Task<Result<BetaOutcome>> BetaApprovals::decide(Identity who, BetaWish wish)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return fail(allowed.error());
    }
    const std::function<Result<BetaOutcome>(Connection &)> work = [this, who, wish](Connection &db) {
        return m_decisions.decide(db, wish, Decider::person(who));
    };
    const auto done = co_await m_database.transaction<BetaOutcome>(work);
    if (done) {
        m_decisions.tell(*done);
    }
    co_return done;
}

Task<Result<QList<BetaBulkResult>>> BetaApprovals::decideMany(Identity who, BetaWish wish, QStringList requestIds)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return fail(allowed.error());
    }
    requestIds.removeDuplicates();
    if (requestIds.isEmpty() || requestIds.size() > kMostAtOnce) {
        co_return fail(ErrorCode::Invalid, u"Between 1 and %1 requests at once."_s.arg(kMostAtOnce));
    }
    QList<BetaBulkResult> results;
    for (const QString &id : requestIds) {
        wish.requestId = id;
        const BetaWish each = wish;
        results.append({id, co_await decide(who, each)});
    }
    co_return results;
}

Task<Result<QList<Presence>>> BetaApprovals::look(Identity who, QString requestId, bool isLeaving)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return fail(allowed.error());
    }
    const core::TimePoint now = m_clock.now();
    using List = QList<Presence>;
    const std::function<Result<List>(Connection &)> work = [who, requestId, isLeaving,
                                                            now](Connection &db) -> Result<List> {
        if (const auto request = betastore::require(db, requestId); !request) {
            return fail(request.error());
        }
        const Presence me{who.uid, Decider::person(who).name, now};
        const Outcome noted = isLeaving ? storage::presence::leave(db, requestId, who.uid)
                                        : storage::presence::see(db, requestId, me, now - kForget);
        return noted ? storage::presence::others(db, requestId, who.uid, now - kPresent) : fail(noted.error());
    };
    const auto others = co_await m_database.transaction<List>(work);
    if (others && !others->isEmpty()) {
        Q_EMIT m_changes.changed({}, betakeys::kTopic, requestId);
    }
    co_return others;
}

} // namespace dotm::services
