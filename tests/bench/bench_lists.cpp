// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// The list of the audit log in a real window with the software renderer, scrolled through a million entries: what a
// frame costs, and what stays in memory. Beside it the same list over its first page alone, which is all it holds when
// nobody scrolls. The exit code says whether the goals were met.

#include "auditmillion.h"
#include "figures.h"
#include "process.h"

#include "adminworld.h"
#include "ui/shared/fonts.h"

#include <QGuiApplication>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;

namespace {

constexpr double kGoalMs = 16;
constexpr double kGoalGrowthMiB = 32;
constexpr int kFrames = 1'500; ///< of each way to scroll

class Scene
{
public:
    Scene()
    {
        m_world.transport.setResponder([this](const net::HttpRequest &request) {
            const double begun = bench::workedMs();
            auto answer = bench::auditAnswer(request);
            m_served += bench::workedMs() - begun;
            return answer;
        });
        m_world.transport.setDeferred(true);
        m_models = m_world.open();
        m_view.engine()->addImportPath(u":/qt/qml"_s);
        m_view.rootContext()->setContextProperty(u"audit"_s, m_models->audit());
        m_view.setResizeMode(QQuickView::SizeRootObjectToView);
        m_view.resize(1280, 800);
        m_frame = QObject::connect(&m_view, &QQuickWindow::frameSwapped, &m_view, [this] { ++m_frames; });
        m_view.setSource(QUrl(u"qrc:/bench/AuditScene.qml"_s));
        m_view.show();
        m_models->audit()->setShown(true);
        if (!QTest::qWaitFor([this] { return list() != nullptr && rows().count() > 0; }, 10'000)) {
            qFatal("the list did not come: %s", qPrintable(m_view.errors().value(0).toString()));
        }
    }

    [[nodiscard]] admin::AuditListModel &rows() { return *m_models->audit()->entries(); }
    [[nodiscard]] QQuickItem *list() const
    {
        return m_view.rootObject() != nullptr ? m_view.rootObject()->findChild<QQuickItem *>(u"audit-list"_s) : nullptr;
    }

    /// What one frame costs: @p change, what comes of it, reading what was answered, and drawing it. Making the answer
    /// is the service's work, and not counted.
    double frame(const std::function<void()> &change)
    {
        const int before = m_frames;
        const double served = m_served;
        const double begun = bench::workedMs();
        change();
        m_view.update();
        while (m_frames == before) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        QCoreApplication::processEvents();
        const double took = bench::workedMs() - begun - (m_served - served);
        m_world.transport.forgetRequests(); // the fake's own memory
        return took;
    }
    std::vector<double> scroll(int frames, double pixels)
    {
        std::vector<double> times;
        for (int at = 0; at < frames; ++at) {
            times.push_back(frame([this, pixels] {
                const double top = list()->property("originY").toDouble();
                const double end = top + list()->property("contentHeight").toDouble() - list()->height();
                const double to = list()->property("contentY").toDouble() + pixels;
                list()->setProperty("contentY", std::clamp(to, top, std::max(top, end)));
            }));
        }
        return times;
    }
    std::vector<double> press(int frames, Qt::Key key)
    {
        std::vector<double> times;
        for (int at = 0; at < frames; ++at) {
            times.push_back(frame([this, key] { QTest::keyClick(&m_view, key); }));
        }
        return times;
    }
    /// Flings down until so many rows are known.
    std::vector<double> passTo(int rowsPassed)
    {
        std::vector<double> times;
        while (rows().count() < rowsPassed && rows().hasMore()) {
            const std::vector<double> more = scroll(100, 4'000);
            times.insert(times.end(), more.begin(), more.end());
        }
        return times;
    }

private:
    test::AdminWorld m_world;
    std::unique_ptr<admin::AdminModels> m_models;
    QQuickView m_view;
    QMetaObject::Connection m_frame;
    int m_frames = 0;
    double m_served = 0; ///< ms that the service's answers took
};

class Table
{
public:
    void head()
    {
        std::printf("%-28s %8s %9s %9s %9s %9s %9s\n", "", "frames", "p50", "p99", "max", "memory", "rows held");
    }
    void line(const char *what, std::vector<double> times, int held)
    {
        if (times.empty()) {
            return; // --quick is at the end already
        }
        std::ranges::sort(times);
        const auto at = [&](double share) {
            return times[std::min(times.size() - 1,
                                  static_cast<std::size_t>(share * static_cast<double>(times.size())))];
        };
        m_worst = std::max(m_worst, at(0.99));
        std::printf("%-28s %8zu %6.2f ms %6.2f ms %6.2f ms %5.1f MiB %9d\n", what, times.size(), bench::median(times),
                    at(0.99), times.back(), bench::residentMiB(), held);
        std::fflush(stdout);
    }
    [[nodiscard]] double worst() const { return m_worst; }

private:
    double m_worst = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    const QGuiApplication app(argc, argv);
    ui::installFonts();
    // --quick: a tenth of it, to see that it runs.
    const bool isQuick = app.arguments().contains(u"--quick"_s);
    const int most = isQuick ? 100'000 : bench::kMillion;
    const int frames = isQuick ? kFrames / 10 : kFrames;
    Scene scene;
    Table table;
    const auto add = [&](const char *what, const std::vector<double> &times) {
        table.line(what, times, scene.rows().rowsInMemory());
    };
    table.head();
    add("first page, still", scene.scroll(frames, 0));
    add("steady, 40 px a frame", scene.scroll(frames, 40));
    add("fling to 10,000", scene.passTo(10'000));
    const double early = bench::residentMiB();
    add("PageDown", scene.press(frames, Qt::Key_PageDown));
    add("fling to 100,000", scene.passTo(100'000));
    add("to the end", scene.passTo(most));
    const double late = bench::residentMiB();
    add("steady at the end, upward", scene.scroll(frames, -40));
    add("fling upward", scene.scroll(frames, -2'000));
    add("Home and End in turns", [&] {
        std::vector<double> times;
        for (int at = 0; at < frames / 10; ++at) {
            for (const Qt::Key key : {Qt::Key_Home, Qt::Key_End}) {
                const std::vector<double> one = scene.press(1, key);
                times.insert(times.end(), one.begin(), one.end());
            }
        }
        return times;
    }());
    const bool isFast = table.worst() < kGoalMs;
    const bool isFlat = late - early < kGoalGrowthMiB;
    std::printf("%d rows in %d pages; keys of pages and all else grew by %.1f MiB from 10,000 rows on\n",
                scene.rows().count(), scene.rows().pages(), late - early);
    std::printf("goal: p99 of every way below %.0f ms of work on the window's thread: %s (%.2f ms)\n", kGoalMs,
                isFast ? "met" : "MISSED", table.worst());
    std::printf("goal: no more than %.0f MiB of growth: %s\n", kGoalGrowthMiB, isFlat ? "met" : "MISSED");
    return isFast && isFlat ? 0 : 2;
}
