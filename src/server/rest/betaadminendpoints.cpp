// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "server/rest/betaendpoints.h"

#include "contract/apierror.h"
#include "contract/json.h"
#include "server/rest/betaencode.h"
#include "server/rest/reply.h"

#include <QJsonArray>

#include <algorithm>

namespace dotm::server {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Task;
using services::BetaApprovals;

namespace {

constexpr int kPage = 100;

/// "1768469400000~019b...": where the next page begins. Opaque to clients.
std::optional<storage::BetaMark> markFrom(const QString &text)
{
    bool ok = false;
    const qint64 ms = text.section(u'~', 0, 0).toLongLong(&ok);
    return ok ? std::optional(storage::BetaMark{core::fromMs(ms), text.section(u'~', 1)}) : std::nullopt;
}

core::Result<services::BetaWish> wishOf(const QJsonObject &body)
{
    services::BetaWish wish;
    const auto decision = domain::betaDecisionFromName(body.value("decision"_L1).toString());
    if (!decision) {
        return fail(ErrorCode::Invalid, u"\"decision\" must be approve, reject, duplicate or later."_s);
    }
    wish.decision = *decision;
    wish.reason = body.value("reason"_L1).toString().trimmed();
    wish.onlyPropose = body.value("propose"_L1).toBool();
    if (body.contains("until"_L1)) {
        wish.until = contract::timeFromJson(body.value("until"_L1));
    }
    return wish;
}

QJsonObject encodeOutcome(const services::BetaOutcome &outcome, const services::Identity &who)
{
    const services::BetaRow row{outcome.request, outcome.request.problem, outcome.proposal};
    return {{u"request"_s, encode(row, who).toJson()}, {u"proposed"_s, outcome.proposal.has_value()}};
}

Task<Reply> list(BetaApprovals *approvals, Call call)
{
    const QString asked = call.query(u"state"_s);
    const auto state = domain::betaStateFromName(asked.isEmpty() ? u"pending"_s : asked);
    const QString after = call.query(u"after"_s);
    const auto mark = markFrom(after);
    if (!state || (!after.isEmpty() && !mark)) {
        co_return fail(ErrorCode::Invalid, !state ? u"\"state\" must be pending, approved or rejected."_s
                                                  : u"\"after\" is not a place in this list."_s);
    }
    const QString size = call.query(u"limit"_s);
    const int limit = size.isEmpty() ? kPage : std::clamp(size.toInt(), 1, kPage);
    const int oneMore = limit + 1;
    const services::Identity who = call.who;
    const domain::BetaState wanted = *state;
    auto page = co_await approvals->list(who, wanted, oneMore, mark);
    if (!page) {
        co_return fail(page.error());
    }
    QJsonValue next = QJsonValue::Null;
    if (page->rows.size() > limit) {
        page->rows.removeLast();
        const storage::BetaRequest &last = page->rows.last().request;
        next = QString::number(core::toMs(last.requestedAt)) + u'~' + last.id;
    }
    QJsonArray rows;
    for (const services::BetaRow &row : std::as_const(page->rows)) {
        rows.append(encode(row, who).toJson());
    }
    co_return jsonReply({{u"success"_s, true},
                         {u"requests"_s, rows},
                         {u"next"_s, next},
                         {u"pending"_s, page->pending},
                         {u"last_decision_at"_s, contract::timeToJson(page->lastDecision)}});
}

Task<Reply> item(BetaApprovals *approvals, Call call)
{
    const services::Identity who = call.who;
    const QString id = call.path.value(u"id"_s);
    const auto found = co_await approvals->item(who, id);
    if (!found) {
        co_return fail(found.error());
    }
    QJsonObject body = encode(*found, who).toJson();
    body.insert("success"_L1, true);
    co_return jsonReply(body);
}

Task<Reply> decide(BetaApprovals *approvals, Call call)
{
    auto wish = wishOf(call.body);
    if (!wish) {
        co_return fail(wish.error());
    }
    wish->requestId = call.path.value(u"id"_s);
    const services::Identity who = call.who;
    const services::BetaWish wanted = *wish;
    const auto outcome = co_await approvals->decide(who, wanted);
    if (!outcome) {
        co_return fail(outcome.error());
    }
    QJsonObject body = encodeOutcome(*outcome, who);
    body.insert("success"_L1, true);
    co_return jsonReply(body);
}

Task<Reply> decideMany(BetaApprovals *approvals, Call call)
{
    const auto wish = wishOf(call.body);
    if (!wish) {
        co_return fail(wish.error());
    }
    QStringList ids;
    const QJsonArray asked = call.body.value("ids"_L1).toArray();
    for (const auto id : asked) {
        ids.append(id.toString());
    }
    const services::Identity who = call.who;
    const services::BetaWish wanted = *wish;
    const auto results = co_await approvals->decideMany(who, wanted, ids);
    if (!results) {
        co_return fail(results.error());
    }
    QJsonArray rows;
    for (const services::BetaBulkResult &result : *results) {
        QJsonObject row = result.outcome
                              ? encodeOutcome(*result.outcome, who)
                              : contract::errorBody(result.outcome.error(), QString::fromLatin1(call.request.id));
        row.insert("id"_L1, result.requestId);
        row.insert("success"_L1, result.outcome.has_value());
        rows.append(row);
    }
    co_return jsonReply({{u"success"_s, true}, {u"results"_s, rows}});
}

Task<Reply> look(BetaApprovals *approvals, Call call)
{
    const services::Identity who = call.who;
    const QString id = call.path.value(u"id"_s);
    const bool isLeaving = call.body.value("leaving"_L1).toBool();
    const auto others = co_await approvals->look(who, id, isLeaving);
    if (!others) {
        co_return fail(others.error());
    }
    QJsonArray names;
    for (const storage::Presence &other : *others) {
        names.append(other.name);
    }
    co_return jsonReply({{u"success"_s, true}, {u"others"_s, names}});
}

ServiceHandler handlerOf(Task<Reply> (*function)(BetaApprovals *, Call), BetaApprovals &approvals)
{
    return [function, pointer = &approvals](Call call) {
        return function(pointer, std::move(call));
    };
}

QList<Field> decisionFields()
{
    return {{u"decision"_s, FieldType::Text, true, u"approve, reject, duplicate or later"_s, 16},
            {u"reason"_s, FieldType::Text, false, u"Of a rejection; the customer reads it"_s, 500},
            {u"until"_s, FieldType::Text, false, u"For later: ISO 8601 in UTC"_s, 32},
            {u"propose"_s, FieldType::Boolean, false, u"Leave it to a second person"_s}};
}

} // namespace

void addBetaAdminEndpoints(Api &api, BetaApprovals &approvals)
{
    api.add(Endpoint("GET", u"/api/admin/beta-requests"_s, Access::Admin, u"Beta requests, oldest first"_s,
                     handlerOf(&list, approvals))
                .withQuery({{u"state"_s, FieldType::Text, false, u"pending, approved or rejected"_s, 16},
                            {u"after"_s, FieldType::Text, false, u"\"next\" of the page before"_s, 128},
                            {u"limit"_s, FieldType::Integer, false, u"1 to 100"_s, 4}})
                .withAnswer(u"{success, requests[], next, pending, last_decision_at}"_s));
    api.add(Endpoint("GET", u"/api/admin/beta-requests/{id}"_s, Access::Admin,
                     u"One beta request with what a decision needs to know"_s, handlerOf(&item, approvals))
                .withAnswer(u"{success, request, earlier_requests, last_earlier_status, account_since, purchases, "
                            u"has_carrier_user, "
                            "needs_second_person, others[]}"_s));
    api.add(Endpoint("POST", u"/api/admin/beta-requests/{id}/decide"_s, Access::Admin,
                     u"Decide one request; 409 with who and when if somebody was first"_s,
                     handlerOf(&decide, approvals))
                .withBody(decisionFields())
                .withAnswer(u"{success, request, proposed}"_s));
    api.add(Endpoint("POST", u"/api/admin/beta-decisions"_s, Access::Admin,
                     u"The same for up to 100 requests, each on its own"_s, handlerOf(&decideMany, approvals))
                .withBody(decisionFields() << Field{u"ids"_s, FieldType::TextList, true, u"Of the requests"_s, 64})
                .withAnswer(u"{success, results:[{id, success, request, proposed | error, code}]}"_s));
    api.add(Endpoint("POST", u"/api/admin/beta-requests/{id}/presence"_s, Access::Admin,
                     u"Say that one looks at it now; who else does"_s, handlerOf(&look, approvals))
                .withBody({{u"leaving"_s, FieldType::Boolean, false, u"No longer"_s}})
                .withoutAudit(u"Looking changes nothing, is said again every few seconds and is forgotten."_s)
                .withAnswer(u"{success, others[]}"_s));
}

} // namespace dotm::server
