// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/firebase/idtokenverifier.h"

#include "providers/firebase/certificatestore.h"
#include "providers/firebase/jwt.h"
#include "providers/firebase/tokenclaims.h"

#include <QCryptographicHash>

namespace dotm::firebase {
using namespace Qt::Literals::StringLiterals;

namespace {

core::Failure refuse(const QString &why)
{
    return core::fail(core::ErrorCode::Unauthorized, why);
}

bool isUnsigned(const Jwt &jwt)
{
    return jwt.header.value("alg"_L1).toString() == "none"_L1 && jwt.signature.isEmpty();
}

} // namespace

IdTokenVerifier::IdTokenVerifier(net::HttpClient &http, const core::Clock &clock, FirebaseConfig config)
    : m_clock(clock), m_config(std::move(config)),
      m_certificates(std::make_unique<CertificateStore>(http, clock, m_config.certificateUrl)),
      m_remembered(kMaxRemembered)
{
}

IdTokenVerifier::~IdTokenVerifier() = default;

core::Task<core::Result<VerifiedToken>> IdTokenVerifier::verify(QByteArray token)
{
    if (m_config.projectId.isEmpty()) {
        co_return core::fail(core::ErrorCode::Disabled, u"Signing in needs the setting FIREBASE_PROJECT_ID."_s);
    }
    if (token.size() > kMaxToken) {
        co_return refuse(u"the token is too long"_s);
    }
    const QByteArray digest = QCryptographicHash::hash(token, QCryptographicHash::Sha256);
    if (const VerifiedToken *known = m_remembered.object(digest); known && known->expiresAt > m_clock.now()) {
        co_return core::Result<VerifiedToken>(*known); // a copy: QCoro 0.8 moves out of any lvalue it is given
    }
    m_remembered.remove(digest);
    const core::Result<Jwt> jwt = parseJwt(token);
    if (!jwt) {
        co_return core::fail(jwt.error());
    }
    // Before the signature, so that a token nobody could believe does not make us fetch certificates.
    core::Result<VerifiedToken> verified = readClaims(jwt->claims, m_config.projectId, m_clock.now());
    if (!verified) {
        co_return verified;
    }
    if (const core::Outcome fine = co_await checkSignature(*jwt); !fine) {
        co_return core::fail(fine.error());
    }
    m_remembered.insert(digest, new VerifiedToken(*verified));
    co_return verified;
}

core::Task<core::Outcome> IdTokenVerifier::checkSignature(Jwt jwt)
{
    if (m_config.acceptUnsigned && isUnsigned(jwt)) {
        co_return core::Outcome();
    }
    if (jwt.header.value("alg"_L1).toString() != "RS256"_L1) {
        co_return refuse(u"alg is not RS256"_s);
    }
    if (jwt.header.contains("crit"_L1)) {
        co_return refuse(u"the token demands an extension"_s);
    }
    const QString kid = jwt.header.value("kid"_L1).toString();
    if (kid.isEmpty()) {
        co_return refuse(u"kid is missing"_s);
    }
    const core::Result<RsaPublicKey> key = co_await m_certificates->key(kid);
    if (!key) {
        co_return core::fail(key.error());
    }
    if (!key->verifies(jwt.signedPart, jwt.signature)) {
        co_return refuse(u"the signature does not match"_s);
    }
    co_return core::Outcome();
}

} // namespace dotm::firebase
