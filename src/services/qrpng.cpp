// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/qrpng.h"

#include <QBuffer>
#include <QImage>

#include <memory>
#include <qrencode.h>

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kQuietZone = 4;
constexpr int kMinimumWidth = 600;

} // namespace

core::Result<QByteArray> qrPng(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code || bytes.isEmpty()) {
        return core::fail(core::ErrorCode::Invalid, u"The text does not fit into a QR code."_s);
    }
    const int modules = code->width + 2 * kQuietZone;
    QImage image(modules, modules, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if ((code->data[y * code->width + x] & 1) != 0) {
                image.scanLine(y + kQuietZone)[x + kQuietZone] = 0;
            }
        }
    }
    const int scale = (kMinimumWidth + modules - 1) / modules;
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    if (!image.scaled(modules * scale, modules * scale, Qt::IgnoreAspectRatio, Qt::FastTransformation)
             .save(&buffer, "PNG")) {
        return core::fail(core::ErrorCode::Internal, u"The QR code could not be written as PNG."_s);
    }
    return png;
}

} // namespace dotm::services
