// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "graph/commandline.h"

#include "core/log.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;
using config::Profile;
using core::ErrorCode;
using core::fail;

namespace {

struct Address
{
    QHostAddress host;
    quint16 port = 0;
};

core::Result<Address> addressFrom(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']')) {
        host = host.mid(1, host.size() - 2);
    }
    bool ok = false;
    const uint port = text.mid(colon + 1).toUInt(&ok);
    const QHostAddress address(host == "localhost"_L1 ? u"127.0.0.1"_s : host);
    if (colon < 0 || !ok || port > 65535 || address.isNull()) {
        return fail(ErrorCode::Invalid, u"--listen takes an address and a port, for example 127.0.0.1:8080."_s);
    }
    return Address{address, static_cast<quint16>(port)};
}

} // namespace

void addServiceOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"profile"_s, u"demo (providers simulated) or live."_s, u"name"_s, u"demo"_s},
        {u"listen"_s, u"Address and port; port 0 takes any free one."_s, u"address:port"_s, u"127.0.0.1:0"_s},
        {u"data-dir"_s, u"Folder for the database and the sandbox."_s, u"folder"_s},
        {u"database"_s, u"postgresql://... (DATABASE_URL if not given; SQLite in the data folder if neither)."_s,
         u"url"_s},
        {u"conformance"_s, u"Also offer what the MCP conformance suite expects (demo profile, loopback)."_s},
    });
}

QString defaultDataDir(Profile profile)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/dotm/"_s +
           config::profileName(profile);
}

core::Result<ServiceOptions> serviceOptions(const QCommandLineParser &parser)
{
    const auto profile = config::profileFromName(parser.value(u"profile"_s));
    if (!profile || *profile == Profile::Remote) {
        return fail(ErrorCode::Invalid, u"--profile takes demo or live here."_s);
    }
    const auto address = addressFrom(parser.value(u"listen"_s));
    if (!address) {
        return fail(address.error());
    }
    ServiceOptions options;
    options.profile = *profile;
    options.settings =
        config::Settings::load(QProcessEnvironment::systemEnvironment(), config::Settings::defaultUserFile());
    for (const QString &problem : options.settings.problems()) {
        qCWarning(core::lcConfig).noquote() << problem;
    }
    options.dataDir = parser.isSet(u"data-dir"_s) ? QFileInfo(parser.value(u"data-dir"_s)).absoluteFilePath()
                                                  : defaultDataDir(*profile);
    options.databaseUrl = parser.value(u"database"_s);
    if (options.databaseUrl.isEmpty() && *profile == Profile::Live) {
        options.databaseUrl = options.settings.secret(config::Key::DatabaseUrl).reveal();
    }
    options.address = address->host;
    options.port = address->port;
    options.conformance = parser.isSet(u"conformance"_s);
    if (options.conformance && (*profile != Profile::Demo || !options.address.isLoopback())) {
        return fail(ErrorCode::Invalid, u"--conformance is for the demo profile on a loopback address."_s);
    }
    return options;
}

} // namespace dotm::app
