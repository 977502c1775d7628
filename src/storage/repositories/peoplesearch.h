// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "storage/driver/connection.h"

#include <QList>

namespace dotm::storage {

/// Somebody the search of the back office came upon, and by what.
struct PersonMatch
{
    QString uid;
    QString email;
    QString displayName;
    QString found; ///< the value that matched, whole
};

/// Looks people up by what belongs to them. Each function is one look into an index, so that its cost does not grow
/// with the number of people; no more than @p limit matches each.
namespace peoplesearch {

[[nodiscard]] core::Result<QList<PersonMatch>> byUid(Connection &db, const QString &uid, int limit);
/// @p start in lower case.
[[nodiscard]] core::Result<QList<PersonMatch>> byMail(Connection &db, const QString &start, int limit);
/// @p start in E.164.
[[nodiscard]] core::Result<QList<PersonMatch>> byNumber(Connection &db, const QString &start, int limit);
[[nodiscard]] core::Result<QList<PersonMatch>> byIccid(Connection &db, const QString &start, int limit);
[[nodiscard]] core::Result<QList<PersonMatch>> byLine(Connection &db, const QString &lineId, int limit);
[[nodiscard]] core::Result<QList<PersonMatch>> byActivation(Connection &db, const QString &id, int limit);
/// Invoice id or number, or payment intent.
[[nodiscard]] core::Result<QList<PersonMatch>> byPayment(Connection &db, const QString &id, int limit);
/// The id of a request that is in the audit log: whom it concerned.
[[nodiscard]] core::Result<QList<PersonMatch>> byRequest(Connection &db, const QString &requestId, int limit);

} // namespace peoplesearch
} // namespace dotm::storage
