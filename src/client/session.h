// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/apiclient.h"
#include "config/secretstore.h"
#include "core/clock.h"
#include "core/waiters.h"

#include <QObject>

#include <memory>
#include <optional>

namespace dotm::client {

/// Who is signed in, and their tokens: kept through the secret store, refreshed five minutes before they end, one
/// refresh in flight. A store that cannot keep them is said (keepsTokens), never worked around. GUI thread.
class Session final : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Unknown, ///< not yet looked
        SignedOut,
        SignedIn, ///< tokens at hand; may still be offline
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
    /// The person says once more who they are. A wrong password (Unauthorized) signs nobody out.
    [[nodiscard]] core::Task<core::Outcome> confirm(core::SecretString password);
    /// When they last signed in or confirmed in this run; nothing for a session that was only taken up or refreshed.
    [[nodiscard]] std::optional<core::TimePoint> provenAt() const { return m_provenAt; }
    /// Forgets tokens here; cached data is the cache's business (signedOut tells it). An error says that the keychain
    /// may still hold them: the person is signed out here all the same.
    [[nodiscard]] core::Task<core::Outcome> signOut();
    /// A token good for at least a minute. Errors: Unauthorized (nobody is signed in, or the refresh was refused, which
    /// signs out), Cancelled (somebody else has signed in meanwhile), Offline, Timeout and the like (tokens are kept).
    [[nodiscard]] core::Task<core::Result<core::SecretString>> token();
    /// The service did not take @p token: the next token() is another one. Nothing happens when it is a former one.
    void refuse(const core::SecretString &token);

Q_SIGNALS:
    /// Of state(), the person, or keepsTokens().
    void stateChanged();
    /// By the person, or because a refresh was refused.
    void signedOut(const QString &uid);
    /// Another person than before: everything kept of the former one must go.
    void personChanged(const QString &formerUid);

private:
    /// One refresh, shared by all who wait for it.
    struct Refresh
    {
        core::Waiters waiters;
        core::Outcome outcome;
    };

    [[nodiscard]] core::Task<core::Outcome> take(core::Result<contract::Session> session);
    [[nodiscard]] core::Task<core::Outcome> refresh();
    [[nodiscard]] core::Outcome renew(const core::Result<contract::Session> &answer);
    [[nodiscard]] core::Task<core::Result<core::SecretString>> renewed(core::SecretString refused);
    [[nodiscard]] core::Task<core::Outcome> store();
    [[nodiscard]] core::SecretString secretText() const;
    [[nodiscard]] bool isGoodFor(std::chrono::seconds time) const;
    void become(contract::Session person, State state);
    void setKeepsTokens(bool keeps);

    config::SecretStore &m_secrets;
    const core::Clock &m_clock;
    ApiClient m_api;
    contract::Session m_session;
    QString m_lastUid;                ///< stays after a sign-out
    core::SecretString m_formerToken; ///< of the same person, before the last refresh
    core::TimePoint m_tokenEnds;
    std::optional<core::TimePoint> m_provenAt;
    State m_state = State::Unknown;
    bool m_keepsTokens;
    std::shared_ptr<Refresh> m_refresh; ///< in flight; another one or none as soon as the person changes
    core::SecretString m_stored;        ///< what the secret store is known to hold
    bool m_storing = false;
    core::Waiters m_storeTurns;
};

} // namespace dotm::client
