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
    QString ethAddress;
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
[[nodiscard]] core::Outcome setStripeCustomer(Connection &db, const QString &uid, const QString &customerId,
                                              core::TimePoint now);
[[nodiscard]] core::Outcome setOxioUser(Connection &db, const QString &uid, const QString &endUserId,
                                        core::TimePoint now);
[[nodiscard]] core::Outcome setOxioGroup(Connection &db, const QString &uid, const QString &groupId,
                                         core::TimePoint now);

} // namespace users
} // namespace dotm::storage
