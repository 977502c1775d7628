// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "desktop/tourchapters.h"
#include "desktop/tourhands.h"

#include <QQuickItem>

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;
using Ask = TourDesk::Ask;
using Weather = TourWorld::Weather;

namespace {

const QString kSection = u"assistants"_s;

void makeKey(ui::AppViewModel &, QQuickWindow &window)
{
    tourPress(window, u"makeKey"_s);
    if (QQuickItem *name = tourDrawn(window.contentItem(), u"keyName"_s)) {
        name->setProperty("text", u"Laptop"_s);
    }
    tourPress(window, u"makeKeyNow"_s);
}

QList<Shot> asking(const QString &section, const QString &name, Ask ask)
{
    return {{name, section, {}, {}, ask},
            {name + u"-dark"_s, section, kTourDark, {}, ask},
            {name + u"-arabic"_s, section, kTourArabic, {}, ask},
            {name + u"-narrow-200"_s, section, kTourSlim200, {}, ask},
            {name + u"-200-high-contrast"_s, section, kTourContrast200, {}, ask}};
}

QList<Shot> usedShots()
{
    return {
        {u"27-assistants"_s, kSection},
        {u"27-assistants-dark"_s, kSection, kTourDark},
        {u"27-assistants-arabic"_s, kSection, kTourArabic},
        {u"27-assistants-200-high-contrast"_s, kSection, kTourContrast200},
        {u"27-assistants-narrow"_s, kSection, kTourSlim},
        {u"27-assistants-narrow-200"_s, kSection, kTourSlim200},
        {u"27-assistants-medium-french"_s, kSection, kTourFrench},
        {u"27-assistants-missed"_s, kSection, {}, tourOpens(u"asked"_s, 0)},
        {u"27-assistants-program"_s, kSection, {}, tourOpens(u"connected"_s, 1)},
        {u"27-assistants-program-narrow-dark-arabic"_s, kSection, kTourSlimArabicDark, tourOpens(u"connected"_s, 1)},
        {u"27-assistants-log"_s, kSection, {}, tourOpens(u"log"_s, 1)},
        {u"27-assistants-log-arabic"_s, kSection, kTourArabic, tourOpens(u"log"_s, 1)},
        {u"27-assistants-log-narrow"_s, kSection, kTourSlim, tourOpens(u"log"_s, 1)}};
}

QList<Shot> sheetShots()
{
    const QString connectButton = u"setup-claude-desktop"_s;
    return {{u"28-assistants-none"_s, kSection},
            {u"28-assistants-none-dark"_s, kSection, kTourDark},
            {u"28-assistants-none-arabic"_s, kSection, kTourArabic},
            {u"28-assistants-none-narrow-200"_s, kSection, kTourSlim200},
            {u"28-connect"_s, kSection, {}, tourPresses({connectButton})},
            {u"28-connect-dark"_s, kSection, kTourDark, tourPresses({connectButton})},
            {u"28-connect-arabic"_s, kSection, kTourArabic, tourPresses({connectButton})},
            {u"28-connect-narrow-200"_s, kSection, kTourSlim200, tourPresses({connectButton})},
            {u"28-connect-200-high-contrast"_s, kSection, kTourContrast200, tourPresses({connectButton})},
            {u"28-by-hand"_s, kSection, {}, tourPresses({u"setup-zed"_s})},
            {u"28-key"_s, kSection, {}, makeKey},
            {u"28-key-arabic"_s, kSection, kTourArabic, makeKey},
            {u"28-key-narrow-200"_s, kSection, kTourSlim200, makeKey}};
}

} // namespace

QList<Chapter> assistantChapters()
{
    using Assistants = TourDesk::Scene;
    const auto chapter = [](Assistants assistants, const QList<Shot> &shots, Weather weather = Weather::Fine) {
        Chapter made;
        made.weather = weather;
        made.shots = shots;
        made.assistants = assistants;
        return made;
    };
    return {chapter(Assistants::Two, usedShots()),
            chapter(Assistants::None, sheetShots()),
            chapter(Assistants::Stopped, {{u"29-assistants-stopped"_s, kSection},
                                          {u"29-assistants-stopped-dark"_s, kSection, kTourDark},
                                          {u"29-assistants-stopped-200-high-contrast"_s, kSection, kTourContrast200}}),
            chapter(Assistants::Broken, {{u"29-assistants-not-running"_s, kSection}}),
            chapter(Assistants::Two, {{u"29-assistants-offline"_s, kSection}}, Weather::Offline),
            chapter(Assistants::Two, asking(u"home"_s, u"10-assistant-request"_s, Ask::Money) +
                                         asking(u"home"_s, u"10-assistant-request-free"_s, Ask::Free))};
}

} // namespace dotm::app
