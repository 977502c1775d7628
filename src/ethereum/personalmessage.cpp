// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ethereum/personalmessage.h"

#include "ethereum/hex.h"
#include "ethereum/keccak.h"
#include "ethereum/recover.h"

namespace dotm::ethereum {

QByteArray personalMessageHash(QByteArrayView message)
{
    return keccak256("\x19"
                     "Ethereum Signed Message:\n" +
                     QByteArray::number(message.size()) + message.toByteArray());
}

std::optional<Address> personalMessageSigner(QByteArrayView message, QStringView signature)
{
    const auto bytes = fromHexData(signature);
    const auto read = bytes ? Signature::fromBytes65(*bytes) : std::nullopt;
    return read ? recoverAddress(personalMessageHash(message), *read) : std::nullopt;
}

} // namespace dotm::ethereum
