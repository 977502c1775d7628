// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace dotm::ui {

/// A dial of ticks over 240 degrees, one per unit of an allowance (activations this hour): used ones first, the newest
/// drawn thicker. Drawn for 296 px and scaled.
class TickGauge : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int used MEMBER m_used NOTIFY changed)
    Q_PROPERTY(int total MEMBER m_total NOTIFY changed)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed)
    Q_PROPERTY(QColor free MEMBER m_free NOTIFY changed)

public:
    explicit TickGauge(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    int m_used = 0;
    int m_total = 100;
    QColor m_color = Qt::black;
    QColor m_free = Qt::gray;
};

} // namespace dotm::ui
