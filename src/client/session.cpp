// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "client/session.h"

#include "contract/json.h"

#include <QJsonDocument>

namespace dotm::client {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;
using core::Outcome;
using core::Result;
using core::SecretString;
using core::Task;

namespace {

constexpr auto kRefreshAhead = 5min;
constexpr auto kShortestUse = 1min;

QString secretName()
{
    return u"session"_s;
}

/// What secretText() made, without a token for calls; nothing when it is not usable.
std::optional<contract::Session> fromSecretText(const SecretString &text)
{
    const auto object = contract::objectFromBytes(text.reveal().toUtf8());
    if (!object) {
        return std::nullopt;
    }
    contract::Session session;
    session.uid = object->value("uid"_L1).toString();
    session.email = object->value("email"_L1).toString();
    session.displayName = object->value("name"_L1).toString();
    session.refreshToken = SecretString(object->value("refresh_token"_L1).toString());
    return session.uid.isEmpty() || session.refreshToken.isEmpty() ? std::nullopt : std::optional(session);
}

/// QCoro 0.8 moves out of whatever is returned by a name that is not const, members included.
template <typename T>
T copied(const T &value)
{
    return value;
}

} // namespace

Session::Session(net::HttpClient &http, QUrl server, config::SecretStore &secrets, const core::Clock &clock)
    : m_secrets(secrets), m_clock(clock), m_api(
                                              http, std::move(server), [this] { return token(); },
                                              [this](SecretString refused) { return renewed(std::move(refused)); }),
      m_keepsTokens(secrets.isPersistent())
{
}

Task<Outcome> Session::restore()
{
    const QString name = secretName();
    const Result<SecretString> kept = co_await m_secrets.read(name);
    if (m_state == State::SignedIn) {
        co_return Outcome(); // somebody was quicker
    }
    const auto person = kept ? fromSecretText(*kept) : std::nullopt;
    if (!person) {
        become({}, State::SignedOut);
    }
    if (!kept) {
        setKeepsTokens(m_keepsTokens && kept.error().code == ErrorCode::NotFound);
        co_return core::fail(kept.error());
    }
    if (!person) {
        co_return core::fail(ErrorCode::NotFound, u"The kept session is not usable."_s);
    }
    m_stored = *kept;
    become(*person, State::SignedIn);
    co_return Outcome();
}

Task<Outcome> Session::signIn(QString email, SecretString password)
{
    const Result<contract::Session> session = co_await m_api.signIn(email, password);
    co_return co_await take(session);
}

Task<Outcome> Session::signUp(QString email, SecretString password, QString displayName)
{
    const Result<contract::Session> session = co_await m_api.signUp(email, password, displayName);
    co_return co_await take(session);
}

Task<Outcome> Session::signInDemo(QString role)
{
    const Result<contract::Session> session = co_await m_api.signInDemo(role);
    co_return co_await take(session);
}

Task<Outcome> Session::confirm(SecretString password)
{
    const QString uid = m_session.uid;
    const QString email = m_session.email;
    if (m_state != State::SignedIn) {
        co_return core::fail(ErrorCode::Unauthorized, u"Nobody is signed in."_s);
    }
    const Result<contract::Session> session = co_await m_api.signIn(email, password);
    if (session && (session->uid != uid || m_session.uid != uid)) {
        co_return core::fail(ErrorCode::Cancelled, u"Somebody else has signed in."_s);
    }
    co_return co_await take(session);
}

Task<Outcome> Session::take(Result<contract::Session> session)
{
    if (!session) {
        co_return core::fail(session.error());
    }
    become(*session, State::SignedIn);
    m_provenAt = m_clock.now();
    co_await store(); // who cannot keep tokens is signed in all the same; keepsTokens() says it
    co_return Outcome();
}

Task<Outcome> Session::signOut()
{
    const bool wasKept = !m_stored.isEmpty();
    become({}, State::SignedOut);
    const Outcome removed = co_await store();
    if (!removed && removed.error().code == ErrorCode::Unavailable && !wasKept) {
        co_return Outcome(); // there is no store, so nothing was ever in it
    }
    co_return removed;
}

Task<Result<SecretString>> Session::token()
{
    if (m_state != State::SignedIn) {
        co_return core::fail(ErrorCode::Unauthorized, u"Nobody is signed in."_s);
    }
    if (isGoodFor(kRefreshAhead)) {
        co_return copied(m_session.idToken);
    }
    const QString uid = m_session.uid;
    const Outcome refreshed = co_await refresh();
    if (m_state != State::SignedIn) {
        co_return core::fail(ErrorCode::Unauthorized, u"Signed out in the meantime."_s);
    }
    if (m_session.uid != uid) {
        co_return core::fail(ErrorCode::Cancelled, u"Somebody else has signed in."_s);
    }
    if (!refreshed && !isGoodFor(kShortestUse)) {
        co_return core::fail(refreshed.error());
    }
    co_return copied(m_session.idToken);
}

void Session::refuse(const SecretString &token)
{
    if (token == m_session.idToken) {
        m_tokenEnds = core::TimePoint();
    }
}

Task<Result<SecretString>> Session::renewed(SecretString refused)
{
    // A call of somebody who has left must not be repeated in the name of the one who came.
    if (refused.isEmpty() || (refused != m_session.idToken && refused != m_formerToken)) {
        co_return core::fail(ErrorCode::Unauthorized, u"Signed out in the meantime."_s);
    }
    refuse(refused);
    co_return co_await token();
}

Task<Outcome> Session::refresh()
{
    if (m_refresh) {
        const std::shared_ptr<Refresh> shared = m_refresh;
        co_await shared->waiters.wait();
        co_return copied(shared->outcome);
    }
    const auto own = std::make_shared<Refresh>();
    m_refresh = own;
    const SecretString refreshToken = m_session.refreshToken;
    const Result<contract::Session> answer = co_await m_api.refresh(refreshToken);
    if (m_refresh == own) {
        m_refresh.reset();
        own->outcome = renew(answer);
    } else {
        own->outcome = core::fail(ErrorCode::Cancelled, u"Somebody else has signed in."_s);
    }
    own->waiters.release();
    co_return copied(own->outcome);
}

Outcome Session::renew(const Result<contract::Session> &answer)
{
    if (!answer) {
        if (answer.error().code == ErrorCode::Unauthorized) {
            become({}, State::SignedOut);
            core::detach(store(), "forgetting refused tokens");
        }
        return core::fail(answer.error());
    }
    if (answer->uid != m_session.uid) {
        return core::fail(ErrorCode::Protocol, u"The refreshed token belongs to somebody else."_s);
    }
    m_formerToken = m_session.idToken;
    m_session.idToken = answer->idToken;
    m_session.refreshToken = answer->refreshToken;
    m_tokenEnds = m_clock.now() + answer->expiresIn;
    core::detach(store(), "keeping tokens");
    return Outcome();
}

Task<Outcome> Session::store()
{
    while (m_storing) {
        co_await m_storeTurns.wait();
    }
    m_storing = true;
    const QString name = secretName();
    const SecretString wanted = secretText();
    Outcome done;
    if (wanted.isEmpty()) {
        done = co_await m_secrets.remove(name);
    } else if (wanted != m_stored) {
        done = co_await m_secrets.write(name, wanted);
        setKeepsTokens(done && m_secrets.isPersistent());
    }
    m_stored = done ? wanted : SecretString();
    m_storing = false;
    m_storeTurns.release();
    co_return done;
}

SecretString Session::secretText() const
{
    if (m_state != State::SignedIn) {
        return {};
    }
    const QJsonObject object{{u"refresh_token"_s, m_session.refreshToken.reveal()},
                             {u"uid"_s, m_session.uid},
                             {u"email"_s, m_session.email},
                             {u"name"_s, m_session.displayName}};
    return SecretString(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

bool Session::isGoodFor(std::chrono::seconds time) const
{
    return !m_session.idToken.isEmpty() && m_clock.now() + time < m_tokenEnds;
}

void Session::become(contract::Session person, State state)
{
    const QString left = m_session.uid;
    m_refresh.reset();
    m_formerToken = {};
    m_session = std::move(person);
    m_provenAt.reset();
    m_tokenEnds = m_clock.now() + m_session.expiresIn;
    m_state = state;
    if (state == State::SignedIn) {
        const QString former = std::exchange(m_lastUid, m_session.uid);
        if (!former.isEmpty() && former != m_session.uid) {
            Q_EMIT personChanged(former);
        }
    } else if (!left.isEmpty()) {
        Q_EMIT signedOut(left);
    }
    Q_EMIT stateChanged();
}

void Session::setKeepsTokens(bool keeps)
{
    if (std::exchange(m_keepsTokens, keeps) != keeps) {
        Q_EMIT stateChanged();
    }
}

} // namespace dotm::client
