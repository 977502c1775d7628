// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/offlinecache.h"
#include "client/session.h"
#include "contract/session.h"
#include "ui/shared/errortext.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace dotm::ui {

/// Signing in and out, and who is signed in. Also opens the saved data of whoever is signed in and forgets that of who
/// is not any more. GUI thread.
class SessionViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of AppViewModel")
    Q_PROPERTY(bool signedIn READ isSignedIn NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    /// Of the last attempt; empty when it went well.
    Q_PROPERTY(dotm::ui::ErrorText error READ error NOTIFY errorChanged)
    /// Good news of the last attempt, such as the mail that was sent.
    Q_PROPERTY(QString notice READ notice NOTIFY errorChanged)
    Q_PROPERTY(QString displayName READ displayName NOTIFY changed)
    Q_PROPERTY(QString email READ email NOTIFY changed)
    /// 0 until it was read.
    Q_PROPERTY(int memberNumber READ memberNumber NOTIFY changed)
    /// "customer", "agent", "admin", "owner"; empty until it was read.
    Q_PROPERTY(QString role READ role NOTIFY changed)
    /// The role as a word of the language.
    Q_PROPERTY(QString roleWord READ roleWord NOTIFY changed)
    /// Roles with a button that signs in at once; empty outside the demo.
    Q_PROPERTY(QStringList demoRoles READ demoRoles NOTIFY demoRolesChanged)
    /// False: without a keychain one stays signed in until the program is closed.
    Q_PROPERTY(bool keepsTokens READ keepsTokens NOTIFY changed)

public:
    SessionViewModel(client::Session &session, client::OfflineCache &cache, QObject *parent = nullptr);

    [[nodiscard]] bool isSignedIn() const { return m_session.state() == client::Session::State::SignedIn; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] ErrorText error() const;
    [[nodiscard]] QString notice() const;
    [[nodiscard]] QString displayName() const;
    [[nodiscard]] QString email() const { return m_session.email(); }
    [[nodiscard]] int memberNumber() const { return static_cast<int>(m_account.memberNumber); }
    [[nodiscard]] QString role() const;
    [[nodiscard]] QString roleWord() const;
    [[nodiscard]] QStringList demoRoles() const { return m_demoRoles; }
    [[nodiscard]] bool keepsTokens() const { return m_session.keepsTokens(); }
    /// True once the saved data of the person signed in can be read.
    [[nodiscard]] bool isCacheOpen() const { return m_cacheIsOpen; }
    void setDemoRoles(const QStringList &roles);

    Q_INVOKABLE void signIn(const QString &email, const QString &password);
    Q_INVOKABLE void signUp(const QString &email, const QString &password, const QString &displayName);
    Q_INVOKABLE void signInDemo(const QString &role);
    Q_INVOKABLE void signOut();
    Q_INVOKABLE void resetPassword(const QString &email);
    /// Takes back error and notice: the person goes on typing.
    Q_INVOKABLE void clearMessages();
    /// Takes up the session of the last run; finished() when that is known.
    void restore();
    /// Reads member number and role again.
    void readAccount();
    /// Texts are made anew in the language of the moment.
    void retranslate();

Q_SIGNALS:
    void changed();
    void busyChanged();
    void errorChanged();
    void demoRolesChanged();
    /// The saved data of the person signed in can be read from now on.
    void cacheOpened();
    /// restore(), or an attempt to sign in or out, has ended, either way.
    void finished();

private:
    void run(core::Task<core::Outcome> task, bool sendsMail = false);
    void onFinished(const core::Outcome &outcome, bool sendsMail);
    void onSessionChanged();
    void openCache();
    void onAccount(const core::Result<contract::Account> &account);
    void setBusy(bool isBusy);
    void forget(const QString &uid);

    client::Session &m_session;
    client::OfflineCache &m_cache;
    contract::Account m_account;
    QStringList m_demoRoles;
    std::optional<core::Error> m_error;
    QString m_uid; ///< of m_account and the open cache
    bool m_mailSent = false;
    bool m_busy = false;
    bool m_cacheIsOpen = false;
};

} // namespace dotm::ui
