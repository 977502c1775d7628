// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/secret.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace dotm::elevenlabs {

struct ElevenLabsConfig
{
    QUrl url; ///< "https://api.elevenlabs.io"
    core::SecretString apiKey;
    int callsAtOnce = 2; ///< syntheses; what an answer tells of the plan's limit replaces it
};

/// Hundredths, as everywhere in the program: 65 is sent as 0.65.
struct SpeechSettings
{
    int stability = 75;
    int similarityBoost = 75;
    int style = 0;
    bool speakerBoost = true;

    friend bool operator==(const SpeechSettings &, const SpeechSettings &) = default;
};

struct SpeechDraft
{
    QString text;
    QString voiceId;
    QString modelId;
    QString languageCode = {}; ///< empty: the model hears it from the text
    SpeechSettings settings = {};
    QString outputFormat = QStringLiteral("mp3_44100_64");
};

/// When one character (a code point, as text) is spoken, from the start of the clip.
struct CharacterTime
{
    QString character;
    int startMs = 0;
    int endMs = 0;

    friend bool operator==(const CharacterTime &, const CharacterTime &) = default;
};

struct Speech
{
    QByteArray audio;
    QList<CharacterTime> alignment; ///< of the text as it was given
    qint64 billedCharacters = -1;   ///< as the answer says; -1: it does not
    QString requestId;              ///< theirs, for support
};

/// One line of a streamed answer.
struct SpeechPiece
{
    QByteArray audio;
    QList<CharacterTime> alignment;
};

struct Voice
{
    QString id;
    QString name;
    QString category;
    QString description;
};

struct VoicePage
{
    QList<Voice> voices;
    QString nextPageToken; ///< empty: the last page
};

struct Model
{
    QString id;
    QString name;
    bool canSpeak = false;
    bool usesStyle = false;
    bool usesSpeakerBoost = false;
    qint64 longestText = 0; ///< characters for one call; 0: not told
    QStringList languages;
};

struct Subscription
{
    QString tier;
    QString status;
    qint64 charactersUsed = 0;
    qint64 characterLimit = 0;
    std::optional<core::TimePoint> resetsAt;
};

} // namespace dotm::elevenlabs
