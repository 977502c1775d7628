// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

#include <memory>

class QSvgRenderer;

namespace dotm::ui {

/// One outline icon of resources/icons in one colour. An unknown name draws nothing and warns, so tests catch it.
/// The stroke grows with the size (1.5 at 20 px). Decoration unless the user gives it an accessible name.
class IconItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)
    /// Right-to-left interface: flips the icons that point along the reading direction, and only those.
    Q_PROPERTY(bool rightToLeft READ isRightToLeft WRITE setRightToLeft NOTIFY rightToLeftChanged)

public:
    explicit IconItem(QQuickItem *parent = nullptr);
    ~IconItem() override;

    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString &name);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor &color);
    [[nodiscard]] bool isRightToLeft() const { return m_rightToLeft; }
    void setRightToLeft(bool rightToLeft);

    void paint(QPainter *painter) override;

    /// True for names that flip in a right-to-left interface.
    [[nodiscard]] static bool isDirectional(const QString &name);

Q_SIGNALS:
    void nameChanged();
    void colorChanged();
    void rightToLeftChanged();

private:
    void load();

    QString m_name;
    QColor m_color = Qt::black;
    bool m_rightToLeft = false;
    std::unique_ptr<QSvgRenderer> m_svg;
};

} // namespace dotm::ui
