// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/bridge.h"
#include "bridge/rendezvous.h"
#include "config/memorysecretstore.h"
#include "mcpcaller.h"
#include "net/qthttptransport.h"
#include "support/dotmdprocess.h"
#include "support/fakeclock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

#include <qcoro/qcorotask.h>

#include <functional>
#include <memory>

namespace dotm::test {

/// A desktop without a window: session and bridge in this process, the service layer as a process of its own, and an
/// assistant that comes in as dotm-mcp would.
class BridgeWorld
{
public:
    explicit BridgeWorld(const QUrl &service)
        : session(http, service, secrets, clock),
          bridge(std::make_unique<bridge::Bridge>(
              bridge::BridgeParts{session, clock, random, folder.filePath(QStringLiteral("kept")), runtimeDir()}))
    {
        bridge->start();
    }

    [[nodiscard]] QString runtimeDir() const { return folder.filePath(QStringLiteral("run")); }
    /// True when somebody is signed in and the bridge is ready for them.
    [[nodiscard]] bool signIn(const QString &email)
    {
        const core::SecretString password(QStringLiteral("correct horse"));
        const auto outcome = QCoro::waitFor(session.signUp(email, password, QStringLiteral("Somebody")));
        ApiCaller patient;
        return outcome && patient.waitUntil([this] { return bridge->isOpen() && bridge->isRunning(); });
    }
    /// The headers of dotm-mcp for @p program.
    [[nodiscard]] Headers headers(const QByteArray &program = "test-assistant") const
    {
        const auto way = bridge::readRendezvous(runtimeDir());
        return {{"Authorization", "Bearer " + (way ? way->key.reveal().toLatin1() : QByteArray())},
                {bridge::kClientHeader, program}};
    }
    [[nodiscard]] McpCaller caller() const { return McpCaller(bridge->url()); }
    /// Calls @p tool; @p onRequest answers the question when one is asked.
    [[nodiscard]] Answer call(const QString &tool, const QJsonObject &arguments = {},
                              const std::function<void(const QString &)> &onRequest = {},
                              const QByteArray &program = "test-assistant")
    {
        QObject context;
        QObject::connect(bridge.get(), &bridge::Desk::requestArrived, &context, [&](const QString &id) {
            ++questions;
            if (onRequest) {
                onRequest(id);
            }
        });
        McpCaller mcp = caller();
        return mcp.request(QStringLiteral("tools/call"),
                           {{QStringLiteral("name"), tool}, {QStringLiteral("arguments"), arguments}},
                           headers(program));
    }
    [[nodiscard]] std::function<void(const QString &)> allow()
    {
        return [this](const QString &id) {
            bridge->allowOnce(id);
        };
    }
    [[nodiscard]] bridge::CallEntry lastEntry() const { return bridge->log().value(0); }

    QTemporaryDir folder;
    core::SystemClock clock;
    core::SystemRandom random;
    net::QtHttpTransport transport;
    net::HttpClient http{transport, clock, random};
    config::MemorySecretStore secrets;
    client::Session session;
    std::unique_ptr<bridge::Bridge> bridge;
    int questions = 0;
};

} // namespace dotm::test
