// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/firebasepassword.h"

#include "sandbox/world.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::firebase {

namespace {

constexpr int kIterations = 100'000;
constexpr qsizetype kSaltBytes = 16;
constexpr qsizetype kHashBytes = 32;

QByteArray derive(const QString &password, const QByteArray &salt)
{
    const QByteArray utf8 = password.toUtf8();
    QByteArray hash(kHashBytes, '\0');
    const int done = PKCS5_PBKDF2_HMAC(utf8.constData(), static_cast<int>(utf8.size()),
                                       reinterpret_cast<const unsigned char *>(salt.constData()),
                                       static_cast<int>(salt.size()), kIterations, EVP_sha256(),
                                       static_cast<int>(hash.size()), reinterpret_cast<unsigned char *>(hash.data()));
    return done == 1 ? hash : QByteArray();
}

} // namespace

Result<void> checkStrength(const QString &password)
{
    if (password.size() < 6) {
        return refuse(u"WEAK_PASSWORD : Password should be at least 6 characters"_s);
    }
    return {};
}

void setPassword(User &user, const QString &password, World &world)
{
    user.salt = world.random.bytes(kSaltBytes);
    user.passwordHash = derive(password, user.salt);
    user.passwordUpdatedAt = core::toMs(world.clock.now());
    user.validSince = user.passwordUpdatedAt / 1000;
}

bool passwordMatches(const User &user, const QString &password)
{
    const QByteArray salt = user.salt.isEmpty() ? QByteArray(kSaltBytes, '\0') : user.salt;
    const QByteArray hash = derive(password, salt);
    return hash.size() == kHashBytes && user.passwordHash.size() == kHashBytes &&
           CRYPTO_memcmp(hash.constData(), user.passwordHash.constData(), kHashBytes) == 0;
}

} // namespace dotm::sandbox::firebase
