// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "adminworld.h"

#include "contract/auditentry.h"

namespace dotm::test {

/// An admin's service of which only the audit log is there; takes the place of the world's own answers.
struct AuditService
{
    AdminWorld world;
    QList<contract::AuditEntry> log; ///< newest first
    contract::AuditCheck check;
    qsizetype pageSize = 3;
    int failFrom = 1'000; ///< the reads of the log from this one on fail
    int reads = 0;
    QStringList calls; ///< "GET /api/admin/audit?before=4"

    AuditService()
    {
        world.transport.setResponder([this](const net::HttpRequest &request) { return answer(request); });
    }

    /// @p number more, newer ones.
    void write(int number)
    {
        for (int index = 0; index < number; ++index) {
            contract::AuditEntry entry;
            entry.sequence = log.size() + 1;
            entry.at = world.clock.now() + std::chrono::seconds(log.size());
            entry.actorMail = QStringLiteral("b•••@example.com");
            entry.actorUid = QStringLiteral("boss");
            entry.actorRole = QStringLiteral("admin");
            entry.action = QStringLiteral("account.role");
            entry.subjectKind = QStringLiteral("person");
            entry.subject = QStringLiteral("u-%1").arg(entry.sequence);
            entry.before = {{QStringLiteral("role"), QStringLiteral("customer")}};
            entry.after = {{QStringLiteral("role"), QStringLiteral("agent")}};
            entry.via = QStringLiteral("screen");
            entry.address = QStringLiteral("loopback");
            entry.requestId = QStringLiteral("r-%1").arg(entry.sequence);
            entry.outcome = QStringLiteral("done");
            entry.hash = QStringLiteral("h%1").arg(entry.sequence);
            log.prepend(entry);
        }
    }
    /// The models with the page on screen.
    [[nodiscard]] std::unique_ptr<admin::AdminModels> show()
    {
        auto models = world.open();
        models->audit()->setShown(true);
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
        return FakeTransport::answer(status, R"({"error":"A sentence.","code":"internal","request_id":"r-7K2"})");
    }
    [[nodiscard]] FakeTransport::Reply answer(const net::HttpRequest &request)
    {
        if (!world.isReachable) {
            return core::fail(core::ErrorCode::Offline, QStringLiteral("no network"));
        }
        const QString path = request.url.path();
        calls.append(QString::fromLatin1(request.method) + QLatin1Char(' ') + path + QLatin1Char('?') +
                     request.url.query());
        if (path == QLatin1String("/api/admin/audit")) {
            return ++reads >= failFrom ? bad(409) : good(page(request));
        }
        if (path == QLatin1String("/api/admin/audit/check")) {
            check.isRunning = check.isRunning || request.method == "POST";
            return good(check.toJson());
        }
        return path == QLatin1String("/api/admin/exports") ? good({}) : bad(404);
    }
    [[nodiscard]] QJsonObject page(const net::HttpRequest &request) const
    {
        const QUrlQuery query(request.url);
        const qint64 before = query.queryItemValue(QStringLiteral("before")).toLongLong();
        const QString subject = query.queryItemValue(QStringLiteral("subject"));
        const qsizetype limit = query.queryItemValue(QStringLiteral("limit")).toLongLong();
        QJsonArray array;
        QJsonValue next;
        for (const contract::AuditEntry &each : log) {
            if ((before > 0 && each.sequence >= before) || (!subject.isEmpty() && each.subject != subject)) {
                continue;
            }
            if (array.size() == std::min(pageSize, limit)) {
                next = array.last().toObject().value(QStringLiteral("sequence"));
                break;
            }
            array.append(each.toJson());
        }
        return {{QStringLiteral("entries"), array}, {QStringLiteral("next"), next}};
    }
};

} // namespace dotm::test
