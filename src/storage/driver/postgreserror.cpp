// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/driver/postgreserror.h"

namespace dotm::storage {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;

/// A wrong number of parameters has the SQLSTATE of a broken protocol, but the connection lives on.
static bool isOurMistake(const PGresult *result, const QString &state)
{
    return state == u"08P01" && QByteArrayView(PQresultErrorField(result, PG_DIAG_SEVERITY_NONLOCALIZED)) == "ERROR";
}

static ErrorCode codeOf(const PGresult *result, const QString &state)
{
    static const QStringList conflicts{u"23505"_s, u"23503"_s};
    static const QStringList retryable{u"40001"_s, u"40P01"_s, u"55P03"_s};
    if (conflicts.contains(state)) {
        return ErrorCode::Conflict;
    }
    if (isOurMistake(result, state)) {
        return ErrorCode::Storage;
    }
    const bool lost = state.startsWith(u"08"_s) || state.startsWith(u"57P"_s);
    return lost || retryable.contains(state) ? ErrorCode::Unavailable : ErrorCode::Storage;
}

static QString detailOf(const PGresult *result, const QString &state)
{
    if (state.startsWith(u"22"_s)) {
        return u"PostgreSQL refused a value (SQLSTATE %1)."_s.arg(state); // its own text would quote the value
    }
    return QString::fromUtf8(PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY));
}

core::Error postgresError(const PGresult *result)
{
    const QString state = QString::fromLatin1(PQresultErrorField(result, PG_DIAG_SQLSTATE));
    if (state.isEmpty()) { // made by libpq itself: there was no answer
        return {.code = ErrorCode::Unavailable,
                .detail = u"The connection to PostgreSQL was lost."_s,
                .retryAfter = {},
                .providerCode = u"08006"_s};
    }
    return {.code = codeOf(result, state), .detail = detailOf(result, state), .retryAfter = {}, .providerCode = state};
}

bool endsConnection(const core::Error &error)
{
    const bool ends = error.providerCode.startsWith(u"08"_s) || error.providerCode.startsWith(u"57P"_s);
    return ends && error.code == ErrorCode::Unavailable;
}

} // namespace dotm::storage
