// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "ui/shared/contactplate.h"

#include <QPainter>
#include <QPainterPath>

namespace dotm::ui {

ContactPlate::ContactPlate(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &ContactPlate::changed, this, [this] { update(); });
}

void ContactPlate::paint(QPainter *painter)
{
    const qreal w = width();
    const qreal h = height();
    const qreal in = m_lineWidth / 2;
    const qreal left = w * 0.34;
    const qreal right = w * 0.66;
    const qreal slant = w * 0.08;

    // One path, so that crossings of a translucent line are not darker.
    QPainterPath path;
    path.addRoundedRect(QRectF(in, in, w - 2 * in, h - 2 * in), h * 0.16, h * 0.16);
    path.moveTo(left + slant, in);
    path.lineTo(left, h * 0.19);
    path.lineTo(left, h - in);
    path.moveTo(right, in);
    path.lineTo(right, h * 0.81);
    path.lineTo(right - slant, h - in);
    for (const qreal y : {h * 0.34, h * 0.67}) {
        path.moveTo(in, y);
        path.lineTo(left, y);
        path.moveTo(right, y);
        path.lineTo(w - in, y);
    }
    painter->setPen(QPen(m_color, m_lineWidth, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path);
}

} // namespace dotm::ui
