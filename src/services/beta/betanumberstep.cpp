// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/beta/betanumberstep.h"

#include "domain/phonenumber.h"
#include "services/activation/activationstore.h"
#include "services/beta/betakeys.h"
#include "services/beta/betanote.h"
#include "services/beta/betastore.h"

#include <QJsonArray>

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::Outcome;
using core::Result;
using core::Task;
using domain::BetaDecision;
using domain::BetaState;
using storage::BetaRequest;

namespace {

constexpr int kTries = 5; ///< then a person decides again, and sees why
constexpr int kNumbers = 100;
constexpr int kGroupTries = 50;
const QString kPreferredArea = u"212"_s;

StepResult failedLooking(const storage::Step &step, const core::Error &error)
{
    if (error.isTransient() && step.attempts + 1 < kTries) {
        return StepResult::failedReading(error);
    }
    return StepResult::failed({ErrorCode::Invalid, betastore::carrierSentence(error.code), {}, {}});
}

Result<QString> firstFree(storage::Connection &db, const QJsonArray &numbers)
{
    for (const auto &value : numbers) {
        const QString number = value.toString();
        if (!domain::phonenumber::isE164(number)) {
            continue;
        }
        const auto taken = storage::betarequests::isNumberTaken(db, number);
        if (!taken || !*taken) {
            return taken ? Result<QString>(number) : core::fail(taken.error());
        }
    }
    return QString();
}

} // namespace

BetaNumberStep::BetaNumberStep(storage::Database &database, oxio::OxioClient &oxio, core::Random &random)
    : m_database(database), m_oxio(oxio), m_random(random)
{
}

QString BetaNumberStep::kind() const
{
    return betakeys::kNumber;
}

QString BetaNumberStep::topic() const
{
    return betakeys::kTopic;
}

Task<StepResult> BetaNumberStep::run(storage::Step step)
{
    const QString problem = step.payload.value(betakeys::kProblem).toString();
    if (!problem.isEmpty()) {
        co_return StepResult::failed({ErrorCode::Invalid, problem, {}, {}});
    }
    QJsonArray numbers;
    for (const QString &area : {kPreferredArea, QString()}) { // any area when the preferred one is used up
        const QString wanted = area;
        const auto found = co_await m_oxio.availableNumbers(wanted, kNumbers);
        if (!found) {
            co_return failedLooking(step, found.error());
        }
        for (const oxio::AvailableNumber &number : *found) {
            numbers.append(number.phoneNumber);
        }
    }
    co_return StepResult::done({{u"numbers"_s, numbers}});
}

Result<QString> BetaNumberStep::freeGroupId(const StepContext &context)
{
    for (int i = 0; i < kGroupTries; ++i) {
        const QString id = domain::beta::groupId(context.now, m_random.unit());
        const auto taken = storage::betarequests::isGroupTaken(context.db, id);
        if (!taken || !*taken) {
            return taken ? Result<QString>(id) : core::fail(taken.error());
        }
    }
    return core::fail(ErrorCode::Unavailable, u"No free group id in this second."_s);
}

Outcome BetaNumberStep::settle(const StepContext &context, const storage::Step &step, const QJsonObject &value)
{
    auto held = betastore::hold(context.db, step.subject);
    if (!held) {
        return core::fail(held.error());
    }
    BetaRequest request = *held;
    if (request.state != BetaState::Pending || request.decision != BetaDecision::Approve) {
        return {};
    }
    if (const Outcome alone = storage::betarequests::holdNumbers(context.db); !alone) {
        return alone;
    }
    const auto number = firstFree(context.db, value.value("numbers"_L1).toArray());
    const auto group = freeGroupId(context);
    const auto user = activationstore::requireUser(context.db, request.uid);
    if (!number || !group || !user) {
        return core::fail(!number ? number.error() : !group ? group.error() : user.error());
    }
    if (number->isEmpty()) {
        return betastore::fallBack(context, request.uid,
                                   {ErrorCode::NotFound, betastore::carrierSentence(ErrorCode::NotFound), {}, {}});
    }
    request.state = BetaState::Approved;
    request.settledAt = context.now;
    request.phoneNumber = *number;
    request.groupId = *group;
    request.oxioUserId = user->oxioUserId;
    request.resinData = domain::beta::resinData(*group, context.now, request.uid, request.email);
    Outcome stored = storage::betarequests::update(context.db, request, context.now);
    if (stored) {
        stored = storage::users::setOxioGroup(context.db, request.uid, request.groupId, context.now);
    }
    if (stored) {
        stored = context.queue.add(context.db, betakeys::kMail, betakeys::mail(request.id, u"approved"_s), request.id,
                                   request.uid, {{u"mail"_s, u"approved"_s}});
    }
    audit::Note note = betaNote(audit::platform(), domain::AuditAction::BetaApprove, request);
    note.before = auditState(*held);
    return stored ? audit::append(context.db, note, context.now) : stored;
}

Outcome BetaNumberStep::giveUp(const StepContext &context, const storage::Step &step, const core::Error &error)
{
    const auto held = betastore::hold(context.db, step.subject);
    return held ? betastore::fallBack(context, held->uid, error) : core::fail(held.error());
}

} // namespace dotm::services
