// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/driver/postgresconnection.h"

#include "storage/driver/parameters.h"
#include "storage/driver/postgreserror.h"
#include "storage/driver/postgresvalue.h"

namespace dotm::storage {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;

core::Result<std::unique_ptr<Connection>> openPostgres(const QString &url)
{
    core::Result<PostgresHandle> handle = connectPostgres(url);
    if (!handle) {
        return core::fail(std::move(handle.error()));
    }
    return std::make_unique<PostgresConnection>(std::move(*handle));
}

QString PostgresConnection::name() const
{
    return u"%1 at %2"_s.arg(QString::fromUtf8(PQdb(m_handle.get())), QString::fromUtf8(PQhost(m_handle.get())));
}

core::Result<Rows> PostgresConnection::query(const QString &sql, const Values &parameters)
{
    core::Result<ResultHandle> result = run(sql, parameters);
    if (!result) {
        return core::fail(std::move(result.error()));
    }
    return postgresRows(result->get());
}

core::Result<qint64> PostgresConnection::execute(const QString &sql, const Values &parameters)
{
    core::Result<ResultHandle> result = run(sql, parameters);
    if (!result) {
        return core::fail(std::move(result.error()));
    }
    // PostgreSQL counts the rows of a SELECT as well; those were not changed.
    const bool isSelect = QByteArrayView(PQcmdStatus(result->get())).startsWith("SELECT");
    return isSelect ? 0 : QByteArray(PQcmdTuples(result->get())).toLongLong();
}

core::Outcome PostgresConnection::script(const QString &sql)
{
    core::Result<ResultHandle> result = runSimple(sql.toUtf8().constData());
    return result ? core::Outcome() : core::fail(std::move(result.error()));
}

core::Outcome PostgresConnection::begin()
{
    return script(u"BEGIN ISOLATION LEVEL READ COMMITTED"_s);
}

core::Outcome PostgresConnection::commit()
{
    core::Result<ResultHandle> result = runSimple("COMMIT");
    if (!result) {
        return core::fail(std::move(result.error()));
    }
    // After a failed statement COMMIT succeeds, but rolls back.
    if (QByteArrayView(PQcmdStatus(result->get())) != "COMMIT") {
        return core::fail(ErrorCode::Storage, u"An earlier statement of this transaction has failed."_s);
    }
    return {};
}

void PostgresConnection::rollback()
{
    if (isUsable() && PQtransactionStatus(m_handle.get()) != PQTRANS_IDLE) {
        (void)runSimple("ROLLBACK"); // a failure marks the connection as broken, and the server rolls back by itself
    }
}

bool PostgresConnection::isUsable() const
{
    return !m_broken && PQstatus(m_handle.get()) == CONNECTION_OK;
}

core::Result<PostgresConnection::ResultHandle> PostgresConnection::run(const QString &sql, const Values &parameters)
{
    if (core::Outcome allowed = checkParameters(parameters); !allowed) {
        return core::fail(std::move(allowed.error()));
    }
    const PostgresParameters encoded(parameters);
    constexpr int kTextResults = 0;
    return checked(PQexecParams(m_handle.get(), sql.toUtf8().constData(), encoded.count(), encoded.types(),
                                encoded.values(), encoded.lengths(), encoded.formats(), kTextResults));
}

core::Result<PostgresConnection::ResultHandle> PostgresConnection::runSimple(const char *sql)
{
    return checked(PQexec(m_handle.get(), sql));
}

core::Result<PostgresConnection::ResultHandle> PostgresConnection::checked(PGresult *raw)
{
    ResultHandle result(raw);
    switch (PQresultStatus(raw)) {
    case PGRES_COMMAND_OK:
    case PGRES_EMPTY_QUERY: // a script of comments alone
    case PGRES_TUPLES_OK:
        return result;
    case PGRES_COPY_IN:
    case PGRES_COPY_OUT:
    case PGRES_COPY_BOTH:
    case PGRES_BAD_RESPONSE:
    case PGRES_NONFATAL_ERROR:
    case PGRES_FATAL_ERROR:
    case PGRES_SINGLE_TUPLE:
    case PGRES_PIPELINE_SYNC:
    case PGRES_PIPELINE_ABORTED:
        break;
    }
    core::Error error = postgresError(raw);
    m_broken = m_broken || endsConnection(error);
    return core::fail(std::move(error));
}

} // namespace dotm::storage
