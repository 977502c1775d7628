// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/voice/voiceplayer.h"

#include <QColor>
#include <QPointer>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

class QSGNode;

namespace dotm::ui {

/// What is played, drawn from its sound: bars of their loudness, with room between two sentences, darker as they are
/// heard. Time runs from left to right in every language. Flat rectangles, drawn alike with and without a GPU.
class Waveform : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(dotm::ui::VoicePlayer *player READ player WRITE setPlayer NOTIFY playerChanged)
    Q_PROPERTY(qreal barWidth MEMBER m_barWidth NOTIFY changed)
    Q_PROPERTY(QColor heard MEMBER m_heard NOTIFY changed)
    Q_PROPERTY(QColor rest MEMBER m_rest NOTIFY changed)
    /// Only whole sentences change, at once: for those who want nothing to move.
    Q_PROPERTY(bool still MEMBER m_isStill NOTIFY changed)

public:
    explicit Waveform(QQuickItem *parent = nullptr);

    [[nodiscard]] VoicePlayer *player() const { return m_player; }
    void setPlayer(VoicePlayer *player);
    /// The time in ms that is drawn at @p x.
    Q_INVOKABLE double timeAt(qreal x) const;
    /// Bars from left to right, in px.
    [[nodiscard]] QList<QRectF> bars() const;
    /// How many of them have been heard.
    [[nodiscard]] int heardBars() const;

Q_SIGNALS:
    void playerChanged();
    void changed();

protected:
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *data) override;
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;

private:
    /// Where a sentence is drawn.
    struct Span
    {
        qreal left = 0;
        qreal width = 0;
        int bars = 0;
        qint64 lengthMs = 0;
    };
    void layOut();
    void follow();
    [[nodiscard]] QSGNode *makeNodes();

    QPointer<VoicePlayer> m_player;
    QList<Span> m_spans;
    qreal m_barWidth = 3;
    QColor m_heard = Qt::black;
    QColor m_rest = Qt::gray;
    int m_drawnHeard = -1;
    bool m_isStill = false;
    bool m_isLaidOut = false; ///< the nodes show m_spans
};

} // namespace dotm::ui
