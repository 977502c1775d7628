// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/ethereumsignature.h"

#include "sandbox/ethereumhex.h"

#include <secp256k1_recovery.h>

#include <array>
#include <memory>

namespace dotm::sandbox::ethereum {

namespace {

constexpr qsizetype kAddressBytes = 20;
constexpr qsizetype kKeyBytes = 65; ///< uncompressed, after a byte that says so

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

/// Only public values pass through it: nothing to blind.
const secp256k1_context *context()
{
    static const std::unique_ptr<secp256k1_context, decltype(&secp256k1_context_destroy)> made(
        secp256k1_context_create(SECP256K1_CONTEXT_NONE), &secp256k1_context_destroy);
    return made.get();
}

bool isLow(const secp256k1_ecdsa_recoverable_signature &signature)
{
    secp256k1_ecdsa_signature plain;
    secp256k1_ecdsa_recoverable_signature_convert(context(), &plain, &signature);
    return secp256k1_ecdsa_signature_normalize(context(), nullptr, &plain) == 0;
}

} // namespace

std::optional<QString> signerOf(const QByteArray &digest, const core::Uint256 &r, const core::Uint256 &s, bool yParity)
{
    const QByteArray compact = r.toBytes32() + s.toBytes32();
    secp256k1_ecdsa_recoverable_signature signature;
    secp256k1_pubkey key;
    if (secp256k1_ecdsa_recoverable_signature_parse_compact(context(), &signature, raw(compact), yParity ? 1 : 0) ==
            0 ||
        !isLow(signature) || secp256k1_ecdsa_recover(context(), &key, &signature, raw(digest)) == 0) {
        return std::nullopt;
    }
    QByteArray point(kKeyBytes, Qt::Uninitialized);
    std::size_t size = kKeyBytes;
    secp256k1_ec_pubkey_serialize(context(), reinterpret_cast<unsigned char *>(point.data()), &size, &key,
                                  SECP256K1_EC_UNCOMPRESSED);
    return hexData(keccak(point.sliced(1)).last(kAddressBytes));
}

} // namespace dotm::sandbox::ethereum
