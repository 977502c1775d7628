// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/driver/dialect.h"

namespace dotm::storage::dialect {
using namespace Qt::Literals::StringLiterals;

QString skipLocked(Engine engine)
{
    return engine == Engine::Postgres ? u" FOR UPDATE SKIP LOCKED"_s : QString();
}

QString forUpdate(Engine engine)
{
    return engine == Engine::Postgres ? u" FOR UPDATE"_s : QString();
}

QString between(Engine engine, const QString &column, int from, int end)
{
    const bool isPostgres = engine == Engine::Postgres;
    return u"(%1 %2 $%3 AND %1 %4 $%5)"_s.arg(column, isPostgres ? u"~>=~"_s : u">="_s, QString::number(from),
                                              isPostgres ? u"~<~"_s : u"<"_s, QString::number(end));
}

QString endOfStart(const QString &start)
{
    return start + QString::fromUcs4(U"\U0010FFFF", 1);
}

QString blobType(Engine engine)
{
    return engine == Engine::Postgres ? u"BYTEA"_s : u"BLOB"_s;
}

} // namespace dotm::storage::dialect
