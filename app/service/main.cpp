// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "graph/auditcommand.h"
#include "graph/commandline.h"
#include "graph/servicegraph.h"
#include "process/terminationsignal.h"

#include "core/log.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"dotmd"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DOTM_VERSION));
    dotm::core::installLogFormat();

    if (application.arguments().value(1) == "audit"_L1) {
        return dotm::app::runAuditCommand(application.arguments());
    }
    QCommandLineParser parser;
    parser.setApplicationDescription(u"The DOTM service layer: API, payments, activations.\n"
                                     "\"dotmd audit verify\" checks the audit log and ends."_s);
    dotm::app::addServiceOptions(parser);
    if (const auto ended = dotm::app::parseArguments(parser, application.arguments())) {
        return *ended;
    }
    auto options = dotm::app::serviceOptions(parser);
    if (!options) {
        return dotm::app::refuseArguments(options.error().detail);
    }
    dotm::app::TerminationSignal termination;
    dotm::app::ServiceGraph graph(*options);
    if (const auto started = graph.start(); !started) {
        std::fprintf(stderr, "dotmd: %s\n", qUtf8Printable(started.error().detail));
        return 1;
    }
    QObject::connect(&termination, &dotm::app::TerminationSignal::received, &application, &QCoreApplication::quit);

    QJsonObject ready{{u"ready"_s, true}, {u"url"_s, graph.url().toString()}};
    if (!graph.sandboxUrl().isEmpty()) {
        ready.insert("sandbox"_L1, graph.sandboxUrl().toString());
    }
    std::printf("%s\n", QJsonDocument(ready).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);

    const int code = QCoreApplication::exec();
    graph.stop(std::chrono::seconds(5));
    return code;
}
