// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "benchpeer.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QRegularExpression>

namespace dotm::bench {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kStartMs = 30'000;
constexpr int kStopMs = 10'000;

qint64 kibOf(const QByteArray &text, const QByteArray &name)
{
    const qsizetype at = text.indexOf('\n' + name + ':');
    const qsizetype from = at + name.size() + 2;
    return at < 0 ? 0 : text.mid(from, text.indexOf(" kB", from) - from).trimmed().toLongLong();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

BenchPeer::~BenchPeer()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.terminate();
        if (!m_process.waitForFinished(kStopMs)) {
            m_process.kill();
            m_process.waitForFinished(kStopMs);
        }
    }
}

bool BenchPeer::start(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    static const QRegularExpression address(u"http://127\\.0\\.0\\.1:([0-9]+)"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(program, arguments);
    const QDeadlineTimer until(kStartMs);
    while (m_port == 0 && !until.hasExpired()) {
        if (!m_process.waitForReadyRead(200) && m_process.state() == QProcess::NotRunning) {
            break;
        }
        m_log += m_process.readAll();
        m_port = address.match(QString::fromUtf8(m_log)).captured(1).toUShort();
    }
    return m_port != 0;
}

Memory memoryOfTree(qint64 pid)
{
    const QByteArray rollup = contentOf(u"/proc/%1/smaps_rollup"_s.arg(pid));
    Memory memory{kibOf(rollup, "Rss"), kibOf(rollup, "Pss")};
    const QByteArrayList children = contentOf(u"/proc/%1/task/%1/children"_s.arg(pid)).simplified().split(' ');
    for (const QByteArray &child : children) {
        if (!child.isEmpty()) {
            const Memory more = memoryOfTree(child.toLongLong());
            memory.resident += more.resident;
            memory.proportional += more.proportional;
        }
    }
    return memory;
}

} // namespace dotm::bench
