// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/repositories/voicemessages.h"

namespace dotm::storage::voicemessages {
using namespace Qt::Literals::StringLiterals;
using core::fail;
using core::Outcome;
using core::Result;

namespace {

const QString kMessageColumns =
    u"id, firebase_uid, kind, language, profile, digest, generation_ms, created_at, ready_at"_s;

VoiceMessage messageFrom(const Row &row)
{
    VoiceMessage message{row.text(0),
                         row.text(1),
                         row.text(2),
                         row.text(3),
                         row.text(4),
                         row.text(5),
                         row.optionalInteger(6),
                         core::fromMs(row.integer(7)),
                         {}};
    if (!row.isNull(8)) {
        message.readyAt = core::fromMs(row.integer(8));
    }
    return message;
}

Result<std::optional<VoiceMessage>> oneMessage(const Result<std::optional<Row>> &row)
{
    if (!row) {
        return fail(row.error());
    }
    return *row ? std::optional(messageFrom(**row)) : std::nullopt;
}

Outcome insertParts(Connection &db, const QString &messageId, const QList<VoicePart> &parts)
{
    qint64 place = 0;
    for (const VoicePart &part : parts) {
        const auto rows = db.execute(u"INSERT INTO voice_message_parts (message_id, place, wish, text, caption) "
                                     "VALUES ($1, $2, $3, $4, $5)"_s,
                                     {messageId, place++, part.wish, part.text, part.caption});
        if (!rows) {
            return fail(rows.error());
        }
    }
    return {};
}

} // namespace

Result<VoiceMessage> insert(Connection &db, const VoiceMessage &m, const QList<VoicePart> &parts)
{
    const auto rows =
        db.execute(u"INSERT INTO voice_messages (id, firebase_uid, kind, language, profile, digest, created_at) "
                   "VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING"_s,
                   {m.id, m.uid, m.kind, m.language, m.profile, m.digest, core::toMs(m.createdAt)});
    if (!rows) {
        return fail(rows.error());
    }
    if (*rows == 1) {
        const Outcome stored = insertParts(db, m.id, parts);
        return stored ? Result<VoiceMessage>(m) : fail(stored.error());
    }
    const auto there = oneMessage(db.maybeOne(
        u"SELECT "_s + kMessageColumns +
            u" FROM voice_messages WHERE firebase_uid = $1 AND kind = $2 AND language = $3 AND profile = $4 AND "
            "digest = $5"_s,
        {m.uid, m.kind, m.language, m.profile, m.digest}));
    if (!there) {
        return fail(there.error());
    }
    return *there ? Result<VoiceMessage>(**there) : fail(core::ErrorCode::NotFound, u"The message is gone."_s);
}

Result<std::optional<VoiceMessage>> byId(Connection &db, const QString &id)
{
    return oneMessage(db.maybeOne(u"SELECT "_s + kMessageColumns + u" FROM voice_messages WHERE id = $1"_s, {id}));
}

Result<std::optional<VoiceMessage>> newest(Connection &db, const QString &uid, const QString &kind,
                                           const QString &language, const QString &profile)
{
    return oneMessage(db.maybeOne(u"SELECT "_s + kMessageColumns +
                                      u" FROM voice_messages WHERE firebase_uid = $1 AND kind = $2 AND language = $3 "
                                      "AND profile = $4 ORDER BY created_at DESC, id DESC LIMIT 1"_s,
                                  {uid, kind, language, profile}));
}

Result<QList<VoicePart>> parts(Connection &db, const QString &messageId)
{
    const auto rows = db.query(
        u"SELECT wish, text, caption FROM voice_message_parts WHERE message_id = $1 ORDER BY place"_s, {messageId});
    if (!rows) {
        return fail(rows.error());
    }
    QList<VoicePart> list;
    for (const Row &row : *rows) {
        VoicePart part{row.text(0), row.text(1), row.text(2), {}};
        if (!part.wish.isEmpty()) {
            const auto clip = voiceclips::byWish(db, part.wish);
            if (!clip) {
                return fail(clip.error());
            }
            part.clip = *clip;
        }
        list.append(part);
    }
    return list;
}

Result<qint64> waitingParts(Connection &db, const QString &messageId)
{
    const auto row = db.one(u"SELECT COUNT(*) FROM voice_message_parts p JOIN voice_clips c ON c.wish = p.wish "
                            "WHERE p.message_id = $1 AND c.state = 'wanted'"_s,
                            {messageId});
    return row ? Result<qint64>(row->integer(0)) : fail(row.error());
}

Outcome markReady(Connection &db, const QString &id, std::optional<qint64> generationMs, core::TimePoint now)
{
    const auto rows =
        db.execute(u"UPDATE voice_messages SET generation_ms = $2, ready_at = $3 WHERE id = $1 AND ready_at IS NULL"_s,
                   {id, nullable(generationMs), core::toMs(now)});
    return rows ? Outcome() : fail(rows.error());
}

Result<bool> holds(Connection &db, const QString &uid, const QString &content)
{
    const auto row = db.maybeOne(
        u"SELECT 1 FROM voice_clips c JOIN voice_message_parts p ON p.wish = c.wish JOIN voice_messages m ON m.id = "
        "p.message_id WHERE c.content = $1 AND c.content <> '' AND m.firebase_uid = $2 LIMIT 1"_s,
        {content, uid});
    return row ? Result<bool>(row->has_value()) : fail(row.error());
}

Result<QList<qint64>> lastGenerations(Connection &db, int count)
{
    const auto rows = db.query(u"SELECT generation_ms FROM voice_messages WHERE generation_ms IS NOT NULL "
                               "ORDER BY ready_at DESC LIMIT $1"_s,
                               {qint64(count)});
    if (!rows) {
        return fail(rows.error());
    }
    QList<qint64> times;
    for (const Row &row : *rows) {
        times.append(row.integer(0));
    }
    return times;
}

Result<qint64> countOf(Connection &db, const QString &uid)
{
    const auto row = db.one(u"SELECT COUNT(*) FROM voice_messages WHERE firebase_uid = $1"_s, {uid});
    return row ? Result<qint64>(row->integer(0)) : fail(row.error());
}

} // namespace dotm::storage::voicemessages
