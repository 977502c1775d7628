// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace dotm::ui {

/// A bar of equal segments (one per GB), filled from the leading edge. Steps whole, never animates.
class SegmentGauge : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    /// Amount and full amount in the same unit; nothing is filled while total is not above zero.
    Q_PROPERTY(qreal value MEMBER m_value NOTIFY changed)
    Q_PROPERTY(qreal total MEMBER m_total NOTIFY changed)
    Q_PROPERTY(int segments MEMBER m_segments NOTIFY changed)
    Q_PROPERTY(qreal gap MEMBER m_gap NOTIFY changed)
    Q_PROPERTY(qreal radius MEMBER m_radius NOTIFY changed)
    Q_PROPERTY(QColor fill MEMBER m_fill NOTIFY changed)
    Q_PROPERTY(QColor ground MEMBER m_ground NOTIFY changed)
    Q_PROPERTY(bool rightToLeft MEMBER m_rightToLeft NOTIFY changed)

public:
    explicit SegmentGauge(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    qreal m_value = 0;
    qreal m_total = 0;
    int m_segments = 10;
    qreal m_gap = 3;
    qreal m_radius = 2;
    QColor m_fill = Qt::black;
    QColor m_ground = Qt::lightGray;
    bool m_rightToLeft = false;
};

} // namespace dotm::ui
