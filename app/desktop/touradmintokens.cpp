// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "desktop/tourchapters.h"
#include "desktop/tourhands.h"

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;

QList<Chapter> tokenChapters()
{
    const QString name = u"48-admin-tokens"_s;
    const QString section = u"tokens"_s;
    const auto chapterOf = [](AdminAnswers::Scene office, QList<Shot> shots) {
        Chapter made;
        made.scene = TourWorld::Scene::NoLine;
        made.shots = std::move(shots);
        made.role = u"admin"_s;
        made.mode = u"admin"_s;
        made.office = office;
        return made;
    };
    const auto retried = [](ui::AppViewModel &app, QQuickWindow &window) {
        tourOpens(u"reward-list"_s, 2)(app, window);
        tourSettle();
        tourPresses({u"reward-retry"_s})(app, window);
    };
    return {chapterOf(AdminAnswers::Scene::Busy,
                      {{name, section},
                       {name + u"-dark-retry"_s, section, kTourDark, retried},
                       {name + u"-arabic"_s, section, kTourArabic},
                       {name + u"-200-high-contrast"_s, section, kTourContrast200},
                       {name + u"-narrow-200"_s, section, kTourSlim200},
                       {name + u"-contract"_s, section, {}, tourPresses({u"tokens-more"_s})},
                       {name + u"-founders"_s, section, {}, tourPresses({u"tokens-founder"_s})},
                       {name + u"-rate"_s, section, {}, tourPresses({u"tokens-rates"_s, u"rate-global_data_10gb"_s})}}),
            chapterOf(AdminAnswers::Scene::Quiet, {{name + u"-nothing"_s, section}})};
}

} // namespace dotm::app
