// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "ui/shared/simshape.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace dotm::ui {

namespace {

struct Known
{
    qreal width;
    SimMeasure measure;
};

// Sizes the look names, widest first; between them the ratio of the next smaller one holds.
constexpr std::array kKnown{
    Known{.width = 936, .measure = {.radius = 40, .cut = 112}},
    Known{.width = 600, .measure = {.radius = 16, .cut = 56}},
    Known{.width = 432, .measure = {.radius = 14, .cut = 44}},
    Known{.width = 291, .measure = {.radius = 10, .cut = 28}},
};
constexpr qreal kSmall = 88;
constexpr qreal kDiagonal = 0.707;

} // namespace

SimMeasure simMeasure(qreal width)
{
    if (width <= kSmall) {
        return {.radius = std::max(3.0, std::round(0.08 * width)), .cut = std::round(0.2 * width)};
    }
    for (const Known &known : kKnown) {
        if (width >= known.width) {
            return known.measure;
        }
    }
    return kKnown.back().measure;
}

QPainterPath simPath(const QRectF &rect, SimMeasure measure)
{
    const qreal w = rect.width();
    const qreal h = rect.height();
    const qreal r = std::min(measure.radius, std::min(w, h) / 2);
    const qreal c = std::min(measure.cut, std::min(w, h) / 2);
    const qreal k = std::max(2.0, 0.6 * r);
    const qreal d = kDiagonal * k;

    QPainterPath path;
    path.moveTo(r, 0);
    path.lineTo(w - c - k, 0);
    path.quadTo(w - c, 0, w - c + d, d);
    path.lineTo(w - d, c - d);
    path.quadTo(w, c, w, c + k);
    path.lineTo(w, h - r);
    path.quadTo(w, h, w - r, h);
    path.lineTo(r, h);
    path.quadTo(0, h, 0, h - r);
    path.lineTo(0, r);
    path.quadTo(0, 0, r, 0);
    path.closeSubpath();
    path.translate(rect.topLeft());
    return path;
}

SimShape::SimShape(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &SimShape::changed, this, [this] { update(); });
}

void SimShape::paint(QPainter *painter)
{
    const bool lined = m_lineWidth > 0 && m_line.alpha() > 0;
    const qreal inset = lined ? m_lineWidth / 2 : 0;
    const QRectF rect = boundingRect().adjusted(inset, inset, -inset, -inset);
    if (rect.width() <= 0 || rect.height() <= 0) {
        return;
    }
    SimMeasure measure = simMeasure(width());
    if (m_radius >= 0) {
        measure.radius = m_radius;
    }
    if (m_cut >= 0) {
        measure.cut = m_cut;
    }
    QPen pen(lined ? QBrush(m_line) : QBrush(Qt::NoBrush), m_lineWidth);
    pen.setJoinStyle(Qt::RoundJoin);
    if (!lined) {
        pen.setStyle(Qt::NoPen);
    } else if (m_dashed) {
        // Dash lengths are counted in widths of the line.
        pen.setDashPattern({6 / m_lineWidth, 6 / m_lineWidth});
        pen.setCapStyle(Qt::FlatCap);
    }
    painter->setPen(pen);
    painter->setBrush(m_fill);
    painter->drawPath(simPath(rect, measure));
}

} // namespace dotm::ui
