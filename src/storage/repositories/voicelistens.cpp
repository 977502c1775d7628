// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/repositories/voicelistens.h"

#include <limits>

namespace dotm::storage::voicelistens {
using namespace Qt::Literals::StringLiterals;
using core::fail;
using core::Outcome;
using core::Result;

Outcome insert(Connection &db, const VoiceListen &l)
{
    const auto rows = db.execute(
        u"INSERT INTO voice_listens (id, firebase_uid, kind, language, profile, message_id, position_ms, is_completed, "
        "listened_at, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)"_s,
        {l.id, l.uid, l.kind, l.language, l.profile, l.messageId, l.positionMs, qint64(l.isCompleted),
         core::toMs(l.listenedAt)});
    return rows ? Outcome() : fail(rows.error());
}

Result<bool> moveOn(Connection &db, const VoiceListen &l)
{
    const auto rows = db.execute(u"UPDATE voice_listens SET position_ms = $3, updated_at = $4, is_completed = CASE "
                                 "WHEN CAST($5 AS BIGINT) = 1 THEN 1 ELSE is_completed END "
                                 "WHERE id = $1 AND firebase_uid = $2"_s,
                                 {l.id, l.uid, l.positionMs, core::toMs(l.updatedAt), qint64(l.isCompleted)});
    return rows ? Result<bool>(*rows == 1) : fail(rows.error());
}

Result<QStringList> completedKinds(Connection &db, const QString &uid)
{
    const auto rows =
        db.query(u"SELECT DISTINCT kind FROM voice_listens WHERE firebase_uid = $1 AND is_completed = 1"_s, {uid});
    if (!rows) {
        return fail(rows.error());
    }
    QStringList kinds;
    for (const Row &row : *rows) {
        kinds.append(row.text(0));
    }
    return kinds;
}

Result<QList<VoiceListen>> page(Connection &db, const QString &uid, const std::optional<VoiceListenMark> &after,
                                int limit)
{
    const qint64 before = after ? core::toMs(after->listenedAt) : std::numeric_limits<qint64>::max();
    const auto rows = db.query(
        u"SELECT l.id, l.firebase_uid, l.kind, l.language, l.profile, l.message_id, l.position_ms, l.is_completed, "
        "l.listened_at, l.updated_at, u.email FROM voice_listens l JOIN users u ON u.firebase_uid = l.firebase_uid "
        "WHERE (CAST($1 AS TEXT) = '' OR l.firebase_uid = $1) AND (l.listened_at < $2 OR (l.listened_at = $2 AND "
        "l.id < $3)) ORDER BY l.listened_at DESC, l.id DESC LIMIT $4"_s,
        {uid, before, after ? after->id : QString(), qint64(limit)});
    if (!rows) {
        return fail(rows.error());
    }
    QList<VoiceListen> list;
    for (const Row &r : *rows) {
        list.append({r.text(0), r.text(1), r.text(2), r.text(3), r.text(4), r.text(5), r.integer(6), r.boolean(7),
                     core::fromMs(r.integer(8)), core::fromMs(r.integer(9)), r.text(10)});
    }
    return list;
}

} // namespace dotm::storage::voicelistens
