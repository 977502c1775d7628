// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shared/appviewmodel.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <QStringList>

#include <chrono>
#include <functional>

namespace dotm::app {

/// What is opened above a page before its picture is taken.
using Prepare = std::function<void(ui::AppViewModel &, QQuickWindow &)>;

/// What is drawn below @p item and has that name; rows of a list are no children of it in any other sense. Null when
/// there is none.
[[nodiscard]] QQuickItem *tourDrawn(QQuickItem *item, const QString &name);
/// Presses what has that name on the page or the sheet above it.
void tourPress(QQuickWindow &window, const QString &name);
/// Presses one after the other what has these names.
[[nodiscard]] Prepare tourPresses(const QStringList &names);
/// Opens row @p index of the list of that name.
[[nodiscard]] Prepare tourOpens(const QString &list, int index);

/// Until what was asked is answered and drawn.
void tourSettle(std::chrono::milliseconds time = std::chrono::milliseconds(120));

} // namespace dotm::app
