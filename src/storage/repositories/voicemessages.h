// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/repositories/voiceclips.h"

namespace dotm::storage {

/// One message of one person.
struct VoiceMessage
{
    QString id;
    QString uid;
    QString kind; ///< "welcome", "tip", "update"; "own" for a text an administrator gave
    QString language;
    QString profile;
    QString digest; ///< of its sentences and their voice
    std::optional<qint64> generationMs;
    core::TimePoint createdAt;
    std::optional<core::TimePoint> readyAt;
};

/// A sentence of it, with the sound there is.
struct VoicePart
{
    QString wish; ///< empty: no voice speaks it
    QString text;
    QString caption;
    std::optional<VoiceClip> clip;
};

/// Rows of "voice_messages" and "voice_message_parts".
namespace voicemessages {

/// Inserts, with its parts; a row with the same text and voice wins and is answered.
[[nodiscard]] core::Result<VoiceMessage> insert(Connection &db, const VoiceMessage &message,
                                                const QList<VoicePart> &parts);
[[nodiscard]] core::Result<std::optional<VoiceMessage>> byId(Connection &db, const QString &id);
/// The newest of a person in this kind, language and voice.
[[nodiscard]] core::Result<std::optional<VoiceMessage>> newest(Connection &db, const QString &uid, const QString &kind,
                                                               const QString &language, const QString &profile);
[[nodiscard]] core::Result<QList<VoicePart>> parts(Connection &db, const QString &messageId);
/// How many of its sentences are still to be spoken.
[[nodiscard]] core::Result<qint64> waitingParts(Connection &db, const QString &messageId);
/// Once; later calls change nothing.
[[nodiscard]] core::Outcome markReady(Connection &db, const QString &id, std::optional<qint64> generationMs,
                                      core::TimePoint now);
/// Whether one of the person's messages holds the sound @p content.
[[nodiscard]] core::Result<bool> holds(Connection &db, const QString &uid, const QString &content);
/// Of the last @p count that took time, newest first.
[[nodiscard]] core::Result<QList<qint64>> lastGenerations(Connection &db, int count);
[[nodiscard]] core::Result<qint64> countOf(Connection &db, const QString &uid);

} // namespace voicemessages
} // namespace dotm::storage
