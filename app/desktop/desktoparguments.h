// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "graph/servicegraph.h"

#include <QCommandLineParser>
#include <QUrl>

#include <optional>

namespace dotm::app {

/// What dotm-desktop was asked to do.
struct DesktopArguments
{
    ServiceOptions service; ///< also for remote: profile and settings
    bool hasOwnDataDir = false;
    QUrl server;                               ///< remote only
    QString mode = QStringLiteral("customer"); ///< whose pages the window shows
    QString demoRole;                          ///< demo only: signed in at once
    QString tourDir;                           ///< not empty: draw every page there and exit
    bool selfTest = false;

    /// Drawn without a display.
    [[nodiscard]] bool isOffscreen() const { return selfTest || !tourDir.isEmpty(); }
};

void addDesktopOptions(QCommandLineParser &parser);
/// Errors: Invalid with one clear line.
[[nodiscard]] core::Result<DesktopArguments> desktopArguments(const QCommandLineParser &parser);

} // namespace dotm::app
