// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/callrunner.h"
#include "core/secret.h"
#include "http/server.h"

#include <QObject>

#include <memory>

namespace dotm::bridge {

/// The loopback port: lets assistants in by their key, tells tool calls from what is only passed on, and answers
/// everything. Host and Origin are checked before anything else. Sockets have a thread of their own; everything else
/// happens on the GUI thread.
class Gate final : public QObject
{
    Q_OBJECT
public:
    Gate(const CallWorld &world, CallRunner &runner, core::SecretString runtimeKey, QObject *parent = nullptr);
    ~Gate() override;

    /// @p port: taken if it is free, else any. Errors: of the system.
    [[nodiscard]] core::Outcome listen(quint16 port);
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QUrl url() const;
    void drain();
    [[nodiscard]] int pending() const { return m_pending; }

    /// On an I/O thread: what must not even be looked at. Nothing: fine.
    [[nodiscard]] static std::optional<http::Response> refusal(const http::Request &request);

private:
    void take(const http::Request &request, http::Responder responder);
    [[nodiscard]] std::optional<Assistant> assistantOf(const http::Request &request);
    [[nodiscard]] core::Task<core::Outcome> post(Assistant assistant, http::Request request,
                                                 std::shared_ptr<Caller> caller);
    [[nodiscard]] core::Task<UpstreamAnswer> answerTo(Assistant assistant, http::Request request,
                                                      contract::rpc::Message message, std::shared_ptr<Caller> caller);
    [[nodiscard]] core::Task<UpstreamAnswer> pass(http::Request request, contract::rpc::Message message,
                                                  std::shared_ptr<Caller> caller);
    [[nodiscard]] core::Task<UpstreamAnswer> passRaw(http::Request request);
    [[nodiscard]] core::Task<UpstreamAnswer> answerBatch(Assistant assistant, http::Request request, QJsonArray batch,
                                                         std::shared_ptr<Caller> caller);

    const CallWorld m_world;
    CallRunner &m_runner;
    const QByteArray m_runtimeDigest;
    std::unique_ptr<http::Server> m_server;
    int m_pending = 0;
};

} // namespace dotm::bridge
