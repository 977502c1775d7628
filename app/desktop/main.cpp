// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "bridge/bridge.h"
#include "bridge/rendezvous.h"
#include "desktop/clientgraph.h"
#include "desktop/clientsession.h"
#include "desktop/desktoparguments.h"
#include "desktop/embeddedservice.h"
#include "desktop/programsetup.h"
#include "desktop/servicegate.h"
#include "desktop/systemappearance.h"
#include "desktop/tour.h"
#include "desktop/windowmemory.h"
#include "playback/deviceplayback.h"
#include "ui/voice/mpris/mpris.h"

#include "config/filesecretstore.h"
#include "config/keychainsecretstore.h"
#include "core/log.h"
#include "graph/commandline.h"
#include "graph/demochain.h"
#include "net/qthttptransport.h"
#include "process/terminationsignal.h"
#include "ui/shared/fonts.h"

#include <QGuiApplication>
#include <QIcon>
#include <QQuickWindow>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;

namespace {

/// Tokens of one service layer are never offered to another: each has its own place in the keychain.
QString keychainService(const app::DesktopArguments &arguments)
{
    const QString where = arguments.service.profile == config::Profile::Remote
                              ? arguments.server.toString(QUrl::RemovePath | QUrl::RemoveQuery)
                              : arguments.service.dataDir;
    return u"app.dotmobile.desktop %1 %2"_s.arg(config::profileName(arguments.service.profile), where);
}

QString cacheFolder(const app::DesktopArguments &arguments)
{
    return arguments.hasOwnDataDir ? arguments.service.dataDir + u"/cache"_s
                                   : QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
                                         u"/dotm/"_s + config::profileName(arguments.service.profile);
}

/// What a key holds in the demo is worth nothing, and the demo works where there is no keychain: its keys lie beside
/// that of its chain. Null elsewhere: the keychain, and nothing else.
std::unique_ptr<config::SecretStore> demoWalletKeys(const app::DesktopArguments &arguments)
{
    return arguments.service.profile == config::Profile::Demo
               ? std::make_unique<config::FileSecretStore>(app::demoSecretsFolder(arguments.service.dataDir))
               : nullptr;
}

/// For whoever measures the start (tests/bench): the first frame that a person could act on.
void tellFirstUsefulFrame(QQuickWindow &window, const ui::AppViewModel &model)
{
    const auto connection = std::make_shared<QMetaObject::Connection>();
    *connection = QObject::connect(&window, &QQuickWindow::frameSwapped, &model, [&model, connection] {
        if (model.screen() == ui::AppViewModel::SignIn || model.screen() == ui::AppViewModel::Ready) {
            qCDebug(core::lcUi) << "first useful frame";
            QObject::disconnect(*connection);
        }
    });
}

/// Qt would abort without one.
bool hasDisplay()
{
    constexpr const char *kNames[] = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"};
    return std::ranges::any_of(kNames, [](const char *name) { return !qEnvironmentVariableIsEmpty(name); });
}

int run(const app::DesktopArguments &arguments)
{
    app::TerminationSignal termination;
    // Ends without asking, unlike quit(): whoever stops the program is not at the window.
    QObject::connect(&termination, &app::TerminationSignal::received, qApp, [] { QCoreApplication::exit(0); });

    const core::SystemClock clock;
    core::SystemRandom random;
    net::QtHttpTransport network;
    config::KeychainSecretStore secrets(keychainService(arguments));
    config::UserSettings settings(arguments.service.settings, config::Settings::defaultUserFile());
    app::ServiceGate gate(network);
    app::ClientSession line(gate, secrets, clock, random);
    bridge::Bridge desk(
        {line.session, clock, random, arguments.service.dataDir + u"/bridge"_s, bridge::rendezvousFolder()});
    app::ProgramSetup setup(app::setupPlaces(), app::bridgeCommand(), clock);
    const auto walletKeys = demoWalletKeys(arguments);
    playback::DevicePlayback playback;
    app::ClientGraph client({line.session, secrets, clock, random, settings, desk, setup, cacheFolder(arguments),
                             walletKeys ? *walletKeys : static_cast<config::SecretStore &>(secrets), playback});
    ui::AppViewModel &model = client.app();
    QObject::connect(&gate, &app::ServiceGate::answered, &model, &ui::AppViewModel::setReachable);

    app::SystemAppearance appearance;
    const auto followDesktop = [&] {
        model.settings()->setSystemScheme(appearance.scheme());
    };
    QObject::connect(&appearance, &app::SystemAppearance::changed, &model, followDesktop);
    followDesktop();

    QQuickWindow *window = client.makeWindow();
    if (window == nullptr) {
        return 1;
    }
    app::WindowMemory memory;
    memory.apply(*window);
    tellFirstUsefulFrame(*window, model);
    const ui::Mpris mediaKeys(client.player());
    QObject::connect(&mediaKeys, &ui::Mpris::raiseWanted, window, [window] {
        window->show();
        window->raise();
        window->requestActivate();
    });
    // Finding the sound system takes a while: after the first frame, and before anybody can press play.
    QObject::connect(window, &QQuickWindow::frameSwapped, &playback, &playback::DevicePlayback::prepare,
                     Qt::SingleShotConnection);
    window->setVisible(true);
    model.mode()->set(arguments.mode);
    model.begin(arguments.demoRole);
    desk.start();

    const auto reach = [&](const QUrl &server) {
        gate.open(server);
        model.onServiceReady(server);
    };
    if (arguments.service.profile == config::Profile::Remote) {
        reach(arguments.server);
        return QGuiApplication::exec();
    }
    app::EmbeddedService service(arguments.service);
    QObject::connect(&service, &app::EmbeddedService::ready, &model, reach);
    QObject::connect(&service, &app::EmbeddedService::failed, &model, &ui::AppViewModel::onServiceFailed);
    QObject::connect(&model, &ui::AppViewModel::retryStartRequested, &service, &app::EmbeddedService::start);
    service.start();
    return QGuiApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"dotm-desktop"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DOTM_VERSION));
    core::installLogFormat();
    app::DesktopArguments arguments;
    {
        // Arguments are answered without a display.
        const QCoreApplication early(argc, argv);
        QCommandLineParser parser;
        parser.setApplicationDescription(u"DOTM Desktop: buy, activate and look after your eSIM."_s);
        app::addDesktopOptions(parser);
        if (const auto ended = app::parseArguments(parser, QCoreApplication::arguments())) {
            return *ended;
        }
        auto parsed = app::desktopArguments(parser);
        if (!parsed) {
            return app::refuseArguments(parsed.error().detail);
        }
        arguments = *std::move(parsed);
    }
    if (arguments.isOffscreen()) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    }
    if (!hasDisplay()) {
        std::fprintf(stderr, "dotm-desktop: there is no display. --tour draws the pages without one; dotmd is the "
                             "service layer alone.\n");
        return 1;
    }
    const QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"DOTM Desktop"_s);
    QGuiApplication::setDesktopFileName(u"app.dotmobile.desktop"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/dotm/app.dotmobile.desktop.svg"_s));
    ui::installFonts();
    return arguments.isOffscreen() ? app::runTour(arguments.tourDir) : run(arguments);
}
