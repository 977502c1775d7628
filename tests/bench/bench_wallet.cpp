// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// The wallet page opened in a real window with the software renderer, once for a wallet in which nothing ever moved and
// once for one with 100,000 transfers: what the window's thread works from the click until everything is drawn. The
// exit code says whether the goal was met.

#include "figures.h"
#include "process.h"

#include "customerworld.h"
#include "ui/shared/fonts.h"

#include <QGuiApplication>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QTest>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using Kind = contract::TokenEntry::Kind;

namespace {

constexpr double kGoal = 2; ///< times the empty one
constexpr int kTransfers = 100'000;
constexpr int kOpenings = 15;

/// The same customer every time; only what moved differs.
std::unique_ptr<test::CustomerWorld> worldWith(int transfers)
{
    auto world = std::make_unique<test::CustomerWorld>();
    world->pageSize = client::TokenApi::kPage;
    world->link(domain::WalletKind::Proven);
    for (int at = 0; at < transfers; ++at) {
        world->token(at % 3 == 0 ? Kind::TransferOut : Kind::TransferIn, u"2.066"_s, at / 100);
    }
    for (int day = 90; day > 0; --day) {
        world->series.points.append(
            {world->clock.now() - std::chrono::days(day), transfers > 0 ? u"2066000000000000000"_s : u"0"_s});
    }
    world->signIn();
    world->transport.setDeferred(true);
    return world;
}

/// Works until the page is drawn with all that is asked for.
double openOnce(test::CustomerWorld &world, bool isEmpty)
{
    const auto models = world.models();
    QTest::qWait(20); // what is read at the sign-in
    QQuickView view;
    view.engine()->addImportPath(u":/qt/qml"_s);
    view.rootContext()->setContextProperty(u"customer"_s, models.get());
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.resize(1056, 800);
    bool isDrawn = false;
    const auto isRead = [&models, isEmpty] {
        const customer::WalletHistory &history = *models->wallet()->history();
        return history.view() == (isEmpty ? u"empty"_s : u"ready"_s) && models->wallet()->chart()->view() == u"ready"_s;
    };
    QObject::connect(&view, &QQuickWindow::frameSwapped, &view, [&] { isDrawn = isRead(); });
    const double begun = bench::workedMs();
    view.setSource(QUrl(u"qrc:/bench/WalletScene.qml"_s));
    view.show();
    if (!QTest::qWaitFor([&isDrawn] { return isDrawn; }, 20'000)) {
        qFatal("the page did not come: %s", qPrintable(view.errors().value(0).toString()));
    }
    const double took = bench::workedMs() - begun;
    world.transport.forgetRequests(); // the fake's own memory
    return took;
}

double medianOf(test::CustomerWorld &world, bool isEmpty)
{
    std::vector<double> times;
    for (int at = 0; at < kOpenings; ++at) {
        times.push_back(openOnce(world, isEmpty));
    }
    times.erase(times.begin()); // fonts and types are loaded once
    return bench::median(times);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    const QGuiApplication app(argc, argv);
    ui::installFonts();
    const auto nothing = worldWith(0);
    const double empty = medianOf(*nothing, true);
    const auto crowd = worldWith(kTransfers);
    const double full = medianOf(*crowd, false);
    std::printf("wallet page, nothing moved: %.1f ms; %d transfers: %.1f ms\n", empty, kTransfers, full);
    const bool isMet = full <= kGoal * empty;
    std::printf("goal: within %.0f times of the empty one: %s (%.2f)\n", kGoal, isMet ? "met" : "MISSED", full / empty);
    return isMet ? 0 : 2;
}
