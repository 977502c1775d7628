// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QList>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

class QSGNode;

namespace dotm::ui {

/// How loud the bands of a sound are now, low at the left in every language. Flat rectangles.
class SpectrumBars : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<qreal> levels MEMBER m_levels NOTIFY changed) ///< 0 to 1
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed)
    Q_PROPERTY(bool still MEMBER m_isStill NOTIFY changed) ///< half as high, all alike

public:
    explicit SpectrumBars(QQuickItem *parent = nullptr);

    [[nodiscard]] QRectF barRect(int index) const;

Q_SIGNALS:
    void changed();

protected:
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *data) override;

private:
    QList<qreal> m_levels;
    QColor m_color = Qt::black;
    bool m_isStill = false;
};

} // namespace dotm::ui
