// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/shared/sessionviewmodel.h"

#include "core/log.h"

#include <QJsonObject>

namespace dotm::ui {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::Outcome;
using core::SecretString;

namespace {

constexpr QLatin1StringView kAccountEntry = "account"_L1;

QJsonObject savedForm(const contract::Account &account)
{
    return {{u"userId"_s, account.memberNumber},
            {u"firebaseUid"_s, account.uid},
            {u"email"_s, account.email},
            {u"displayName"_s, account.displayName},
            {u"role"_s, domain::roleName(account.role)}};
}

} // namespace

SessionViewModel::SessionViewModel(client::Session &session, client::OfflineCache &cache, QObject *parent)
    : QObject(parent), m_session(session), m_cache(cache)
{
    connect(&m_session, &client::Session::stateChanged, this, &SessionViewModel::onSessionChanged);
    connect(&m_session, &client::Session::signedOut, this, &SessionViewModel::forget);
    connect(&m_session, &client::Session::personChanged, this, &SessionViewModel::forget);
}

ErrorText SessionViewModel::error() const
{
    if (!m_error) {
        return {};
    }
    ErrorText text = ErrorText::forUser(*m_error);
    if (m_error->code == ErrorCode::Unauthorized) {
        text.what = tr("E-mail and password do not fit together");
        text.meaning = tr("You are not signed in.");
        text.advice = tr("Check both, or have a mail sent to set a new password.");
    }
    return text;
}

QString SessionViewModel::notice() const
{
    return m_mailSent ? tr("If this address has an account, a mail with a link to set a new password is on its way.")
                      : QString();
}

QString SessionViewModel::displayName() const
{
    if (!m_account.displayName.isEmpty()) {
        return m_account.displayName;
    }
    return m_session.displayName().isEmpty() ? m_session.email() : m_session.displayName();
}

QString SessionViewModel::role() const
{
    return m_account.memberNumber > 0 ? domain::roleName(m_account.role) : QString();
}

QString SessionViewModel::roleWord() const
{
    if (m_account.memberNumber == 0) {
        return {};
    }
    switch (m_account.role) {
    case domain::Role::Customer:
        return tr("Customer");
    case domain::Role::Agent:
        return tr("Support agent");
    case domain::Role::Admin:
        return tr("Administrator");
    case domain::Role::Owner:
        return tr("Owner");
    }
    return {};
}

void SessionViewModel::setDemoRoles(const QStringList &roles)
{
    if (roles != m_demoRoles) {
        m_demoRoles = roles;
        Q_EMIT demoRolesChanged();
    }
}

void SessionViewModel::signIn(const QString &email, const QString &password)
{
    if (!m_busy) {
        run(m_session.signIn(email.trimmed(), SecretString(password)));
    }
}

void SessionViewModel::signUp(const QString &email, const QString &password, const QString &displayName)
{
    if (!m_busy) {
        run(m_session.signUp(email.trimmed(), SecretString(password), displayName.trimmed()));
    }
}

void SessionViewModel::signInDemo(const QString &role)
{
    if (!m_busy) {
        run(m_session.signInDemo(role));
    }
}

void SessionViewModel::signOut()
{
    if (!m_busy) {
        run(m_session.signOut());
    }
}

void SessionViewModel::resetPassword(const QString &email)
{
    if (!m_busy) {
        run(m_session.api().resetPassword(email.trimmed()), true);
    }
}

void SessionViewModel::clearMessages()
{
    if (m_error || m_mailSent) {
        m_error.reset();
        m_mailSent = false;
        Q_EMIT errorChanged();
    }
}

void SessionViewModel::restore()
{
    QCoro::connect(m_session.restore(), this, [this](const Outcome &restored) {
        if (!restored && restored.error().code != ErrorCode::NotFound) {
            qCInfo(core::lcUi).noquote() << "no kept session:" << core::errorCodeName(restored.error().code);
        }
        Q_EMIT finished();
    });
}

void SessionViewModel::readAccount()
{
    if (isSignedIn()) {
        QCoro::connect(m_session.api().currentUser(), this,
                       [this](const core::Result<contract::Account> &account) { onAccount(account); });
    }
}

void SessionViewModel::retranslate()
{
    Q_EMIT changed();
    Q_EMIT errorChanged();
}

void SessionViewModel::run(core::Task<Outcome> task, bool sendsMail)
{
    clearMessages();
    setBusy(true);
    QCoro::connect(std::move(task), this,
                   [this, sendsMail](const Outcome &outcome) { onFinished(outcome, sendsMail); });
}

void SessionViewModel::onFinished(const Outcome &outcome, bool sendsMail)
{
    if (!outcome) {
        m_error = outcome.error();
    }
    m_mailSent = outcome && sendsMail;
    setBusy(false);
    Q_EMIT errorChanged();
    Q_EMIT finished();
}

void SessionViewModel::onSessionChanged()
{
    if (m_session.uid() != m_uid) {
        m_uid = m_session.uid();
        m_account = {};
        m_cacheIsOpen = false;
        if (!m_uid.isEmpty()) {
            openCache();
        }
    }
    Q_EMIT changed();
}

void SessionViewModel::openCache()
{
    QCoro::connect(m_cache.open(m_uid), this, [this, uid = m_uid](const Outcome &opened) {
        if (uid != m_uid) {
            return;
        }
        if (!opened) {
            qCWarning(core::lcUi).noquote() << "saved data cannot be used:" << opened.error().detail;
        }
        m_cacheIsOpen = true;
        if (const auto saved = m_cache.read(kAccountEntry); saved && m_account.memberNumber == 0) {
            m_account = contract::Account::fromJson(saved->data).value_or(contract::Account{});
        }
        Q_EMIT changed();
        Q_EMIT cacheOpened();
        readAccount();
    });
}

void SessionViewModel::onAccount(const core::Result<contract::Account> &account)
{
    if (!account || account->uid != m_uid) {
        return; // the name and the saved facts stay
    }
    m_account = *account;
    m_cache.write(kAccountEntry, savedForm(m_account));
    Q_EMIT changed();
}

void SessionViewModel::setBusy(bool isBusy)
{
    if (isBusy != m_busy) {
        m_busy = isBusy;
        Q_EMIT busyChanged();
    }
}

void SessionViewModel::forget(const QString &uid)
{
    m_cache.forget(uid);
}

} // namespace dotm::ui
