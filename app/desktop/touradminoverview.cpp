// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "desktop/tourchapters.h"
#include "desktop/tourhands.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;
using Office = AdminAnswers::Scene;

namespace {

const QString kName = u"13-admin-overview-charts"_s;
const QString kSection = u"overview"_s;

Chapter chapter(Office office, QList<Shot> shots)
{
    Chapter made;
    made.scene = TourWorld::Scene::NoLine;
    made.shots = std::move(shots);
    made.role = u"admin"_s;
    made.mode = u"admin"_s;
    made.office = office;
    return made;
}

/// Scrolled to what has that name, which has the focus then.
Prepare scrolledTo(const QString &name, int key = 0)
{
    return [name, key](ui::AppViewModel &, QQuickWindow &window) {
        QQuickItem *item = tourDrawn(window.contentItem(), name);
        if (item == nullptr) {
            return;
        }
        item->forceActiveFocus(Qt::TabFocusReason);
        if (key != 0) {
            QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
            QCoreApplication::sendEvent(&window, &event);
        }
    };
}

/// The numbers of a chart instead of its bars.
Prepare asTable(const QString &card, const QString &then)
{
    return [card, then](ui::AppViewModel &app, QQuickWindow &window) {
        if (QQuickItem *item = tourDrawn(window.contentItem(), card)) {
            item->setProperty("asTable", true);
        }
        tourSettle();
        scrolledTo(then)(app, window);
    };
}

} // namespace

QList<Chapter> overviewChapters()
{
    const Prepare below = scrolledTo(u"chart-usage"_s);
    const Prepare looked = scrolledTo(u"chart-activations"_s, Qt::Key_Left);
    return {chapter(Office::Busy,
                    {{kName, kSection, {}, below},
                     {kName + u"-looked-at-dark"_s, kSection, kTourDark, looked},
                     {kName + u"-arabic"_s, kSection, kTourArabic, below},
                     {kName + u"-200-high-contrast"_s, kSection, kTourContrast200, looked},
                     {kName + u"-narrow-200"_s, kSection, kTourSlim200, scrolledTo(u"chart-revenue"_s)},
                     {kName + u"-table"_s, kSection, {}, asTable(u"series-activations"_s, u"series-copy"_s)}}),
            chapter(Office::Crowd, {{kName + u"-error"_s, kSection, {}, scrolledTo(u"chart-signups"_s)}}),
            chapter(Office::Quiet, {{kName + u"-nothing"_s, kSection, {}, below}})};
}

} // namespace dotm::app
