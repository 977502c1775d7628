// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/stdio/linereader.h"

#include <QObject>
#include <QSocketNotifier>

namespace dotm::bridge::stdio {

/// Reads a descriptor line by line from the event loop: a pipe, a socket, a terminal or a file. The descriptor stays as
/// it is (it is shared with whoever gave it), so nothing is read unless something is there.
class InputPipe final : public QObject
{
    Q_OBJECT
public:
    explicit InputPipe(int descriptor);

    void stop() { m_notifier.setEnabled(false); }

Q_SIGNALS:
    void received(const dotm::bridge::stdio::Line &line);
    /// Once: at the end of the input, or because it cannot be read.
    void ended();

private:
    void read();
    void pass(const QList<Line> &lines);

    int m_descriptor;
    QSocketNotifier m_notifier;
    LineReader m_reader;
};

} // namespace dotm::bridge::stdio
