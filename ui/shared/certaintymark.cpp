// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "ui/shared/certaintymark.h"

#include <QPainter>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace dotm::ui {

namespace {

constexpr qreal kDrawnFor = 12;
constexpr qreal kStroke = 1.25;
const QRectF kRing(0.9, 0.9, 10.2, 10.2);

void paintDashedRing(QPainter *painter, int dashes, int gapDegrees)
{
    const int step = 360 / dashes;
    for (int i = 0; i < dashes; ++i) {
        painter->drawArc(kRing, (90 + i * step) * 16, (step - gapDegrees) * 16);
    }
}

} // namespace

CertaintyMark::CertaintyMark(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setImplicitSize(kDrawnFor, kDrawnFor);
    connect(this, &CertaintyMark::certaintyChanged, this, [this] { update(); });
    connect(this, &CertaintyMark::changed, this, [this] { update(); });
}

void CertaintyMark::paint(QPainter *painter)
{
    painter->scale(width() / kDrawnFor, height() / kDrawnFor);
    painter->setPen(QPen(m_color, kStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (m_certainty == u"confirmed"_s) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_color);
        painter->drawEllipse(QRectF(0.2, 0.2, 11.6, 11.6));
        painter->setPen(QPen(m_ground, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(std::array{QPointF(3.6, 6.2), QPointF(5.3, 7.9), QPointF(8.5, 4.4)}.data(), 3);
    } else if (m_certainty == u"reported"_s) {
        painter->drawEllipse(kRing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_color);
        painter->drawEllipse(QPointF(6, 6), 1.9, 1.9);
    } else if (m_certainty == u"cached"_s) {
        painter->drawEllipse(kRing);
        painter->drawPolyline(std::array{QPointF(6, 3.4), QPointF(6, 6), QPointF(7.9, 7.1)}.data(), 3);
    } else if (m_certainty == u"simulated"_s) {
        paintDashedRing(painter, 5, 24);
        painter->drawLine(QPointF(3.9, 6), QPointF(8.1, 6));
    } else {
        paintDashedRing(painter, 10, 22);
    }
}

} // namespace dotm::ui
