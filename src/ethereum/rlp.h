// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/uint256.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

/// Recursive Length Prefix: how transactions are written.
namespace dotm::ethereum::rlp {

[[nodiscard]] QByteArray bytes(QByteArrayView value);
/// Big-endian without leading zeros; zero is the empty string.
[[nodiscard]] QByteArray integer(const core::Uint256 &value);
/// @p items are encoded already.
[[nodiscard]] QByteArray list(const QList<QByteArray> &items);

/// A decoded string or list.
struct Item
{
    bool isList = false;
    QByteArray bytes;  ///< of a string
    QList<Item> items; ///< of a list

    /// Of a string without leading zero bytes, up to 32 bytes.
    [[nodiscard]] std::optional<core::Uint256> integer() const;
    [[nodiscard]] std::optional<quint64> integer64() const;
};

inline constexpr int kDeepest = 16;

/// Exactly one item that fills @p encoded, each length in its one shortest form, lists nested at most kDeepest times.
[[nodiscard]] std::optional<Item> decode(QByteArrayView encoded);

} // namespace dotm::ethereum::rlp
