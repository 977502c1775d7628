// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/uint256.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace dotm::ethereum {

/// An ECDSA signature on secp256k1 from which the signer is recovered.
struct Signature
{
    core::Uint256 r;
    core::Uint256 s;
    bool yIsOdd = false; ///< yParity

    /// Both halves in range and s in the lower half, as Ethereum demands (EIP-2): else there would be two of each.
    [[nodiscard]] bool isCanonical() const;
    /// r, s, v with v 27 or 28: the form of signed messages.
    [[nodiscard]] QByteArray toBytes65() const;
    /// v 27, 28, 0 or 1. nullopt for another size or v, and for what is not canonical.
    [[nodiscard]] static std::optional<Signature> fromBytes65(QByteArrayView bytes);

    friend bool operator==(const Signature &, const Signature &) = default;
};

} // namespace dotm::ethereum
