// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace dotm::ui {

/// The sign for how sure a figure is, drawn for 12 px and scaled: confirmed = filled disc with a check, reported = ring
/// with a dot, cached = ring with clock hands, simulated = ring of five dashes with a bar, unknown = dotted ring.
class CertaintyMark : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    /// "confirmed" | "reported" | "cached" | "simulated" | anything else is drawn as unknown
    Q_PROPERTY(QString certainty MEMBER m_certainty NOTIFY certaintyChanged)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed)
    /// What shows through the check of the filled disc: the ground the mark stands on.
    Q_PROPERTY(QColor ground MEMBER m_ground NOTIFY changed)

public:
    explicit CertaintyMark(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void certaintyChanged();
    void changed();

private:
    QString m_certainty;
    QColor m_color = Qt::black;
    QColor m_ground = Qt::white;
};

} // namespace dotm::ui
