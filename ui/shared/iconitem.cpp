// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "ui/shared/iconitem.h"

#include <QFile>
#include <QPainter>
#include <QQmlInfo>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

namespace dotm::ui {

IconItem::IconItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setImplicitSize(20, 20);
}

IconItem::~IconItem() = default;

void IconItem::setName(const QString &name)
{
    if (name == m_name) {
        return;
    }
    m_name = name;
    load();
    Q_EMIT nameChanged();
}

void IconItem::setColor(const QColor &color)
{
    if (color == m_color) {
        return;
    }
    m_color = color;
    load();
    Q_EMIT colorChanged();
}

void IconItem::setRightToLeft(bool rightToLeft)
{
    if (rightToLeft == m_rightToLeft) {
        return;
    }
    m_rightToLeft = rightToLeft;
    update();
    Q_EMIT rightToLeftChanged();
}

bool IconItem::isDirectional(const QString &name)
{
    static const QStringList kDirectional{u"arrowl"_s, u"arrowr"_s, u"chevl"_s, u"chevr"_s,
                                          u"ext"_s,    u"send"_s,   u"undo"_s};
    return kDirectional.contains(name);
}

void IconItem::load()
{
    m_svg.reset();
    update();
    if (m_name.isEmpty()) {
        return;
    }
    QFile file(u":/dotm/icons/"_s + m_name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qmlWarning(this) << "no icon named " << m_name;
        return;
    }
    QByteArray svg = file.readAll();
    svg.replace("#000000", m_color.name(QColor::HexRgb).toLatin1());
    m_svg = std::make_unique<QSvgRenderer>(svg);
}

void IconItem::paint(QPainter *painter)
{
    if (!m_svg) {
        return;
    }
    if (m_rightToLeft && isDirectional(m_name)) {
        painter->translate(width(), 0);
        painter->scale(-1, 1);
    }
    painter->setOpacity(m_color.alphaF());
    m_svg->render(painter, QRectF(0, 0, width(), height()));
}

} // namespace dotm::ui
