// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "graph/servicegraph.h"
#include "process/arguments.h"

#include <QCommandLineParser>

namespace dotm::app {

/// --profile, --listen, --data-dir, --database: what every program with a service layer takes.
void addServiceOptions(QCommandLineParser &parser);
/// Errors: Invalid with one clear line.
[[nodiscard]] core::Result<ServiceOptions> serviceOptions(const QCommandLineParser &parser);
/// $XDG_DATA_HOME/dotm/<profile>.
[[nodiscard]] QString defaultDataDir(config::Profile profile);

} // namespace dotm::app
