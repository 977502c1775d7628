// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/driver/connection.h"
#include "storage/driver/postgresopen.h"

namespace dotm::storage {

class PostgresConnection final : public Connection
{
public:
    explicit PostgresConnection(PostgresHandle handle) : m_handle(std::move(handle)) {}

    [[nodiscard]] Engine engine() const override { return Engine::Postgres; }
    [[nodiscard]] QString name() const override;
    [[nodiscard]] core::Result<Rows> query(const QString &sql, const Values &parameters) override;
    [[nodiscard]] core::Result<qint64> execute(const QString &sql, const Values &parameters) override;
    [[nodiscard]] core::Outcome script(const QString &sql) override;
    [[nodiscard]] core::Outcome begin() override;
    [[nodiscard]] core::Outcome commit() override;
    void rollback() override;
    [[nodiscard]] bool isUsable() const override;

private:
    struct ResultCloser
    {
        void operator()(PGresult *result) const { PQclear(result); }
    };
    using ResultHandle = std::unique_ptr<PGresult, ResultCloser>;

    [[nodiscard]] core::Result<ResultHandle> run(const QString &sql, const Values &parameters);
    [[nodiscard]] core::Result<ResultHandle> runSimple(const char *sql);
    [[nodiscard]] core::Result<ResultHandle> checked(PGresult *raw);

    PostgresHandle m_handle;
    bool m_broken = false;
};

} // namespace dotm::storage
