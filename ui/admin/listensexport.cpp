// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/listensexport.h"

#include "client/voiceadminapi.h"
#include "ui/admin/voicewords.h"
#include "ui/shared/amounts.h"

#include <QCoreApplication>

#include <qcoro/qcorotask.h>

#include <algorithm>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using client::VoiceListenPage;
using contract::VoiceListen;
using core::Result;

namespace {

struct ListensExportWords
{
    Q_DECLARE_TR_FUNCTIONS(ListensExport)
};

} // namespace

QList<ui::ExportColumn> listenColumns()
{
    return {{u"listened_at_utc"_s, ListensExportWords::tr("When"), 1.3},
            {u"email"_s, ListensExportWords::tr("Who"), 1.8},
            {{}, ListensExportWords::tr("Message"), 1.1},
            {u"language"_s, ListensExportWords::tr("Language"), 0.8},
            {{}, ListensExportWords::tr("Voice"), 1.4},
            {{}, ListensExportWords::tr("How far"), 1},
            {u"uid"_s, {}, 0},
            {u"message_type"_s, {}, 0},
            {u"voice_profile"_s, {}, 0},
            {u"message_id"_s, {}, 0},
            {u"position_ms"_s, {}, 0},
            {u"completed"_s, {}, 0},
            {u"history_id"_s, {}, 0}};
}

ui::ExportRow listenRow(const VoiceListen &listen)
{
    return {listen.listenedAt,
            ui::maskedEmail(listen.email),
            voiceKindText(listen.kind),
            listen.language,
            voiceProfileText(listen.profile, listen.profile),
            voiceReachText(listen),
            listen.uid,
            listen.kind,
            listen.profile,
            listen.messageId,
            listen.positionMs,
            flagOf(listen.isCompleted),
            listen.id};
}

ListToExport listensList(AdminStore &store, QObject *context)
{
    ListToExport list;
    list.head = {ListensExportWords::tr("What was heard"),
                 {},
                 ListensExportWords::tr("from our records"),
                 {},
                 false,
                 listenColumns()};
    list.read = [&store, context](const QString &key, const ui::ExportPlan::Taken &taken) {
        client::VoiceAdminApi api(store.session().api());
        QCoro::connect(api.listens(key), context, [&store, taken](const Result<VoiceListenPage> &page) {
            handOn(store, page, taken, [](const VoiceListenPage &found) {
                ui::ExportPage rows;
                std::ranges::transform(found.listens, std::back_inserter(rows.rows), &listenRow);
                rows.next = found.next;
                return rows;
            });
        });
    };
    return list;
}

} // namespace dotm::admin
