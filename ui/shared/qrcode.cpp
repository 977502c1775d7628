// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "ui/shared/qrcode.h"

#include <qrencode.h>

#include <memory>

namespace dotm::ui {

bool QrMatrix::isDark(int x, int y) const
{
    return dark.at(static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x));
}

std::optional<QrMatrix> encodeQr(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty()) {
        return std::nullopt;
    }
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), 0,
                          QR_ECLEVEL_M),
        &QRcode_free);
    if (!code) {
        return std::nullopt;
    }
    QrMatrix matrix;
    matrix.width = code->width;
    const auto count = static_cast<std::size_t>(code->width) * static_cast<std::size_t>(code->width);
    matrix.dark.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        matrix.dark.push_back((code->data[i] & 1U) != 0);
    }
    return matrix;
}

QImage qrImage(const QrMatrix &matrix, int moduleSize)
{
    const int side = matrix.width + 2 * kQrQuietZone;
    QImage modules(side, side, QImage::Format_RGB32);
    modules.fill(Qt::white);
    for (int y = 0; y < matrix.width; ++y) {
        for (int x = 0; x < matrix.width; ++x) {
            if (matrix.isDark(x, y)) {
                modules.setPixel(x + kQrQuietZone, y + kQrQuietZone, qRgb(0, 0, 0));
            }
        }
    }
    return modules.scaled(side * moduleSize, side * moduleSize, Qt::IgnoreAspectRatio, Qt::FastTransformation);
}

} // namespace dotm::ui
