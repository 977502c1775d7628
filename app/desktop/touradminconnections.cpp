// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "desktop/tourchapters.h"
#include "desktop/tourhands.h"

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;
using Office = AdminAnswers::Scene;
using Weather = TourWorld::Weather;

namespace {

Chapter connectionChapter(Office office, Weather weather, QList<Shot> shots)
{
    Chapter made;
    made.scene = TourWorld::Scene::NoLine;
    made.weather = weather;
    made.shots = std::move(shots);
    made.role = u"admin"_s;
    made.mode = u"admin"_s;
    made.office = office;
    return made;
}

} // namespace

QList<Chapter> connectionChapters()
{
    const QString name = u"49-admin-connections"_s;
    const QString section = u"connections"_s;
    const Prepare failing = tourOpens(u"connection-list"_s, 1);
    const Prepare givenUp = [](ui::AppViewModel &, QQuickWindow &) {
        tourSettle(std::chrono::seconds(3));
    };
    return {connectionChapter(Office::Busy, Weather::Fine,
                              {{name, section},
                               {name + u"-dark"_s, section, kTourDark, failing},
                               {name + u"-arabic"_s, section, kTourArabic, failing},
                               {name + u"-200-high-contrast"_s, section, kTourContrast200},
                               {name + u"-narrow-200"_s, section, kTourSlim200, failing},
                               {name + u"-checking"_s, section, {}, tourPresses({u"connection-check"_s})}}),
            connectionChapter(Office::Quiet, Weather::Fine, {{name + u"-nothing"_s, section}}),
            connectionChapter(Office::Busy, Weather::Broken, {{name + u"-error"_s, section, {}, givenUp}})};
}

} // namespace dotm::app
