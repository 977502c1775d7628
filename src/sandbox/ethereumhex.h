// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <optional>

namespace dotm::sandbox::ethereum {

/// Keccak-256, 32 bytes. Not SHA3-256, whose padding is another.
[[nodiscard]] QByteArray keccak(QByteArrayView bytes);

/// "0x" and two digits a byte.
[[nodiscard]] QString hexData(QByteArrayView bytes);
/// The bytes of "0x" and an even number of digits.
[[nodiscard]] std::optional<QByteArray> dataOf(QStringView hex);
/// "0x1f"; zero is "0x0".
[[nodiscard]] QString quantity(quint64 value);
[[nodiscard]] std::optional<quint64> quantityOf(QStringView hex);

/// An address as everything here keeps it: "0x" and 40 digits in lower case. Nothing for what is no address; letter
/// case is not judged, as at a real node.
[[nodiscard]] std::optional<QString> addressOf(QStringView text);
/// As people read it (EIP-55).
[[nodiscard]] QString checksummed(const QString &address);
/// A hash as everything here keeps it: "0x" and 64 digits in lower case.
[[nodiscard]] std::optional<QString> hashOf(QStringView text);

} // namespace dotm::sandbox::ethereum
