// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/checkeddb.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace dotm::sandbox::firebase {

/// One account. Empty texts are "not set"; times are UTC milliseconds unless said otherwise.
struct User
{
    QString localId;
    QString email; ///< lower case
    bool emailVerified = false;
    QString displayName;
    QString photoUrl;
    QString phone;
    QByteArray salt;
    QByteArray passwordHash;
    QString customAttributes; ///< one JSON object as text
    qint64 validSince = 0;    ///< seconds; sessions begun before it are over
    bool disabled = false;
    qint64 createdAt = 0;
    qint64 lastLoginAt = 0;
    qint64 lastRefreshAt = 0;
    qint64 passwordUpdatedAt = 0;
};

/// What another identity provider knows of an account.
struct ProviderLink
{
    QString providerId; ///< "google.com"
    QString rawId;      ///< the user's id there
    QString email;
    QString displayName;
    QString photoUrl;
};

/// The accounts in the data file. A storage fault is kept by the CheckedDb.
class Users
{
public:
    explicit Users(CheckedDb &db) : m_db(db) {}
    [[nodiscard]] static core::Outcome install(storage::Connection &db);

    [[nodiscard]] std::optional<User> byId(const QString &localId);
    [[nodiscard]] std::optional<User> byEmail(const QString &email); ///< letter case does not matter
    [[nodiscard]] std::optional<User> byPhone(const QString &phone);
    [[nodiscard]] std::optional<User> byLink(const QString &providerId, const QString &rawId);
    /// In the order of their ids, those after @p localId.
    [[nodiscard]] QList<User> page(const QString &localId, qint64 limit);

    void save(const User &user); ///< new or known
    void remove(const QString &localId);
    void removeAll();

    [[nodiscard]] QList<ProviderLink> links(const QString &localId);
    void link(const QString &localId, const ProviderLink &link);
    void unlink(const QString &localId, const QString &providerId);

private:
    [[nodiscard]] std::optional<User> one(const QString &condition, const storage::Values &values);

    CheckedDb &m_db;
};

/// The account as accounts:lookup shows it.
[[nodiscard]] QJsonObject userJson(const User &user, const QList<ProviderLink> &links);
/// Its "providerUserInfo".
[[nodiscard]] QJsonArray providerInfo(const User &user, const QList<ProviderLink> &links);

} // namespace dotm::sandbox::firebase
