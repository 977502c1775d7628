// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "adminworld.h"

#include "contract/adminactivation.h"

namespace dotm::test {

/// An admin's service of which only the activations are there; takes the place of the world's own answers.
struct ActivationService
{
    AdminWorld world;
    QList<contract::AdminActivation> rows; ///< the latest change first
    int queued = 0;
    qsizetype pageSize = 3;
    int status = 200; ///< of reads of the list
    int retryStatus = 200;
    QStringList calls;   ///< "GET /api/admin/activations?state=stuck"
    QStringList retries; ///< "dry a-1", "do a-1"

    ActivationService()
    {
        world.transport.setResponder([this](const net::HttpRequest &request) { return answer(request); });
    }

    /// @p number more that are stuck, changed later than those before.
    void add(int number)
    {
        for (int index = 0; index < number; ++index) {
            const qsizetype each = rows.size() + 1;
            contract::AdminActivation row;
            row.activation.id = QStringLiteral("a-%1").arg(each);
            row.activation.state = domain::ActivationState::Stuck;
            row.activation.amount = {100, QStringLiteral("USD")};
            row.activation.createdAt = world.clock.now() - std::chrono::hours(1);
            row.activation.paidAt = world.clock.now() - std::chrono::minutes(50);
            row.activation.updatedAt = world.clock.now() - std::chrono::minutes(40) + std::chrono::seconds(each);
            row.uid = QStringLiteral("u-%1").arg(each);
            row.email = QStringLiteral("p%1@example.com").arg(each);
            row.since = row.activation.updatedAt;
            row.isStuck = true;
            row.hangsAt = QStringLiteral("oxio.line");
            contract::ActivationStep step;
            step.kind = row.hangsAt;
            step.state = QStringLiteral("failed");
            step.tries = 12;
            step.causeCode = QStringLiteral("Unavailable");
            step.cause = QStringLiteral("OXIO answered 503.");
            step.begunAt = step.changedAt = row.since;
            row.steps = {step};
            rows.prepend(row);
        }
    }
    /// The models with the page on screen.
    [[nodiscard]] std::unique_ptr<admin::AdminModels> show()
    {
        auto models = world.open();
        models->activations()->setShown(true);
        return models;
    }
    [[nodiscard]] int callsOf(const QString &beginning) const
    {
        return static_cast<int>(
            std::ranges::count_if(calls, [&](const QString &call) { return call.startsWith(beginning); }));
    }

private:
    [[nodiscard]] static FakeTransport::Reply good(QJsonObject object)
    {
        object.insert(QStringLiteral("success"), true);
        return FakeTransport::answer(200, QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    [[nodiscard]] static FakeTransport::Reply bad(int status)
    {
        return FakeTransport::answer(status, status == 404
                                                 ? R"({"error":"None.","code":"not_found","request_id":"r-7K2"})"
                                                 : R"({"error":"A sentence.","code":"conflict","request_id":"r-7K2"})");
    }
    [[nodiscard]] FakeTransport::Reply answer(const net::HttpRequest &request)
    {
        if (!world.isReachable) {
            return core::fail(core::ErrorCode::Offline, QStringLiteral("no network"));
        }
        const QString path = request.url.path();
        calls.append(QString::fromLatin1(request.method) + QLatin1Char(' ') + path + QLatin1Char('?') +
                     request.url.query());
        if (path == QLatin1String("/api/admin/activations")) {
            return status == 200 ? good(page(QUrlQuery(request.url))) : bad(status);
        }
        if (path == QLatin1String("/api/admin/activation-queue")) {
            return good(queue());
        }
        if (path == QLatin1String("/api/admin/exports")) {
            return good({});
        }
        const QString id = path.section(QLatin1Char('/'), 4, 4);
        const auto row = std::ranges::find(rows, id, [](const auto &each) { return each.activation.id; });
        if (!path.startsWith(QLatin1String("/api/admin/activations/")) || row == rows.end()) {
            return bad(404);
        }
        return path.endsWith(QLatin1String("/retry")) ? retry(request, *row) : good(row->toJson());
    }
    [[nodiscard]] QJsonObject page(const QUrlQuery &query) const
    {
        const bool isStuckGroup = query.queryItemValue(QStringLiteral("state")) == QLatin1String("stuck");
        const QString after = query.queryItemValue(QStringLiteral("after"));
        bool isPast = after.isEmpty();
        int stuck = 0;
        QJsonArray array;
        QJsonValue next;
        for (const contract::AdminActivation &each : rows) {
            stuck += each.isStuck ? 1 : 0;
            const bool fits = isPast && each.isStuck && isStuckGroup;
            isPast = isPast || each.activation.id == after;
            if (fits && array.size() == pageSize) {
                next = next.isString() ? next : QJsonValue(m_last);
            } else if (fits) {
                array.append(each.toJson());
                m_last = each.activation.id;
            }
        }
        return {
            {QStringLiteral("activations"), array}, {QStringLiteral("next"), next}, {QStringLiteral("stuck"), stuck}};
    }
    [[nodiscard]] QJsonObject queue() const
    {
        QJsonArray waiting;
        for (int place = 1; place <= queued; ++place) {
            contract::QueuedActivation each;
            each.email = QStringLiteral("q%1@example.com").arg(place);
            each.place = place;
            each.waitSeconds = place * 100;
            each.joinedAt = world.clock.now();
            waiting.append(each.toJson());
        }
        return {{QStringLiteral("waiting"), waiting},
                {QStringLiteral("more"), false},
                {QStringLiteral("read_at"), contract::timeToJson(world.clock.now())}};
    }
    [[nodiscard]] FakeTransport::Reply retry(const net::HttpRequest &request, contract::AdminActivation &row)
    {
        const bool isDryRun = QJsonDocument::fromJson(request.body).object().value(QStringLiteral("dry_run")).toBool();
        retries.append((isDryRun ? QStringLiteral("dry ") : QStringLiteral("do ")) + row.activation.id);
        if (retryStatus != 200) {
            return bad(retryStatus);
        }
        if (!isDryRun) {
            row.isStuck = false;
            row.activation.state = domain::ActivationState::Provisioning;
            row.activation.updatedAt = world.clock.now();
        }
        QJsonObject body = row.toJson();
        const contract::RetryMove move{
            QStringLiteral("oxio.line"), QStringLiteral("again"), QStringLiteral("carrier"), true, true, false, 12};
        body.insert(QStringLiteral("moves"), QJsonArray{move.toJson()});
        return good(body);
    }

    mutable QString m_last;
};

} // namespace dotm::test
