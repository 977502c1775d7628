// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace dotm::contract {

/// One line of GET /api/admin/audit: who did what, to what, and from where.
struct AuditEntry
{
    qint64 sequence = 0; ///< from 1, without gaps
    core::TimePoint at;
    QString actorUid;  ///< empty: nobody known, or the platform itself
    QString actorMail; ///< masked
    QString actorRole; ///< a role's name, "unknown" or "platform"
    QString action;    ///< "account.role"; a client may know fewer than the server
    QString subjectKind;
    QString subject;
    QString subjectUid; ///< whom it concerns; empty: nobody
    QJsonObject before; ///< empty: nothing to say
    QJsonObject after;
    QString via;     ///< "screen", "palette", "link", "api", "mcp", "system"
    QString address; ///< "loopback", or a digest
    QString requestId;
    QString outcome; ///< "done", or why not
    QString hash;    ///< seals this entry and with it all before

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<AuditEntry> fromJson(const QJsonObject &object);
};

/// GET /api/admin/audit/check: what the last check of the whole chain found, and how far one under way has come.
struct AuditCheck
{
    bool isRunning = false;
    qint64 checked = 0;                     ///< entries of the check under way, or of the last one
    qint64 total = 0;                       ///< entries there were when it began; 0: not known yet
    std::optional<core::TimePoint> endedAt; ///< of the last check; nothing: none since the service layer started
    bool isSound = false;                   ///< the last check's result
    qint64 brokenAt = 0;                    ///< the first entry that is wrong or missing
    QString problem;                        ///< one sentence; empty: the chain is sound
    QString headHash;                       ///< to compare with one that was kept elsewhere

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<AuditCheck> fromJson(const QJsonObject &object);
};

} // namespace dotm::contract
