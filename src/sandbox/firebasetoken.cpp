// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/firebasetoken.h"

#include "sandbox/json.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::firebase {

namespace {

constexpr qint64 kLifetime = 3600; // seconds
constexpr qint64 kRecent = 300;
constexpr auto kBase64Url = QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors;
constexpr auto kProjectNumber = "112233445566"_L1;

/// What the data file keeps of a refresh token.
QString fingerprint(const QString &token)
{
    return QString::fromLatin1(QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QString issuer(const Desk &desk)
{
    return u"https://securetoken.google.com/"_s + desk.world.projectId;
}

QJsonObject identities(const User &user, const QList<ProviderLink> &links)
{
    QJsonObject result;
    if (!user.email.isEmpty()) {
        result[u"email"_s] = QJsonArray{user.email};
    }
    if (!user.phone.isEmpty()) {
        result[u"phone"_s] = QJsonArray{user.phone};
    }
    for (const ProviderLink &link : links) {
        result[link.providerId] = QJsonArray{link.rawId};
    }
    return result;
}

QString newRefreshToken(Desk &desk, const User &user, const Session &session)
{
    const QString token = core::randomToken(desk.world.random, 64);
    desk.db.execute(u"INSERT INTO firebase_session (token_hash, local_id, provider, claims, auth_time, ended) "
                    "VALUES ($1,$2,$3,$4,$5,0)"_s,
                    {fingerprint(token), user.localId, session.provider, jsonText(session.claims), session.authTime});
    return token;
}

/// The claims in the token, when everything but the account is in order.
Result<QJsonObject> verifiedClaims(Desk &desk, const QString &token)
{
    const QByteArray raw = token.toLatin1();
    const qsizetype dot = raw.lastIndexOf('.');
    const QJsonObject header = unverifiedPart(token, 0);
    const auto signature = QByteArray::fromBase64Encoding(raw.mid(dot + 1), kBase64Url);
    if (dot < 0 || header[u"alg"_s] != "RS256"_L1 || !signature ||
        !desk.keys.verify(header[u"kid"_s].toString(), raw.left(dot), *signature)) {
        return refuse(u"INVALID_ID_TOKEN"_s);
    }
    QJsonObject claims = unverifiedPart(token, 1);
    const qint64 now = desk.nowSeconds();
    if (claims[u"iss"_s].toString() != issuer(desk) || claims[u"aud"_s].toString() != desk.world.projectId ||
        claims[u"exp"_s].toInteger() <= now) {
        return refuse(u"INVALID_ID_TOKEN"_s);
    }
    return claims;
}

/// The parameters of the token call: a form, or JSON as some SDKs send it.
QString tokenParameter(Desk &desk, const QString &snake, const QString &camel)
{
    if (!desk.body.isEmpty()) {
        const QString value = desk.text(snake);
        return value.isEmpty() ? desk.text(camel) : value;
    }
    QByteArray form = desk.call.request.body;
    form.replace('+', ' ');
    return QUrlQuery(QString::fromUtf8(form)).queryItemValue(snake, QUrl::FullyDecoded);
}

} // namespace

core::Outcome installSessions(storage::Connection &db)
{
    return db.script(u"CREATE TABLE IF NOT EXISTS firebase_session ("
                     "token_hash TEXT PRIMARY KEY, local_id TEXT NOT NULL, provider TEXT NOT NULL, "
                     "claims TEXT NOT NULL, auth_time BIGINT NOT NULL, ended BIGINT NOT NULL);"
                     "CREATE INDEX IF NOT EXISTS firebase_session_user ON firebase_session (local_id)"_s);
}

QJsonObject unverifiedPart(const QString &token, qsizetype index)
{
    const QStringList parts = token.split(u'.');
    if (parts.size() != 3 || index > 1) {
        return {};
    }
    const auto decoded = QByteArray::fromBase64Encoding(parts[index].toLatin1(), kBase64Url);
    return decoded ? QJsonDocument::fromJson(*decoded).object() : QJsonObject();
}

QString makeIdToken(Desk &desk, const User &user, const Session &session)
{
    QJsonObject payload = jsonObject(user.customAttributes);
    for (auto claim = session.claims.begin(); claim != session.claims.end(); ++claim) {
        payload[claim.key()] = claim.value();
    }
    if (!user.displayName.isEmpty()) {
        payload[u"name"_s] = user.displayName;
    }
    if (!user.photoUrl.isEmpty()) {
        payload[u"picture"_s] = user.photoUrl;
    }
    if (!user.email.isEmpty()) {
        payload[u"email"_s] = user.email;
        payload[u"email_verified"_s] = user.emailVerified;
    }
    if (!user.phone.isEmpty()) {
        payload[u"phone_number"_s] = user.phone;
    }
    if (session.provider == "anonymous"_L1) {
        payload[u"provider_id"_s] = session.provider;
    }
    payload[u"iss"_s] = issuer(desk);
    payload[u"aud"_s] = desk.world.projectId;
    payload[u"auth_time"_s] = session.authTime;
    payload[u"user_id"_s] = user.localId;
    payload[u"sub"_s] = user.localId;
    payload[u"iat"_s] = desk.nowSeconds();
    payload[u"exp"_s] = desk.nowSeconds() + kLifetime;
    payload[u"firebase"_s] = QJsonObject{{u"identities"_s, identities(user, desk.users.links(user.localId))},
                                         {u"sign_in_provider"_s, session.provider}};
    return QString::fromLatin1(desk.keys.sign(payload));
}

QJsonObject signIn(Desk &desk, User &user, const QString &provider, const QJsonObject &claims)
{
    user.lastLoginAt = desk.nowMs();
    user.lastRefreshAt = desk.nowMs();
    desk.users.save(user);
    const Session session{provider, claims, desk.nowSeconds()};
    return {{u"idToken"_s, makeIdToken(desk, user, session)},
            {u"refreshToken"_s, newRefreshToken(desk, user, session)},
            {u"expiresIn"_s, QString::number(kLifetime)}};
}

Result<Verified> verifyIdToken(Desk &desk, const QString &token)
{
    const Result<QJsonObject> claims = verifiedClaims(desk, token);
    if (!claims) {
        return Refusal(claims.error());
    }
    const std::optional<User> user = desk.users.byId((*claims)[u"sub"_s].toString());
    if (!user) {
        return refuse(u"USER_NOT_FOUND"_s);
    }
    if (user->disabled) {
        return refuse(u"USER_DISABLED"_s);
    }
    const Session session{(*claims)[u"firebase"_s].toObject()[u"sign_in_provider"_s].toString(),
                          {},
                          (*claims)[u"auth_time"_s].toInteger()};
    if (session.authTime < user->validSince) {
        return refuse(u"TOKEN_EXPIRED"_s);
    }
    return Verified{*user, session};
}

Result<void> checkRecent(const Desk &desk, const Session &session)
{
    if (desk.nowSeconds() - session.authTime > kRecent) {
        return refuse(u"CREDENTIAL_TOO_OLD_LOGIN_AGAIN"_s);
    }
    return {};
}

void endSessions(Desk &desk, const QString &localId)
{
    desk.db.execute(u"UPDATE firebase_session SET ended = 1 WHERE local_id = $1"_s, {localId});
}

Answer refresh(Desk &desk)
{
    const QString grant = tokenParameter(desk, u"grant_type"_s, u"grantType"_s);
    if (grant != "refresh_token"_L1) {
        return refuse(grant.isEmpty() ? u"MISSING_GRANT_TYPE"_s : u"INVALID_GRANT_TYPE"_s);
    }
    const QString token = tokenParameter(desk, u"refresh_token"_s, u"refreshToken"_s);
    if (token.isEmpty()) {
        return refuse(u"MISSING_REFRESH_TOKEN"_s);
    }
    const storage::Rows rows = desk.db.query(
        u"SELECT local_id, provider, claims, auth_time, ended FROM firebase_session WHERE token_hash = $1"_s,
        {fingerprint(token)});
    if (rows.isEmpty()) {
        return refuse(u"INVALID_REFRESH_TOKEN"_s);
    }
    std::optional<User> user = desk.users.byId(rows.first().text(0));
    if (!user) {
        return refuse(u"USER_NOT_FOUND"_s);
    }
    if (user->disabled) {
        return refuse(u"USER_DISABLED"_s);
    }
    if (rows.first().boolean(4)) {
        return refuse(u"TOKEN_EXPIRED"_s);
    }
    user->lastRefreshAt = desk.nowMs();
    desk.users.save(*user);
    const Session session{rows.first().text(1), jsonObject(rows.first().text(2)), rows.first().integer(3)};
    const QString idToken = makeIdToken(desk, *user, session);
    return QJsonObject{{u"access_token"_s, idToken},     {u"id_token"_s, idToken},
                       {u"refresh_token"_s, token},      {u"expires_in"_s, QString::number(kLifetime)},
                       {u"token_type"_s, u"Bearer"_s},   {u"user_id"_s, user->localId},
                       {u"project_id"_s, kProjectNumber}};
}

bool isReservedClaim(const QString &name)
{
    static const QSet<QString> names{u"acr"_s, u"amr"_s,    u"at_hash"_s, u"aud"_s,     u"auth_time"_s, u"azp"_s,
                                     u"cnf"_s, u"c_hash"_s, u"exp"_s,     u"iat"_s,     u"iss"_s,       u"jti"_s,
                                     u"nbf"_s, u"nonce"_s,  u"sub"_s,     u"firebase"_s};
    return names.contains(name);
}

} // namespace dotm::sandbox::firebase
