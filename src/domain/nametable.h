// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <algorithm>
#include <optional>

namespace dotm::domain {

/// The name of @p value in a table of (value, name) pairs that holds every value once.
template <typename Table, typename Value>
[[nodiscard]] QString nameIn(const Table &table, Value value)
{
    return std::ranges::find(table, value, [](const auto &row) { return row.first; })->second;
}

/// The value of @p name there; none for a name that no row has.
template <typename Value, typename Table>
[[nodiscard]] std::optional<Value> valueIn(const Table &table, const QString &name)
{
    const auto found = std::ranges::find(table, name, [](const auto &row) { return row.second; });
    return found == table.end() ? std::nullopt : std::optional<Value>(found->first);
}

} // namespace dotm::domain
