// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace dotm::contract {

/// One sentence of a spoken message.
struct VoiceSentence
{
    QString text;
    QString caption;    ///< to be read: with marks that keep a foreign name in place
    qint64 startMs = 0; ///< within the message
    qint64 endMs = 0;
    QString url;    ///< of its sound, below the service's address; empty: none, or none yet
    QString source; ///< "elevenlabs", "local", "captions"
    bool isWaiting = false;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<VoiceSentence> fromJson(const QJsonObject &object);
};

/// A message for one person, with its sounds.
struct VoiceMessage
{
    QString id;
    QString kind; ///< "welcome", "tip", "update"; "own" for a text of an administrator's
    QString language;
    QString profile;
    bool isReady = false; ///< nothing more is being made
    bool wasCached = false;
    bool isSimulated = false;
    QString source;   ///< "elevenlabs", "local", "captions"
    QString reason;   ///< why it is not ElevenLabs; empty when it is
    QString audioUrl; ///< the whole message as one sound; empty: there is none, or none yet
    std::optional<qint64> generationMs;
    QList<VoiceSentence> sentences;

    [[nodiscard]] qint64 lengthMs() const { return sentences.isEmpty() ? 0 : sentences.last().endMs; }
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<VoiceMessage> fromJson(const QJsonObject &object);
};

/// A language and who speaks it.
struct SpokenLanguage
{
    QString code;
    QString englishName;
    QString ownName;
    bool isRightToLeft = false;
    QString source; ///< "elevenlabs", "local", "captions"

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<SpokenLanguage> fromJson(const QJsonObject &object);
};

/// All of them.
struct SpokenLanguages
{
    QList<SpokenLanguage> languages;
    bool isSimulated = false;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<SpokenLanguages> fromJson(const QJsonObject &object);
};

/// A message before anybody asked for its sounds.
struct VoicePreview
{
    QString kind;
    qint64 messages = 0;                 ///< of the person in all
    QStringList texts;                   ///< its sentences
    QStringList captions;                ///< one for one
    std::optional<VoiceMessage> message; ///< ready to be heard

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<VoicePreview> fromJson(const QJsonObject &object);
};

/// One time somebody listened.
struct VoiceListen
{
    QString id;
    QString kind;
    QString language;
    QString profile;
    QString messageId;
    qint64 positionMs = 0;
    bool isCompleted = false;
    core::TimePoint listenedAt;
    QString uid;   ///< for administrators
    QString email; ///< for administrators

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<VoiceListen> fromJson(const QJsonObject &object);
};

} // namespace dotm::contract
