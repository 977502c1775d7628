// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// Time to the first useful frame and memory of dotm-desktop, beside an empty Qt Quick window, both drawn in software
// under a display server of their own.

#include "figures.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;

namespace {

constexpr int kRuns = 5;
constexpr int kPatienceMs = 30'000;
constexpr QByteArrayView kMark("first useful frame");

struct Figures
{
    double milliseconds = 0;
    double megabytes = 0;
};

struct Contender
{
    const char *name;
    QString program;
    QStringList arguments;
    std::vector<double> milliseconds;
    std::vector<double> megabytes;
};

/// Ends the process when it goes.
class Child : public QProcess
{
public:
    ~Child() override
    {
        if (state() != QProcess::NotRunning) {
            terminate();
            if (!waitForFinished(5'000)) {
                kill();
                waitForFinished();
            }
        }
    }
};

/// The display it took ("42"), or nothing when it did not start.
std::optional<QByteArray> startDisplay(QProcess &server)
{
    server.start(u"Xvfb"_s,
                 {u"-displayfd"_s, u"1"_s, u"-nolisten"_s, u"tcp"_s, u"-screen"_s, u"0"_s, u"1280x800x24"_s});
    const QDeadlineTimer until(kPatienceMs);
    while (!server.canReadLine()) {
        if (until.hasExpired() || (!server.waitForReadyRead(200) && server.state() == QProcess::NotRunning)) {
            return std::nullopt;
        }
    }
    return server.readLine().trimmed();
}

double residentMegabytes(qint64 pid)
{
    QFile status(u"/proc/%1/status"_s.arg(pid));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray text = status.readAll();
    const qsizetype from = text.indexOf("VmRSS:") + 6;
    return text.mid(from, text.indexOf(" kB", from) - from).trimmed().toDouble() / 1024;
}

std::optional<Figures> runOnce(const Contender &contender, const QProcessEnvironment &environment)
{
    const QTemporaryDir folder;
    QProcessEnvironment all = environment;
    all.insert(u"XDG_CONFIG_HOME"_s, folder.filePath(u"config"_s));
    all.insert(u"XDG_DATA_HOME"_s, folder.filePath(u"data"_s));
    all.insert(u"XDG_CACHE_HOME"_s, folder.filePath(u"cache"_s));
    Child child;
    child.setProcessEnvironment(all);
    child.setStandardOutputFile(QProcess::nullDevice());
    QElapsedTimer time;
    time.start();
    child.start(contender.program, contender.arguments);
    QByteArray log;
    while (!log.contains(kMark)) {
        const bool more = child.waitForReadyRead(200);
        log += child.readAllStandardError();
        if (time.hasExpired(kPatienceMs) || (!more && child.state() == QProcess::NotRunning)) {
            std::fprintf(stderr, "%s showed no first frame:\n%s", contender.name, log.right(2'000).constData());
            return std::nullopt;
        }
    }
    return Figures{static_cast<double>(time.nsecsElapsed()) / 1e6, residentMegabytes(child.processId())};
}

void printTable(const std::vector<Contender> &contenders)
{
    std::printf("%-36s %16s %12s\n", "1280 x 800, drawn in software", "first frame ms", "memory MB");
    for (const Contender &contender : contenders) {
        std::printf("%-36s %16.0f %12.0f\n", contender.name, bench::median(contender.milliseconds),
                    bench::median(contender.megabytes));
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    Child display;
    const auto number = startDisplay(display);
    if (!number) {
        std::fputs("Xvfb did not start.\n", stderr);
        return 1;
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, u':' + QString::fromLatin1(*number));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"QT_QUICK_BACKEND"_s, u"software"_s);
    environment.insert(u"QT_LOGGING_RULES"_s, u"dotm.ui.debug=true"_s);
    std::vector<Contender> contenders{{"an empty Qt Quick window", QStringLiteral(DOTM_EMPTY_WINDOW), {}, {}, {}}};
    const bool hasDesktop = QFileInfo(QStringLiteral(DOTM_DESKTOP)).isExecutable();
    if (hasDesktop) {
        contenders.push_back(
            {"dotm-desktop --profile demo", QStringLiteral(DOTM_DESKTOP), {u"--profile"_s, u"demo"_s}, {}, {}});
    }
    for (int run = -1; run < kRuns; ++run) { // the first fills the caches of the disk
        for (Contender &contender : contenders) {
            const auto figures = runOnce(contender, environment);
            if (!figures) {
                return 1;
            }
            if (run >= 0) {
                contender.milliseconds.push_back(figures->milliseconds);
                contender.megabytes.push_back(figures->megabytes);
            }
        }
    }
    printTable(contenders);
    if (!hasDesktop) {
        std::puts("dotm-desktop is not built: nothing to compare with.");
    }
    return 0;
}
