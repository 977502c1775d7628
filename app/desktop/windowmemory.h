// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

class QWindow;

namespace dotm::app {

/// Remembers the size of the window between runs. GUI thread.
class WindowMemory final : public QObject
{
    Q_OBJECT
public:
    explicit WindowMemory(QString file = defaultFile(), QObject *parent = nullptr);

    /// $XDG_STATE_HOME/dotm/window.ini.
    [[nodiscard]] static QString defaultFile();

    /// Gives @p window the size of the last run, within its screen, and writes its size when it closes.
    void apply(QWindow &window);

private:
    QString m_file;
};

} // namespace dotm::app
