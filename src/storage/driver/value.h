// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace dotm::storage {

/// What a column or a parameter holds. Times are UTC milliseconds, money minor units, token amounts decimal text.
using Value = std::variant<std::monostate, qint64, double, QString, QByteArray>;
using Values = QList<Value>;

/// An optional as a value: nothing becomes NULL.
template <typename T>
[[nodiscard]] Value nullable(const std::optional<T> &value)
{
    return value ? Value(*value) : Value();
}
/// An empty string as NULL.
[[nodiscard]] inline Value nullIfEmpty(const QString &value)
{
    return value.isEmpty() ? Value() : Value(value);
}

/// One row. Columns are read in the order of the SELECT; asking for the wrong type asserts in debug builds and gives
/// the type's default otherwise. NULL reads as the type's default without complaint: nullIfEmpty() has its way back.
class Row
{
public:
    explicit Row(Values values) : m_values(std::move(values)) {}
    [[nodiscard]] qsizetype size() const { return m_values.size(); }
    [[nodiscard]] bool isNull(qsizetype column) const;
    [[nodiscard]] qint64 integer(qsizetype column) const;
    [[nodiscard]] bool boolean(qsizetype column) const { return integer(column) != 0; }
    [[nodiscard]] double real(qsizetype column) const;
    [[nodiscard]] QString text(qsizetype column) const;
    [[nodiscard]] QByteArray blob(qsizetype column) const;
    [[nodiscard]] std::optional<qint64> optionalInteger(qsizetype column) const;

private:
    [[nodiscard]] const Value &at(qsizetype column) const;
    template <typename T>
    [[nodiscard]] T as(qsizetype column) const;

    Values m_values;
};
using Rows = QList<Row>;

} // namespace dotm::storage
