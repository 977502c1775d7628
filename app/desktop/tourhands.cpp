// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "desktop/tourhands.h"

#include <QEventLoop>
#include <QTimer>

namespace dotm::app {

QQuickItem *tourDrawn(QQuickItem *item, const QString &name)
{
    if (item->objectName() == name) {
        return item;
    }
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children) {
        if (QQuickItem *found = tourDrawn(child, name)) {
            return found;
        }
    }
    return nullptr;
}

void tourPress(QQuickWindow &window, const QString &name)
{
    if (QQuickItem *button = tourDrawn(window.contentItem(), name)) {
        QMetaObject::invokeMethod(button, "clicked");
    }
}

Prepare tourPresses(const QStringList &names)
{
    return [names](ui::AppViewModel &, QQuickWindow &window) {
        for (const QString &name : names) {
            tourPress(window, name);
        }
    };
}

Prepare tourOpens(const QString &list, int index)
{
    return [list, index](ui::AppViewModel &, QQuickWindow &window) {
        if (QQuickItem *rows = tourDrawn(window.contentItem(), list)) {
            QMetaObject::invokeMethod(rows, "take", Q_ARG(int, index));
            QMetaObject::invokeMethod(rows, "go", Q_ARG(int, index));
        }
    };
}

void tourSettle(std::chrono::milliseconds time)
{
    // A loop of its own: what was deleted for later goes only in one.
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace dotm::app
