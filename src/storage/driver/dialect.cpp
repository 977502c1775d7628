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

QString blobType(Engine engine)
{
    return engine == Engine::Postgres ? u"BYTEA"_s : u"BLOB"_s;
}

} // namespace dotm::storage::dialect
