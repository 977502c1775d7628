// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/uint256.h"
#include "ethereum/address.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

/// The contract ABI as far as DOTM needs it: words of 32 bytes, and dynamic strings by offset.
namespace dotm::ethereum::abi {

inline constexpr qsizetype kWord = 32;

/// The first 4 bytes of the hash of "transfer(address,uint256)".
[[nodiscard]] QByteArray selector(QByteArrayView signature);
/// The whole hash of "Transfer(address,address,uint256)".
[[nodiscard]] QByteArray topic(QByteArrayView signature);

[[nodiscard]] QByteArray word(const core::Uint256 &value);
[[nodiscard]] QByteArray word(const Address &address);
/// Selector and words behind each other.
[[nodiscard]] QByteArray call(QByteArrayView signature, const QList<QByteArray> &words = {});

// Reading: @p index counts words from the start of @p data (a call's selector cut off before). nullopt when the word is
// not there or is no value of the type.
[[nodiscard]] std::optional<core::Uint256> uint256At(QByteArrayView data, qsizetype index);
[[nodiscard]] std::optional<Address> addressAt(QByteArrayView data, qsizetype index);
[[nodiscard]] std::optional<bool> flagAt(QByteArrayView data, qsizetype index);
[[nodiscard]] std::optional<QByteArray> bytes32At(QByteArrayView data, qsizetype index);
/// A string whose offset stands at @p index; valid UTF-8.
[[nodiscard]] std::optional<QString> stringAt(QByteArrayView data, qsizetype index);

/// An answer that is exactly one uint256.
[[nodiscard]] std::optional<core::Uint256> onlyUint256(QByteArrayView answer);
/// An answer that is exactly one address.
[[nodiscard]] std::optional<Address> onlyAddress(QByteArrayView answer);
/// An answer that is a string, or the bytes32 padded with zeros that old tokens return for name() and symbol().
[[nodiscard]] std::optional<QString> onlyText(QByteArrayView answer);

} // namespace dotm::ethereum::abi
