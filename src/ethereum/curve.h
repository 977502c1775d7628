// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ethereum/signature.h"

/// secp256k1 for this folder alone: what libsecp256k1 does, without its types.
namespace dotm::ethereum::curve {

inline constexpr qsizetype kKeySize = 32;
inline constexpr qsizetype kDigestSize = 32;

/// 64 bytes; nullopt for a number that is no private key. @p key: 32 bytes.
[[nodiscard]] std::optional<QByteArray> publicKey(const uchar *key);
/// Repeatable (RFC 6979), with s in the lower half. @p key: 32 bytes of a private key. @p digest: 32 bytes.
[[nodiscard]] std::optional<Signature> sign(const uchar *key, QByteArrayView digest);
/// The public key (64 bytes) that signed @p digest; nullopt when there is none.
[[nodiscard]] std::optional<QByteArray> recover(QByteArrayView digest, const Signature &signature);

} // namespace dotm::ethereum::curve
