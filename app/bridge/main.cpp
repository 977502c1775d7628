// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "standardoutput.h"

#include "bridge/stdio/relay.h"
#include "core/log.h"
#include "process/arguments.h"
#include "process/terminationsignal.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

#include <csignal>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;

namespace {

/// Qt may prefer the system's journal; whoever started us reads standard error.
void toStandardError(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(qFormatLogMessage(type, context, message)));
}

bool isClientName(const QString &text)
{
    static const QRegularExpression form(u"\\A[a-z0-9._-]{1,40}\\z"_s);
    return form.match(text).hasMatch();
}

} // namespace

int main(int argc, char *argv[])
{
    const int output = app::takeStandardOutput();
    std::signal(SIGPIPE, SIG_IGN);
    qInstallMessageHandler(&toStandardError);
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"dotm-mcp"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DOTM_VERSION));
    core::installLogFormat();

    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Lets an AI assistant on this computer use the running DOTM Desktop: Model Context "
        "Protocol on standard input and output."_s);
    parser.addOption({u"client"_s, u"On whose behalf, as DOTM Desktop shows it."_s, u"name"_s, u"assistant"_s});
    if (const auto ended = app::parseArguments(parser, QCoreApplication::arguments(), output)) {
        return *ended;
    }
    const QString client = parser.value(u"client"_s);
    if (!isClientName(client)) {
        return app::refuseArguments(u"--client takes 1 to 40 of a-z, 0-9, '.', '_' and '-'."_s);
    }
    app::TerminationSignal termination;
    bridge::stdio::Relay relay({STDIN_FILENO, output, client.toLatin1(), bridge::rendezvousFolder()});
    QObject::connect(&termination, &app::TerminationSignal::received, &relay, &bridge::stdio::Relay::stop);
    QObject::connect(&relay, &bridge::stdio::Relay::finished, &application, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
