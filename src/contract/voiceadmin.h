// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace dotm::contract {

/// What of the voice is kept, who speaks and what the month cost (GET /api/admin/voice).
struct VoiceStanding
{
    bool isSimulated = false;
    bool hasElevenLabs = false;
    bool hasLocalVoice = false;

    qint64 clips = 0; ///< sentences that are spoken and kept
    qint64 bytes = 0;
    qint64 lengthMs = 0;
    qint64 hits = 0;       ///< how often one was heard again without being spoken again
    qint64 localClips = 0; ///< of the clips, by the local voice
    qint64 preparing = 0;  ///< being spoken, or in line for it
    qint64 failed = 0;

    QString month; ///< "2026-11", in UTC
    qint64 monthCharacters = 0;
    qint64 monthSyntheses = 0;
    qint64 monthLimit = 0; ///< characters of ElevenLabs; 0: no limit

    QStringList pregenerated; ///< languages that are prepared when none is named

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<VoiceStanding> fromJson(const QJsonObject &object);
};

/// What preparing would do, or did (POST /api/admin/voice/pregenerate).
struct VoicePreparation
{
    bool isDryRun = false;
    QStringList languages;
    QStringList profiles;
    qint64 sentences = 0;
    qint64 missing = 0;    ///< of them, neither spoken nor in line
    qint64 characters = 0; ///< of those that are missing
    qint64 charactersLeft = 0;
    bool isBilled = false; ///< false: ElevenLabs is not set up

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<VoicePreparation> fromJson(const QJsonObject &object);
};

/// A voice to choose (GET /api/welcome-message/voices).
struct VoiceSpeaker
{
    QString name; ///< "ScienceTeacher"
    QString title;
    QString voiceId; ///< at ElevenLabs
    QString description;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<VoiceSpeaker> fromJson(const QJsonObject &object);
};

} // namespace dotm::contract
