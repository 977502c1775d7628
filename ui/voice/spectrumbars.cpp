// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/voice/spectrumbars.h"

#include <QQuickWindow>
#include <QSGRectangleNode>

#include <algorithm>
#include <cmath>

namespace dotm::ui {

namespace {

constexpr qreal kGap = 2;    ///< px
constexpr qreal kLowest = 2; ///< px

} // namespace

SpectrumBars::SpectrumBars(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    connect(this, &SpectrumBars::changed, this, [this] { update(); });
}

QRectF SpectrumBars::barRect(int index) const
{
    const qreal pitch = (width() + kGap) / static_cast<qreal>(std::max<qsizetype>(1, m_levels.size()));
    const qreal level = m_isStill ? 0.5 : std::clamp(m_levels.value(index), 0.0, 1.0);
    const qreal tall = std::max(kLowest, std::round(level * height()));
    return {std::round(index * pitch), std::round((height() - tall) / 2), std::max<qreal>(1, std::floor(pitch - kGap)),
            tall};
}

QSGNode *SpectrumBars::updatePaintNode(QSGNode *node, UpdatePaintNodeData *)
{
    if (node == nullptr || node->childCount() != m_levels.size()) {
        delete node;
        node = new QSGNode;
        for (qsizetype index = 0; index < m_levels.size(); ++index) {
            node->appendChildNode(window()->createRectangleNode());
        }
    }
    int index = 0;
    for (QSGNode *child = node->firstChild(); child != nullptr; child = child->nextSibling()) {
        auto *bar = static_cast<QSGRectangleNode *>(child);
        bar->setRect(barRect(index++));
        bar->setColor(m_color);
    }
    return node;
}

} // namespace dotm::ui
