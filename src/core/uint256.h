// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <array>
#include <compare>
#include <optional>

namespace dotm::core {

/// An unsigned integer of 256 bits: token amounts, fees, the two halves of a signature. Nothing wraps around: what does
/// not fit is nullopt.
class Uint256
{
public:
    constexpr Uint256() = default;
    constexpr explicit Uint256(quint64 value) : m_words{0, 0, 0, value} {}

    /// Decimal digits alone ("0042" is 42); nullopt for anything else and above 256 bits.
    [[nodiscard]] static std::optional<Uint256> fromDecimal(QStringView digits);
    /// A JSON-RPC quantity: "0x0", else "0x" and hex digits without a leading zero.
    [[nodiscard]] static std::optional<Uint256> fromQuantity(QStringView quantity);
    /// Big-endian, 0 to 32 bytes.
    [[nodiscard]] static std::optional<Uint256> fromBytes(QByteArrayView bytes);

    [[nodiscard]] QString toDecimal() const;
    /// "0x8f5b8844f1c90000"; zero is "0x0".
    [[nodiscard]] QString toQuantity() const;
    [[nodiscard]] QByteArray toBytes32() const;
    /// Without leading zero bytes; empty for zero.
    [[nodiscard]] QByteArray toMinimalBytes() const;
    [[nodiscard]] std::optional<quint64> toU64() const;
    [[nodiscard]] constexpr bool isZero() const { return *this == Uint256(); }

    [[nodiscard]] std::optional<Uint256> plus(const Uint256 &other) const;
    [[nodiscard]] std::optional<Uint256> minus(const Uint256 &other) const;
    [[nodiscard]] std::optional<Uint256> times(const Uint256 &other) const;
    /// Rounds down; nullopt for a divisor of zero.
    [[nodiscard]] std::optional<Uint256> dividedBy(const Uint256 &divisor) const;

    friend constexpr bool operator==(const Uint256 &, const Uint256 &) = default;
    friend constexpr std::strong_ordering operator<=>(const Uint256 &, const Uint256 &) = default;

private:
    std::array<quint64, 4> m_words{}; // most significant first, so that the built-in order is the order of numbers
};

} // namespace dotm::core
