// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace dotm::test {

/// A PostgreSQL server of the test's own: data in a temporary folder, loopback TCP on a free port, password sign-in,
/// nothing synced to disk. It goes when this object goes, and also when the test program dies while it runs. Needs
/// pg_config and setpriv in the PATH; root runs it as "nobody", because PostgreSQL refuses root. Create it on a thread
/// that lives as long as it does.
class PrivatePostgres
{
public:
    /// Errors: Internal with the reason.
    [[nodiscard]] static core::Result<std::unique_ptr<PrivatePostgres>> create();
    ~PrivatePostgres();
    PrivatePostgres(const PrivatePostgres &) = delete;
    PrivatePostgres &operator=(const PrivatePostgres &) = delete;

    /// "postgresql://..." with the password.
    [[nodiscard]] QString url(const QString &database = QStringLiteral("postgres")) const;
    [[nodiscard]] QString password() const { return m_password; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// A database, empty or a copy of @p like, to which nobody is connected; its URL. @p name: lower-case letters,
    /// digits, underscores.
    [[nodiscard]] core::Result<QString> createDatabase(const QString &name, const QString &like = {});

    /// Ends every connection and the server; the data stays.
    void stop();
    /// Starts it again on the same port; returns when it answers.
    [[nodiscard]] core::Outcome start();

private:
    PrivatePostgres();
    [[nodiscard]] core::Outcome prepare();
    [[nodiscard]] core::Outcome makeCluster(const QString &tools, const QString &passwordPath);
    [[nodiscard]] core::Outcome initialize(const QString &tools, const QString &passwordPath);
    [[nodiscard]] core::Outcome waitUntilReady();

    QTemporaryDir m_folder;
    QString m_password;
    quint16 m_port = 0;
    QProcess m_server;
};

} // namespace dotm::test
