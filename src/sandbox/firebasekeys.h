// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/checkeddb.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace dotm::sandbox {
struct World;
}

namespace dotm::sandbox::firebase {

/// The RSA keys that sign ID tokens, kept in the data file. The newest signs; it and the two before it are published,
/// as Google does while keys change, and tokens of older ones no longer verify.
class SigningKeys
{
public:
    SigningKeys(CheckedDb &db, const World &world) : m_db(db), m_world(world) {}
    [[nodiscard]] static core::Outcome install(storage::Connection &db);

    /// Makes the first key if there is none.
    void ensure();
    /// Makes a new key and signs with it from now on; its id.
    QString rotate();

    /// "header.payload.signature" with alg RS256 and the newest key's id; empty when there is no key.
    [[nodiscard]] QByteArray sign(const QJsonObject &payload);
    /// Whether "header.payload" of @p signedPart was signed by the published key @p keyId.
    [[nodiscard]] bool verify(const QString &keyId, const QByteArray &signedPart, const QByteArray &signature);
    /// Key id -> X.509 certificate in PEM.
    [[nodiscard]] QJsonObject certificates();
    /// {"keys":[{"kid","n","e",...}]}
    [[nodiscard]] QJsonObject jwks();

private:
    CheckedDb &m_db;
    const World &m_world;
};

} // namespace dotm::sandbox::firebase
