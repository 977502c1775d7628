// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ethereum/recover.h"

#include "ethereum/curve.h"

namespace dotm::ethereum {

std::optional<Address> recoverAddress(QByteArrayView digest, const Signature &signature)
{
    const auto key = curve::recover(digest, signature);
    return key ? Address::ofPublicKey(*key) : std::nullopt;
}

} // namespace dotm::ethereum
