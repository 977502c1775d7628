// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ethereum/keccak.h"

#include <botan/hash.h>

namespace dotm::ethereum {

QByteArray keccak256(QByteArrayView bytes)
{
    const auto hash = Botan::HashFunction::create_or_throw("Keccak-1600(256)");
    hash->update(reinterpret_cast<const uint8_t *>(bytes.data()), static_cast<std::size_t>(bytes.size()));
    QByteArray digest(static_cast<qsizetype>(hash->output_length()), Qt::Uninitialized);
    hash->final(reinterpret_cast<uint8_t *>(digest.data()));
    return digest;
}

} // namespace dotm::ethereum
