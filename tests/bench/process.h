// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>

#include <algorithm>
#include <ctime>

namespace dotm::bench {

/// What this process holds in memory.
[[nodiscard]] inline double residentMiB()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QList<QByteArray> lines = file.readAll().split('\n');
    const auto line = std::ranges::find_if(lines, [](const QByteArray &each) { return each.startsWith("VmRSS:"); });
    return line == lines.end() ? 0 : line->simplified().split(' ').at(1).toDouble() / 1024;
}

/// What this thread has worked since it began; waiting is none of it, nor are other programs.
[[nodiscard]] inline double workedMs()
{
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return static_cast<double>(spent.tv_sec) * 1e3 + static_cast<double>(spent.tv_nsec) / 1e6;
}

} // namespace dotm::bench
