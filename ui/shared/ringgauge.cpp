// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "ui/shared/ringgauge.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dotm::ui {

RingGauge::RingGauge(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &RingGauge::changed, this, [this] { update(); });
}

void RingGauge::paint(QPainter *painter)
{
    const qreal inset = m_lineWidth / 2 + 1;
    const QRectF ring = boundingRect().adjusted(inset, inset, -inset, -inset);
    painter->setPen(QPen(m_track, m_lineWidth));
    painter->drawEllipse(ring);
    const int span = static_cast<int>(std::lround(std::clamp(m_progress, 0.0, 1.0) * 360 * 16));
    if (span > 0) {
        painter->setPen(QPen(m_color, m_lineWidth, Qt::SolidLine, Qt::RoundCap));
        painter->drawArc(ring, 90 * 16, -span);
    }
}

} // namespace dotm::ui
