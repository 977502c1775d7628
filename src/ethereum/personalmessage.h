// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ethereum/address.h"

namespace dotm::ethereum {

/// EIP-191, version 45: what a wallet hashes when it signs a text ("personal_sign").
[[nodiscard]] QByteArray personalMessageHash(QByteArrayView message);
/// The account that signed @p message. @p signature: "0x" and 65 bytes as wallets hand them out. nullopt when it is no
/// signature of an account; that of a contract wallet (ERC-1271) is none.
[[nodiscard]] std::optional<Address> personalMessageSigner(QByteArrayView message, QStringView signature);

} // namespace dotm::ethereum
