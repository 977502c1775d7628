// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QStringList>

namespace dotm::bench {

/// A server of somebody else's making, on a free port of loopback. Ended by its process id when this goes.
class BenchPeer
{
public:
    ~BenchPeer();

    /// Starts it and waits until it says "http://127.0.0.1:PORT"; false (with log()) when it ended or said nothing.
    [[nodiscard]] bool start(const QString &program, const QStringList &arguments,
                             const QProcessEnvironment &environment);
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    [[nodiscard]] const QByteArray &log() const { return m_log; }

private:
    QProcess m_process;
    QByteArray m_log;
    quint16 m_port = 0;
};

/// Memory of a process and of everything it started. Both in KiB.
struct Memory
{
    qint64 resident = 0;     ///< pages shared between two of them count twice
    qint64 proportional = 0; ///< they count once, in parts
};
[[nodiscard]] Memory memoryOfTree(qint64 pid);

} // namespace dotm::bench
