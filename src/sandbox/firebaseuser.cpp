// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/firebaseuser.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::firebase {

namespace {

constexpr auto kColumns = "local_id, email, email_verified, display_name, photo_url, phone, salt, password_hash, "
                          "custom_attributes, valid_since, disabled, created_at, last_login_at, last_refresh_at, "
                          "password_updated_at"_L1;

User fromRow(const storage::Row &row)
{
    const auto optionalText = [&row](qsizetype column) {
        return row.isNull(column) ? QString() : row.text(column);
    };
    User user;
    user.localId = row.text(0);
    user.email = optionalText(1);
    user.emailVerified = row.boolean(2);
    user.displayName = row.text(3);
    user.photoUrl = row.text(4);
    user.phone = optionalText(5);
    user.salt = row.blob(6);
    user.passwordHash = row.blob(7);
    user.customAttributes = row.text(8);
    user.validSince = row.integer(9);
    user.disabled = row.boolean(10);
    user.createdAt = row.integer(11);
    user.lastLoginAt = row.integer(12);
    user.lastRefreshAt = row.integer(13);
    user.passwordUpdatedAt = row.integer(14);
    return user;
}

void setIfAny(QJsonObject &object, const QString &key, const QString &value)
{
    if (!value.isEmpty()) {
        object[key] = value;
    }
}

} // namespace

core::Outcome Users::install(storage::Connection &db)
{
    return db.script(u"CREATE TABLE IF NOT EXISTS firebase_user ("
                     "local_id TEXT PRIMARY KEY, email TEXT UNIQUE, email_verified BIGINT NOT NULL, "
                     "display_name TEXT NOT NULL, photo_url TEXT NOT NULL, phone TEXT UNIQUE, salt BLOB NOT NULL, "
                     "password_hash BLOB NOT NULL, custom_attributes TEXT NOT NULL, valid_since BIGINT NOT NULL, "
                     "disabled BIGINT NOT NULL, created_at BIGINT NOT NULL, last_login_at BIGINT NOT NULL, "
                     "last_refresh_at BIGINT NOT NULL, password_updated_at BIGINT NOT NULL);"
                     "CREATE TABLE IF NOT EXISTS firebase_link ("
                     "local_id TEXT NOT NULL REFERENCES firebase_user(local_id) ON DELETE CASCADE, "
                     "provider_id TEXT NOT NULL, raw_id TEXT NOT NULL, email TEXT NOT NULL, "
                     "display_name TEXT NOT NULL, photo_url TEXT NOT NULL, "
                     "PRIMARY KEY (provider_id, raw_id), UNIQUE (local_id, provider_id))"_s);
}

std::optional<User> Users::one(const QString &condition, const storage::Values &values)
{
    const storage::Rows rows = m_db.query(u"SELECT %1 FROM firebase_user WHERE %2"_s.arg(kColumns, condition), values);
    return rows.isEmpty() ? std::nullopt : std::optional(fromRow(rows.first()));
}

std::optional<User> Users::byId(const QString &localId)
{
    return one(u"local_id = $1"_s, {localId});
}

std::optional<User> Users::byEmail(const QString &email)
{
    return one(u"email = $1"_s, {email.toLower()});
}

std::optional<User> Users::byPhone(const QString &phone)
{
    return one(u"phone = $1"_s, {phone});
}

std::optional<User> Users::byLink(const QString &providerId, const QString &rawId)
{
    return one(u"local_id = (SELECT local_id FROM firebase_link WHERE provider_id = $1 AND raw_id = $2)"_s,
               {providerId, rawId});
}

QList<User> Users::page(const QString &localId, qint64 limit)
{
    QList<User> result;
    const storage::Rows rows =
        m_db.query(u"SELECT %1 FROM firebase_user WHERE local_id > $1 ORDER BY local_id LIMIT $2"_s.arg(kColumns),
                   {localId, limit});
    for (const storage::Row &row : rows) {
        result.append(fromRow(row));
    }
    return result;
}

void Users::save(const User &user)
{
    m_db.execute(
        u"INSERT INTO firebase_user (%1) VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15) "
        "ON CONFLICT (local_id) DO UPDATE SET email = excluded.email, email_verified = excluded.email_verified, "
        "display_name = excluded.display_name, photo_url = excluded.photo_url, phone = excluded.phone, "
        "salt = excluded.salt, password_hash = excluded.password_hash, "
        "custom_attributes = excluded.custom_attributes, valid_since = excluded.valid_since, "
        "disabled = excluded.disabled, last_login_at = excluded.last_login_at, "
        "last_refresh_at = excluded.last_refresh_at, password_updated_at = excluded.password_updated_at"_s.replace(
            "%1"_L1, kColumns),
        {user.localId, storage::nullIfEmpty(user.email.toLower()), qint64(user.emailVerified), user.displayName,
         user.photoUrl, storage::nullIfEmpty(user.phone), user.salt, user.passwordHash, user.customAttributes,
         user.validSince, qint64(user.disabled), user.createdAt, user.lastLoginAt, user.lastRefreshAt,
         user.passwordUpdatedAt});
}

void Users::remove(const QString &localId)
{
    m_db.execute(u"DELETE FROM firebase_user WHERE local_id = $1"_s, {localId});
}

void Users::removeAll()
{
    m_db.execute(u"DELETE FROM firebase_user"_s);
}

QList<ProviderLink> Users::links(const QString &localId)
{
    QList<ProviderLink> result;
    const storage::Rows rows = m_db.query(u"SELECT provider_id, raw_id, email, display_name, photo_url "
                                          "FROM firebase_link WHERE local_id = $1 ORDER BY provider_id"_s,
                                          {localId});
    for (const storage::Row &row : rows) {
        result.append({row.text(0), row.text(1), row.text(2), row.text(3), row.text(4)});
    }
    return result;
}

void Users::link(const QString &localId, const ProviderLink &link)
{
    m_db.execute(u"INSERT INTO firebase_link (local_id, provider_id, raw_id, email, display_name, photo_url) "
                 "VALUES ($1,$2,$3,$4,$5,$6) ON CONFLICT (local_id, provider_id) DO UPDATE SET "
                 "raw_id = excluded.raw_id, email = excluded.email, display_name = excluded.display_name, "
                 "photo_url = excluded.photo_url"_s,
                 {localId, link.providerId, link.rawId, link.email, link.displayName, link.photoUrl});
}

void Users::unlink(const QString &localId, const QString &providerId)
{
    m_db.execute(u"DELETE FROM firebase_link WHERE local_id = $1 AND provider_id = $2"_s, {localId, providerId});
}

QJsonArray providerInfo(const User &user, const QList<ProviderLink> &links)
{
    QJsonArray result;
    const auto add = [&result](const ProviderLink &link, const QString &federatedId) {
        QJsonObject info{{u"providerId"_s, link.providerId}, {u"rawId"_s, link.rawId}};
        setIfAny(info, u"federatedId"_s, federatedId);
        setIfAny(info, u"email"_s, link.email);
        setIfAny(info, u"displayName"_s, link.displayName);
        setIfAny(info, u"photoUrl"_s, link.photoUrl);
        result.append(info);
    };
    for (const ProviderLink &link : links) {
        add(link, u"https://accounts.google.com/"_s + link.rawId);
    }
    if (!user.passwordHash.isEmpty() && !user.email.isEmpty()) {
        add({u"password"_s, user.email, user.email, user.displayName, user.photoUrl}, user.email);
    }
    if (!user.phone.isEmpty()) {
        result.append(
            QJsonObject{{u"providerId"_s, u"phone"_s}, {u"rawId"_s, user.phone}, {u"phoneNumber"_s, user.phone}});
    }
    return result;
}

QJsonObject userJson(const User &user, const QList<ProviderLink> &links)
{
    QJsonObject object{{u"localId"_s, user.localId},
                       {u"emailVerified"_s, user.emailVerified},
                       {u"providerUserInfo"_s, providerInfo(user, links)},
                       {u"validSince"_s, QString::number(user.validSince)},
                       {u"disabled"_s, user.disabled},
                       {u"createdAt"_s, QString::number(user.createdAt)}};
    setIfAny(object, u"email"_s, user.email);
    setIfAny(object, u"displayName"_s, user.displayName);
    setIfAny(object, u"photoUrl"_s, user.photoUrl);
    setIfAny(object, u"phoneNumber"_s, user.phone);
    setIfAny(object, u"customAttributes"_s, user.customAttributes);
    if (user.lastLoginAt > 0) {
        object[u"lastLoginAt"_s] = QString::number(user.lastLoginAt);
    }
    if (user.lastRefreshAt > 0) {
        object[u"lastRefreshAt"_s] =
            QDateTime::fromMSecsSinceEpoch(user.lastRefreshAt, Qt::UTC).toString(Qt::ISODateWithMs);
    }
    if (!user.passwordHash.isEmpty()) {
        // Google's own word for "there is one": base64 of REDACTED.
        object[u"passwordHash"_s] = u"UkVEQUNURUQ="_s;
        object[u"passwordUpdatedAt"_s] = user.passwordUpdatedAt;
    }
    return object;
}

} // namespace dotm::sandbox::firebase
