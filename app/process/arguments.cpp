// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "process/arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;

int refuseArguments(const QString &line)
{
    std::fprintf(stderr, "%s: %s\n", qUtf8Printable(QCoreApplication::applicationName()), qUtf8Printable(line));
    return 2;
}

std::optional<int> parseArguments(QCommandLineParser &parser, const QStringList &arguments, int output)
{
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(arguments)) {
        return refuseArguments(parser.errorText());
    }
    if (parser.isSet(help)) {
        dprintf(output, "%s", qUtf8Printable(parser.helpText()));
        return 0;
    }
    if (parser.isSet(version)) {
        dprintf(output, "%s %s\n", qUtf8Printable(QCoreApplication::applicationName()),
                qUtf8Printable(QCoreApplication::applicationVersion()));
        return 0;
    }
    if (!parser.positionalArguments().isEmpty()) {
        return refuseArguments(u"Unexpected argument '%1'."_s.arg(parser.positionalArguments().constFirst()));
    }
    return std::nullopt;
}

} // namespace dotm::app
