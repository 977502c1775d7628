// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/shared/barchart.h"

#include <QQuickWindow>
#include <QSGRectangleNode>

#include <algorithm>
#include <cmath>

namespace dotm::ui {

namespace {

constexpr qreal kBarShare = 0.5;     ///< of a column
constexpr qreal kSlimShare = 0.7;    ///< of one that is slim
constexpr qreal kSlim = 16;          ///< px
constexpr qreal kNarrowest = 2;      ///< px
constexpr qreal kLowest = 2;         ///< px of a value above zero: it must not look like none
constexpr qreal kOutline = 1.5;      ///< px
constexpr qreal kSlimOutline = 1;    ///< px
constexpr qreal kCurrentOutline = 2; ///< px
constexpr qreal kStepLine = 2;       ///< px

} // namespace

BarChart::BarChart(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    connect(this, &BarChart::changed, this, [this] { update(); });
}

qreal BarChart::pitch() const
{
    return m_shares.isEmpty() ? 0 : width() / static_cast<qreal>(m_shares.size());
}

qreal BarChart::centerOf(int index) const
{
    return (index + 0.5) * pitch();
}

int BarChart::indexAt(qreal x) const
{
    if (pitch() <= 0) {
        return -1;
    }
    return std::clamp(static_cast<int>(std::floor(x / pitch())), 0, static_cast<int>(m_shares.size()) - 1);
}

QRectF BarChart::barRect(int index) const
{
    const qreal share = m_shares.value(index, -1);
    if (share < 0) {
        return {};
    }
    const qreal tall = share > 0 ? std::max(kLowest, std::round(share * (height() - 1))) : 0;
    if (m_isStepped) {
        const qreal left = std::round(index * pitch());
        return {left, height() - 1 - tall, std::round((index + 1) * pitch()) - left, tall};
    }
    const qreal breadth = std::max(kNarrowest, std::round(pitch() * (pitch() < kSlim ? kSlimShare : kBarShare)));
    return {std::round(centerOf(index) - breadth / 2), height() - 1 - tall, breadth, tall};
}

void BarChart::addRect(QSGNode &root, const QRectF &rect, const QColor &color) const
{
    if (rect.isEmpty()) {
        return;
    }
    QSGRectangleNode *node = window()->createRectangleNode();
    node->setRect(rect);
    node->setColor(color);
    root.appendChildNode(node);
}

void BarChart::addLines(QSGNode &root) const
{
    for (int index = 1; index <= m_lines; ++index) {
        const qreal y = std::round((height() - 1) * (1 - static_cast<qreal>(index) / m_lines));
        addRect(root, QRectF(0, y, width(), 1), m_line);
    }
}

void BarChart::addBar(QSGNode &root, int index) const
{
    const QRectF rect = barRect(index);
    const bool isRunning = index == m_running;
    const bool isCurrent = index == m_current;
    if (!isRunning) {
        addRect(root, rect, isCurrent ? m_highlight : m_bar);
        return;
    }
    const qreal edge = pitch() < kSlim ? kSlimOutline : isCurrent ? kCurrentOutline : kOutline;
    addRect(root, rect, isCurrent ? m_highlight : m_ink);
    if (rect.width() > 2 * edge && rect.height() > 2 * edge) {
        addRect(root, rect.adjusted(edge, edge, -edge, -edge), m_runningBar);
    }
}

void BarChart::addStep(QSGNode &root, int index) const
{
    const QRectF rect = barRect(index);
    if (rect.isNull()) {
        return; // nothing is known of it
    }
    const bool isCurrent = index == m_current;
    addRect(root, rect, isCurrent ? m_highlight : index == m_running ? m_runningBar : m_area);
    addRect(root, QRectF(rect.left(), rect.top(), rect.width(), kStepLine), m_ink);
    const QRectF before = index > 0 ? barRect(index - 1) : QRectF();
    const qreal from = before.isNull() ? height() - 1 : before.top();
    const qreal upper = std::min(from, rect.top());
    addRect(root, QRectF(rect.left(), upper, kStepLine, std::max(from, rect.top()) - upper), m_ink);
}

QSGNode *BarChart::updatePaintNode(QSGNode *node, UpdatePaintNodeData * /*data*/)
{
    delete node; // a few dozen rectangles, and they rarely change
    if (width() <= 0 || height() <= 1) {
        return nullptr;
    }
    auto *root = new QSGNode;
    if (m_current >= 0 && m_current < m_shares.size()) {
        addRect(*root, QRectF(std::round(m_current * pitch()), 0, std::round(pitch()), height()), m_ground);
    }
    addLines(*root);
    for (int index = 0; index < m_shares.size(); ++index) {
        m_isStepped ? addStep(*root, index) : addBar(*root, index);
    }
    addRect(*root, QRectF(0, height() - 1, width(), 1), m_zeroLine);
    return root;
}

void BarChart::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.size() != oldGeometry.size()) {
        update();
        Q_EMIT changed();
    }
}

} // namespace dotm::ui
