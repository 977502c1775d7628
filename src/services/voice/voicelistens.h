// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/random.h"
#include "core/task.h"
#include "services/identity.h"
#include "storage/database.h"
#include "storage/repositories/voicelistens.h"

namespace dotm::services {

/// What a player reports of one time somebody listened.
struct ListenReport
{
    QString id = {}; ///< of a listen reported before; empty: it begins
    QString kind;
    QString language;
    QString profile;
    QString messageId = {};
    qint64 positionMs = 0;
    bool isCompleted = false;
};

/// What people heard, with position and completion: by it the next message is chosen. Service thread.
class VoiceListens
{
public:
    static constexpr int kMostPerPage = 100;

    VoiceListens(storage::Database &database, const core::Clock &clock, core::Random &random)
        : m_database(database), m_clock(clock), m_random(random)
    {
    }

    /// The listen's id. Errors: Invalid for a kind, language or voice that is none of ours or a position that is none,
    /// NotFound for a listen of somebody else's.
    [[nodiscard]] core::Task<core::Result<QString>> report(Identity who, ListenReport report);
    /// The caller's own, newest first; one more than @p limit when there are more.
    [[nodiscard]] core::Task<core::Result<QList<storage::VoiceListen>>>
    own(Identity who, std::optional<storage::VoiceListenMark> after, int limit);
    /// Everybody's. Error: Forbidden below admin.
    [[nodiscard]] core::Task<core::Result<QList<storage::VoiceListen>>>
    everybodys(Identity who, std::optional<storage::VoiceListenMark> after, int limit);

private:
    [[nodiscard]] core::Task<core::Result<QList<storage::VoiceListen>>>
    page(QString uid, std::optional<storage::VoiceListenMark> after, int limit);

    storage::Database &m_database;
    const core::Clock &m_clock;
    core::Random &m_random;
};

} // namespace dotm::services
