// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace dotm::app {

/// Draws every page and state of every mode that exists, from a service that is not there: 1 as soon as QML warned of
/// anything. With @p folder as PNG files; without one it is the self-test. Needs the application object; the offscreen
/// platform and the software renderer keep it independent of any display.
[[nodiscard]] int runTour(const QString &folder);

} // namespace dotm::app
