// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/firebase/tokenclaims.h"

#include <optional>

namespace dotm::firebase {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kSkew = 60s;
constexpr qsizetype kMaxUid = 128;

/// Seconds since 1970; a number outside 1970 to 5138 is no time (and must not reach an integer conversion).
std::optional<core::TimePoint> timeClaim(const QJsonObject &claims, QLatin1StringView name)
{
    const double seconds = claims.value(name).toDouble(-1);
    if (!(seconds >= 0 && seconds < 1e11)) {
        return std::nullopt;
    }
    return core::TimePoint(std::chrono::seconds(static_cast<qint64>(seconds)));
}

core::Failure refuse(const QString &why)
{
    return core::fail(core::ErrorCode::Unauthorized, why);
}

core::Outcome checkParties(const QJsonObject &claims, const QString &projectId)
{
    if (!claims.value("aud"_L1).isString() || claims.value("aud"_L1).toString() != projectId) {
        return refuse(u"aud is not this project"_s);
    }
    if (claims.value("iss"_L1).toString() != "https://securetoken.google.com/"_L1 + projectId) {
        return refuse(u"iss is not Firebase for this project"_s);
    }
    const QString uid = claims.value("sub"_L1).toString();
    if (uid.isEmpty() || uid.size() > kMaxUid) {
        return refuse(u"sub is not a user id"_s);
    }
    if (claims.value("firebase"_L1).toObject().contains("tenant"_L1)) {
        return refuse(u"the token belongs to a tenant"_s);
    }
    return {};
}

} // namespace

core::Result<VerifiedToken> readClaims(const QJsonObject &claims, const QString &projectId, core::TimePoint now)
{
    if (const core::Outcome fine = checkParties(claims, projectId); !fine) {
        return core::fail(fine.error());
    }
    const auto expires = timeClaim(claims, "exp"_L1);
    const auto issued = timeClaim(claims, "iat"_L1);
    const auto signedIn = timeClaim(claims, "auth_time"_L1);
    if (!expires || !issued || !signedIn) {
        return refuse(u"exp, iat or auth_time is missing"_s);
    }
    if (*expires <= now) {
        return refuse(u"the token has expired"_s);
    }
    if (*issued > now + kSkew || *signedIn > now + kSkew) {
        return refuse(u"the token is not valid yet; one of the clocks is wrong"_s);
    }
    VerifiedToken result;
    result.uid = claims.value("sub"_L1).toString();
    result.email = claims.value("email"_L1).toString();
    result.emailVerified = claims.value("email_verified"_L1).toBool();
    result.name = claims.value("name"_L1).toString();
    result.signInProvider = claims.value("firebase"_L1).toObject().value("sign_in_provider"_L1).toString();
    result.authTime = *signedIn;
    result.expiresAt = *expires;
    result.claims = claims;
    return result;
}

} // namespace dotm::firebase
