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

BetaLinks::BetaLinks(storage::Database &database, const BetaDecisions &decisions, const SecondPerson &secondPerson,
                     const core::Clock &clock, const QStringList &mails)
    : m_database(database), m_decisions(decisions), m_secondPerson(secondPerson), m_clock(clock)
{
    for (const QString &mail : mails) {
        m_mails.append(mail.trimmed().toLower());
    }
}

Outcome BetaLinks::checkRecipient(Connection &db, const QString &mail) const
{
    if (m_mails.contains(mail)) {
        return {};
    }
    const auto isApprover = m_secondPerson.isApprover(db, mail);
    if (!isApprover) {
        return fail(isApprover.error());
    }
    return *isApprover ? Outcome()
                       : fail(ErrorCode::Forbidden, u"Whom this link was sent to may not decide any more."_s);
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
        const QString who = domain::maskedMail((*link)->mail);
        return fail(ErrorCode::Conflict,
                    u"This link was used already: %1."_s.arg(SecondPerson::whoAndWhen(who, (*link)->usedAt)));
    }
    if (m_clock.now() >= (*link)->expiresAt) {
        return fail(ErrorCode::Conflict, u"This link has expired. The request is waiting in DOTM Desktop."_s);
    }
    const Outcome recipient = checkRecipient(db, (*link)->mail);
    return recipient ? Result<DecisionLink>(**link) : fail(recipient.error());
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
    const QString id = wish.requestId;
    if (const auto looked = co_await look(id, token); !looked) {
        co_return fail(looked.error()); // strangers hold up nobody who writes
    }
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
