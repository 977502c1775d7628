// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/stripe/webhook.h"

#include "providers/stripe/stripeparser.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>

namespace dotm::stripe {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kTolerance = 300s;

struct Signature
{
    QByteArray stamp; ///< as written: it is part of what was signed
    QList<QByteArray> candidates;
};

Signature readHeader(const QByteArray &header)
{
    Signature result;
    for (const QByteArray &entry : header.split(',')) {
        const qsizetype equals = entry.indexOf('=');
        const QByteArray key = entry.left(equals).trimmed();
        const QByteArray value = entry.mid(equals + 1).trimmed();
        if (key == "t") {
            result.stamp = value;
        } else if (key == "v1") {
            result.candidates.append(value);
        }
    }
    return result;
}

QByteArray hmacSha256Hex(const QByteArray &key, const QByteArray &message)
{
    QByteArray digest(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int length = 0;
    const unsigned char *made =
        HMAC(EVP_sha256(), key.constData(), static_cast<int>(key.size()),
             reinterpret_cast<const unsigned char *>(message.constData()), static_cast<size_t>(message.size()),
             reinterpret_cast<unsigned char *>(digest.data()), &length);
    return made == nullptr ? QByteArray() : digest.left(static_cast<qsizetype>(length)).toHex();
}

bool isEqual(const QByteArray &left, const QByteArray &right)
{
    return left.size() == right.size() && !left.isEmpty() &&
           CRYPTO_memcmp(left.constData(), right.constData(), static_cast<size_t>(left.size())) == 0;
}

bool isFresh(const QByteArray &stamp, core::TimePoint now)
{
    bool isNumber = false;
    const qint64 seconds = stamp.toLongLong(&isNumber);
    const qint64 current = core::toMs(now) / 1000;
    // The bounds are on the side of the known value: a stamp near the end of the range must not overflow.
    return isNumber && seconds >= current - kTolerance.count() && seconds <= current + kTolerance.count();
}

} // namespace

core::Result<Event> verifyWebhook(const QByteArray &rawBody, const QByteArray &signatureHeader,
                                  const core::SecretString &secret, core::TimePoint now)
{
    if (secret.isEmpty()) {
        return core::fail(core::ErrorCode::Disabled, u"Stripe webhooks are off: STRIPE_WEBHOOK_SECRET is not set."_s);
    }
    const Signature signature = readHeader(signatureHeader);
    const QByteArray expected = hmacSha256Hex(secret.reveal().toUtf8(), signature.stamp + '.' + rawBody);
    const bool isSigned = std::ranges::any_of(signature.candidates,
                                              [&expected](const QByteArray &each) { return isEqual(each, expected); });
    if (!isSigned) {
        return core::fail(core::ErrorCode::Unauthorized, u"The Stripe-Signature header does not verify."_s);
    }
    if (!isFresh(signature.stamp, now)) {
        return core::fail(core::ErrorCode::Unauthorized,
                          u"The Stripe-Signature header is more than 300 seconds off."_s);
    }
    return parser::event(rawBody);
}

} // namespace dotm::stripe
