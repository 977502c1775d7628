// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ethereum/curve.h"

#include "core/random.h"

#include <secp256k1.h>
#include <secp256k1_recovery.h>

#include <array>
#include <memory>

namespace dotm::ethereum::curve {

namespace {

constexpr std::size_t kUncompressed = 65; // 04 and two coordinates

struct ContextEnd
{
    void operator()(secp256k1_context *context) const { secp256k1_context_destroy(context); }
};

std::unique_ptr<secp256k1_context, ContextEnd> madeContext()
{
    std::unique_ptr<secp256k1_context, ContextEnd> made(secp256k1_context_create(SECP256K1_CONTEXT_NONE));
    // Blinds the arithmetic on keys against side channels; what is signed does not depend on it.
    const QByteArray seed = core::SystemRandom().bytes(32);
    (void)secp256k1_context_randomize(made.get(), reinterpret_cast<const uchar *>(seed.constData()));
    return made;
}

const secp256k1_context *context()
{
    thread_local const auto own = madeContext();
    return own.get();
}

QByteArray serialized(const secp256k1_pubkey &key)
{
    std::array<uchar, kUncompressed> bytes{};
    std::size_t size = bytes.size();
    secp256k1_ec_pubkey_serialize(context(), bytes.data(), &size, &key, SECP256K1_EC_UNCOMPRESSED);
    return QByteArray(reinterpret_cast<const char *>(bytes.data()) + 1, kUncompressed - 1);
}

const uchar *digestBytes(QByteArrayView digest)
{
    return digest.size() == kDigestSize ? reinterpret_cast<const uchar *>(digest.data()) : nullptr;
}

} // namespace

std::optional<QByteArray> publicKey(const uchar *key)
{
    secp256k1_pubkey result;
    return secp256k1_ec_pubkey_create(context(), &result, key) == 1 ? std::optional(serialized(result)) : std::nullopt;
}

std::optional<Signature> sign(const uchar *key, QByteArrayView digest)
{
    const uchar *bytes = digestBytes(digest);
    secp256k1_ecdsa_recoverable_signature made;
    if (bytes == nullptr || secp256k1_ecdsa_sign_recoverable(context(), &made, bytes, key, nullptr, nullptr) != 1) {
        return std::nullopt;
    }
    std::array<uchar, 64> halves{};
    int parity = 0;
    secp256k1_ecdsa_recoverable_signature_serialize_compact(context(), halves.data(), &parity, &made);
    const QByteArrayView both(halves.data(), qsizetype(halves.size()));
    // Parity 2 and 3 mean that r wrapped around the order: nobody has seen one, and Ethereum has no place for it.
    return parity > 1 ? std::nullopt
                      : std::optional(Signature{*core::Uint256::fromBytes(both.first(32)),
                                                *core::Uint256::fromBytes(both.last(32)), parity == 1});
}

std::optional<QByteArray> recover(QByteArrayView digest, const Signature &signature)
{
    const uchar *bytes = digestBytes(digest);
    if (bytes == nullptr || !signature.isCanonical()) {
        return std::nullopt;
    }
    const QByteArray halves = signature.r.toBytes32() + signature.s.toBytes32();
    secp256k1_ecdsa_recoverable_signature read;
    secp256k1_pubkey key;
    const auto *raw = reinterpret_cast<const uchar *>(halves.constData());
    const bool isGood =
        secp256k1_ecdsa_recoverable_signature_parse_compact(context(), &read, raw, signature.yIsOdd ? 1 : 0) == 1 &&
        secp256k1_ecdsa_recover(context(), &key, &read, bytes) == 1;
    return isGood ? std::optional(serialized(key)) : std::nullopt;
}

} // namespace dotm::ethereum::curve
