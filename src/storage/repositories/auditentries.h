// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "storage/driver/connection.h"

#include <QList>

#include <optional>

namespace dotm::storage {

/// One line of the audit log, as it is stored and sealed.
struct AuditEntry
{
    qint64 sequence = 0;  ///< from 1, without gaps
    QString previousHash; ///< of the entry before; 64 zeros for the first
    QString hash;
    core::TimePoint at;
    QString actorUid;  ///< empty: nobody known, or the platform itself
    QString actorMail; ///< masked
    QString actorRole; ///< a role's name, "unknown" or "platform"
    QString action;
    QString subjectKind;
    QString subject;
    QString subjectUid; ///< whom it concerns; empty: nobody
    QString before;     ///< JSON object; empty: nothing to say
    QString after;
    QString via;
    QString address; ///< "loopback", or a digest
    QString requestId;
    QString outcome; ///< "done", or why not
};

struct AuditHead
{
    qint64 sequence = 0; ///< of the newest entry
    QString hash;        ///< of the newest entry
    QString salt;        ///< for digests of addresses; never shown
};

/// What a list of entries is cut down to; empty members do not count.
struct AuditFilter
{
    QString person = {}; ///< uid of who did it
    QString action = {};
    QString subject = {};                      ///< what it was done to: an id, or the uid of whom it concerns
    std::optional<core::TimePoint> from = {};  ///< at or after
    std::optional<core::TimePoint> until = {}; ///< before

    friend bool operator==(const AuditFilter &, const AuditFilter &) = default;
};

/// Rows of "audit_entries" and their head. There is no way to change or remove one: the tables refuse it.
namespace auditentries {

/// The head, held against everybody else who appends until the transaction ends.
[[nodiscard]] core::Result<AuditHead> hold(Connection &db);
/// Adds @p entry behind the held head and moves the head. The caller has set sequence and both hashes.
[[nodiscard]] core::Outcome append(Connection &db, const AuditEntry &entry);

/// The head; nothing when somebody took it away.
[[nodiscard]] core::Result<std::optional<AuditHead>> head(Connection &db);
/// True when there is an entry behind the head, which nobody who appends could have made.
[[nodiscard]] core::Result<bool> hasMoreThanHead(Connection &db);
/// Entries after @p sequence, oldest first.
[[nodiscard]] core::Result<QList<AuditEntry>> after(Connection &db, qint64 sequence, int limit);
/// Newest first, those before @p sequence (0: from the newest).
[[nodiscard]] core::Result<QList<AuditEntry>> page(Connection &db, const AuditFilter &filter, qint64 sequence,
                                                   int limit);
/// What concerned @p uid, newest first: entries before the moment @p at, and those at it with a number below @p
/// sequence.
[[nodiscard]] core::Result<QList<AuditEntry>> about(Connection &db, const QString &uid, core::TimePoint at,
                                                    qint64 sequence, int limit);
[[nodiscard]] core::Result<bool> hasRequest(Connection &db, const QString &requestId);

} // namespace auditentries
} // namespace dotm::storage
