// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/driver/value.h"

namespace dotm::storage {

bool Row::isNull(qsizetype column) const
{
    return std::holds_alternative<std::monostate>(at(column));
}

qint64 Row::integer(qsizetype column) const
{
    return as<qint64>(column);
}

double Row::real(qsizetype column) const
{
    const Value &value = at(column);
    if (const qint64 *whole = std::get_if<qint64>(&value)) {
        return static_cast<double>(*whole);
    }
    return as<double>(column);
}

QString Row::text(qsizetype column) const
{
    return as<QString>(column);
}

QByteArray Row::blob(qsizetype column) const
{
    return as<QByteArray>(column);
}

std::optional<qint64> Row::optionalInteger(qsizetype column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

const Value &Row::at(qsizetype column) const
{
    static const Value null;
    const bool exists = column >= 0 && column < m_values.size();
    Q_ASSERT_X(exists, "storage::Row", "no such column");
    return exists ? m_values.at(column) : null;
}

template <typename T>
T Row::as(qsizetype column) const
{
    const Value &value = at(column);
    const T *wanted = std::get_if<T>(&value);
    Q_ASSERT_X(wanted || isNull(column), "storage::Row", "the column holds another type");
    return wanted ? *wanted : T();
}

} // namespace dotm::storage
