// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/auditentry.h"

#include <QList>
#include <QString>

/// The audit log in the reader's language. Names that are not known here are shown as they are.
namespace dotm::admin {

/// "Role changed" for "account.role".
[[nodiscard]] QString auditActionText(const QString &action);
/// "m•••@example.com", "Unknown person" for whoever followed a link, "The platform".
[[nodiscard]] QString auditWho(const QString &role, const QString &mail, const QString &uid);
[[nodiscard]] QString auditRoleText(const QString &role);
/// "Screen", "Link in a mail".
[[nodiscard]] QString auditViaText(const QString &via);
/// "This computer of the service", or the digest of an address.
[[nodiscard]] QString auditAddressText(const QString &address);
/// It was done on the computer that the service runs on: with an embedded service, on this one.
[[nodiscard]] bool isAuditLocal(const QString &address);
/// "Done", or why not.
[[nodiscard]] QString auditOutcomeText(const QString &outcome);
[[nodiscard]] bool isAuditDone(const QString &outcome);
/// "Activation" for "activation".
[[nodiscard]] QString auditSubjectKindText(const QString &kind);

/// What the check of the chain found, a sentence of the service in English.
[[nodiscard]] QString auditProblemText(const QString &problem);

/// A member of what was noted before and after.
struct AuditChange
{
    QString name;
    QString before; ///< empty: it was not there
    QString after;  ///< empty: it is gone
};

/// Only the members that differ, by name.
[[nodiscard]] QList<AuditChange> auditChanges(const QJsonObject &before, const QJsonObject &after);

} // namespace dotm::admin
