// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "server/rest/statsendpoints.h"

#include "contract/adminstats.h"
#include "server/rest/reply.h"
#include "server/rest/seriesendpoints.h"

namespace dotm::server {
using namespace Qt::Literals::StringLiterals;
using core::Task;
using services::Overview;

namespace {

contract::AdminStats encode(const services::OverviewFigures &figures, bool simulated)
{
    contract::AdminStats stats;
    stats.members = figures.members;
    stats.purchases = figures.sales.count;
    stats.revenue = figures.sales.sums;
    stats.monthRevenue = figures.monthSales.sums;
    stats.linesActive = figures.activeLines;
    stats.activeKeys = figures.activeKeys;
    stats.hour = {figures.hour.currentHour,          figures.hour.limit,       figures.hour.queueSize,
                  figures.hour.estimatedWaitMinutes, figures.hour.windowStart, figures.hour.windowEnd};
    const std::pair<QString, storage::Backlog> backlogs[] = {{u"beta_request"_s, figures.betaRequests},
                                                             {u"unprovisioned"_s, figures.unprovisioned},
                                                             {u"failed_mail"_s, figures.failedMails},
                                                             {u"failed_reward"_s, figures.failedRewards}};
    for (const auto &[kind, backlog] : backlogs) {
        stats.waiting.append({kind, backlog.count, backlog.oldestAt});
    }
    stats.countedAt = figures.countedAt;
    stats.simulated = simulated;
    return stats;
}

Task<Reply> stats(Overview *overview, bool simulated, Call call)
{
    const services::Identity who = call.who;
    const auto figures = co_await overview->count(who);
    co_return figures ? Reply(jsonReply({{u"success"_s, true}, {u"stats"_s, encode(*figures, simulated).toJson()}}))
                      : core::fail(figures.error());
}

} // namespace

void addStatsEndpoint(Api &api, Overview &overview, bool simulated)
{
    api.add(Endpoint("GET", u"/api/admin/stats"_s, Access::Admin,
                     u"What the platform holds and what waits, counted at this moment"_s,
                     ServiceHandler([pointer = &overview, simulated](Call call) {
                         return stats(pointer, simulated, std::move(call));
                     }))
                .withAnswer(u"{success, stats:{users, purchases, subscriptions, lines, mcp, data_usage, support, "
                            "activations, waiting:[{kind, count, oldest_at}], counted_at, simulated}}; null: nothing "
                            "counts it"_s));
    addSeriesEndpoint(api, overview.series(), simulated);
}

} // namespace dotm::server
