// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QString>

#include <optional>
#include <vector>

namespace dotm::ui {

/// A QR symbol without its quiet zone.
struct QrMatrix
{
    int width = 0;          ///< modules per side
    std::vector<bool> dark; ///< width * width, row by row

    [[nodiscard]] bool isDark(int x, int y) const;
};

/// Light modules that must surround a symbol.
inline constexpr int kQrQuietZone = 4;

/// Level M, 8-bit mode. Empty when @p text is empty or too long for a symbol.
[[nodiscard]] std::optional<QrMatrix> encodeQr(const QString &text);

/// Black on white with its quiet zone, @p moduleSize px per module. For paper and export.
[[nodiscard]] QImage qrImage(const QrMatrix &matrix, int moduleSize);

} // namespace dotm::ui
