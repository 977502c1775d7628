// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"
#include "desktop/tourdesk.h"
#include "desktop/tourworld.h"
#include "ui/shared/appviewmodel.h"

#include <QQuickWindow>
#include <QSize>

#include <functional>
#include <optional>

namespace dotm::app {

inline constexpr QSize kTourWide(1280, 800);

/// How a picture is taken.
struct Look
{
    QString theme = QStringLiteral("light");
    double textScale = 1;
    QString language = QStringLiteral("en");
    QSize size = kTourWide;
};

struct Shot
{
    QString name;
    QString section; ///< empty: the screen as it is
    Look look = {};
    /// What is opened above the page.
    std::function<void(ui::AppViewModel &, QQuickWindow &)> prepare = {};
    /// What an assistant asks meanwhile.
    TourDesk::Ask ask = TourDesk::Ask::Nothing;
};

/// The pages of one state of the world.
struct Chapter
{
    TourWorld::Scene scene = TourWorld::Scene::Active;
    TourWorld::Weather weather = TourWorld::Weather::Fine;
    bool isSignedIn = true;
    QList<Shot> shots;
    std::optional<core::Error> startError = std::nullopt;
    bool isStarting = false;
    TourDesk::Scene assistants = TourDesk::Scene::None;
    QString role = QStringLiteral("customer"); ///< of who is signed in
    QString mode = QStringLiteral("customer");
    AdminAnswers::Scene office = AdminAnswers::Scene::Busy; ///< what the admin's pages show
    WalletAnswers::Scene wallet = WalletAnswers::Scene::Full;
};

inline const Look kTourDark{QStringLiteral("dark"), 1, QStringLiteral("en"), kTourWide};
inline const Look kTourContrast200{QStringLiteral("contrast"), 2, QStringLiteral("en"), kTourWide};
inline const Look kTourArabic{QStringLiteral("light"), 1, QStringLiteral("ar"), kTourWide};
inline const Look kTourSlim{QStringLiteral("light"), 1, QStringLiteral("en"), QSize(480, 800)};
inline const Look kTourSlimArabicDark{QStringLiteral("dark"), 1, QStringLiteral("ar"), QSize(480, 800)};
inline const Look kTourSlim200{QStringLiteral("light"), 2, QStringLiteral("es"), QSize(480, 800)};
inline const Look kTourFrench{QStringLiteral("light"), 1, QStringLiteral("fr"), QSize(900, 700)};

/// Every page and state, in the order of their pictures.
[[nodiscard]] QList<Chapter> tourChapters();
/// Those of the wallet (tourwallet.cpp).
[[nodiscard]] QList<Chapter> walletChapters();
/// Those of the voice (tourvoice.cpp).
[[nodiscard]] QList<Chapter> voiceChapters();
/// Those of the admin (touradmin.cpp).
[[nodiscard]] QList<Chapter> adminChapters();
/// Those of its payments (touradminpayments.cpp).
[[nodiscard]] QList<Chapter> adminPaymentChapters();
/// Those of its tokens (touradmintokens.cpp).
[[nodiscard]] QList<Chapter> tokenChapters();
/// Those of its activations (touradminactivations.cpp).
[[nodiscard]] QList<Chapter> activationChapters();
/// Pages of the admin's chapters: people and keys (touradminpeople.cpp).
[[nodiscard]] QList<Shot> peopleLooks();
[[nodiscard]] QList<Shot> keysLooks();
/// The charts of the Overview (touradminoverview.cpp).
[[nodiscard]] QList<Chapter> overviewChapters();
/// The admin's connections (touradminconnections.cpp).
[[nodiscard]] QList<Chapter> connectionChapters();
/// The admin's page of the voice (touradminvoice.cpp).
[[nodiscard]] QList<Chapter> voiceAdminChapters();
/// Those of the texts of mails (touradmintexts.cpp).
[[nodiscard]] QList<Shot> textShots();
/// Those of the assistants (tourassistants.cpp).
[[nodiscard]] QList<Chapter> assistantChapters();

} // namespace dotm::app
