// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "server/rest/activationendpoints.h"

#include "contract/adminactivation.h"
#include "contract/json.h"
#include "server/rest/encode.h"
#include "server/rest/reply.h"

#include <QJsonArray>

#include <algorithm>

namespace dotm::server {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Task;
using services::ActivationDesk;
using storage::ActivationMark;

namespace {

struct Desk
{
    ActivationDesk *activations;
    bool simulated;
};

std::optional<ActivationMark> markFrom(const QString &text)
{
    const qsizetype cut = text.indexOf(u'~');
    bool isNumber = false;
    const qint64 ms = text.left(cut).toLongLong(&isNumber);
    return cut > 0 && isNumber && cut + 1 < text.size()
               ? std::optional(ActivationMark{core::fromMs(ms), text.mid(cut + 1)})
               : std::nullopt;
}

contract::ActivationStep encode(const storage::StepState &step)
{
    const qsizetype colon = step.error.indexOf(": "_L1);
    contract::ActivationStep shown;
    shown.kind = step.kind;
    shown.state = step.state;
    shown.tries = step.attempts;
    shown.unclear = step.unclear;
    shown.nextTry = step.state == "due"_L1 ? std::optional(step.dueAt) : std::nullopt;
    shown.causeCode = step.error.left(std::max<qsizetype>(colon, 0));
    shown.cause = colon < 0 ? step.error : step.error.mid(colon + 2);
    shown.begunAt = step.createdAt;
    shown.changedAt = step.updatedAt;
    return shown;
}

contract::AdminActivation encode(const services::ActivationRow &row, bool simulated)
{
    contract::AdminActivation shown;
    shown.activation = server::encode(services::ActivationView{row.activation, row.queue}, simulated);
    shown.activation.activationCode.clear(); // its owner's alone
    shown.uid = row.activation.uid;
    shown.email = row.owner.email;
    shown.name = row.owner.displayName;
    shown.since = row.since;
    shown.isStuck = row.isStuck;
    shown.hangsAt = row.hangsAt ? row.hangsAt->kind : QString();
    for (const storage::StepState &step : row.steps) {
        shown.steps.append(encode(step));
    }
    return shown;
}

QString howName(services::RetryMove::How how)
{
    using How = services::RetryMove::How;
    switch (how) {
    case How::Again:
        return u"again"_s;
    case How::Sooner:
        return u"sooner"_s;
    case How::Begin:
        return u"begin"_s;
    case How::Already:
        return u"already"_s;
    case How::Follows:
        return u"follows"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QJsonArray encode(const QList<services::RetryMove> &moves)
{
    QJsonArray array;
    for (const services::RetryMove &move : moves) {
        const services::StepTraits traits = services::retryplan::traitsOf(move.step);
        const contract::RetryMove shown{move.step,      howName(move.how), traits.provider, traits.readsFirst,
                                        traits.mayMake, move.unclear,      move.tries};
        array.append(shown.toJson());
    }
    return array;
}

Task<Reply> list(Desk desk, Call call)
{
    const QString from = call.query(u"after"_s);
    const auto after = markFrom(from);
    if (!from.isEmpty() && !after) {
        co_return fail(ErrorCode::Invalid, u"\"after\" must be \"next\" of the page before."_s);
    }
    const QString size = call.query(u"limit"_s);
    const int limit =
        size.isEmpty() ? ActivationDesk::kMostPerPage : std::clamp(size.toInt(), 1, ActivationDesk::kMostPerPage);
    const int oneMore = limit + 1;
    const QString asked = call.query(u"state"_s);
    const QString group = asked.isEmpty() ? u"stuck"_s : asked;
    const services::Identity who = call.who;
    auto page = co_await desk.activations->page(who, group, oneMore, after);
    if (!page) {
        co_return fail(page.error());
    }
    QJsonValue next = QJsonValue::Null;
    if (page->rows.size() > limit) {
        page->rows.removeLast();
        const storage::Activation &last = page->rows.last().activation;
        next = QString::number(core::toMs(last.updatedAt)) + u'~' + last.id;
    }
    QJsonArray rows;
    for (const services::ActivationRow &row : std::as_const(page->rows)) {
        rows.append(encode(row, desk.simulated).toJson());
    }
    co_return jsonReply({{u"success"_s, true},
                         {u"activations"_s, rows},
                         {u"next"_s, next},
                         {u"stuck"_s, page->stuck},
                         {u"read_at"_s, contract::timeToJson(page->readAt)}});
}

Task<Reply> item(Desk desk, Call call)
{
    const services::Identity who = call.who;
    const QString id = call.path.value(u"id"_s);
    const auto row = co_await desk.activations->byId(who, id);
    if (!row) {
        co_return fail(row.error());
    }
    QJsonObject body = encode(*row, desk.simulated).toJson();
    body.insert("success"_L1, true);
    co_return jsonReply(body);
}

Task<Reply> queue(Desk desk, Call call)
{
    const services::Identity who = call.who;
    const auto found = co_await desk.activations->queue(who);
    if (!found) {
        co_return fail(found.error());
    }
    QJsonArray places;
    for (const services::QueuePlace &each : found->places) {
        const contract::QueuedActivation shown{
            each.person.activationId,     each.person.uid, each.person.name.email,
            each.person.name.displayName, each.place,      static_cast<int>(each.wait.count()),
            each.person.joinedAt};
        places.append(shown.toJson());
    }
    co_return jsonReply({{u"success"_s, true},
                         {u"waiting"_s, places},
                         {u"more"_s, found->isCut},
                         {u"read_at"_s, contract::timeToJson(found->readAt)}});
}

Task<Reply> retry(Desk desk, Call call)
{
    const services::Identity who = call.who;
    const QString id = call.path.value(u"id"_s);
    const bool isDryRun = isRehearsal(call);
    core::Result<services::Retry> done = fail(ErrorCode::Internal, QString());
    if (isDryRun) {
        done = co_await desk.activations->plan(who, id);
    } else {
        done = co_await desk.activations->retry(who, id);
    }
    if (!done) {
        co_return fail(done.error());
    }
    QJsonObject body = encode(done->row, desk.simulated).toJson();
    body.insert("success"_L1, true);
    body.insert("dry_run"_L1, isDryRun);
    body.insert("moves"_L1, encode(done->moves));
    co_return jsonReply(body);
}

ServiceHandler handlerOf(Task<Reply> (*function)(Desk, Call), Desk desk)
{
    return [function, desk](Call call) {
        return function(desk, std::move(call));
    };
}

const QString kRow = u"activation, uid, email, name, since, stuck, hangs_at, steps:[{kind, state, tries, unclear, "
                     "next_try_at, cause_code, cause, begun_at, changed_at}]"_s;

} // namespace

void addActivationEndpoints(Api &api, ActivationDesk &activations, bool simulated)
{
    const Desk desk{&activations, simulated};
    api.add(Endpoint("GET", u"/api/admin/activations"_s, Access::Admin,
                     u"Everybody's activations by state, the latest change first; stuck are those that were paid and "
                     "given up, or are under way for longer than ten minutes"_s,
                     handlerOf(&list, desk))
                .withQuery({{u"state"_s, FieldType::Text, false,
                             u"stuck (if absent), waiting, done, failed, or a state's name"_s, 32},
                            {u"after"_s, FieldType::Text, false, u"\"next\" of the page before"_s, 128},
                            {u"limit"_s, FieldType::Integer, false, u"1 to 100"_s, 4}})
                .withAnswer(u"{success, activations:[{%1}], next, stuck, read_at}"_s.arg(kRow)));
    api.add(Endpoint("GET", u"/api/admin/activations/{id}"_s, Access::Admin, u"One activation with its steps"_s,
                     handlerOf(&item, desk))
                .withAnswer(u"{success, %1}"_s.arg(kRow)));
    api.add(
        Endpoint("GET", u"/api/admin/activation-queue"_s, Access::Admin,
                 u"Who waits for the hourly limit, the next one first; at most 100"_s, handlerOf(&queue, desk))
            .withAnswer(u"{success, waiting:[{activation, uid, email, name, place, wait_seconds, joined_at}], more, "
                        "read_at}"_s));
    api.add(Endpoint("POST", u"/api/admin/activations/{id}/retry"_s, Access::Admin,
                     u"Set a stuck activation going again, or say what that would do; 409 for one that is not stuck"_s,
                     handlerOf(&retry, desk))
                .withBody({{u"dry_run"_s, FieldType::Boolean, true, u"true: only say it, change nothing"_s}})
                .withAction(domain::AuditAction::ActivationRetry)
                .withRehearsal()
                .withAnswer(
                    u"{success, dry_run, moves:[{step, how, asks, reads_first, may_make, unclear, tries}], %1}"_s.arg(
                        kRow)));
}

} // namespace dotm::server
