// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "desktop/tourchapters.h"
#include "desktop/tourhands.h"

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;
using Office = AdminAnswers::Scene;
using Weather = TourWorld::Weather;

namespace {

const QString kSection = u"activations"_s;

Chapter chapter(Office office, Weather weather, QList<Shot> shots)
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

QList<Chapter> activationChapters()
{
    const QString name = u"43-admin-activations"_s;
    const Prepare failed = [](ui::AppViewModel &, QQuickWindow &) {
        tourSettle(std::chrono::seconds(3)); // until it is not tried again any more
    };
    return {chapter(Office::Crowd, Weather::Fine,
                    {{name, kSection},
                     {name + u"-dark"_s, kSection, kTourDark},
                     {name + u"-arabic"_s, kSection, kTourArabic},
                     {name + u"-200-high-contrast"_s, kSection, kTourContrast200},
                     {name + u"-narrow-200"_s, kSection, kTourSlim200},
                     {name + u"-retry"_s, kSection, {}, tourPresses({u"activation-retry"_s})}}),
            chapter(Office::Quiet, Weather::Fine, {{name + u"-nothing"_s, kSection}}),
            chapter(Office::Busy, Weather::Broken, {{name + u"-error"_s, kSection, {}, failed}})};
}

} // namespace dotm::app
