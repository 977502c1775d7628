// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/driver/connection.h"

#include <optional>

namespace dotm::sandbox {

/// A connection that remembers its first fault: from then on every call does nothing and answers no rows. So a handler
/// may run to its end, and whoever sends its answer asks fault() once. Used inside one transaction.
class CheckedDb
{
public:
    explicit CheckedDb(storage::Connection &db) : m_db(db) {}
    storage::Rows query(const QString &sql, const storage::Values &values = {});
    qint64 execute(const QString &sql, const storage::Values &values = {});
    [[nodiscard]] const std::optional<core::Error> &fault() const { return m_fault; }

private:
    storage::Connection &m_db;
    std::optional<core::Error> m_fault;
};

} // namespace dotm::sandbox
