// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QFile>

namespace dotm::test {

/// Resident memory of a process in KiB; 0 when there is no such process.
[[nodiscard]] inline qint64 residentKib(qint64 pid)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(pid));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray text = status.readAll();
    const qsizetype from = text.indexOf("VmRSS:") + 6;
    return text.mid(from, text.indexOf(" kB", from) - from).trimmed().toLongLong();
}

/// Open descriptors of a process; -1 when there is no such process.
[[nodiscard]] inline qsizetype openDescriptors(qint64 pid)
{
    const QDir folder(QStringLiteral("/proc/%1/fd").arg(pid));
    return folder.exists() ? folder.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size() : -1;
}

/// Threads of a process; -1 when there is no such process.
[[nodiscard]] inline qsizetype threadsOf(qint64 pid)
{
    const QDir folder(QStringLiteral("/proc/%1/task").arg(pid));
    return folder.exists() ? folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() : -1;
}

} // namespace dotm::test
