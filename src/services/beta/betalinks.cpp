// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/beta/betalinks.h"

#include "services/beta/betastore.h"

#include <QCryptographicHash>

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Outcome;
using core::Result;
using core::Task;
using storage::BetaRequest;
using storage::Connection;
using storage::DecisionLink;

namespace betalink {

QString digest(const QString &token)
{
    return QString::fromLatin1(QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace betalink

BetaLinks::BetaLinks(storage::Database &database, const BetaDecisions &decisions, const core::Clock &clock)
    : m_database(database), m_decisions(decisions), m_clock(clock)
{
}

Result<DecisionLink> BetaLinks::open(Connection &db, const QString &requestId, const QString &token) const
{
    const auto link = storage::decisionlinks::byDigest(db, betalink::digest(token));
    if (!link) {
        return fail(link.error());
    }
    if (token.isEmpty() || !*link || (*link)->requestId != requestId) {
        return fail(ErrorCode::NotFound, u"This link is not valid."_s);
    }
    if ((*link)->usedAt) {
        return fail(ErrorCode::Conflict,
                    u"This link was used already: %1."_s.arg(SecondPerson::whoAndWhen(u"once"_s, (*link)->usedAt)));
    }
    if (m_clock.now() >= (*link)->expiresAt) {
        return fail(ErrorCode::Conflict, u"This link has expired. The request is waiting in DOTM Desktop."_s);
    }
    return **link;
}

Task<Result<BetaRequest>> BetaLinks::look(QString requestId, QString token)
{
    const std::function<Result<BetaRequest>(Connection &)> work = [this, requestId,
                                                                   token](Connection &db) -> Result<BetaRequest> {
        const auto link = open(db, requestId, token);
        if (!link) {
            return fail(link.error());
        }
        const auto request = betastore::require(db, requestId);
        if (!request) {
            return request;
        }
        const Outcome open = m_decisions.checkMayDecide(db, *request);
        return open ? request : fail(open.error());
    };
    co_return co_await m_database.read<BetaRequest>(work);
}

Task<Result<BetaOutcome>> BetaLinks::decide(BetaWish wish, QString token, Origin origin)
{
    const std::function<Result<BetaOutcome>(Connection &)> work = [this, wish, token,
                                                                   origin](Connection &db) -> Result<BetaOutcome> {
        const auto link = open(db, wish.requestId, token);
        if (!link) {
            return fail(link.error());
        }
        const auto spent = storage::decisionlinks::use(db, link->digest, m_clock.now());
        if (!spent || !*spent) {
            return !spent ? fail(spent.error()) : fail(ErrorCode::Conflict, u"This link was used already."_s);
        }
        return m_decisions.decide(db, wish, Decider::mailLink(link->mail, origin));
    };
    const auto done = co_await m_database.transaction<BetaOutcome>(work);
    if (done) {
        m_decisions.tell(*done);
    }
    co_return done;
}

} // namespace dotm::services
