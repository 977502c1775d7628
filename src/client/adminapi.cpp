// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "client/adminapi.h"

#include "client/answer.h"
#include "contract/apierror.h"
#include "contract/json.h"
#include "net/endpoint.h"

namespace dotm::client {
using namespace Qt::Literals::StringLiterals;
using core::Outcome;
using core::Result;
using core::Task;

namespace {

constexpr qsizetype kMostAtOnce = 100; ///< of one call
constexpr int kRefused = 409;          ///< of a row that has no status of its own

QString betaPath(const QString &id, const QString &verb = {})
{
    return u"/api/admin/beta-requests/"_s + net::pathSegment(id) + verb;
}

QJsonObject wishBody(const BetaWish &wish)
{
    QJsonObject body{{u"decision"_s, domain::betaDecisionName(wish.decision)}};
    if (!wish.reason.isEmpty()) {
        body.insert("reason"_L1, wish.reason);
    }
    if (wish.until) {
        body.insert("until"_L1, contract::timeToJson(*wish.until));
    }
    if (wish.onlyPropose) {
        body.insert("propose"_L1, true);
    }
    return body;
}

Result<BetaPage> pageOf(const Result<QJsonObject> &answer)
{
    if (!answer) {
        return core::fail(answer.error());
    }
    auto requests = parsedList<contract::BetaRequest>(*answer, "requests"_L1);
    if (!requests) {
        return core::fail(requests.error());
    }
    BetaPage page;
    page.requests = *std::move(requests);
    page.next = answer->value("next"_L1).toString();
    page.pending = answer->value("pending"_L1).toInteger();
    page.lastDecisionAt = contract::timeFromJson(answer->value("last_decision_at"_L1));
    return page;
}

QList<BetaResult> resultsOf(const QJsonObject &answer)
{
    QList<BetaResult> results;
    const QJsonArray rows = answer.value("results"_L1).toArray();
    for (const QJsonValue &row : rows) {
        const QJsonObject object = row.toObject();
        const bool isDone = object.value("success"_L1).toBool();
        results.append({object.value("id"_L1).toString(),
                        isDone ? Outcome() : core::fail(contract::errorFromBody(object, kRefused))});
    }
    return results;
}

} // namespace

Task<Result<contract::AdminStats>> AdminApi::stats()
{
    const QString path = u"/api/admin/stats"_s;
    const Result<QJsonObject> answer = co_await m_api.read(path);
    co_return parsedMember<contract::AdminStats>(answer, "stats"_L1);
}

Task<Result<BetaPage>> AdminApi::betaPage(QString after)
{
    const QString path = u"/api/admin/beta-requests"_s;
    ApiClient::Query query;
    if (!after.isEmpty()) {
        query.append({u"after"_s, after});
    }
    const Result<QJsonObject> answer = co_await m_api.read(path, query);
    Result<BetaPage> page = pageOf(answer);
    if (page && !page->requests.isEmpty()) {
        page->places = {{after, page->requests.first().id}};
    }
    co_return page;
}

Task<Result<BetaPage>> AdminApi::openBetaRequests(QString from, qsizetype wanted)
{
    Result<BetaPage> all = co_await betaPage(from);
    while (all && all->requests.size() < wanted && !all->next.isEmpty()) {
        const QString after = all->next;
        const Result<BetaPage> more = co_await betaPage(after);
        if (!more) {
            co_return core::fail(more.error());
        }
        all->requests.append(more->requests);
        all->places.append(more->places);
        all->next = more->next;
    }
    co_return all;
}

Task<Result<contract::BetaItem>> AdminApi::betaRequest(QString id)
{
    const QString path = betaPath(id);
    const Result<QJsonObject> answer = co_await m_api.read(path);
    co_return parsed<contract::BetaItem>(answer);
}

Task<Result<QList<contract::BetaItem>>> AdminApi::betaRequests(QStringList ids)
{
    QList<contract::BetaItem> items;
    for (const QString &id : ids) {
        const QString each = id;
        const Result<contract::BetaItem> item = co_await betaRequest(each);
        if (!item) {
            co_return core::fail(item.error());
        }
        items.append(*item);
    }
    co_return items;
}

Task<Outcome> AdminApi::decideBeta(QString id, BetaWish wish)
{
    const QString path = betaPath(id, u"/decide"_s);
    const QJsonObject body = wishBody(wish);
    const Result<QJsonObject> answer = co_await m_api.change(path, body, wish.from);
    co_return outcomeOf(answer);
}

Task<QList<BetaResult>> AdminApi::decideBetas(QStringList ids, BetaWish wish)
{
    const QString path = u"/api/admin/beta-decisions"_s;
    QList<BetaResult> all;
    for (qsizetype from = 0; from < ids.size(); from += kMostAtOnce) {
        QJsonObject body = wishBody(wish);
        const QStringList some = ids.mid(from, kMostAtOnce);
        body.insert("ids"_L1, QJsonArray::fromStringList(some));
        const Result<QJsonObject> answer = co_await m_api.change(path, body, wish.from);
        if (answer) {
            all.append(resultsOf(*answer));
            continue;
        }
        for (const QString &id : some) {
            all.append({id, core::fail(answer.error())});
        }
    }
    co_return all;
}

Task<Result<QStringList>> AdminApi::lookAtBeta(QString id, bool isLeaving)
{
    const QString path = betaPath(id, u"/presence"_s);
    const QJsonObject body{{u"leaving"_s, isLeaving}};
    const Result<QJsonObject> answer = co_await m_api.change(path, body);
    if (!answer) {
        co_return core::fail(answer.error());
    }
    QStringList names;
    const QJsonArray others = answer->value("others"_L1).toArray();
    for (const QJsonValue &name : others) {
        names.append(name.toString());
    }
    co_return names;
}

Task<Result<QList<contract::Proposal>>> AdminApi::proposals()
{
    const QString path = u"/api/admin/proposals"_s;
    const Result<QJsonObject> answer = co_await m_api.read(path);
    if (!answer) {
        co_return core::fail(answer.error());
    }
    co_return parsedList<contract::Proposal>(*answer, "proposals"_L1);
}

Task<Outcome> AdminApi::answerProposal(QString id, bool isConfirmed, ApiClient::From from)
{
    const QString path =
        u"/api/admin/proposals/"_s + net::pathSegment(id) + (isConfirmed ? u"/confirm"_s : u"/decline"_s);
    const Result<QJsonObject> answer = co_await m_api.change(path, QJsonObject(), from);
    co_return outcomeOf(answer);
}

Task<Outcome> AdminApi::noteExport(QString list, QString format, QJsonObject filter)
{
    const QString path = u"/api/admin/exports"_s;
    const QJsonObject body{{u"list"_s, list}, {u"format"_s, format}, {u"filter"_s, filter}};
    const Result<QJsonObject> answer = co_await m_api.change(path, body);
    co_return outcomeOf(answer);
}

} // namespace dotm::client
