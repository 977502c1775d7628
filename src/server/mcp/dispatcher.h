// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/mcp/arrival.h"
#include "server/mcp/methods.h"
#include "server/mcp/outlet.h"
#include "server/rest/api.h"

#include <QObject>

namespace dotm::server::mcp {

/// Runs one request for one peer and sees its answer out. What is pure is answered on the calling I/O thread, at once;
/// long tools run on the service thread, where this object lives.
class Dispatcher final : public QObject
{
    Q_OBJECT
public:
    Dispatcher(const Book &book, Api &api) : m_book(book), m_api(api) {}

    /// @p caller: for tools that act for a person.
    void run(const Peer &peer, const Message &message, const Caller &caller, const std::shared_ptr<Outlet> &outlet);
    [[nodiscard]] const Book &book() const { return m_book; }
    /// Long tools that run. Any thread.
    [[nodiscard]] int running() const { return m_running; }

private:
    struct Invocation
    {
        const Tool *tool;
        QJsonObject arguments;
    };
    [[nodiscard]] Rpc<Invocation> readInvocation(const QJsonObject &params) const;
    void call(const Peer &peer, const Message &message, const Caller &caller, const std::shared_ptr<Outlet> &outlet);
    void start(const Peer &peer, const Message &message, const Invocation &invocation, const Caller &caller,
               const std::shared_ptr<Outlet> &outlet);
    [[nodiscard]] core::Task<core::Outcome> serve(std::shared_ptr<Call> call, std::shared_ptr<Session> session,
                                                  Caller caller);
    [[nodiscard]] core::Task<core::Result<services::Identity>> identify(Caller caller);
    [[nodiscard]] core::Task<Rpc<QJsonObject>> runTool(std::shared_ptr<Call> call,
                                                       core::Result<services::Identity> who);
    [[nodiscard]] core::Task<core::Outcome> note(std::shared_ptr<Call> call, services::Identity who, QString outcome);
    void finish(const Call &call, const Rpc<QJsonObject> &result) const;

    const Book &m_book;
    Api &m_api;
    std::atomic<int> m_running = 0;
    quint64 m_served = 0; ///< service thread only
};

/// @p result without what peers of @p revision cannot read: unknown kinds of content become text.
[[nodiscard]] QJsonObject fitting(QJsonObject result, const Revision &revision);
/// 401 as the protocol wants it, with no hint at a sign-in flow that does not exist. @p tokenFailed: one was sent.
[[nodiscard]] http::Response signInResponse(const QByteArray &message, bool tokenFailed);

} // namespace dotm::server::mcp
