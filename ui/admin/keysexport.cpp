// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/keysexport.h"

#include "client/keysapi.h"
#include "ui/shared/amounts.h"

#include <QCoreApplication>

#include <qcoro/qcorotask.h>

#include <algorithm>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using client::KeysPage;
using contract::ApiKey;
using core::Result;

namespace {

struct KeysExportWords
{
    Q_DECLARE_TR_FUNCTIONS(KeysExport)
};

QString keyStateText(const ApiKey &key)
{
    return key.isActive ? KeysExportWords::tr("Active") : KeysExportWords::tr("Revoked");
}

} // namespace

QList<ui::ExportColumn> keyColumns()
{
    return {{u"id"_s, KeysExportWords::tr("Id of the key"), 1.4},
            {u"key_name"_s, KeysExportWords::tr("Name"), 1.4},
            {{}, KeysExportWords::tr("State"), 0.8},
            {u"owner_email"_s, KeysExportWords::tr("Acts for"), 1.6},
            {u"rate_limit"_s, KeysExportWords::tr("Requests an hour, at most"), 1},
            {u"total_requests"_s, KeysExportWords::tr("Requests so far"), 1},
            {u"created_at_utc"_s, KeysExportWords::tr("Made"), 1.2},
            {u"last_used_at_utc"_s, KeysExportWords::tr("Last used"), 1.2},
            {u"revoked_at_utc"_s, KeysExportWords::tr("Revoked"), 1.2},
            {u"is_active"_s, {}, 0},
            {u"firebase_uid"_s, {}, 0},
            {u"description"_s, {}, 0},
            {u"allowed_origins"_s, {}, 0}};
}

ui::ExportRow keyRow(const ApiKey &key)
{
    return {key.id,
            key.name,
            keyStateText(key),
            ui::maskedEmail(key.ownerEmail),
            key.rateLimit,
            key.totalRequests,
            key.createdAt,
            momentOf(key.lastUsedAt),
            momentOf(key.revokedAt),
            flagOf(key.isActive),
            key.ownerUid,
            key.description,
            key.allowedOrigins.join(u' ')};
}

ListToExport keysList(AdminStore &store, QObject *context, const QString &state, const QString &words)
{
    ListToExport list;
    list.head = {KeysExportWords::tr("Assistants & keys"),
                 words,
                 KeysExportWords::tr("from our records"),
                 {},
                 false,
                 keyColumns()};
    if (!state.isEmpty()) {
        list.filter = {{u"state"_s, state}};
    }
    list.read = [&store, context, state](const QString &key, const ui::ExportPlan::Taken &taken) {
        client::KeysApi api(store.session().api());
        QCoro::connect(api.page(state, key), context, [&store, taken](const Result<KeysPage> &page) {
            handOn(store, page, taken, [](const KeysPage &found) {
                ui::ExportPage rows;
                std::ranges::transform(found.keys, std::back_inserter(rows.rows), &keyRow);
                rows.next = found.next;
                return rows;
            });
        });
    };
    return list;
}

} // namespace dotm::admin
