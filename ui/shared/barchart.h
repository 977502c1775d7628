// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QList>
#include <QQuickItem>
#include <QRectF>
#include <QtQml/qqmlregistration.h>

class QSGNode;

namespace dotm::ui {

/// Bars over time, one series, the first at the left in every language. A line at zero and lines above it. Flat
/// rectangles of the scene graph, so it is drawn alike with and without a GPU. Draws no text.
class BarChart : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    /// Height of each bar from 0 to 1; below 0: nothing is known of it.
    Q_PROPERTY(QList<qreal> shares MEMBER m_shares NOTIFY changed)
    /// Lines above the one at zero, evenly apart, the last at the top.
    Q_PROPERTY(int lines MEMBER m_lines NOTIFY changed)
    /// The bar that still grows; -1: none.
    Q_PROPERTY(int running MEMBER m_running NOTIFY changed)
    /// The bar looked at; -1: none.
    Q_PROPERTY(int current MEMBER m_current NOTIFY changed)
    /// Bars that touch, light, under a line that goes up and down in steps: what something stands at, not how much
    /// came.
    Q_PROPERTY(bool stepped MEMBER m_isStepped NOTIFY changed)
    Q_PROPERTY(QColor area MEMBER m_area NOTIFY changed) ///< under the steps
    Q_PROPERTY(QColor bar MEMBER m_bar NOTIFY changed)
    Q_PROPERTY(QColor runningBar MEMBER m_runningBar NOTIFY changed)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY changed) ///< around the running bar
    Q_PROPERTY(QColor highlight MEMBER m_highlight NOTIFY changed)
    Q_PROPERTY(QColor ground MEMBER m_ground NOTIFY changed) ///< behind the bar looked at
    Q_PROPERTY(QColor line MEMBER m_line NOTIFY changed)
    Q_PROPERTY(QColor zeroLine MEMBER m_zeroLine NOTIFY changed)

public:
    explicit BarChart(QQuickItem *parent = nullptr);

    /// The middle of a bar.
    Q_INVOKABLE qreal centerOf(int index) const;
    /// The bar whose column is at @p x; -1 when there are none.
    Q_INVOKABLE int indexAt(qreal x) const;
    /// Where a bar is drawn; empty when nothing is known of it.
    [[nodiscard]] QRectF barRect(int index) const;

Q_SIGNALS:
    void changed();

protected:
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *data) override;
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;

private:
    [[nodiscard]] qreal pitch() const;
    void addRect(QSGNode &root, const QRectF &rect, const QColor &color) const;
    void addLines(QSGNode &root) const;
    void addBar(QSGNode &root, int index) const;
    void addStep(QSGNode &root, int index) const;

    QList<qreal> m_shares;
    int m_lines = 0;
    int m_running = -1;
    int m_current = -1;
    bool m_isStepped = false;
    QColor m_area = Qt::lightGray;
    QColor m_bar = Qt::darkGray;
    QColor m_runningBar = Qt::yellow;
    QColor m_ink = Qt::black;
    QColor m_highlight = Qt::blue;
    QColor m_ground = Qt::lightGray;
    QColor m_line = Qt::lightGray;
    QColor m_zeroLine = Qt::darkGray;
};

} // namespace dotm::ui
