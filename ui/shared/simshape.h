// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPainterPath>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace dotm::ui {

/// Measures of the card in px. Small cards (width <= 88) derive both from their width.
struct SimMeasure
{
    qreal radius = 0;
    qreal cut = 0;
};

/// Radius and cut for a card @p width px wide, as the look prescribes for its sizes.
[[nodiscard]] SimMeasure simMeasure(qreal width);

/// Outline of a card that fills @p rect: four corners, the top right one cut, never mirrored. The ends of the cut are
/// softened. Used on screen and on paper.
[[nodiscard]] QPainterPath simPath(const QRectF &rect, SimMeasure measure);

/// The SIM card shape: the only shape of our own. Painted once per size and colour.
class SimShape : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor fill MEMBER m_fill NOTIFY changed)
    Q_PROPERTY(QColor line MEMBER m_line NOTIFY changed)
    Q_PROPERTY(qreal lineWidth MEMBER m_lineWidth NOTIFY changed)
    /// True draws the line as dashes 6 long, 6 apart.
    Q_PROPERTY(bool dashed MEMBER m_dashed NOTIFY changed)
    /// px; negative takes the measure that belongs to the width.
    Q_PROPERTY(qreal radius MEMBER m_radius NOTIFY changed)
    Q_PROPERTY(qreal cut MEMBER m_cut NOTIFY changed)

public:
    explicit SimShape(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    QColor m_fill = Qt::transparent;
    QColor m_line = Qt::transparent;
    qreal m_lineWidth = 1;
    bool m_dashed = false;
    qreal m_radius = -1;
    qreal m_cut = -1;
};

} // namespace dotm::ui
