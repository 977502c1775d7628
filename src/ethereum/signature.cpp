// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ethereum/signature.h"

namespace dotm::ethereum {

namespace {

constexpr qsizetype kHalf = 32;
constexpr int kOldParity = 27; // v of before EIP-155, which messages still carry

const core::Uint256 &curveOrder()
{
    static const core::Uint256 order =
        *core::Uint256::fromQuantity(u"0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141");
    return order;
}

const core::Uint256 &halfOrder()
{
    static const core::Uint256 half = *curveOrder().dividedBy(core::Uint256(2));
    return half;
}

} // namespace

bool Signature::isCanonical() const
{
    return !r.isZero() && r < curveOrder() && !s.isZero() && s <= halfOrder();
}

QByteArray Signature::toBytes65() const
{
    return r.toBytes32() + s.toBytes32() + static_cast<char>(kOldParity + (yIsOdd ? 1 : 0));
}

std::optional<Signature> Signature::fromBytes65(QByteArrayView bytes)
{
    if (bytes.size() != 2 * kHalf + 1) {
        return std::nullopt;
    }
    int v = static_cast<uchar>(bytes.back());
    v = v >= kOldParity ? v - kOldParity : v;
    if (v > 1) {
        return std::nullopt;
    }
    const Signature signature{*core::Uint256::fromBytes(bytes.first(kHalf)),
                              *core::Uint256::fromBytes(bytes.sliced(kHalf, kHalf)), v == 1};
    return signature.isCanonical() ? std::optional(signature) : std::nullopt;
}

} // namespace dotm::ethereum
