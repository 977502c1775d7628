// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "desktop/tourchapters.h"
#include "desktop/tourhands.h"

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;

QList<Shot> peopleLooks()
{
    const QString name = u"43-admin-people"_s;
    const QString section = u"people"_s;
    return {{name, section},
            {name + u"-dark"_s, section, kTourDark},
            {name + u"-arabic"_s, section, kTourArabic},
            {name + u"-200-high-contrast"_s, section, kTourContrast200},
            {name + u"-narrow-200"_s, section, kTourSlim200},
            {name + u"-role"_s, section, {}, [](ui::AppViewModel &app, QQuickWindow &window) {
                 tourOpens(u"people-list"_s, 5)(app, window);
                 tourSettle();
                 tourPresses({u"role-change"_s})(app, window);
             }}};
}

QList<Shot> keysLooks()
{
    const QString name = u"44-admin-keys"_s;
    const QString section = u"keys"_s;
    return {{name, section},
            {name + u"-dark"_s, section, kTourDark},
            {name + u"-arabic"_s, section, kTourArabic},
            {name + u"-200-high-contrast"_s, section, kTourContrast200},
            {name + u"-narrow-200"_s, section, kTourSlim200},
            {name + u"-new"_s, section, {}, tourPresses({u"key-new"_s})}};
}

} // namespace dotm::app
