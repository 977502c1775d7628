// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "desktop/tourchapters.h"
#include "desktop/tourhands.h"

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;

namespace {

void play(ui::AppViewModel &app, QQuickWindow &window)
{
    const QQuickItem *button = tourDrawn(window.contentItem(), u"play"_s);
    const auto *player = button != nullptr ? button->property("player").value<QObject *>() : nullptr;
    if (player != nullptr && !player->property("running").toBool()) {
        tourPresses({u"play"_s})(app, window);
    }
    tourSettle();
}

void playAndGoHome(ui::AppViewModel &app, QQuickWindow &window)
{
    play(app, window);
    app.navigator()->open(u"purchases"_s);
    tourSettle();
}

} // namespace

QList<Chapter> voiceChapters()
{
    const QString section = u"voice"_s;
    Chapter silent;
    silent.shots = {{u"09-voice-silent"_s, section}};
    Chapter heard;
    const QList<std::pair<QString, Look>> looks{{QString(), {}},
                                                {u"-dark"_s, kTourDark},
                                                {u"-arabic-dark"_s, {u"dark"_s, 1, u"ar"_s, kTourWide}},
                                                {u"-200-high-contrast"_s, kTourContrast200},
                                                {u"-narrow-arabic-dark"_s, kTourSlimArabicDark},
                                                {u"-narrow-200"_s, kTourSlim200},
                                                {u"-french"_s, kTourFrench}};
    for (const auto &[suffix, look] : looks) {
        heard.shots.append({u"09-voice"_s + suffix, section, look, play});
    }
    heard.shots.append({u"09-voice-history"_s, section, {}, tourPresses({u"history"_s})});
    heard.shots.append({u"09-voice-strip"_s, section, {}, playAndGoHome});
    return {silent, heard};
}

} // namespace dotm::app
