// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/auditentry.h"
#include "support/faketransport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <array>
#include <utility>

/// A service that has a million entries in its audit log, each made as it is asked for.
namespace dotm::bench {

inline constexpr int kMillion = 1'000'000;

[[nodiscard]] inline contract::AuditEntry auditEntry(qint64 sequence)
{
    static constexpr std::array kActions{"beta.approve", "account.role", "activation.retry", "tool.call", "key.create"};
    static constexpr std::array kOutcomes{"done", "done", "done", "done", "done", "done", "done", "Unavailable"};
    contract::AuditEntry entry;
    entry.sequence = sequence;
    entry.at = core::fromMs(1'768'469'400'000 + sequence * 7'000);
    entry.actorUid = QStringLiteral("uid-%1").arg(sequence % 97);
    entry.actorMail = QStringLiteral("%1•••@example.com").arg(QChar(u'a' + static_cast<char16_t>(sequence % 26)));
    entry.actorRole = QStringLiteral("admin");
    entry.action = QString::fromLatin1(kActions[static_cast<std::size_t>(sequence) % kActions.size()]);
    entry.subjectKind = QStringLiteral("person");
    entry.subject = QStringLiteral("kWq3vR8t%1").arg(sequence);
    entry.before = {{QStringLiteral("role"), QStringLiteral("customer")}};
    entry.after = {{QStringLiteral("role"), QStringLiteral("agent")}};
    entry.via = QStringLiteral("screen");
    entry.address = sequence % 3 == 0 ? QStringLiteral("loopback") : QStringLiteral("5f0c19ab");
    entry.requestId = QStringLiteral("01937c20-0000-7000-8000-%1").arg(sequence, 12, 10, QChar(u'0'));
    entry.outcome = QString::fromLatin1(kOutcomes[static_cast<std::size_t>(sequence) % kOutcomes.size()]);
    entry.hash = QStringLiteral("%1").arg(sequence, 64, 16, QChar(u'0'));
    return entry;
}

[[nodiscard]] inline test::FakeTransport::Reply auditAnswer(const net::HttpRequest &request)
{
    if (request.url.path() != QLatin1String("/api/admin/audit")) {
        return test::FakeTransport::answer(404, R"({"error":"There is none.","code":"not_found","request_id":"r-1"})");
    }
    const QUrlQuery query(request.url);
    const qint64 before = query.queryItemValue(QStringLiteral("before")).toLongLong();
    const qint64 limit = query.queryItemValue(QStringLiteral("limit")).toLongLong();
    const qint64 first = before > 0 ? before - 1 : kMillion;
    const qint64 last = std::max<qint64>(1, first - limit + 1);
    QJsonArray entries;
    for (qint64 sequence = first; sequence >= last; --sequence) {
        entries.append(auditEntry(sequence).toJson());
    }
    const QJsonObject page{{QStringLiteral("success"), true},
                           {QStringLiteral("entries"), entries},
                           {QStringLiteral("next"), last > 1 ? QJsonValue(last) : QJsonValue()}};
    return test::FakeTransport::answer(200, QJsonDocument(page).toJson(QJsonDocument::Compact));
}

} // namespace dotm::bench
