// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "client/auditapi.h"

#include "client/answer.h"
#include "contract/json.h"

#include <algorithm>

namespace dotm::client {
using namespace Qt::Literals::StringLiterals;
using contract::AuditCheck;
using contract::AuditEntry;
using core::Result;
using core::Task;

namespace {

constexpr int kMostPages = 5; ///< of what is new; with more it is quicker to begin again

ApiClient::Query queryOf(const AuditFilter &filter)
{
    ApiClient::Query query;
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty()) {
            query.append({name, value});
        }
    };
    add(u"person"_s, filter.person);
    add(u"action"_s, filter.action);
    add(u"subject"_s, filter.subject);
    add(u"from"_s, filter.from ? contract::timeToJson(*filter.from).toString() : QString());
    add(u"until"_s, filter.until ? contract::timeToJson(*filter.until).toString() : QString());
    return query;
}

/// Drops what is known already; true when it came that far.
bool cutAt(AuditPage &page, qint64 known)
{
    const auto first =
        std::ranges::find_if(page.entries, [known](const AuditEntry &each) { return each.sequence <= known; });
    const bool isThere = first != page.entries.end();
    page.entries.erase(first, page.entries.end());
    return isThere;
}

} // namespace

Task<Result<AuditPage>> AuditApi::page(AuditFilter filter, qint64 before, int limit)
{
    const QString path = u"/api/admin/audit"_s;
    ApiClient::Query query = queryOf(filter);
    if (before > 0) {
        query.append({u"before"_s, QString::number(before)});
    }
    query.append({u"limit"_s, QString::number(limit)});
    const Result<QJsonObject> answer = co_await m_api.read(path, query);
    if (!answer) {
        co_return core::fail(answer.error());
    }
    auto entries = parsedList<AuditEntry>(*answer, "entries"_L1);
    if (!entries) {
        co_return core::fail(entries.error());
    }
    AuditPage found;
    found.entries = *std::move(entries);
    found.next = answer->value("next"_L1).toInteger();
    co_return found;
}

Task<Result<AuditPage>> AuditApi::since(AuditFilter filter, qint64 known)
{
    const qint64 newest = 0;
    const Result<AuditPage> first = co_await page(filter, newest);
    if (!first || known == 0) {
        co_return first;
    }
    AuditPage all = *first;
    for (int pages = 1;; ++pages) {
        if (cutAt(all, known) || all.next == 0) {
            all.reachesKnown = true;
            all.next = 0;
            co_return all;
        }
        if (pages == kMostPages) {
            co_return first;
        }
        const qint64 before = all.next;
        const Result<AuditPage> more = co_await page(filter, before);
        if (!more) {
            co_return core::fail(more.error());
        }
        all.entries.append(more->entries);
        all.next = more->next;
    }
}

Task<Result<AuditCheck>> AuditApi::check()
{
    const QString path = u"/api/admin/audit/check"_s;
    const Result<QJsonObject> answer = co_await m_api.read(path);
    co_return parsed<AuditCheck>(answer);
}

Task<Result<AuditCheck>> AuditApi::beginCheck()
{
    const QString path = u"/api/admin/audit/check"_s;
    const QJsonObject body;
    const Result<QJsonObject> answer = co_await m_api.change(path, body);
    co_return parsed<AuditCheck>(answer);
}

QJsonObject filterToJson(const AuditFilter &filter)
{
    QJsonObject members;
    const ApiClient::Query query = queryOf(filter);
    for (const auto &[name, value] : query) {
        members.insert(name, value);
    }
    return members;
}

} // namespace dotm::client
