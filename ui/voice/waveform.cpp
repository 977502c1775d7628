// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/voice/waveform.h"

#include <QQuickWindow>
#include <QSGRectangleNode>

#include <algorithm>
#include <cmath>

namespace dotm::ui {

namespace {

constexpr qreal kGap = 3;          ///< px between bars
constexpr qreal kSentenceGap = 10; ///< px
constexpr qreal kLowest = 4;       ///< px: silence is drawn too
constexpr double kFullScale = 255.0;
constexpr double kCurve = 0.7; ///< quiet speech is seen as well

/// The loudest of the @p part -th of @p parts of @p peaks, 0 to 1.
double peakOf(const QByteArray &peaks, int part, int parts)
{
    const qsizetype from = peaks.size() * part / parts;
    const qsizetype to = std::clamp(peaks.size() * (part + 1) / parts, from + 1, peaks.size());
    int loudest = 0;
    for (qsizetype index = from; index < to; ++index) {
        loudest = std::max<int>(loudest, static_cast<uchar>(peaks.at(index)));
    }
    return loudest / kFullScale;
}

} // namespace

Waveform::Waveform(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    connect(this, &Waveform::changed, this, &Waveform::layOut);
}

void Waveform::setPlayer(VoicePlayer *player)
{
    if (player == m_player) {
        return;
    }
    if (m_player != nullptr) {
        m_player->disconnect(this);
    }
    m_player = player;
    if (player != nullptr) {
        connect(player, &VoicePlayer::soundsChanged, this, &Waveform::layOut);
        connect(player, &VoicePlayer::moved, this, &Waveform::follow);
    }
    layOut();
    Q_EMIT playerChanged();
}

void Waveform::layOut()
{
    m_spans.clear();
    m_isLaidOut = false;
    update();
    const int count = m_player != nullptr ? m_player->timeline().count() : 0;
    const double total = count > 0 ? m_player->length() : 0;
    const qreal room = width() - kSentenceGap * std::max(0, count - 1);
    if (total <= 0 || room <= 0) {
        return;
    }
    qreal left = 0;
    for (int index = 0; index < count; ++index) {
        const qint64 length = m_player->timeline().at(index).lengthMs;
        const qreal breadth = room * static_cast<double>(length) / total;
        const int bars = std::max(1, static_cast<int>((breadth + kGap) / (m_barWidth + kGap)));
        m_spans.append({left, breadth, bars, length});
        left += breadth + kSentenceGap;
    }
}

void Waveform::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickItem::geometryChange(newGeometry, oldGeometry);
    layOut();
}

void Waveform::follow()
{
    if (heardBars() != m_drawnHeard) {
        update();
    }
}

QList<QRectF> Waveform::bars() const
{
    QList<QRectF> list;
    for (qsizetype sentence = 0; sentence < m_spans.size(); ++sentence) {
        const Span &span = m_spans.at(sentence);
        const QByteArray peaks = m_player->timeline().at(static_cast<int>(sentence)).peaks;
        const qreal pitch = span.width / span.bars;
        for (int bar = 0; bar < span.bars; ++bar) {
            const double peak = peaks.isEmpty() ? 0 : std::pow(peakOf(peaks, bar, span.bars), kCurve);
            const qreal tall = std::max(kLowest, 2 * std::round(peak * height() / 2));
            list.append(
                QRectF(std::round(span.left + bar * pitch), std::round((height() - tall) / 2), m_barWidth, tall));
        }
    }
    return list;
}

int Waveform::heardBars() const
{
    if (m_player == nullptr) {
        return 0;
    }
    const playback::Place place = m_player->place();
    int heard = 0;
    for (int sentence = 0; sentence < std::min<int>(place.sentence, static_cast<int>(m_spans.size())); ++sentence) {
        heard += m_spans.at(sentence).bars;
    }
    if (m_isStill || place.sentence >= m_spans.size()) {
        return heard;
    }
    const Span &span = m_spans.at(place.sentence);
    const double part =
        span.lengthMs > 0 ? static_cast<double>(place.offsetMs) / static_cast<double>(span.lengthMs) : 0;
    return heard + static_cast<int>(std::lround(std::clamp(part, 0.0, 1.0) * span.bars));
}

double Waveform::timeAt(qreal x) const
{
    double before = 0;
    for (const Span &span : m_spans) {
        if (x < span.left + span.width + kSentenceGap / 2) {
            const double part = span.width > 0 ? std::clamp((x - span.left) / span.width, 0.0, 1.0) : 0;
            return before + part * static_cast<double>(span.lengthMs);
        }
        before += static_cast<double>(span.lengthMs);
    }
    return before;
}

// Two rectangles for a bar, so that its ends look round.
QSGNode *Waveform::makeNodes()
{
    auto *root = new QSGNode;
    const QList<QRectF> all = bars();
    for (const QRectF &bar : all) {
        const qreal round = m_barWidth >= 3 ? 1 : 0;
        for (const QRectF &rect : {bar.adjusted(0, round, 0, -round), bar.adjusted(round, 0, -round, 0)}) {
            QSGRectangleNode *node = window()->createRectangleNode();
            node->setRect(rect);
            root->appendChildNode(node);
        }
    }
    return root;
}

QSGNode *Waveform::updatePaintNode(QSGNode *node, UpdatePaintNodeData *)
{
    if (!m_isLaidOut || node == nullptr) {
        delete node;
        node = makeNodes();
        m_isLaidOut = true;
    }
    m_drawnHeard = heardBars();
    int index = 0;
    for (QSGNode *child = node->firstChild(); child != nullptr; child = child->nextSibling()) {
        const QColor color = index++ / 2 < m_drawnHeard ? m_heard : m_rest;
        auto *rect = static_cast<QSGRectangleNode *>(child);
        if (rect->color() != color) {
            rect->setColor(color);
        }
    }
    return node;
}

} // namespace dotm::ui
