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

namespace dotm::ethereum {

/// An account or a contract: 20 bytes.
class Address
{
public:
    static constexpr qsizetype kSize = 20;

    /// The zero address: what is minted comes from it.
    constexpr Address() = default;
    /// "0x" and 40 hex digits. All lower or all upper case carries no checksum; mixed case must be EIP-55's.
    [[nodiscard]] static std::optional<Address> parse(QStringView text);
    /// Exactly 20 bytes.
    [[nodiscard]] static std::optional<Address> fromBytes(QByteArrayView bytes);
    /// The account of a public key (64 bytes, without the leading 04).
    [[nodiscard]] static std::optional<Address> ofPublicKey(QByteArrayView publicKey);

    /// EIP-55: what is shown and copied.
    [[nodiscard]] QString checksummed() const;
    /// What is stored and compared as text.
    [[nodiscard]] QString lower() const;
    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] bool isZero() const { return *this == Address(); }

    friend constexpr bool operator==(const Address &, const Address &) = default;
    friend constexpr std::strong_ordering operator<=>(const Address &, const Address &) = default;

private:
    std::array<uchar, kSize> m_bytes{};
};

} // namespace dotm::ethereum
