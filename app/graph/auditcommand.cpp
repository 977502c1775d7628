// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "graph/auditcommand.h"

#include "graph/commandline.h"
#include "graph/keychainsettings.h"

#include "services/audit/auditchain.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;
using core::Result;
using services::audit::ChainVerdict;

namespace {

constexpr int kUnreadable = 3;

/// Never makes a file, never migrates: a check changes nothing.
Result<std::unique_ptr<storage::Connection>> openFor(const ServiceOptions &options)
{
    if (!options.databaseUrl.isEmpty()) {
        return storage::openPostgres(options.databaseUrl);
    }
    const QString path = options.dataDir + u"/dotm.sqlite"_s;
    if (!QFileInfo::exists(path)) {
        return core::fail(core::ErrorCode::NotFound, u"There is no database %1."_s.arg(path));
    }
    return storage::openSqlite(path);
}

Result<ChainVerdict> check(const ServiceOptions &options)
{
    const auto database = openFor(options);
    return database ? services::audit::checkChain(**database) : core::fail(database.error());
}

QJsonObject report(const ChainVerdict &verdict)
{
    QJsonObject line{{u"sound"_s, verdict.isSound()}, {u"entries"_s, verdict.entries}, {u"head"_s, verdict.headHash}};
    if (!verdict.isSound()) {
        line.insert("broken_at"_L1, verdict.brokenAt);
        line.insert("problem"_L1, verdict.problem);
    }
    return line;
}

} // namespace

int runAuditCommand(QStringList arguments)
{
    if (arguments.size() < 3 || arguments.at(2) != "verify"_L1) {
        return refuseArguments(u"audit takes one word: verify."_s);
    }
    arguments.remove(1, 2);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"audit verify: checks the chain of the audit log."_s);
    addServiceOptions(parser);
    if (const auto ended = parseArguments(parser, arguments)) {
        return *ended;
    }
    auto options = serviceOptions(parser);
    if (!options) {
        return refuseArguments(options.error().detail);
    }
    readKeychain(*options);
    const auto verdict = check(*options);
    if (!verdict) {
        std::fprintf(stderr, "dotmd: %s\n", qUtf8Printable(verdict.error().detail));
        return kUnreadable;
    }
    std::printf("%s\n", QJsonDocument(report(*verdict)).toJson(QJsonDocument::Compact).constData());
    return verdict->isSound() ? 0 : 1;
}

} // namespace dotm::app
