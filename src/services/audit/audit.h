// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "domain/auditaction.h"
#include "services/identity.h"
#include "storage/driver/connection.h"

#include <QJsonObject>

namespace dotm::services::audit {

/// Who does something, and from where.
struct Actor
{
    QString uid;
    QString mail; ///< as it is; only its masked form is kept
    QString role; ///< a role's name, "unknown" or "platform"
    Origin origin;
};

[[nodiscard]] Actor actorOf(const Identity &who);
/// Somebody without a token: whoever followed the link in a mail.
[[nodiscard]] Actor unknownPerson(const Origin &origin);
/// The platform by itself: a step, a clock.
[[nodiscard]] Actor platform();

inline const QString kDone = QStringLiteral("done");
/// "done", or the error's code: what an entry says about how it ended.
[[nodiscard]] QString outcomeOf(const core::Outcome &outcome);

struct Note
{
    Actor actor;
    domain::AuditAction action = domain::AuditAction::ApiCall;
    QString subjectKind = {}; ///< "activation", "key", "person", ...
    QString subject = {};     ///< its id
    QString subjectUid = {};  ///< whom it concerns
    QJsonObject before = {};  ///< small; what changes, without secrets
    QJsonObject after = {};
    QString outcome = kDone;
};

/// Writes @p note into the log, inside the caller's transaction and as the last thing in it: from here until the
/// transaction ends nobody else can append, on either engine. Members of before and after that are named like a secret
/// are left out, and an object of more than four thousand bytes is replaced by its size.
[[nodiscard]] core::Outcome append(storage::Connection &db, const Note &note, core::TimePoint now);

} // namespace dotm::services::audit
