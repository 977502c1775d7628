// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ethereum/contractsignature.h"

#include "ethereum/abi.h"

namespace dotm::ethereum {

static const QByteArray kIsValidSignature = QByteArrayLiteral("isValidSignature(bytes32,bytes)");

QByteArray isValidSignatureCall(QByteArrayView hash, QByteArrayView signature)
{
    constexpr quint64 kBytesBegin = 2 * abi::kWord; // behind the hash and this offset
    const qsizetype rest = signature.size() % abi::kWord;
    const QByteArray padding(rest == 0 ? 0 : abi::kWord - rest, '\0');
    return abi::call(kIsValidSignature, {hash.toByteArray(), abi::word(core::Uint256(kBytesBegin)),
                                         abi::word(core::Uint256(static_cast<quint64>(signature.size()))),
                                         signature.toByteArray(), padding});
}

bool isValidSignatureAnswer(QByteArrayView answer)
{
    return answer == abi::selector(kIsValidSignature) + QByteArray(abi::kWord - 4, '\0');
}

} // namespace dotm::ethereum
