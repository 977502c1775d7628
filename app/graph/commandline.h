// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "graph/servicegraph.h"

#include <QCommandLineParser>

#include <optional>

namespace dotm::app {

/// --profile, --listen, --data-dir, --database: what every program with a service layer takes.
void addServiceOptions(QCommandLineParser &parser);
/// Handles --help and --version; refuses what is unknown with exit code 2. Nothing when the program shall go on.
[[nodiscard]] std::optional<int> parseArguments(QCommandLineParser &parser, const QStringList &arguments);
/// Errors: Invalid with one clear line.
[[nodiscard]] core::Result<ServiceOptions> serviceOptions(const QCommandLineParser &parser);
/// Prints the line and returns 2.
[[nodiscard]] int refuseArguments(const QString &line);
/// $XDG_DATA_HOME/dotm/<profile>.
[[nodiscard]] QString defaultDataDir(config::Profile profile);

} // namespace dotm::app
