// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

/// ERC-1271: a wallet that is a contract has no key; it says itself whether a signature is its own.
namespace dotm::ethereum {

/// A call of isValidSignature(bytes32,bytes). @p hash: 32 bytes.
[[nodiscard]] QByteArray isValidSignatureCall(QByteArrayView hash, QByteArrayView signature);
/// The one answer that means yes: 0x1626ba7e and 28 zero bytes.
[[nodiscard]] bool isValidSignatureAnswer(QByteArrayView answer);

} // namespace dotm::ethereum
