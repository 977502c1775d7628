// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// The floor of bench_startup: Qt Quick, one empty window, nothing else. Says when its first frame is out.

#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickWindow>

#include <cstdio>

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    const QQmlEngine engine; // every Qt Quick program has one
    QQuickWindow window;
    window.resize(1280, 800);
    QObject::connect(
        &window, &QQuickWindow::frameSwapped, &window, [] { std::fputs("first useful frame\n", stderr); },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    window.show();
    return QGuiApplication::exec();
}
