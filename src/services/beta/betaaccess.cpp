// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/beta/betaaccess.h"

#include "services/activation/activationstore.h"
#include "services/beta/betakeys.h"
#include "services/beta/betalinks.h"
#include "services/beta/betanote.h"
#include "services/secondperson/secondperson.h"

#include <qcoro/qcorotimer.h>

#include <QElapsedTimer>
#include <QTimer>

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Outcome;
using core::Result;
using core::Task;
using domain::BetaState;
using storage::BetaRequest;
using storage::Connection;
using storage::DecisionLink;

namespace {

constexpr qsizetype kMostMails = 10;
constexpr qsizetype kLongestName = 255;
constexpr std::chrono::milliseconds kMailLook{50};

Outcome checkMayAsk(const std::optional<BetaRequest> &newest)
{
    if (!newest || newest->state == BetaState::Rejected) {
        return {};
    }
    return newest->state == BetaState::Approved
               ? fail(ErrorCode::Conflict, u"You have beta access already."_s)
               : fail(ErrorCode::Conflict,
                      u"You have asked already (%1). An answer takes one to two business days."_s.arg(
                          SecondPerson::whoAndWhen(newest->email, newest->requestedAt)));
}

Result<bool> isConfirmed(Connection &db, const BetaRequest &request)
{
    if (request.phoneNumber.isEmpty()) {
        return false;
    }
    const auto row = db.maybeOne(u"SELECT 1 FROM activations WHERE firebase_uid = $1 AND phone_number = $2 AND "
                                 "line_id <> ''"_s,
                                 {request.uid, request.phoneNumber});
    if (!row) {
        return fail(row.error());
    }
    return row->has_value();
}

} // namespace

BetaAccess::BetaAccess(storage::Database &database, StepWorker &steps, Changes &changes, const core::Clock &clock,
                       core::Random &random, Options options)
    : m_database(database), m_steps(steps), m_changes(changes), m_clock(clock), m_random(random),
      m_options(std::move(options))
{
}

Outcome BetaAccess::tellApprovers(Connection &db, const BetaRequest &request) const
{
    const auto known = storage::proposals::approverMails(db);
    if (!known) {
        return fail(known.error());
    }
    QStringList mails;
    for (const QString &mail : m_options.mails + *known) {
        const QString lower = mail.trimmed().toLower();
        if (!lower.isEmpty() && !mails.contains(lower) && mails.size() < kMostMails) {
            mails.append(lower);
        }
    }
    for (qsizetype i = 0; i < mails.size(); ++i) {
        const QString token = core::randomToken(m_random);
        const DecisionLink link{betalink::digest(token),
                                request.id,
                                mails.at(i),
                                request.requestedAt,
                                request.requestedAt + betalink::kLifetime,
                                {}};
        Outcome done = storage::decisionlinks::insert(db, link);
        if (done) {
            done = m_steps.queue().add(db, betakeys::kMail, betakeys::mail(request.id, u"request"_s, i), request.id,
                                       request.uid,
                                       {{u"mail"_s, u"request"_s}, {u"to"_s, mails.at(i)}, {u"token"_s, token}});
        }
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<BetaRequest> BetaAccess::begin(Connection &db, const Identity &who, const QString &name) const
{
    const auto user = activationstore::holdUser(db, who.uid);
    const auto newest = user ? storage::betarequests::newest(db, who.uid) : fail(user.error());
    if (!newest) {
        return fail(newest.error());
    }
    if (const Outcome may = checkMayAsk(*newest); !may) {
        return fail(may.error());
    }
    BetaRequest request;
    request.id = core::uuid7(m_clock, m_random);
    request.uid = who.uid;
    request.email = user->email;
    request.name = name.isEmpty() ? user->displayName : name.left(kLongestName);
    request.requestedAt = m_clock.now();
    request.updatedAt = request.requestedAt;
    if (const Outcome stored = storage::betarequests::insert(db, request); !stored) {
        return fail(stored.error());
    }
    if (const Outcome told = tellApprovers(db, request); !told) {
        return fail(told.error());
    }
    audit::Note note = betaNote(audit::actorOf(who), domain::AuditAction::BetaRequest, request);
    note.before = *newest ? auditState(**newest) : QJsonObject();
    const Outcome noted = audit::append(db, note, request.requestedAt);
    return noted ? Result<BetaRequest>(request) : fail(noted.error());
}

Task<Result<BetaAsked>> BetaAccess::request(Identity who, QString name)
{
    if (who.email.isEmpty()) {
        co_return fail(ErrorCode::Invalid, u"This account has no e-mail address."_s);
    }
    const QString said = name.trimmed();
    const std::function<Result<BetaRequest>(Connection &)> work = [this, who, said](Connection &db) {
        return begin(db, who, said);
    };
    const auto begun = co_await m_database.transaction<BetaRequest>(work);
    if (!begun) {
        co_return fail(begun.error());
    }
    m_steps.wake();
    const BetaRequest request = *begun;
    Q_EMIT m_changes.changed(who.uid, betakeys::kTopic, request.id);
    const QString id = request.id;
    const auto sent = co_await waitForMail(id);
    co_return BetaAsked{request, sent && *sent};
}

Task<Result<bool>> BetaAccess::waitForMail(QString requestId)
{
    const QString key = betakeys::mail(requestId, u"request"_s);
    const std::function<Result<QString>(Connection &)> look = [key](Connection &db) -> Result<QString> {
        const auto row = db.maybeOne(u"SELECT state FROM steps WHERE idempotency_key = $1"_s, {key});
        if (!row) {
            return fail(row.error());
        }
        return *row ? (*row)->text(0) : QString();
    };
    QElapsedTimer waited;
    waited.start();
    while (true) {
        const auto state = co_await m_database.read<QString>(look);
        const bool isOver = !state || *state == "done"_L1 || *state == "failed"_L1 || state->isEmpty();
        if (isOver || waited.elapsed() >= m_options.mailWait.count()) {
            co_return state && *state == "done"_L1;
        }
        QTimer timer;
        timer.setSingleShot(true);
        timer.start(kMailLook);
        co_await timer;
    }
}

Task<Result<BetaStanding>> BetaAccess::status(Identity who)
{
    const std::function<Result<BetaStanding>(Connection &)> work =
        [uid = who.uid](Connection &db) -> Result<BetaStanding> {
        const auto newest = storage::betarequests::newest(db, uid);
        if (!newest) {
            return fail(newest.error());
        }
        BetaStanding standing{*newest, false};
        if (*newest) {
            const auto confirmed = isConfirmed(db, **newest);
            if (!confirmed) {
                return fail(confirmed.error());
            }
            standing.isNumberConfirmed = *confirmed;
        }
        return standing;
    };
    co_return co_await m_database.read<BetaStanding>(work);
}

} // namespace dotm::services
