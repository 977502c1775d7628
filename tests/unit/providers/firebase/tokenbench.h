// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "../providerbench.h"
#include "providers/firebase/idtokenverifier.h"
#include "signingkey.h"

#include <qcoro/qcorotask.h>

namespace dotm::test {
using namespace Qt::Literals::StringLiterals;

constexpr qint64 kNow = 1768469400; // where FakeClock starts

inline QJsonObject header(const QString &kid = u"k1"_s)
{
    return {{u"alg"_s, u"RS256"_s}, {u"kid"_s, kid}, {u"typ"_s, u"JWT"_s}};
}

inline QJsonObject claims()
{
    return {{u"iss"_s, u"https://securetoken.google.com/dotm-test"_s},
            {u"aud"_s, u"dotm-test"_s},
            {u"sub"_s, u"uid-1"_s},
            {u"user_id"_s, u"uid-1"_s},
            {u"auth_time"_s, kNow - 100},
            {u"iat"_s, kNow - 50},
            {u"exp"_s, kNow + 3550},
            {u"email"_s, u"ada@example.com"_s},
            {u"email_verified"_s, true},
            {u"name"_s, u"Ada"_s},
            {u"role"_s, u"support"_s},
            {u"firebase"_s, QJsonObject{{u"sign_in_provider"_s, u"password"_s}}}};
}

inline QJsonObject with(QJsonObject object, const QString &name, const QJsonValue &value)
{
    object.insert(name, value);
    return object;
}

inline QJsonObject without(QJsonObject object, const QString &name)
{
    object.remove(name);
    return object;
}

/// Made once per test program: a key pair costs a quarter of a second under the sanitizers.
struct TokenKeys
{
    SigningKey key;
    SigningKey otherKey;
};

/// A verifier for project "dotm-test" and the server its certificates come from: k1 and k2 of the keys given.
class TokenBench
{
public:
    explicit TokenBench(const TokenKeys &keys)
    {
        makeVerifier(false);
        serve({{u"k1"_s, keys.key.certificate()}, {u"k2"_s, keys.otherKey.certificate()}});
    }

    void makeVerifier(bool acceptUnsigned, const QString &project = u"dotm-test"_s)
    {
        firebase::FirebaseConfig config;
        config.certificateUrl = QUrl(u"https://certs.example.com/x509"_s);
        config.projectId = project;
        config.acceptUnsigned = acceptUnsigned;
        verifier = std::make_unique<firebase::IdTokenVerifier>(base.http, base.clock, config);
    }

    void serve(const QList<std::pair<QString, QByteArray>> &certificates,
               const QByteArray &cacheControl = "public, max-age=3600, must-revalidate")
    {
        QJsonObject map;
        for (const auto &[kid, pem] : certificates) {
            map.insert(kid, QString::fromLatin1(pem));
        }
        const QByteArray body = QJsonDocument(map).toJson();
        base.transport.setResponder([body, cacheControl](const net::HttpRequest &) {
            return FakeTransport::answer(200, body, {{"Cache-Control", cacheControl}});
        });
    }

    core::Result<firebase::VerifiedToken> verify(const QByteArray &token)
    {
        return QCoro::waitFor(verifier->verify(token));
    }

    [[nodiscard]] qsizetype fetches() const { return base.transport.requests().size(); }

    ProviderBench base;
    std::unique_ptr<firebase::IdTokenVerifier> verifier;
};

} // namespace dotm::test
