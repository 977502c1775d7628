// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/beta/betastore.h"

#include "services/activation/activationstore.h"
#include "services/activation/stepkeys.h"
#include "services/beta/betakeys.h"
#include "services/beta/betanote.h"

namespace dotm::services::betastore {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::Outcome;
using core::Result;
using storage::BetaRequest;
using storage::Connection;

namespace {

Result<BetaRequest> orNotFound(const Result<std::optional<BetaRequest>> &found)
{
    if (!found) {
        return core::fail(found.error());
    }
    return *found ? Result<BetaRequest>(**found) : core::fail(ErrorCode::NotFound, u"There is no such beta request."_s);
}

/// For the person's request that is being approved, if there is one.
Outcome addNumberStep(const StepContext &context, const QString &uid, const QJsonObject &payload)
{
    const auto waiting = storage::betarequests::holdApproving(context.db, uid);
    if (!waiting) {
        return core::fail(waiting.error());
    }
    if (!*waiting) {
        return {};
    }
    const BetaRequest &request = **waiting;
    return context.queue.add(context.db, betakeys::kNumber, betakeys::number(request.id, request.round), request.id,
                             uid, payload);
}

} // namespace

Result<BetaRequest> require(Connection &db, const QString &requestId)
{
    return orNotFound(storage::betarequests::byId(db, requestId));
}

Result<BetaRequest> hold(Connection &db, const QString &requestId)
{
    const auto known = require(db, requestId);
    if (!known) {
        return known;
    }
    if (const auto person = activationstore::holdUser(db, known->uid); !person) {
        return core::fail(person.error());
    }
    return orNotFound(storage::betarequests::hold(db, requestId));
}

Outcome goOn(const StepContext &context, const QString &uid)
{
    return addNumberStep(context, uid, {});
}

Outcome stop(const StepContext &context, const QString &uid, const QString &sentence)
{
    return addNumberStep(context, uid, {{betakeys::kProblem, sentence}});
}

Outcome fallBack(const StepContext &context, const QString &uid, const core::Error &error)
{
    const auto waiting = storage::betarequests::holdApproving(context.db, uid);
    if (!waiting) {
        return core::fail(waiting.error());
    }
    if (!*waiting) {
        return {};
    }
    BetaRequest request = **waiting;
    request.decision = domain::BetaDecision::None;
    request.decidedBy.clear();
    request.decidedName.clear();
    request.decidedAt.reset();
    request.problem = error.detail;
    if (const Outcome stored = storage::betarequests::update(context.db, request, context.now); !stored) {
        return stored;
    }
    audit::Note note = betaNote(audit::platform(), domain::AuditAction::BetaApprove, request);
    note.before = auditState(**waiting);
    note.outcome = core::errorCodeName(error.code);
    return audit::append(context.db, note, context.now);
}

QString carrierSentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Offline:
        return u"The carrier cannot be reached."_s;
    case ErrorCode::Timeout:
        return u"The carrier did not answer in time."_s;
    case ErrorCode::RateLimited:
        return u"The carrier asks to wait."_s;
    case ErrorCode::Unauthorized:
    case ErrorCode::Forbidden:
        return u"The carrier refuses our keys: check OXIO_API_KEY and OXIO_AUTH_TOKEN."_s;
    case ErrorCode::Disabled:
        return u"The carrier is not set up: OXIO_API_KEY or OXIO_AUTH_TOKEN is not set."_s;
    case ErrorCode::Unavailable:
        return u"The carrier is out of order."_s;
    case ErrorCode::Conflict:
        return u"The carrier knows this address, and it was never verified here."_s;
    case ErrorCode::Protocol:
        return u"The carrier answered something unusable."_s;
    case ErrorCode::NotFound:
        return u"The carrier has no free number."_s;
    case ErrorCode::Cancelled:
    case ErrorCode::Invalid:
    case ErrorCode::Storage:
    case ErrorCode::Internal:
        return u"The carrier refused."_s;
    }
    Q_UNREACHABLE();
    return {};
}

Result<QString> obstacle(Connection &db, const BetaRequest &request)
{
    if (request.decision != domain::BetaDecision::Approve || request.state != domain::BetaState::Pending) {
        return request.problem;
    }
    const auto row = db.maybeOne(u"SELECT error FROM steps WHERE subject IN ($1, $2) AND kind IN ($3, $4) AND "
                                 "state IN ('due', 'running') AND error <> '' ORDER BY updated_at DESC LIMIT 1"_s,
                                 {request.id, request.uid, betakeys::kNumber, stepkeys::kOxioEndUser});
    if (!row) {
        return core::fail(row.error());
    }
    if (!*row) {
        return request.problem;
    }
    // The worker writes "Unavailable: ..."; what follows the name is for logs.
    const QString name = (*row)->text(0).section(u':', 0, 0);
    for (const ErrorCode code :
         {ErrorCode::Offline, ErrorCode::Timeout, ErrorCode::RateLimited, ErrorCode::Unauthorized, ErrorCode::Forbidden,
          ErrorCode::Disabled, ErrorCode::Unavailable, ErrorCode::Protocol}) {
        if (core::errorCodeName(code) == name) {
            return u"%1 Trying again."_s.arg(carrierSentence(code));
        }
    }
    return request.problem;
}

} // namespace dotm::services::betastore
