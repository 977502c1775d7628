// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/driver/value.h"

#include <QStringList>

namespace dotm::storage {

/// "IN ($1, $2, $3)" and its values, for lists that are short: a page of rows, never a table. An empty list fits
/// nothing.
class InList
{
public:
    explicit InList(const QStringList &texts)
    {
        QStringList marks;
        for (const QString &text : texts) {
            m_values.append(text);
            marks.append(QStringLiteral("$%1").arg(m_values.size()));
        }
        m_sql = marks.isEmpty() ? QStringLiteral("IN (NULL)") : QStringLiteral("IN (%1)").arg(marks.join(u", "));
    }
    [[nodiscard]] const QString &sql() const { return m_sql; }
    [[nodiscard]] const Values &values() const { return m_values; }

private:
    QString m_sql;
    Values m_values;
};

} // namespace dotm::storage
