// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "desktop/windowmemory.h"

#include <QDir>
#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QWindow>

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;

WindowMemory::WindowMemory(QString file, QObject *parent) : QObject(parent), m_file(std::move(file)) {}

QString WindowMemory::defaultFile()
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    return (state.isEmpty() ? QDir::homePath() + u"/.local/state"_s : state) + u"/dotm/window.ini"_s;
}

void WindowMemory::apply(QWindow &window)
{
    const QSettings kept(m_file, QSettings::IniFormat);
    const QSize wanted = kept.value(u"window/size"_s).toSize();
    const QSize room = window.screen() == nullptr ? QSize() : window.screen()->availableSize();
    if (wanted.isValid() && room.isValid()) {
        window.resize(wanted.boundedTo(room).expandedTo(window.minimumSize()));
    }
    if (kept.value(u"window/maximized"_s).toBool()) {
        window.setWindowStates(Qt::WindowMaximized);
    }
    connect(qGuiApp, &QGuiApplication::aboutToQuit, this, [this, &window] {
        QSettings keep(m_file, QSettings::IniFormat);
        const bool isMaximized = window.windowStates().testFlag(Qt::WindowMaximized);
        keep.setValue(u"window/maximized"_s, isMaximized);
        if (!isMaximized) {
            keep.setValue(u"window/size"_s, window.size());
        }
    });
}

} // namespace dotm::app
