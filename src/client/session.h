// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/apiclient.h"
#include "config/secretstore.h"
#include "core/clock.h"

#include <QObject>

namespace dotm::client {

/// Who is signed in, and their tokens: kept through the secret store, refreshed five minutes before they end, one refresh
/// in flight. A store that cannot keep them is said (keepsTokens), never worked around. GUI thread.
class Session final : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Unknown,   ///< not yet looked
        SignedOut,
        SignedIn,  ///< tokens at hand; may still be offline
    };
    Q_ENUM(State)

    Session(net::HttpClient &http, QUrl server, config::SecretStore &secrets, const core::Clock &clock);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString uid() const { return m_session.uid; }
    [[nodiscard]] QString email() const { return m_session.email; }
    [[nodiscard]] QString displayName() const { return m_session.displayName; }
    /// False when tokens live in memory only, because there is no usable keychain.
    [[nodiscard]] bool keepsTokens() const { return m_keepsTokens; }
    /// The API with this session's tokens.
    [[nodiscard]] ApiClient &api() { return m_api; }

    /// Takes up the session of the last run, without any network. NotFound when there is none.
    [[nodiscard]] core::Task<core::Outcome> restore();
    [[nodiscard]] core::Task<core::Outcome> signIn(QString email, core::SecretString password);
    [[nodiscard]] core::Task<core::Outcome> signUp(QString email, core::SecretString password, QString displayName);
    [[nodiscard]] core::Task<core::Outcome> signInDemo(QString role);
    /// Forgets tokens here; cached data is the cache's business (signedOut tells it).
    [[nodiscard]] core::Task<core::Outcome> signOut();
    /// A token good for at least a minute.
    [[nodiscard]] core::Task<core::Result<core::SecretString>> token();

Q_SIGNALS:
    void stateChanged();
    /// Another person than before: everything kept of the former one must go.
    void personChanged(const QString &formerUid);

private:
    [[nodiscard]] core::Task<core::Outcome> take(core::Result<contract::Session> session);
    [[nodiscard]] core::Task<core::Outcome> refresh();
    [[nodiscard]] core::Task<void> keep();

    config::SecretStore &m_secrets;
    const core::Clock &m_clock;
    ApiClient m_api;
    contract::Session m_session;
    core::TimePoint m_tokenEnds;
    State m_state = State::Unknown;
    bool m_keepsTokens = true;
    bool m_refreshing = false;
};

} // namespace dotm::client
