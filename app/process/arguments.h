// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

#include <unistd.h>

class QCommandLineParser;

namespace dotm::app {

/// Handles --help and --version, on the descriptor @p output; refuses what is unknown with exit code 2. Nothing when
/// the program shall go on.
[[nodiscard]] std::optional<int> parseArguments(QCommandLineParser &parser, const QStringList &arguments,
                                                int output = STDOUT_FILENO);
/// Prints the line on standard error and returns 2.
[[nodiscard]] int refuseArguments(const QString &line);

} // namespace dotm::app
