// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/driver/connection.h"
#include "storage/driver/sqlitefile.h"
#include "storage/driver/sqlitestatement.h"

#include <QCache>

namespace dotm::storage {

class SqliteConnection final : public Connection
{
public:
    SqliteConnection(SqliteHandle handle, QString path);

    [[nodiscard]] Engine engine() const override { return Engine::Sqlite; }
    [[nodiscard]] QString name() const override { return m_path; }
    [[nodiscard]] core::Result<Rows> query(const QString &sql, const Values &parameters) override;
    [[nodiscard]] core::Result<qint64> execute(const QString &sql, const Values &parameters) override;
    [[nodiscard]] core::Outcome script(const QString &sql) override;
    [[nodiscard]] core::Outcome begin() override;
    [[nodiscard]] core::Outcome commit() override;
    void rollback() override;
    [[nodiscard]] bool isUsable() const override { return true; }

private:
    [[nodiscard]] core::Result<Rows> run(const QString &sql, const Values &parameters);
    [[nodiscard]] core::Outcome exec(const QString &sql);
    [[nodiscard]] core::Outcome refuseAfterFailure() const;

    QString m_path;
    SqliteHandle m_handle;
    QCache<QString, SqliteStatement> m_statements; ///< after the handle: statements go before their database
    bool m_active = false;                         ///< between begin() and commit() or rollback()
    bool m_failed = false;                         ///< a statement of the running transaction has failed
};

} // namespace dotm::storage
