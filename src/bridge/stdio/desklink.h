// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/stdio/callmaker.h"
#include "core/task.h"
#include "core/waiters.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <optional>

namespace dotm::bridge::stdio {

/// The way to the running desktop. Finds it when it is needed, keeps the client's session with it, and after a restart
/// of the desktop opens another one with the client's own "initialize". While there is none it looks again every two
/// seconds. Outlives every call.
class DeskLink final : public QObject
{
    Q_OBJECT
public:
    /// @p folder: where the desktop's rendezvous is.
    DeskLink(QString folder, CallMaker &calls);

    /// For messages that need no session. Errors: Offline, with a sentence for the client.
    [[nodiscard]] core::Result<Way> plainWay();
    /// For the rest; waits for a handshake that is going on. A client that never introduced itself has no session.
    /// Errors: Offline as above, Cancelled, Unauthorized, and what the desktop said to the introduction.
    [[nodiscard]] core::Task<core::Result<Way>> sessionWay();
    /// @p way did not lead to the desktop: the next one is found anew.
    void lose(const Way &way);
    /// The desktop still says that this is the way to it.
    [[nodiscard]] bool isCurrent(const Way &way) const;

    /// The client introduces itself: messages of its session wait until endHandshake().
    void beginHandshake(const QJsonObject &params);
    /// The desktop took the introduction that came over @p way.
    void adopt(const Way &way, const QByteArray &sessionId, const QString &revision);
    /// "notifications/initialized" is on its way: what follows it waits until endHandshake().
    void holdForConfirmation();
    void endHandshake();
    /// The client has said "notifications/initialized".
    void confirm();
    [[nodiscard]] bool isIntroduced() const { return m_introduction.has_value(); }

    /// Everybody who waits is sent away, and nothing is looked for any more.
    void close();

Q_SIGNALS:
    /// A confirmed session is there. @p isNews: the client was told otherwise before.
    void opened(const dotm::bridge::stdio::Way &way, bool isNews);
    void lost();

private:
    [[nodiscard]] core::Task<core::Outcome> replay();
    [[nodiscard]] core::Task<core::Outcome> introduce(Way way);
    [[nodiscard]] core::Task<core::Outcome> look();
    [[nodiscard]] core::Task<CallEnd> finish(std::unique_ptr<McpCall> call);
    void announce();
    void watch();

    const QString m_folder;
    CallMaker &m_calls;
    Way m_way;
    bool m_isFound = false;    ///< m_way has the desktop's address
    bool m_hasSession = false; ///< and the client's session
    bool m_owesNews = false;   ///< a session that the client does not know to be another one
    bool m_isClosed = false;
    bool m_isConfirmed = false;
    std::optional<QJsonObject> m_introduction;
    core::Outcome m_replayed;
    int m_handshakes = 0; ///< that are going on
    McpCall *m_call = nullptr;
    QString m_lastProblem;
    core::Waiters m_turns;
    QTimer m_watch;
};

} // namespace dotm::bridge::stdio
