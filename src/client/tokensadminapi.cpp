// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "client/tokensadminapi.h"

#include "client/answer.h"
#include "net/endpoint.h"

namespace dotm::client {
using namespace Qt::Literals::StringLiterals;
using contract::AdminReward;
using contract::RewardRate;
using contract::RewardRetry;
using contract::TokenOverview;
using core::Outcome;
using core::Result;
using core::Task;

namespace {

QString rewardPath(const QString &id, const QString &rest = {})
{
    return u"/api/admin/token-rewards/"_s + net::pathSegment(id) + rest;
}

const QString kRewardsPath = u"/api/admin/token-rewards"_s;

Result<RewardPage> rewardPageOf(const Result<QJsonObject> &answer)
{
    auto rewards = answer ? parsedList<AdminReward>(*answer, "rewards"_L1) : core::fail(answer.error());
    if (!rewards) {
        return core::fail(rewards.error());
    }
    return RewardPage{*std::move(rewards), answer->value("next_cursor"_L1).toString()};
}

} // namespace

Task<Result<TokenOverview>> TokensAdminApi::overview()
{
    const QString path = u"/api/admin/tokens"_s;
    const Result<QJsonObject> answer = co_await m_api.read(path);
    co_return parsed<TokenOverview>(answer);
}

Task<Result<RewardPage>> TokensAdminApi::rewards(QString state, QString text, QString cursor, int limit)
{
    const QString path = kRewardsPath;
    ApiClient::Query query;
    const auto add = [&query](const QString &name, const QString &value) {
        if (!value.isEmpty()) {
            query.append({name, value});
        }
    };
    add(u"state"_s, state);
    add(u"q"_s, text);
    add(u"cursor"_s, cursor);
    add(u"limit"_s, QString::number(limit));
    const Result<QJsonObject> answer = co_await m_api.read(path, query);
    co_return rewardPageOf(answer);
}

Task<Result<PersonTokens>> TokensAdminApi::ofPerson(QString uid)
{
    const QString path = kRewardsPath;
    const ApiClient::Query query{{u"person"_s, uid}};
    const Result<QJsonObject> answer = co_await m_api.read(path, query);
    auto page = rewardPageOf(answer);
    const auto wallet = parsedMember<contract::TokenWallet>(answer, "wallet"_L1);
    co_return page &&wallet ? Result<PersonTokens>(PersonTokens{*wallet, *std::move(page)})
                            : core::fail(page ? wallet.error() : page.error());
}

Task<Result<RewardPage>> TokensAdminApi::rewardsOfPerson(QString uid, QString cursor)
{
    const QString path = kRewardsPath;
    const ApiClient::Query query{{u"person"_s, uid}, {u"cursor"_s, cursor}};
    const Result<QJsonObject> answer = co_await m_api.read(path, query);
    co_return rewardPageOf(answer);
}

Task<Result<AdminReward>> TokensAdminApi::reward(QString id)
{
    const QString path = rewardPath(id);
    const Result<QJsonObject> answer = co_await m_api.read(path);
    co_return parsedMember<AdminReward>(answer, "reward"_L1);
}

Task<Result<RewardRetry>> TokensAdminApi::retry(QString id, bool isDryRun)
{
    const QString path = rewardPath(id, u"/retry"_s);
    const QJsonObject body{{u"dry_run"_s, isDryRun}};
    const Result<QJsonObject> answer = co_await m_api.change(path, body);
    co_return parsed<RewardRetry>(answer);
}

Task<Result<QList<RewardRate>>> TokensAdminApi::rates()
{
    const QString path = u"/api/admin/reward-rates"_s;
    const Result<QJsonObject> answer = co_await m_api.read(path);
    co_return answer ? parsedList<RewardRate>(*answer, "rates"_L1) : core::fail(answer.error());
}

Task<Outcome> TokensAdminApi::setRate(QString productId, int rateBp, QString reason)
{
    const QString path = u"/api/admin/reward-rates/"_s + net::pathSegment(productId);
    const QJsonObject body{{u"rate_bp"_s, rateBp}, {u"reason"_s, reason}};
    const Result<QJsonObject> answer = co_await m_api.replace(path, body);
    co_return outcomeOf(answer);
}

Task<Result<QList<contract::Founder>>> TokensAdminApi::founders()
{
    const QString path = u"/api/admin/founders"_s;
    const Result<QJsonObject> answer = co_await m_api.read(path);
    co_return answer ? parsedList<contract::Founder>(*answer, "founders"_L1) : core::fail(answer.error());
}

Task<Outcome> TokensAdminApi::addFounder(QString email, QString reason)
{
    const QString path = u"/api/admin/founders"_s;
    const QJsonObject body{{u"email"_s, email}, {u"reason"_s, reason}};
    const Result<QJsonObject> answer = co_await m_api.change(path, body);
    co_return outcomeOf(answer);
}

} // namespace dotm::client
