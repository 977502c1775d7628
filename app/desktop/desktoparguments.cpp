// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "desktop/desktoparguments.h"

#include "graph/commandline.h"

#include <QFileInfo>

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;
using config::Profile;
using core::ErrorCode;
using core::fail;
using core::Outcome;
using core::Result;

namespace {

Outcome invalid(const QString &line)
{
    return fail(ErrorCode::Invalid, line);
}

/// Modes whose pages do not exist in this version are refused, not shown empty.
Outcome checkMode(const QString &mode)
{
    if (mode == "customer"_L1 || mode == "admin"_L1) {
        return {};
    }
    const bool isKnown = mode == "agent"_L1 || mode == "kiosk"_L1;
    return invalid(isKnown ? u"--mode %1 is not part of this version; customer and admin are."_s.arg(mode)
                           : u"--mode takes customer, admin, agent or kiosk."_s);
}

Outcome checkRole(const QString &role, Profile profile)
{
    if (role.isEmpty()) {
        return {};
    }
    if (profile != Profile::Demo) {
        return invalid(u"--as is for the demo profile only."_s);
    }
    const bool isKnown = role == "customer"_L1 || role == "admin"_L1 || role == "agent"_L1;
    return isKnown ? Outcome() : invalid(u"--as takes customer, admin or agent."_s);
}

bool isLoopback(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

/// Tokens must not travel in the clear: https, or http to this computer.
Result<QUrl> serverFrom(const QCommandLineParser &parser, Profile profile)
{
    const QString text = parser.value(u"server"_s);
    if (profile != Profile::Remote) {
        return text.isEmpty() ? Result<QUrl>(QUrl())
                              : fail(ErrorCode::Invalid, u"--server is for the remote profile only."_s);
    }
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() ||
        !(url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url)))) {
        return fail(ErrorCode::Invalid, u"--profile remote needs --server https://..."_s);
    }
    return url;
}

/// Without a service layer of its own: settings and a folder for what is kept here.
ServiceOptions remoteOptions(const QCommandLineParser &parser)
{
    ServiceOptions options;
    options.profile = Profile::Remote;
    options.settings =
        config::Settings::load(QProcessEnvironment::systemEnvironment(), config::Settings::defaultUserFile());
    options.dataDir = parser.isSet(u"data-dir"_s) ? QFileInfo(parser.value(u"data-dir"_s)).absoluteFilePath()
                                                  : defaultDataDir(Profile::Remote);
    return options;
}

} // namespace

void addDesktopOptions(QCommandLineParser &parser)
{
    addServiceOptions(parser);
    parser.addOptions({
        {u"mode"_s, u"customer or admin (agent and kiosk are not part of this version); follows --as."_s, u"name"_s,
         u"customer"_s},
        {u"server"_s, u"The service to use with --profile remote."_s, u"url"_s},
        {u"as"_s, u"Demo only: signed in at once as customer, admin or agent."_s, u"role"_s},
        {u"tour"_s, u"Draws every page and state into this folder and exits."_s, u"folder"_s},
        {u"self-test"_s, u"Makes every page and exits; fails on any warning of theirs."_s},
    });
}

Result<DesktopArguments> desktopArguments(const QCommandLineParser &parser)
{
    const auto named = config::profileFromName(parser.value(u"profile"_s));
    if (!named) {
        return fail(ErrorCode::Invalid, u"--profile takes demo, live or remote."_s);
    }
    auto service = *named == Profile::Remote ? Result<ServiceOptions>(remoteOptions(parser)) : serviceOptions(parser);
    if (!service) {
        return fail(service.error());
    }
    DesktopArguments arguments;
    arguments.service = *std::move(service);
    const Profile profile = arguments.service.profile;
    for (const Outcome &checked : {checkMode(parser.value(u"mode"_s)), checkRole(parser.value(u"as"_s), profile),
                                   config::checkProfile(profile, arguments.service.settings)}) {
        if (!checked) {
            return fail(checked.error());
        }
    }
    const auto server = serverFrom(parser, profile);
    if (!server) {
        return fail(server.error());
    }
    arguments.server = *server;
    arguments.hasOwnDataDir = parser.isSet(u"data-dir"_s);
    arguments.demoRole = parser.value(u"as"_s);
    const bool followsRole = !parser.isSet(u"mode"_s) && arguments.demoRole == "admin"_L1;
    arguments.mode = followsRole ? arguments.demoRole : parser.value(u"mode"_s);
    arguments.selfTest = parser.isSet(u"self-test"_s);
    if (parser.isSet(u"tour"_s)) {
        arguments.tourDir = QFileInfo(parser.value(u"tour"_s)).absoluteFilePath();
        if (parser.value(u"tour"_s).isEmpty() || arguments.selfTest) {
            return fail(ErrorCode::Invalid, u"--tour takes a folder, and not together with --self-test."_s);
        }
    }
    return arguments;
}

} // namespace dotm::app
