// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// The desktop's half of the local bridge without its window: signs a person in and says yes to whatever an assistant
// asks, for scripts that bring the assistants. Prints one line of JSON when it is ready and ends on SIGTERM.

#include "bridge/bridge.h"
#include "bridge/rendezvous.h"
#include "config/memorysecretstore.h"
#include "core/log.h"
#include "net/qthttptransport.h"
#include "process/terminationsignal.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>

#include <qcoro/qcorotask.h>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;

namespace {

void printReady(bridge::Bridge &bridge)
{
    const bridge::NewKey key = bridge.addAssistant(u"Over HTTP"_s);
    const QJsonObject ready{{u"ready"_s, true}, {u"url"_s, bridge.url().toString()}, {u"key"_s, key.key.reveal()}};
    QTextStream(stdout) << QJsonDocument(ready).toJson(QJsonDocument::Compact) << Qt::endl;
}

/// Says what it did, so that a script can count the questions.
void sayYes(bridge::Bridge &bridge)
{
    QObject::connect(&bridge, &bridge::Desk::requestArrived, &bridge, [&bridge](const QString &id) {
        QTextStream(stdout) << R"({"asked":true})" << Qt::endl;
        bridge.allowOnce(id);
    });
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    core::installLogFormat();
    app::TerminationSignal termination;
    QObject::connect(&termination, &app::TerminationSignal::received, qApp, &QCoreApplication::quit);
    const core::SystemClock clock;
    core::SystemRandom random;
    net::QtHttpTransport transport;
    net::HttpClient http(transport, clock, random);
    config::MemorySecretStore secrets;
    client::Session session(http, QUrl(qEnvironmentVariable("DOTM_SERVICE")), secrets, clock);
    const core::SecretString password(qEnvironmentVariable("DOTM_PASSWORD"));
    const core::Outcome signedIn = QCoro::waitFor(session.signIn(qEnvironmentVariable("DOTM_EMAIL"), password));
    if (!signedIn) {
        qCritical().noquote() << "cannot sign in:" << signedIn.error().detail;
        return 1;
    }
    bridge::Bridge bridge({session, clock, random, qEnvironmentVariable("DOTM_FOLDER"), bridge::rendezvousFolder()});
    sayYes(bridge);
    bool isReady = false;
    QObject::connect(&bridge, &bridge::Desk::changed, &bridge, [&] {
        if (!isReady && bridge.isRunning() && bridge.isOpen()) {
            isReady = true;
            core::post(&bridge, [&bridge] { printReady(bridge); });
        }
    });
    bridge.start();
    return QCoreApplication::exec();
}
