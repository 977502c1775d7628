// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <optional>

namespace dotm::ethereum {

/// JSON-RPC data: "0x" and an even number of hex digits, "0x" alone being empty. nullopt for anything else.
[[nodiscard]] std::optional<QByteArray> fromHexData(QStringView text);
/// The same, of exactly @p size bytes.
[[nodiscard]] std::optional<QByteArray> fromHexData(QStringView text, qsizetype size);
/// "0x" and lower-case digits.
[[nodiscard]] QString toHexData(QByteArrayView bytes);

} // namespace dotm::ethereum
