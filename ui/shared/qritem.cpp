// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "ui/shared/qritem.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace dotm::ui {

QrItem::QrItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(false);
    setSmooth(false);
    connect(this, &QrItem::radiusChanged, this, [this] { update(); });
}

void QrItem::setText(const QString &text)
{
    if (text == m_text) {
        return;
    }
    m_text = text;
    m_matrix = encodeQr(text);
    updateImplicitSize();
    update();
    Q_EMIT textChanged();
}

void QrItem::setModuleSize(int size)
{
    if (size == m_moduleSize) {
        return;
    }
    m_moduleSize = size;
    updateImplicitSize();
    update();
    Q_EMIT moduleSizeChanged();
}

int QrItem::modules() const
{
    return m_matrix ? m_matrix->width + 2 * kQrQuietZone : 0;
}

void QrItem::updateImplicitSize()
{
    const int side = modules() * m_moduleSize;
    setImplicitSize(side, side);
}

void QrItem::paint(QPainter *painter)
{
    if (!m_matrix) {
        return;
    }
    // Draw in device pixels: a module must be whole ones at every scale of the screen.
    const qreal ratio = painter->device()->devicePixelRatio();
    const qreal shortest = std::min(width(), height()) * ratio;
    const int fitting = static_cast<int>(std::floor(shortest / modules()));
    const int wanted = m_moduleSize > 0 ? static_cast<int>(std::lround(m_moduleSize * ratio)) : fitting;
    const int module = std::min(wanted, fitting);
    if (module < 1) {
        return;
    }
    const int side = module * modules();
    const int left = static_cast<int>(std::floor((width() * ratio - side) / 2));
    const int top = static_cast<int>(std::floor((height() * ratio - side) / 2));

    painter->save();
    painter->scale(1 / ratio, 1 / ratio);
    QPainterPath ground;
    ground.addRoundedRect(QRectF(left, top, side, side), m_radius * ratio, m_radius * ratio);
    painter->setRenderHint(QPainter::Antialiasing, m_radius > 0);
    painter->fillPath(ground, Qt::white);
    painter->setRenderHint(QPainter::Antialiasing, false);
    for (int y = 0; y < m_matrix->width; ++y) {
        for (int x = 0; x < m_matrix->width; ++x) {
            if (m_matrix->isDark(x, y)) {
                painter->fillRect(left + (x + kQrQuietZone) * module, top + (y + kQrQuietZone) * module, module, module,
                                  Qt::black);
            }
        }
    }
    painter->restore();
}

} // namespace dotm::ui
