// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/task.h"
#include "providers/firebase/firebaseclient.h"
#include "providers/firebase/idtokenverifier.h"
#include "services/changes.h"
#include "services/identity.h"
#include "services/steps/stepworker.h"
#include "storage/database.h"
#include "storage/repositories/users.h"

#include <QHash>

namespace dotm::services {

/// An account the demo profile offers on its first page.
struct DemoAccount
{
    QString role;
    QString email;
    QString displayName;
    core::SecretString password;
};

/// What a person sees of their own account.
struct OwnAccount
{
    storage::User user;
    QString wallet; ///< the linked address, lower case; empty: none
    bool isFounder = false;
};

/// People: sign-in through Firebase, one row per person, roles. Service thread.
class Accounts
{
public:
    struct Options
    {
        QString ownerEmail;
        QList<DemoAccount> demoAccounts; ///< empty outside the demo profile
    };

    Accounts(storage::Database &database, firebase::FirebaseClient &firebase, firebase::IdTokenVerifier &verifier,
             StepWorker &steps, Changes &changes, const core::Clock &clock, Options options);

    /// Who a bearer token speaks for. An authenticated stranger gets a row. Errors: Unauthorized; Conflict when the
    /// token's e-mail belongs to another uid; Unavailable when keys cannot be fetched.
    [[nodiscard]] core::Task<core::Result<Identity>> identify(QByteArray bearerToken);

    /// Sets name and photo, starts making the customer and end-user records at the providers in the background.
    [[nodiscard]] core::Task<core::Result<storage::User>> registerPerson(Identity who, QString displayName,
                                                                         QString photoUrl);
    [[nodiscard]] core::Task<core::Result<OwnAccount>> currentUser(Identity who);
    /// Remembers the language of @p who's program, as its Accept-Language header says it; their mails are written in
    /// it. Writes only what is new.
    [[nodiscard]] core::Task<core::Outcome> noteLanguage(Identity who, QString tags);

    [[nodiscard]] core::Task<core::Result<firebase::SignedIn>> signUp(QString email, core::SecretString password,
                                                                      QString displayName);
    [[nodiscard]] core::Task<core::Result<firebase::SignedIn>> signIn(QString email, core::SecretString password);
    [[nodiscard]] core::Task<core::Result<firebase::SignedIn>> refresh(core::SecretString refreshToken);
    /// Demo profile only; NotFound for a role that has no demo account.
    [[nodiscard]] core::Task<core::Result<firebase::SignedIn>> signInDemo(QString role);
    [[nodiscard]] core::Task<core::Outcome> sendPasswordReset(QString email);
    [[nodiscard]] const QList<DemoAccount> &demoAccounts() const { return m_options.demoAccounts; }

private:
    [[nodiscard]] domain::Role roleOf(const firebase::VerifiedToken &token, const storage::User &user) const;

    storage::Database &m_database;
    firebase::FirebaseClient &m_firebase;
    firebase::IdTokenVerifier &m_verifier;
    StepWorker &m_steps;
    Changes &m_changes;
    const core::Clock &m_clock;
    Options m_options;
    QHash<QString, QString> m_languages; ///< uid: what was noted last
};

} // namespace dotm::services
