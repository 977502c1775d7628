// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "ui/shared/tickgauge.h"

#include <QPainter>

#include <algorithm>

namespace dotm::ui {

namespace {

constexpr qreal kSide = 296;
constexpr qreal kOuter = 147;
constexpr qreal kInner = 126;
constexpr qreal kInnerTenth = 120;
constexpr qreal kSweep = 240;

} // namespace

TickGauge::TickGauge(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setImplicitSize(kSide, kSide);
    connect(this, &TickGauge::changed, this, [this] { update(); });
}

void TickGauge::paint(QPainter *painter)
{
    const int total = std::max(2, m_total);
    const qreal scale = std::min(width(), height()) / kSide;
    painter->translate(width() / 2, height() / 2);
    painter->scale(scale, scale);
    painter->rotate(-kSweep / 2);
    for (int i = 0; i < total; ++i) {
        const bool used = i < m_used;
        const bool newest = i == m_used - 1;
        painter->setPen(QPen(used ? m_color : m_free, newest ? 4.0 : 2.5, Qt::SolidLine, Qt::FlatCap));
        painter->drawLine(QPointF(0, -kOuter), QPointF(0, i % 10 == 0 ? -kInnerTenth : -kInner));
        painter->rotate(kSweep / (total - 1));
    }
}

} // namespace dotm::ui
