// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "storage/driver/connection.h"

#include <QStringList>

#include <optional>

namespace dotm::storage {

/// One time somebody listened.
struct VoiceListen
{
    QString id;
    QString uid;
    QString kind;
    QString language;
    QString profile;
    QString messageId;
    qint64 positionMs = 0;
    bool isCompleted = false;
    core::TimePoint listenedAt;
    core::TimePoint updatedAt;
    QString email = {}; ///< of the person; read only
};

struct VoiceListenMark
{
    core::TimePoint listenedAt;
    QString id;
};

/// Rows of "voice_listens".
namespace voicelistens {

[[nodiscard]] core::Outcome insert(Connection &db, const VoiceListen &listen);
/// Moves one of the person's own on; what was completed stays so. False when they have none with this id.
[[nodiscard]] core::Result<bool> moveOn(Connection &db, const VoiceListen &listen);
/// Kinds the person heard to the end at least once.
[[nodiscard]] core::Result<QStringList> completedKinds(Connection &db, const QString &uid);
/// Newest first; of everybody when @p uid is empty.
[[nodiscard]] core::Result<QList<VoiceListen>> page(Connection &db, const QString &uid,
                                                    const std::optional<VoiceListenMark> &after, int limit);

} // namespace voicelistens
} // namespace dotm::storage
