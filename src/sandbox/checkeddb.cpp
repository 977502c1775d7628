// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/checkeddb.h"

namespace dotm::sandbox {

storage::Rows CheckedDb::query(const QString &sql, const storage::Values &values)
{
    if (m_fault) {
        return {};
    }
    core::Result<storage::Rows> rows = m_db.query(sql, values);
    if (!rows) {
        m_fault = rows.error();
        return {};
    }
    return *std::move(rows);
}

qint64 CheckedDb::execute(const QString &sql, const storage::Values &values)
{
    if (m_fault) {
        return 0;
    }
    const core::Result<qint64> changed = m_db.execute(sql, values);
    if (!changed) {
        m_fault = changed.error();
        return 0;
    }
    return *changed;
}

} // namespace dotm::sandbox
