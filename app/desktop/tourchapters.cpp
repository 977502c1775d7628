// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "desktop/tourchapters.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;
using Scene = TourWorld::Scene;
using Weather = TourWorld::Weather;

namespace {

constexpr QSize kNarrow(480, 800);

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

const Look kDark{u"dark"_s, 1, u"en"_s, kTourWide};
const Look kContrast200{u"contrast"_s, 2, u"en"_s, kTourWide};
const Look kSlim{u"light"_s, 1, u"en"_s, kNarrow};
const Look kArabic{u"light"_s, 1, u"ar"_s, kTourWide};
const Look kSlimArabicDark{u"dark"_s, 1, u"ar"_s, kNarrow};
const Look kSlim200{u"light"_s, 2, u"es"_s, kNarrow};
const Look kFrench{u"light"_s, 1, u"fr"_s, QSize(900, 700)};

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
    return {
        {Scene::Active,
         Weather::Fine,
         true,
         {{u"01-home-light"_s, u"home"_s},
          {u"02-home-dark"_s, u"home"_s, kDark},
          {u"06-code-sheet"_s, u"code"_s},
          {u"06-code-sheet-narrow"_s, u"code"_s, kSlim},
          {u"06-code-sheet-arabic"_s, u"code"_s, kArabic},
          {u"07-purchases"_s, u"purchases"_s},
          {u"07-purchases-narrow-dark-arabic"_s, u"purchases"_s, kSlimArabicDark},
          {u"07-purchases-200-high-contrast"_s, u"purchases"_s, kContrast200},
          {u"11-command-palette"_s, u"home"_s, {}, palette},
          {u"17-narrow-home"_s, u"home"_s, kSlim},
          {u"17-narrow-home-200"_s, u"home"_s, kSlim200},
          {u"17-narrow-menu"_s, u"home"_s, kSlim, menu},
          {u"18-home-200-high-contrast"_s, u"home"_s, kContrast200},
          {u"21-home-arabic"_s, u"home"_s, kArabic},
          {u"22-home-medium-french"_s, u"home"_s, kFrench},
          {u"23-line"_s, u"line"_s},
          {u"23-line-dark-arabic-narrow"_s, u"line"_s, kSlimArabicDark},
          {u"23-line-200-high-contrast"_s, u"line"_s, kContrast200},
          {u"24-settings"_s, u"settings"_s},
          {u"24-settings-dark"_s, u"settings"_s, kDark},
          {u"24-settings-arabic"_s, u"settings"_s, kArabic},
          {u"24-settings-narrow-200"_s, u"settings"_s, kSlim200},
          {u"25-shortcuts"_s, u"home"_s, {}, shortcuts},
          {u"26-account-menu"_s, u"home"_s, {}, account},
          {u"05-activate-done"_s, u"activate"_s}}},
        {Scene::NoLine,
         Weather::Fine,
         true,
         {{u"03-home-first-use"_s, u"home"_s},
          {u"03-home-first-use-narrow-200"_s, u"home"_s, kSlim200},
          {u"03-home-first-use-arabic"_s, u"home"_s, kArabic},
          {u"03-line-first-use"_s, u"line"_s},
          {u"04-activate-phone"_s, u"activate"_s},
          {u"04-activate-phone-narrow-dark-arabic"_s, u"activate"_s, kSlimArabicDark},
          {u"07-purchases-empty"_s, u"purchases"_s}}},
        {Scene::Bill,
         Weather::Fine,
         true,
         {{u"04-activate-pay"_s, u"activate"_s},
          {u"04-activate-pay-200-high-contrast"_s, u"activate"_s, kContrast200},
          {u"04-activate-pay-narrow"_s, u"activate"_s, kSlim},
          {u"04-home-bill"_s, u"home"_s}}},
        {Scene::Queue,
         Weather::Fine,
         true,
         {{u"05-activate-wait"_s, u"activate"_s},
          {u"05-activate-wait-arabic"_s, u"activate"_s, kArabic},
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
          {u"19a-home-offline-narrow"_s, u"home"_s, kSlim},
          {u"19a-line-offline-dark"_s, u"line"_s, kDark},
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
              {u"30-sign-in-dark"_s, {}, kDark},
              {u"30-sign-in-arabic"_s, {}, kArabic},
              {u"30-sign-in-narrow-200"_s, {}, kSlim200},
              {u"30-sign-in-high-contrast-200"_s, {}, kContrast200}}},
            {Scene::NoLine, Weather::Fine, false, {{u"31-starting"_s, {}}}, std::nullopt, true},
            {Scene::NoLine, Weather::Fine, false, {{u"32-start-failed"_s, {}}}, lock}};
}

} // namespace

QList<Chapter> tourChapters()
{
    return signedInChapters() + otherChapters();
}

} // namespace dotm::app
