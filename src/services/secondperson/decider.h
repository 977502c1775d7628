// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "domain/maskedmail.h"
#include "services/audit/audit.h"
#include "services/identity.h"

namespace dotm::services {

/// Who decides something: a person with a verified token, or whoever pressed a button behind a link in a mail.
struct Decider
{
    QString uid;        ///< empty: nobody we know
    QString name;       ///< as it is written down and shown
    QString mail;       ///< lower case; for a link: whom it was sent to
    audit::Actor actor; ///< for the audit log

    [[nodiscard]] static Decider person(const Identity &who)
    {
        return {who.uid, who.name.isEmpty() ? domain::maskedMail(who.email) : who.name, who.email, audit::actorOf(who)};
    }
    [[nodiscard]] static Decider mailLink(const QString &mail, Origin origin)
    {
        origin.via = domain::AuditVia::Link;
        return {{},
                QStringLiteral("person unknown (mail link to %1)").arg(domain::maskedMail(mail)),
                mail.toLower(),
                audit::unknownPerson(origin)};
    }
    [[nodiscard]] bool isKnown() const { return !uid.isEmpty(); }
    /// The same human, as far as anybody can tell.
    [[nodiscard]] bool isSameAs(const QString &otherUid, const QString &otherMail) const
    {
        return (!uid.isEmpty() && uid == otherUid) || (!mail.isEmpty() && mail == otherMail);
    }
};

/// Forbidden below admin: asked again behind the row's own rule, because a service has more than one door.
[[nodiscard]] inline core::Outcome requireAdmin(const Identity &who)
{
    return who.isAtLeast(domain::Role::Admin)
               ? core::Outcome()
               : core::fail(core::ErrorCode::Forbidden,
                            QStringLiteral("Only a person with the role admin may do this."));
}

/// Forbidden below agent, as requireAdmin().
[[nodiscard]] inline core::Outcome requireAgent(const Identity &who)
{
    return who.isAtLeast(domain::Role::Agent)
               ? core::Outcome()
               : core::fail(core::ErrorCode::Forbidden,
                            QStringLiteral("Only a person with the role agent may do this."));
}

} // namespace dotm::services
