// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "desktop/tourchapters.h"
#include "desktop/tourhands.h"
#include "ui/admin/voiceviewmodel.h"

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;
using Office = AdminAnswers::Scene;
using Weather = TourWorld::Weather;

namespace {

Chapter voiceChapter(Office office, Weather weather, QList<Shot> shots)
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

/// The item of that name gets the focus, so that the page scrolls to it.
Prepare voiceShows(const QString &name, const QStringList &pressed = {})
{
    return [name, pressed](ui::AppViewModel &app, QQuickWindow &window) {
        tourSettle();
        for (const QString &each : pressed) {
            tourPresses({each})(app, window);
            tourSettle();
        }
        if (QQuickItem *found = tourDrawn(window.contentItem(), name)) {
            found->forceActiveFocus(Qt::TabFocusReason);
        }
        tourSettle();
    };
}

} // namespace

QList<Chapter> voiceAdminChapters()
{
    const QString name = u"50-admin-voice"_s;
    const QString section = u"voice"_s;
    const QString list = u"voice-list"_s;
    const QStringList asked{u"voice-ask"_s};
    const QStringList done{u"voice-ask"_s, u"voice-do"_s};
    const Prepare halfway = [done](ui::AppViewModel &app, QQuickWindow &window) {
        // The page that the pictures before left is still going; it would end the looks of the new one.
        app.navigator()->open(u"overview"_s);
        tourSettle();
        app.navigator()->open(u"voice"_s);
        voiceShows(u"tick-BuddyFriend"_s, done)(app, window);
        tourSettle(admin::VoiceViewModel::kLook + std::chrono::milliseconds(200)); // a second look
    };
    const Prepare givenUp = [](ui::AppViewModel &, QQuickWindow &) {
        tourSettle(std::chrono::seconds(3));
    };
    return {voiceChapter(
                Office::Busy, Weather::Fine,
                {{name, section},
                 {name + u"-dark"_s, section, kTourDark},
                 {name + u"-arabic"_s, section, kTourArabic},
                 {name + u"-200-high-contrast"_s, section, kTourContrast200},
                 {name + u"-narrow-200"_s, section, kTourSlim200},
                 {name + u"-cost"_s, section, {}, voiceShows(u"voice-do"_s, asked)},
                 {name + u"-cost-arabic"_s, section, kTourArabic, voiceShows(u"voice-do"_s, asked)},
                 {name + u"-heard"_s, section, {}, voiceShows(list)},
                 {name + u"-heard-dark-arabic-narrow"_s, section, kTourSlimArabicDark, voiceShows(list)},
                 {name + u"-cost-200-high-contrast"_s, section, kTourContrast200, voiceShows(u"voice-do"_s, asked)},
                 {name + u"-preparing"_s, section, {}, halfway}}),
            voiceChapter(Office::Crowd, Weather::Fine, {{name + u"-spent"_s, section}}),
            voiceChapter(Office::Quiet, Weather::Fine,
                         {{name + u"-nobody-heard"_s, section},
                          {name + u"-local"_s, section, {}, voiceShows(u"voice-language"_s)}}),
            voiceChapter(Office::Busy, Weather::Broken, {{name + u"-error"_s, section, {}, givenUp}})};
}

} // namespace dotm::app
