// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace dotm::test {

/// A running dotmd, seen from outside: started, killed, restarted on the same data folder. Its log is kept.
class DotmdProcess
{
public:
    explicit DotmdProcess(QString dataDir = {}); ///< empty: a temporary folder of its own
    ~DotmdProcess();

    /// Starts and waits for the ready line; false (with log()) when it ended instead.
    [[nodiscard]] bool start(const QStringList &extraArguments = {}, const QProcessEnvironment &environment = {});
    void kill();                   ///< SIGKILL, waits
    [[nodiscard]] int terminate(); ///< SIGTERM; the exit code
    [[nodiscard]] int waitForExit();
    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] QUrl sandbox() const { return m_sandbox; }
    [[nodiscard]] QString dataDir() const { return m_dataDir; }
    [[nodiscard]] QByteArray log(); ///< everything on stderr so far
    [[nodiscard]] QByteArray output() const { return m_output; }
    [[nodiscard]] bool isRunning() const { return m_process && m_process->state() == QProcess::Running; }
    [[nodiscard]] qint64 pid() const { return m_process ? m_process->processId() : 0; }
    [[nodiscard]] static QString program();

private:
    void collect();

    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_dataDir;
    std::unique_ptr<QProcess> m_process;
    QUrl m_url;
    QUrl m_sandbox;
    QByteArray m_log;
    QByteArray m_output;
};

} // namespace dotm::test
