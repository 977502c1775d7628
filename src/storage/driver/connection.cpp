// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/driver/connection.h"

namespace dotm::storage {
using namespace Qt::Literals::StringLiterals;

core::Result<std::optional<Row>> Connection::maybeOne(const QString &sql, const Values &parameters)
{
    core::Result<Rows> rows = query(sql, parameters);
    if (!rows) {
        return core::fail(std::move(rows.error()));
    }
    return rows->isEmpty() ? std::nullopt : std::optional(std::move(rows->first()));
}

core::Result<Row> Connection::one(const QString &sql, const Values &parameters)
{
    core::Result<std::optional<Row>> row = maybeOne(sql, parameters);
    if (!row) {
        return core::fail(std::move(row.error()));
    }
    if (!*row) {
        return core::fail(core::ErrorCode::NotFound, u"There is no such row."_s);
    }
    return std::move(**row);
}

} // namespace dotm::storage
