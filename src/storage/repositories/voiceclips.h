// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "storage/driver/connection.h"

#include <QStringList>

#include <optional>

namespace dotm::storage {

/// One spoken sentence.
struct VoiceClip
{
    QString wish; ///< digest of all that makes the sound
    QString kind;
    QString language;
    QString profile;
    QString text;
    bool isPersonal = false;
    qint64 characters = 0;
    QString wantedSource;                     ///< "elevenlabs" or "local"
    QString state = QStringLiteral("wanted"); ///< wanted, ready, failed
    QString source;                           ///< of the sound there is
    QString voiceId;
    QString model;
    QString content; ///< digest of the sound, and the name of its file
    qint64 bytes = 0;
    qint64 lengthMs = 0;
    qint64 tries = 0; ///< how often it was asked for
    QString error;    ///< why there is none, or why it is another's
    std::optional<core::TimePoint> againAt;
    core::TimePoint createdAt;

    [[nodiscard]] bool isReady() const { return state == QLatin1StringView("ready"); }
    /// Whether its own voice may be asked for once more.
    [[nodiscard]] bool isDue(core::TimePoint now) const
    {
        return state != QLatin1StringView("wanted") && againAt && *againAt <= now;
    }
};

struct VoiceCacheFigures
{
    qint64 clips = 0; ///< ready ones
    qint64 bytes = 0;
    qint64 lengthMs = 0;
    qint64 hits = 0;
    qint64 local = 0; ///< of the clips
    qint64 waiting = 0;
    qint64 failed = 0;
};

struct VoiceMonth
{
    qint64 characters = 0;
    qint64 syntheses = 0;
};

/// Rows of "voice_clips" and "voice_months".
namespace voiceclips {

/// False when it was there already: nothing changes then.
[[nodiscard]] core::Result<bool> insert(Connection &db, const VoiceClip &clip);
[[nodiscard]] core::Result<std::optional<VoiceClip>> byWish(Connection &db, const QString &wish);
[[nodiscard]] core::Result<std::optional<VoiceClip>> byContent(Connection &db, const QString &content);
/// What came of it: state, source, voice, sound, error, when to ask again.
[[nodiscard]] core::Outcome settle(Connection &db, const VoiceClip &clip, core::TimePoint now);
/// Asks once more; false when somebody else did meanwhile.
[[nodiscard]] core::Result<bool> askAgain(Connection &db, const VoiceClip &clip);
/// The file @p content is gone: whoever asks next has it spoken once more.
[[nodiscard]] core::Outcome forgetSound(Connection &db, const QString &content, core::TimePoint now);
[[nodiscard]] core::Outcome addHits(Connection &db, const QStringList &wishes);
[[nodiscard]] core::Result<VoiceCacheFigures> figures(Connection &db);

/// Books characters before they are spoken; false when they would pass @p limit (0: no limit).
[[nodiscard]] core::Result<bool> book(Connection &db, const QString &month, qint64 characters, qint64 limit);
/// Corrects a booking; @p syntheses: how many succeeded.
[[nodiscard]] core::Outcome correct(Connection &db, const QString &month, qint64 characters, qint64 syntheses);
[[nodiscard]] core::Result<VoiceMonth> month(Connection &db, const QString &month);

} // namespace voiceclips
} // namespace dotm::storage
