// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/firebasekeys.h"

#include "core/clock.h"
#include "sandbox/rsakey.h"
#include "sandbox/world.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::firebase {

namespace {

constexpr auto kBase64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray encoded(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(kBase64Url);
}

} // namespace

core::Outcome SigningKeys::install(storage::Connection &db)
{
    return db.script(u"CREATE TABLE IF NOT EXISTS firebase_key ("
                     "seq INTEGER PRIMARY KEY, kid TEXT NOT NULL UNIQUE, private_pem TEXT NOT NULL, "
                     "certificate_pem TEXT NOT NULL)"_s);
}

void SigningKeys::ensure()
{
    if (m_db.query(u"SELECT kid FROM firebase_key LIMIT 1"_s).isEmpty()) {
        rotate();
    }
}

QString SigningKeys::rotate()
{
    const RsaKeyPair pair = makeRsaKeyPair(m_world.clock.now());
    m_db.execute(u"INSERT INTO firebase_key (kid, private_pem, certificate_pem) VALUES ($1,$2,$3)"_s,
                 {pair.keyId, QString::fromLatin1(pair.privatePem), QString::fromLatin1(pair.certificatePem)});
    m_db.execute(
        u"DELETE FROM firebase_key WHERE seq NOT IN (SELECT seq FROM firebase_key ORDER BY seq DESC LIMIT 3)"_s);
    return pair.keyId;
}

QByteArray SigningKeys::sign(const QJsonObject &payload)
{
    const storage::Rows rows = m_db.query(u"SELECT kid, private_pem FROM firebase_key ORDER BY seq DESC LIMIT 1"_s);
    if (rows.isEmpty()) {
        return {};
    }
    const QJsonObject header{{u"alg"_s, u"RS256"_s}, {u"kid"_s, rows.first().text(0)}, {u"typ"_s, u"JWT"_s}};
    const QByteArray signedPart = encoded(header) + '.' + encoded(payload);
    return signedPart + '.' + rsaSign(rows.first().text(1).toLatin1(), signedPart).toBase64(kBase64Url);
}

bool SigningKeys::verify(const QString &keyId, const QByteArray &signedPart, const QByteArray &signature)
{
    const storage::Rows rows = m_db.query(u"SELECT certificate_pem FROM firebase_key WHERE kid = $1"_s, {keyId});
    return !rows.isEmpty() && rsaVerify(rows.first().text(0).toLatin1(), signedPart, signature);
}

QJsonObject SigningKeys::certificates()
{
    QJsonObject result;
    const storage::Rows rows = m_db.query(u"SELECT kid, certificate_pem FROM firebase_key"_s);
    for (const storage::Row &row : rows) {
        result[row.text(0)] = row.text(1);
    }
    return result;
}

QJsonObject SigningKeys::jwks()
{
    QJsonArray keys;
    const storage::Rows rows = m_db.query(u"SELECT kid, certificate_pem FROM firebase_key ORDER BY seq DESC"_s);
    for (const storage::Row &row : rows) {
        const RsaNumbers numbers = rsaNumbers(row.text(1).toLatin1());
        keys.append(QJsonObject{{u"kty"_s, u"RSA"_s},
                                {u"use"_s, u"sig"_s},
                                {u"alg"_s, u"RS256"_s},
                                {u"kid"_s, row.text(0)},
                                {u"n"_s, QString::fromLatin1(numbers.modulus.toBase64(kBase64Url))},
                                {u"e"_s, QString::fromLatin1(numbers.exponent.toBase64(kBase64Url))}});
    }
    return {{u"keys"_s, keys}};
}

} // namespace dotm::sandbox::firebase
