// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "support/dotmdprocess.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QJsonObject>

namespace dotm::test {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kStartMs = 30'000;
constexpr int kStopMs = 15'000;

} // namespace

DotmdProcess::DotmdProcess(QString dataDir) : m_dataDir(std::move(dataDir))
{
    if (m_dataDir.isEmpty()) {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_dataDir = m_temporary->path();
    }
}

DotmdProcess::~DotmdProcess()
{
    kill();
}

QString DotmdProcess::program()
{
    return QStringLiteral(DOTM_PROGRAMS "/dotmd");
}

bool DotmdProcess::start(const QStringList &extraArguments, const QProcessEnvironment &environment)
{
    m_output.clear();
    m_process = std::make_unique<QProcess>();
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    all.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s); // running exchanges end with the process
    all.insert(u"XDG_CONFIG_HOME"_s, m_dataDir + u"/config"_s);
    all.insert(environment);
    m_process->setProcessEnvironment(all);
    m_process->start(program(), QStringList{u"--data-dir"_s, m_dataDir} + extraArguments);
    const QDeadlineTimer until(kStartMs);
    while (!until.hasExpired() && m_process->state() != QProcess::NotRunning) {
        if (m_process->canReadLine() || m_process->waitForReadyRead(100)) {
            collect();
        }
        if (m_output.contains('\n')) {
            const QJsonObject ready = QJsonDocument::fromJson(m_output.left(m_output.indexOf('\n'))).object();
            m_url = QUrl(ready.value("url"_L1).toString());
            m_sandbox = QUrl(ready.value("sandbox"_L1).toString());
            return ready.value("ready"_L1).toBool();
        }
    }
    collect();
    return false;
}

void DotmdProcess::collect()
{
    m_output += m_process->readAllStandardOutput();
    m_log += m_process->readAllStandardError();
}

QByteArray DotmdProcess::log()
{
    if (m_process) {
        collect();
    }
    return m_log;
}

void DotmdProcess::kill()
{
    if (isRunning()) {
        m_process->kill();
        m_process->waitForFinished(kStopMs);
    }
    if (m_process) {
        collect();
        m_process.reset();
    }
    m_output.clear();
}

int DotmdProcess::terminate()
{
    m_process->terminate();
    return waitForExit();
}

int DotmdProcess::waitForExit()
{
    if (m_process->state() != QProcess::NotRunning && !m_process->waitForFinished(kStopMs)) {
        return -1;
    }
    collect();
    return m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -2;
}

} // namespace dotm::test
