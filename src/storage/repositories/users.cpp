// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/repositories/users.h"

#include "storage/driver/dialect.h"

namespace dotm::storage::users {
using namespace Qt::Literals::StringLiterals;
using core::Outcome;
using core::Result;

namespace {

const QString kSelect =
    u"SELECT id, firebase_uid, email, display_name, photo_url, role, stripe_customer_id, oxio_user_id, "
    "oxio_group_id, imei, created_at, email_verified, token_role FROM users "_s;

// Word for word as in the index.
const QString kRank =
    u"(CASE WHEN role = 'owner' OR token_role = 'owner' THEN 0 WHEN role = 'admin' OR token_role = 'admin' THEN 1 "
    "WHEN role = 'agent' OR token_role = 'agent' THEN 2 ELSE 3 END)"_s;

User fromRow(const Row &row)
{
    User user;
    user.id = row.integer(0);
    user.uid = row.text(1);
    user.email = row.text(2);
    user.displayName = row.text(3);
    user.photoUrl = row.text(4);
    user.role = domain::roleFromName(row.text(5)).value_or(domain::Role::Customer);
    user.stripeCustomerId = row.text(6);
    user.oxioUserId = row.text(7);
    user.oxioGroupId = row.text(8);
    user.imei = row.text(9);
    user.createdAt = core::fromMs(row.integer(10));
    user.emailVerified = row.boolean(11);
    user.tokenRole = row.text(12);
    return user;
}

Result<std::optional<User>> firstOf(const Result<std::optional<Row>> &row)
{
    if (!row) {
        return core::fail(row.error());
    }
    return *row ? std::optional(fromRow(**row)) : std::nullopt;
}

Outcome changed(const Result<qint64> &rows)
{
    if (!rows) {
        return core::fail(rows.error());
    }
    return *rows == 1 ? Outcome() : core::fail(core::ErrorCode::NotFound, u"No such user."_s);
}

} // namespace

Result<std::optional<User>> byUid(Connection &db, const QString &uid)
{
    return firstOf(db.maybeOne(kSelect + u"WHERE firebase_uid = $1"_s, {uid}));
}

Result<std::optional<User>> byEmail(Connection &db, const QString &email)
{
    return firstOf(db.maybeOne(kSelect + u"WHERE email = $1"_s, {email}));
}

Result<std::optional<User>> hold(Connection &db, const QString &uid)
{
    return firstOf(db.maybeOne(kSelect + u"WHERE firebase_uid = $1"_s + dialect::forUpdate(db.engine()), {uid}));
}

Result<User> insert(Connection &db, const User &user, core::TimePoint now)
{
    const qint64 at = core::toMs(now);
    // No arbiter named: with one, PostgreSQL reports the e-mail of the very same person, inserted at the same moment.
    const auto inserted =
        db.execute(u"INSERT INTO users (firebase_uid, email, display_name, photo_url, role, created_at, updated_at, "
                   "email_verified, token_role) VALUES ($1, $2, $3, $4, $5, $6, $6, $7, $8) ON CONFLICT DO NOTHING"_s,
                   {user.uid, user.email, user.displayName, user.photoUrl, domain::roleName(user.role), at,
                    qint64(user.emailVerified), user.tokenRole});
    if (!inserted) {
        return core::fail(inserted.error());
    }
    const auto stored = byUid(db, user.uid);
    if (!stored) {
        return core::fail(stored.error());
    }
    return *stored ? Result<User>(**stored)
                   : core::fail(core::ErrorCode::Conflict, u"The e-mail address belongs to another account."_s);
}

Outcome updateProfile(Connection &db, const User &user, core::TimePoint now)
{
    return changed(db.execute(
        u"UPDATE users SET email = $2, display_name = $3, photo_url = $4, updated_at = $5, email_verified = $6, "
        "token_role = $7 WHERE firebase_uid = $1"_s,
        {user.uid, user.email, user.displayName, user.photoUrl, core::toMs(now), qint64(user.emailVerified),
         user.tokenRole}));
}

Outcome setRole(Connection &db, const QString &uid, domain::Role role, core::TimePoint now)
{
    return changed(db.execute(u"UPDATE users SET role = $2, updated_at = $3 WHERE firebase_uid = $1"_s,
                              {uid, domain::roleName(role), core::toMs(now)}));
}

Result<QList<User>> ofRole(Connection &db, domain::Role role, qint64 after, const QString &except, int limit)
{
    const int rank = static_cast<int>(domain::Role::Owner) - static_cast<int>(role);
    const auto rows =
        db.query(kSelect + u"WHERE %1 = %2 AND id > $1 AND email <> $2 ORDER BY id LIMIT $3"_s.arg(kRank).arg(rank),
                 {after, except, qint64(limit)});
    if (!rows) {
        return core::fail(rows.error());
    }
    QList<User> list;
    list.reserve(rows->size());
    for (const Row &row : *rows) {
        list.append(fromRow(row));
    }
    return list;
}

const QString &roleRank()
{
    return kRank;
}

Outcome setStripeCustomer(Connection &db, const QString &uid, const QString &customerId, core::TimePoint now)
{
    return changed(db.execute(u"UPDATE users SET stripe_customer_id = $2, updated_at = $3 WHERE firebase_uid = $1"_s,
                              {uid, customerId, core::toMs(now)}));
}

Outcome setOxioUser(Connection &db, const QString &uid, const QString &endUserId, core::TimePoint now)
{
    return changed(db.execute(u"UPDATE users SET oxio_user_id = $2, updated_at = $3 WHERE firebase_uid = $1"_s,
                              {uid, endUserId, core::toMs(now)}));
}

Outcome setOxioGroup(Connection &db, const QString &uid, const QString &groupId, core::TimePoint now)
{
    return changed(db.execute(u"UPDATE users SET oxio_group_id = $2, updated_at = $3 WHERE firebase_uid = $1"_s,
                              {uid, groupId, core::toMs(now)}));
}

Outcome setLanguage(Connection &db, const QString &uid, const QString &language)
{
    return changed(db.execute(u"UPDATE users SET language = $2 WHERE firebase_uid = $1"_s, {uid, language}));
}

Result<QString> languageOf(Connection &db, const QString &email)
{
    const auto row = db.maybeOne(u"SELECT language FROM users WHERE email = $1"_s, {email});
    if (!row) {
        return core::fail(row.error());
    }
    return *row ? (*row)->text(0) : QString();
}

} // namespace dotm::storage::users
