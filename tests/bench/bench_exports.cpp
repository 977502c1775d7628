// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// A list of ten thousand and of a million rows as a CSV and as a PDF file: how long it takes, what stays in memory, and
// how long the window's thread is held up for one page of it. The exit code says whether the goals were met.

#include "process.h"

#include "ui/shared/fonts.h"
#include "ui/shared/listexport.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;

namespace {

constexpr int kFew = 10'000;
constexpr int kMany = 1'000'000;
constexpr int kPage = 100;
constexpr double kGoalMs = 4;
constexpr double kGoalGrowthMiB = 48;

ui::ExportRow row(int number)
{
    return {qint64(number),
            core::fromMs(1'768'469'400'000 + qint64(number) * 7'000),
            u"m•••@example.com"_s,
            u"Role changed"_s,
            u"Person kWq3vR8t%1"_s.arg(number),
            ui::Decimal{u"12.90"_s},
            u"Done"_s};
}

struct Figures
{
    double seconds = 0;
    double grownMiB = 0;
    double longestMs = 0; ///< that the window's thread was held up
    double sizeMiB = 0;
    bool isWhole = false;
};

Figures write(const QString &format, int rows)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list."_s + format);
    const core::SystemClock clock;
    Figures figures;
    const auto plan = [&] {
        ui::ExportPlan plan;
        plan.head.title = u"Audit log"_s;
        plan.head.source = u"from the audit log"_s;
        plan.head.columns = {{u"entry"_s, u"Entry"_s, 0.6},  {u"time_utc"_s, u"When"_s, 1.3},
                             {u"who"_s, u"Who"_s, 1.5},      {u"what"_s, u"What"_s, 1.4},
                             {u"on"_s, u"On"_s, 1.7},        {u"amount_usd"_s, u"Amount in $"_s, 1},
                             {u"outcome"_s, u"Outcome"_s, 1}};
        plan.note = [](const QString & /*format*/, const ui::ExportPlan::Noted &noted) {
            noted({});
        };
        plan.read = [&figures, rows](const QString &key, const ui::ExportPlan::Taken &taken) {
            ui::ExportPage page;
            const int from = key.toInt();
            for (int number = from; number < std::min(rows, from + kPage); ++number) {
                page.rows.append(row(number + 1));
            }
            page.next = from + kPage < rows ? QString::number(from + kPage) : QString();
            const double begun = bench::workedMs();
            taken(page);
            figures.longestMs = std::max(figures.longestMs, bench::workedMs() - begun);
        };
        return plan;
    };
    ui::ListExport file(clock, plan, nullptr);
    QEventLoop loop;
    QObject::connect(&file, &ui::ListExport::exported, &loop, [&](const QString & /*path*/, qint64 written) {
        figures.isWhole = written == rows;
        loop.quit();
    });
    QObject::connect(&file, &ui::ListExport::failed, &loop, &QEventLoop::quit);
    const double before = bench::residentMiB();
    QElapsedTimer timer;
    timer.start();
    file.begin(path, format);
    loop.exec();
    figures.seconds = static_cast<double>(timer.elapsed()) / 1e3;
    figures.grownMiB = bench::residentMiB() - before;
    figures.sizeMiB = static_cast<double>(QFileInfo(path).size()) / (1024.0 * 1024.0);
    return figures;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    ui::installFonts();
    const bool isQuick = app.arguments().contains(u"--quick"_s);
    bool isMet = true;
    std::printf("%-18s %10s %12s %12s %12s %12s\n", "", "time", "rows/s", "file", "grown", "held up");
    for (const QString &format : {u"csv"_s, u"pdf"_s}) {
        for (const int rows : {kFew, isQuick ? kMany / 10 : kMany}) {
            const Figures figures = write(format, rows);
            if (!figures.isWhole) {
                std::printf("the %s of %d rows was not written\n", qPrintable(format), rows);
                return 1;
            }
            const QString what = u"%1, %L2 rows"_s.arg(format).arg(rows);
            std::printf("%-18s %8.1f s %12.0f %8.1f MiB %8.1f MiB %9.2f ms\n", qPrintable(what), figures.seconds,
                        rows / figures.seconds, figures.sizeMiB, figures.grownMiB, figures.longestMs);
            std::fflush(stdout);
            isMet = isMet && figures.longestMs < kGoalMs && figures.grownMiB < kGoalGrowthMiB;
        }
    }
    std::printf("goal: less than %.0f MiB more, and the window's thread never held up for %.0f ms: %s\n",
                kGoalGrowthMiB, kGoalMs, isMet ? "met" : "MISSED");
    return isMet ? 0 : 2;
}
