// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "adminworld.h"

#include "contract/tokenadmin.h"

namespace dotm::test {

/// An admin's service of which only the tokens are there; takes the place of the world's own answers.
struct TokenService
{
    AdminWorld world;
    contract::TokenOverview overview;
    QList<contract::AdminReward> rewards; ///< newest first
    QList<contract::RewardRate> rates;
    QList<contract::Founder> founders;
    qsizetype pageSize = 3;
    int changeStatus = 200;      ///< of what changes something
    bool ignoresChanges = false; ///< says yes and does nothing
    QString how = QStringLiteral("mint");
    QStringList calls; ///< "GET /api/admin/token-rewards?state=failed"

    TokenService()
    {
        overview.network = {1, QStringLiteral("Ethereum mainnet"), false, false, {}};
        overview.contract = {QStringLiteral("0xF57ab8DEE7ebE3686DB8Bf89E8aCc15E94B97A8D"), domain::ContractState::Ok};
        overview.functions = {{QStringLiteral("mint"), true}, {QStringLiteral("rewardDataPurchase"), false}};
        overview.supply = {QStringLiteral("2583333.25"), QStringLiteral("2583333250000000000000000")};
        overview.cap = {QStringLiteral("10333333"), QStringLiteral("10333333000000000000000000")};
        overview.minter = {QStringLiteral("0x52908400098527886E0F7030069857D2E4169EE7"), QStringLiteral("0.25"), true};
        overview.asOf = world.clock.now();
        contract::RewardRate rate;
        rate.productId = QStringLiteral("esim_beta");
        rate.productName = QStringLiteral("eSIM Beta");
        rates = {rate};
        world.transport.setResponder([this](const net::HttpRequest &request) { return answer(request); });
    }

    /// A newer one.
    contract::AdminReward &add(domain::RewardState state)
    {
        contract::AdminReward reward;
        reward.id = QStringLiteral("r-%1").arg(rewards.size() + 1);
        reward.uid = QStringLiteral("ada");
        reward.email = QStringLiteral("ada@example.com");
        reward.state = state;
        reward.amount = QStringLiteral("2.066");
        reward.units = QStringLiteral("2066000000000000000");
        reward.basisUnits = QStringLiteral("20000000000000000000");
        reward.rateBp = 1033;
        reward.purchaseId = QStringLiteral("p-1");
        reward.createdAt = world.clock.now() + std::chrono::seconds(rewards.size());
        reward.canRetry = state == domain::RewardState::Failed;
        reward.error = reward.canRetry ? QStringLiteral("The supply cap is reached.") : QString();
        rewards.prepend(reward);
        return rewards.first();
    }
    [[nodiscard]] std::unique_ptr<admin::AdminModels> show()
    {
        auto models = world.open();
        models->tokens()->setShown(true);
        return models;
    }
    [[nodiscard]] int callsOf(const QString &beginning) const
    {
        return static_cast<int>(
            std::ranges::count_if(calls, [&](const QString &call) { return call.startsWith(beginning); }));
    }

private:
    [[nodiscard]] static FakeTransport::Reply good(const QJsonObject &object)
    {
        return FakeTransport::answer(200, QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    [[nodiscard]] static FakeTransport::Reply bad(int status)
    {
        const QByteArray code = status == 404 ? "not_found" : "conflict";
        return FakeTransport::answer(status,
                                     R"({"error":"A sentence.","code":")" + code + R"(","request_id":"r-7K2"})");
    }
    [[nodiscard]] FakeTransport::Reply answer(const net::HttpRequest &request)
    {
        if (!world.isReachable) {
            return core::fail(core::ErrorCode::Offline, QStringLiteral("no network"));
        }
        const QString path = request.url.path();
        calls.append(QString::fromLatin1(request.method) + QLatin1Char(' ') + path + QLatin1Char('?') +
                     request.url.query());
        const bool isRead = request.method == "GET";
        if (!isRead && changeStatus != 200) {
            return bad(changeStatus);
        }
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        const QString id = path.section(QLatin1Char('/'), 4, 4);
        if (path == QLatin1String("/api/admin/tokens")) {
            return good(overview.toJson());
        }
        if (path.startsWith(QLatin1String("/api/admin/reward-rates"))) {
            if (!isRead && !ignoresChanges) {
                rates.first().rateBp = body.value(QLatin1String("rate_bp")).toInt();
            }
            QJsonArray array;
            for (const contract::RewardRate &each : std::as_const(rates)) {
                array.append(each.toJson());
            }
            return good({{QStringLiteral("rates"), array}});
        }
        if (path == QLatin1String("/api/admin/founders")) {
            if (!isRead && !ignoresChanges) {
                founders.prepend({QStringLiteral("u"),
                                  body.value(QLatin1String("email")).toString(),
                                  {},
                                  world.clock.now(),
                                  {},
                                  body.value(QLatin1String("reason")).toString()});
            }
            QJsonArray array;
            for (const contract::Founder &each : std::as_const(founders)) {
                array.append(each.toJson());
            }
            return good({{QStringLiteral("founders"), array}});
        }
        if (path.startsWith(QLatin1String("/api/admin/token-rewards"))) {
            return id.isEmpty() ? good(page(request)) : one(id, isRead, body);
        }
        return good({});
    }
    [[nodiscard]] FakeTransport::Reply one(const QString &id, bool isRead, const QJsonObject &body)
    {
        const auto found = std::ranges::find(rewards, id, &contract::AdminReward::id);
        if (found == rewards.end()) {
            return bad(404);
        }
        if (isRead) {
            return good({{QStringLiteral("reward"), found->toJson()}});
        }
        const bool isRehearsal = body.value(QLatin1String("dry_run")).toBool();
        if (!isRehearsal) {
            found->state = domain::RewardState::Pending;
            found->error.clear();
            found->canRetry = false;
        }
        return good(contract::RewardRetry{isRehearsal, how, *found}.toJson());
    }
    [[nodiscard]] QJsonObject page(const net::HttpRequest &request) const
    {
        const QUrlQuery query(request.url);
        const QString state = query.queryItemValue(QStringLiteral("state"));
        QList<contract::AdminReward> fitting;
        std::ranges::copy_if(rewards, std::back_inserter(fitting), [&state](const contract::AdminReward &each) {
            return state.isEmpty() || domain::rewardStateName(each.state) == state;
        });
        const qsizetype from = query.queryItemValue(QStringLiteral("cursor")).toInt();
        QJsonArray array;
        for (const contract::AdminReward &each : fitting.mid(from, pageSize)) {
            array.append(each.toJson());
        }
        const bool isMore = from + pageSize < fitting.size();
        return {{QStringLiteral("rewards"), array},
                {QStringLiteral("next_cursor"), isMore ? QJsonValue(QString::number(from + pageSize)) : QJsonValue()}};
    }
};

} // namespace dotm::test
