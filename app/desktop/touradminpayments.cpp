// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "desktop/tourchapters.h"
#include "desktop/tourhands.h"

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;

namespace {

Chapter paymentChapter(AdminAnswers::Scene office, TourWorld::Weather weather, QList<Shot> shots)
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

QList<Chapter> adminPaymentChapters()
{
    const QString name = u"43-admin-payments"_s;
    const QString section = u"payments"_s;
    const Prepare asked = tourPresses({u"payment-ask"_s});
    const Prepare opened = tourOpens(u"payment-list"_s, 0);
    const auto givenUp = [](ui::AppViewModel &, QQuickWindow &) {
        tourSettle(std::chrono::seconds(3)); // until what fails is not tried again any more
    };
    return {paymentChapter(AdminAnswers::Scene::Busy, TourWorld::Weather::Fine,
                           {{name, section},
                            {name + u"-dark"_s, section, kTourDark, asked},
                            {name + u"-arabic"_s, section, kTourArabic},
                            {name + u"-200-high-contrast"_s, section, kTourContrast200},
                            {name + u"-narrow-200"_s, section, kTourSlim200},
                            {name + u"-one-narrow-200"_s, section, kTourSlim200, opened}}),
            paymentChapter(AdminAnswers::Scene::Busy, TourWorld::Weather::Broken,
                           {{name + u"-error"_s, section, {}, givenUp}}),
            paymentChapter(AdminAnswers::Scene::Quiet, TourWorld::Weather::Fine,
                           {{name + u"-every-one-matches"_s, section}})};
}

} // namespace dotm::app
