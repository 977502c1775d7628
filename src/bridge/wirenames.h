// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

namespace dotm::bridge {

/// Enumerators and their names in files: one table for both directions.
template <typename Enum>
using WireNames = std::span<const std::pair<Enum, QLatin1StringView>>;

template <typename Enum>
[[nodiscard]] QString nameIn(WireNames<Enum> names, Enum value)
{
    const auto found = std::ranges::find(names, value, &std::pair<Enum, QLatin1StringView>::first);
    return found == names.end() ? QString() : QString(found->second);
}

template <typename Enum>
[[nodiscard]] std::optional<Enum> valueIn(WireNames<Enum> names, const QString &name)
{
    const auto found = std::ranges::find(names, name, &std::pair<Enum, QLatin1StringView>::second);
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

} // namespace dotm::bridge
