// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/repositories/voiceclips.h"

namespace dotm::storage::voiceclips {
using namespace Qt::Literals::StringLiterals;
using core::fail;
using core::Outcome;
using core::Result;

namespace {

const QString kClipColumns = u"wish, kind, language, profile, text, is_personal, characters, wanted_source, state, "
                             "source, voice_id, model, content, bytes, length_ms, tries, error, again_at, created_at"_s;

VoiceClip clipFrom(const Row &row)
{
    VoiceClip clip{row.text(0),
                   row.text(1),
                   row.text(2),
                   row.text(3),
                   row.text(4),
                   row.boolean(5),
                   row.integer(6),
                   row.text(7),
                   row.text(8),
                   row.text(9),
                   row.text(10),
                   row.text(11),
                   row.text(12),
                   row.integer(13),
                   row.integer(14),
                   row.integer(15),
                   row.text(16),
                   {},
                   {}};
    if (!row.isNull(17)) {
        clip.againAt = core::fromMs(row.integer(17));
    }
    clip.createdAt = core::fromMs(row.integer(18));
    return clip;
}

Result<std::optional<VoiceClip>> oneClip(const Result<std::optional<Row>> &row)
{
    if (!row) {
        return fail(row.error());
    }
    return *row ? std::optional(clipFrom(**row)) : std::nullopt;
}

Outcome clipChanged(const Result<qint64> &rows)
{
    return rows ? Outcome() : fail(rows.error());
}

Value timeOf(const std::optional<core::TimePoint> &time)
{
    return time ? Value(core::toMs(*time)) : Value();
}

} // namespace

Result<bool> insert(Connection &db, const VoiceClip &c)
{
    const auto rows =
        db.execute(u"INSERT INTO voice_clips (wish, kind, language, profile, text, is_personal, characters, "
                   "wanted_source, state, tries, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) "
                   "ON CONFLICT DO NOTHING"_s,
                   {c.wish, c.kind, c.language, c.profile, c.text, qint64(c.isPersonal), c.characters, c.wantedSource,
                    c.state, c.tries, core::toMs(c.createdAt)});
    return rows ? Result<bool>(*rows == 1) : fail(rows.error());
}

Result<std::optional<VoiceClip>> byWish(Connection &db, const QString &wish)
{
    return oneClip(db.maybeOne(u"SELECT "_s + kClipColumns + u" FROM voice_clips WHERE wish = $1"_s, {wish}));
}

Result<std::optional<VoiceClip>> byContent(Connection &db, const QString &content)
{
    return oneClip(db.maybeOne(u"SELECT "_s + kClipColumns +
                                   u" FROM voice_clips WHERE content = $1 AND content <> '' ORDER BY wish LIMIT 1"_s,
                               {content}));
}

Outcome settle(Connection &db, const VoiceClip &c, core::TimePoint now)
{
    return clipChanged(
        db.execute(u"UPDATE voice_clips SET state = $2, source = $3, voice_id = $4, model = $5, "
                   "content = $6, bytes = $7, length_ms = $8, error = $9, again_at = $10, ready_at = $11 "
                   "WHERE wish = $1"_s,
                   {c.wish, c.state, c.source, c.voiceId, c.model, c.content, c.bytes, c.lengthMs, c.error,
                    timeOf(c.againAt), core::toMs(now)}));
}

Result<bool> askAgain(Connection &db, const VoiceClip &c)
{
    const auto rows = db.execute(u"UPDATE voice_clips SET tries = tries + 1, again_at = NULL, state = CASE WHEN "
                                 "content = '' THEN 'wanted' ELSE state END WHERE wish = $1 AND tries = $2"_s,
                                 {c.wish, c.tries});
    return rows ? Result<bool>(*rows == 1) : fail(rows.error());
}

Outcome forgetSound(Connection &db, const QString &content, core::TimePoint now)
{
    return clipChanged(db.execute(u"UPDATE voice_clips SET state = 'failed', content = '', again_at = $2 "
                                  "WHERE content = $1 AND content <> ''"_s,
                                  {content, core::toMs(now)}));
}

Outcome addHits(Connection &db, const QStringList &wishes)
{
    for (const QString &wish : wishes) {
        if (const auto rows = db.execute(u"UPDATE voice_clips SET hits = hits + 1 WHERE wish = $1"_s, {wish}); !rows) {
            return fail(rows.error());
        }
    }
    return {};
}

Result<VoiceCacheFigures> figures(Connection &db)
{
    const auto row = db.one(u"SELECT COALESCE(SUM(CASE WHEN state = 'ready' THEN 1 ELSE 0 END), 0), "
                            "CAST(COALESCE(SUM(bytes), 0) AS BIGINT), CAST(COALESCE(SUM(length_ms), 0) AS BIGINT), "
                            "CAST(COALESCE(SUM(hits), 0) AS BIGINT), "
                            "COALESCE(SUM(CASE WHEN state = 'ready' AND source = 'local' THEN 1 ELSE 0 END), 0), "
                            "COALESCE(SUM(CASE WHEN state = 'wanted' THEN 1 ELSE 0 END), 0), "
                            "COALESCE(SUM(CASE WHEN state = 'failed' THEN 1 ELSE 0 END), 0) FROM voice_clips"_s);
    if (!row) {
        return fail(row.error());
    }
    return VoiceCacheFigures{row->integer(0), row->integer(1), row->integer(2), row->integer(3),
                             row->integer(4), row->integer(5), row->integer(6)};
}

Result<bool> book(Connection &db, const QString &month, qint64 characters, qint64 limit)
{
    const auto made = db.execute(
        u"INSERT INTO voice_months (month, characters, syntheses) VALUES ($1, 0, 0) ON CONFLICT DO NOTHING"_s, {month});
    if (!made) {
        return fail(made.error());
    }
    const auto rows = db.execute(u"UPDATE voice_months SET characters = characters + $2 WHERE month = $1 AND "
                                 "(CAST($3 AS BIGINT) = 0 OR characters + $2 <= $3)"_s,
                                 {month, characters, limit});
    return rows ? Result<bool>(*rows == 1) : fail(rows.error());
}

Outcome correct(Connection &db, const QString &month, qint64 characters, qint64 syntheses)
{
    return clipChanged(db.execute(
        u"UPDATE voice_months SET characters = CASE WHEN characters + $2 < 0 THEN 0 ELSE characters + $2 END, "
        "syntheses = syntheses + $3 WHERE month = $1"_s,
        {month, characters, syntheses}));
}

Result<VoiceMonth> month(Connection &db, const QString &month)
{
    const auto row = db.maybeOne(u"SELECT characters, syntheses FROM voice_months WHERE month = $1"_s, {month});
    if (!row) {
        return fail(row.error());
    }
    return *row ? VoiceMonth{(*row)->integer(0), (*row)->integer(1)} : VoiceMonth();
}

} // namespace dotm::storage::voiceclips
