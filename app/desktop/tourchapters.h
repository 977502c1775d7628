// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"
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
};

/// Every page and state, in the order of their pictures.
[[nodiscard]] QList<Chapter> tourChapters();

} // namespace dotm::app
