// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "ui/shared/segmentgauge.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace dotm::ui {

SegmentGauge::SegmentGauge(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &SegmentGauge::changed, this, [this] { update(); });
}

void SegmentGauge::paint(QPainter *painter)
{
    const int count = std::max(1, m_segments);
    const qreal gap = count > 1 ? m_gap : 0;
    const qreal segment = (width() - gap * (count - 1)) / count;
    const qreal part = m_total > 0 ? std::clamp(m_value / m_total, 0.0, 1.0) : 0.0;
    if (segment <= 0) {
        return;
    }
    if (m_rightToLeft) {
        painter->translate(width(), 0);
        painter->scale(-1, 1);
    }
    painter->setPen(Qt::NoPen);
    for (int i = 0; i < count; ++i) {
        const QRectF box(i * (segment + gap), 0, segment, height());
        const qreal filled = std::clamp(part * count - i, 0.0, 1.0) * segment;
        QPainterPath path;
        path.addRoundedRect(box, m_radius, m_radius);
        painter->fillPath(path, m_ground);
        if (filled > 0) {
            painter->setClipRect(QRectF(box.left(), 0, filled, height()));
            painter->fillPath(path, m_fill);
            painter->setClipping(false);
        }
    }
}

} // namespace dotm::ui
