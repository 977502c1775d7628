// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/driver/sqlitestatement.h"

#include "storage/driver/parameters.h"
#include "storage/driver/sqliteerror.h"

#include <sqlite3.h>

namespace dotm::storage {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;

core::Result<std::unique_ptr<SqliteStatement>> SqliteStatement::prepare(sqlite3 *database, const QString &sql)
{
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *raw = nullptr;
    const char *rest = nullptr;
    const int length = static_cast<int>(utf8.size());
    if (sqlite3_prepare_v3(database, utf8.constData(), length, SQLITE_PREPARE_PERSISTENT, &raw, &rest) != SQLITE_OK) {
        return core::fail(sqliteError(database));
    }
    std::unique_ptr<SqliteStatement> statement(new SqliteStatement(database, raw));
    const bool isOne = raw && QByteArray(rest).trimmed().isEmpty();
    if (!isOne) {
        return core::fail(ErrorCode::Storage, u"Only one SQL statement at a time can be run."_s);
    }
    return statement;
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

core::Result<Rows> SqliteStatement::run(const Values &parameters)
{
    core::Outcome bound = bind(parameters);
    core::Result<Rows> rows = bound ? step() : core::fail(std::move(bound.error()));
    sqlite3_reset(m_statement); // repeats the error of the step
    sqlite3_clear_bindings(m_statement);
    return rows;
}

core::Result<Rows> SqliteStatement::step()
{
    Rows rows;
    int code = sqlite3_step(m_statement);
    while (code == SQLITE_ROW) {
        rows.append(currentRow());
        code = sqlite3_step(m_statement);
    }
    if (code != SQLITE_DONE) {
        return core::fail(sqliteError(m_database));
    }
    return rows;
}

/// To SQLite "$2" is a name, numbered by where it first stands; to us it is the second parameter.
core::Outcome SqliteStatement::bind(const Values &parameters)
{
    if (core::Outcome allowed = checkParameters(parameters); !allowed) {
        return allowed;
    }
    const int count = sqlite3_bind_parameter_count(m_statement);
    if (count != parameters.size()) {
        return core::fail(ErrorCode::Storage,
                          u"The statement has %1 placeholders but %2 parameters."_s.arg(count).arg(parameters.size()));
    }
    for (int index = 1; index <= count; ++index) {
        const QByteArray name(sqlite3_bind_parameter_name(m_statement, index));
        bool isNumber = false;
        const int number = name.mid(1).toInt(&isNumber);
        if (!name.startsWith('$') || !isNumber || number < 1 || number > count) {
            return core::fail(ErrorCode::Storage,
                              u"The placeholder %1 is not one of $1, $2 and so on."_s.arg(QString::fromUtf8(name)));
        }
        if (const core::Outcome bound = bindOne(index, parameters.at(number - 1)); !bound) {
            return bound;
        }
    }
    return {};
}

core::Outcome SqliteStatement::bindOne(int index, const Value &value)
{
    int code = SQLITE_OK;
    if (const auto *integer = std::get_if<qint64>(&value)) {
        code = sqlite3_bind_int64(m_statement, index, *integer);
    } else if (const auto *real = std::get_if<double>(&value)) {
        code = sqlite3_bind_double(m_statement, index, *real);
    } else if (const auto *text = std::get_if<QString>(&value)) {
        const QByteArray utf8 = text->toUtf8();
        code = sqlite3_bind_text64(m_statement, index, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                                   SQLITE_TRANSIENT, SQLITE_UTF8);
    } else if (const auto *blob = std::get_if<QByteArray>(&value)) {
        code = sqlite3_bind_blob64(m_statement, index, blob->constData(), static_cast<sqlite3_uint64>(blob->size()),
                                   SQLITE_TRANSIENT);
    } else {
        code = sqlite3_bind_null(m_statement, index);
    }
    return code == SQLITE_OK ? core::Outcome() : core::fail(sqliteError(m_database));
}

static Value columnValue(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return static_cast<qint64>(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
        return QString::fromUtf8(text, sqlite3_column_bytes(statement, column));
    }
    case SQLITE_BLOB: {
        const auto *blob = static_cast<const char *>(sqlite3_column_blob(statement, column));
        return blob ? QByteArray(blob, sqlite3_column_bytes(statement, column)) : QByteArray("");
    }
    default:
        return {};
    }
}

Row SqliteStatement::currentRow() const
{
    const int columns = sqlite3_column_count(m_statement);
    Values values;
    values.reserve(columns);
    for (int column = 0; column < columns; ++column) {
        values.append(columnValue(m_statement, column));
    }
    return Row(std::move(values));
}

} // namespace dotm::storage
