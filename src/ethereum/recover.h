// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ethereum/address.h"
#include "ethereum/signature.h"

namespace dotm::ethereum {

/// The account that signed @p digest (32 bytes); nullopt when no account did. Signatures with a high s are refused.
[[nodiscard]] std::optional<Address> recoverAddress(QByteArrayView digest, const Signature &signature);

} // namespace dotm::ethereum
