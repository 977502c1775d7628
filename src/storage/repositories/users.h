// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "domain/role.h"
#include "storage/driver/connection.h"

#include <optional>

namespace dotm::storage {

/// One person: the Firebase uid outside, the integer id ("member number") inside, provider ids beside them.
struct User
{
    qint64 id = 0;
    QString uid;
    QString email;              ///< lower case
    bool emailVerified = false; ///< as the last token said
    QString displayName;
    QString photoUrl;
    domain::Role role = domain::Role::Customer;
    QString tokenRole; ///< what the last token claimed; may be empty
    QString stripeCustomerId;
    QString oxioUserId;
    QString oxioGroupId;
    QString imei;
    core::TimePoint createdAt;
};

/// Rows of "users". Stateless; every function runs inside the caller's transaction.
namespace users {

[[nodiscard]] core::Result<std::optional<User>> byUid(Connection &db, const QString &uid);
/// @p email in lower case.
[[nodiscard]] core::Result<std::optional<User>> byEmail(Connection &db, const QString &email);
/// The same as byUid(), held against other writers until the transaction ends: whoever decides by a person's state
/// takes the person first, then the activation.
[[nodiscard]] core::Result<std::optional<User>> hold(Connection &db, const QString &uid);
/// Inserts; a row made by somebody else in the meantime wins. Conflict when the e-mail belongs to another uid.
[[nodiscard]] core::Result<User> insert(Connection &db, const User &user, core::TimePoint now);
/// Name, photo, e-mail and what the token claims. Conflict when the e-mail belongs to another uid.
[[nodiscard]] core::Outcome updateProfile(Connection &db, const User &user, core::TimePoint now);
/// The role our own table gives.
[[nodiscard]] core::Outcome setRole(Connection &db, const QString &uid, domain::Role role, core::TimePoint now);
/// People whose strongest role, of our table's and their last token's, is @p role: those after the member number
/// @p after, in order, without the address @p except.
[[nodiscard]] core::Result<QList<User>> ofRole(Connection &db, domain::Role role, qint64 after, const QString &except,
                                               int limit);
/// The strongest role as a number, 0 for an owner to 3 for a customer: what the index users_by_role is about.
[[nodiscard]] const QString &roleRank();
[[nodiscard]] core::Outcome setStripeCustomer(Connection &db, const QString &uid, const QString &customerId,
                                              core::TimePoint now);
[[nodiscard]] core::Outcome setOxioUser(Connection &db, const QString &uid, const QString &endUserId,
                                        core::TimePoint now);
[[nodiscard]] core::Outcome setOxioGroup(Connection &db, const QString &uid, const QString &groupId,
                                         core::TimePoint now);
/// The language their program speaks, one of domain::mailLanguages(); empty: not known.
[[nodiscard]] core::Outcome setLanguage(Connection &db, const QString &uid, const QString &language);
/// @p email in lower case; empty when the person or their language is not known.
[[nodiscard]] core::Result<QString> languageOf(Connection &db, const QString &email);

} // namespace users
} // namespace dotm::storage
