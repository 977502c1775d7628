// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "desktop/tourchapters.h"
#include "desktop/tourhands.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;
using Scene = TourWorld::Scene;
using Weather = TourWorld::Weather;

namespace {

/// Typed as soon as the field has the focus.
void type(QQuickWindow &window, const QString &text)
{
    for (const QChar each : text) {
        QCoreApplication::postEvent(&window, new QKeyEvent(QEvent::KeyPress, 0, Qt::NoModifier, QString(each)));
    }
}

void openCommand(ui::AppViewModel &app, ui::Commands::Id command)
{
    Q_EMIT app.shortcuts()->triggered(command);
}

QList<Chapter> signedInChapters()
{
    const auto palette = [](ui::AppViewModel &app, QQuickWindow &window) {
        openCommand(app, ui::Commands::OpenPalette);
        type(window, u"li"_s);
    };
    const auto shortcuts = [](ui::AppViewModel &app, QQuickWindow &) {
        openCommand(app, ui::Commands::ShowShortcuts);
    };
    const auto menu = [](ui::AppViewModel &, QQuickWindow &window) {
        if (auto *button = window.findChild<QObject *>(u"menu"_s)) {
            QMetaObject::invokeMethod(button, "clicked");
        }
    };
    const auto account = [](ui::AppViewModel &, QQuickWindow &window) {
        if (auto *button = window.findChild<QObject *>(u"account"_s)) {
            QMetaObject::invokeMethod(button, "clicked");
        }
    };
    const auto profile = u"profile"_s;
    const auto lineData = tourPresses({u"lineData"_s});
    return {
        {Scene::Active,
         Weather::Fine,
         true,
         {{u"27-profile"_s, profile},
          {u"27-profile-dark"_s, profile, kTourDark},
          {u"27-profile-arabic"_s, profile, kTourArabic},
          {u"27-profile-narrow-200"_s, profile, kTourSlim200},
          {u"27-profile-line-data"_s, profile, {}, lineData}}},
        {Scene::NoLine, Weather::Fine, true, {{u"27-profile-never-asked"_s, profile}}},
        {Scene::Bill,
         Weather::Fine,
         true,
         {{u"27-profile-pending"_s, profile}, {u"27-profile-pending-200-high-contrast"_s, profile, kTourContrast200}}},
        {Scene::Provisioning, Weather::Fine, true, {{u"27-profile-reserved"_s, profile}}},
        {Scene::Problem,
         Weather::Fine,
         true,
         {{u"27-profile-declined"_s, profile},
          {u"27-profile-declined-narrow-arabic-dark"_s, profile, kTourSlimArabicDark}}},
        {Scene::Problem, Weather::Offline, true, {{u"27-profile-offline"_s, profile}}},
        {Scene::Active,
         Weather::Fine,
         true,
         {{u"01-home-light"_s, u"home"_s},
          {u"02-home-dark"_s, u"home"_s, kTourDark},
          {u"06-code-sheet"_s, u"code"_s},
          {u"06-code-sheet-narrow"_s, u"code"_s, kTourSlim},
          {u"06-code-sheet-arabic"_s, u"code"_s, kTourArabic},
          {u"07-purchases"_s, u"purchases"_s},
          {u"07-purchases-narrow-dark-arabic"_s, u"purchases"_s, kTourSlimArabicDark},
          {u"07-purchases-200-high-contrast"_s, u"purchases"_s, kTourContrast200},
          {u"11-command-palette"_s, u"home"_s, {}, palette},
          {u"17-narrow-home"_s, u"home"_s, kTourSlim},
          {u"17-narrow-home-200"_s, u"home"_s, kTourSlim200},
          {u"17-narrow-menu"_s, u"home"_s, kTourSlim, menu},
          {u"18-home-200-high-contrast"_s, u"home"_s, kTourContrast200},
          {u"21-home-arabic"_s, u"home"_s, kTourArabic},
          {u"22-home-medium-french"_s, u"home"_s, kTourFrench},
          {u"23-line"_s, u"line"_s},
          {u"23-line-dark-arabic-narrow"_s, u"line"_s, kTourSlimArabicDark},
          {u"23-line-200-high-contrast"_s, u"line"_s, kTourContrast200},
          {u"24-settings"_s, u"settings"_s},
          {u"24-settings-dark"_s, u"settings"_s, kTourDark},
          {u"24-settings-arabic"_s, u"settings"_s, kTourArabic},
          {u"24-settings-narrow-200"_s, u"settings"_s, kTourSlim200},
          {u"25-shortcuts"_s, u"home"_s, {}, shortcuts},
          {u"26-account-menu"_s, u"home"_s, {}, account},
          {u"05-activate-done"_s, u"activate"_s}}},
        {Scene::NoLine,
         Weather::Fine,
         true,
         {{u"03-home-first-use"_s, u"home"_s},
          {u"03-home-first-use-narrow-200"_s, u"home"_s, kTourSlim200},
          {u"03-home-first-use-arabic"_s, u"home"_s, kTourArabic},
          {u"03-line-first-use"_s, u"line"_s},
          {u"04-activate-phone"_s, u"activate"_s},
          {u"04-activate-phone-narrow-dark-arabic"_s, u"activate"_s, kTourSlimArabicDark},
          {u"07-purchases-empty"_s, u"purchases"_s}}},
        {Scene::Bill,
         Weather::Fine,
         true,
         {{u"04-activate-pay"_s, u"activate"_s},
          {u"04-activate-pay-200-high-contrast"_s, u"activate"_s, kTourContrast200},
          {u"04-activate-pay-narrow"_s, u"activate"_s, kTourSlim},
          {u"04-home-bill"_s, u"home"_s}}},
        {Scene::Queue,
         Weather::Fine,
         true,
         {{u"05-activate-wait"_s, u"activate"_s},
          {u"05-activate-wait-arabic"_s, u"activate"_s, kTourArabic},
          {u"05-home-waiting"_s, u"home"_s},
          {u"05-line-waiting"_s, u"line"_s}}},
        {Scene::Provisioning, Weather::Fine, true, {{u"05-activate-code"_s, u"activate"_s}}},
        {Scene::Problem,
         Weather::Fine,
         true,
         {{u"05-activate-problem"_s, u"activate"_s}, {u"05-home-problem"_s, u"home"_s}}},
        {Scene::Active,
         Weather::Offline,
         true,
         {{u"19a-home-offline"_s, u"home"_s},
          {u"19a-home-offline-narrow"_s, u"home"_s, kTourSlim},
          {u"19a-line-offline-dark"_s, u"line"_s, kTourDark},
          {u"19a-purchases-offline"_s, u"purchases"_s}}},
        {Scene::Active, Weather::Broken, true, {{u"19b-home-error"_s, u"home"_s}, {u"19b-line-error"_s, u"line"_s}}},
    };
}

QList<Chapter> otherChapters()
{
    const core::Error lock{core::ErrorCode::Conflict,
                           u"The data folder is in use by another DOTM program on this computer."_s,
                           std::nullopt,
                           {}};
    return {{Scene::NoLine,
             Weather::Fine,
             false,
             {{u"30-sign-in"_s, {}},
              {u"30-sign-in-dark"_s, {}, kTourDark},
              {u"30-sign-in-arabic"_s, {}, kTourArabic},
              {u"30-sign-in-narrow-200"_s, {}, kTourSlim200},
              {u"30-sign-in-high-contrast-200"_s, {}, kTourContrast200}}},
            {Scene::NoLine, Weather::Fine, false, {{u"31-starting"_s, {}}}, std::nullopt, true},
            {Scene::NoLine, Weather::Fine, false, {{u"32-start-failed"_s, {}}}, lock}};
}

} // namespace

QList<Chapter> tourChapters()
{
    return signedInChapters() + walletChapters() + voiceChapters() + assistantChapters() + adminChapters() +
           adminPaymentChapters() + tokenChapters() + activationChapters() + overviewChapters() + connectionChapters() +
           voiceAdminChapters() +
           otherChapters();
}

} // namespace dotm::app
