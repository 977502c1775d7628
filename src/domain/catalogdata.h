// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/catalog.h"

namespace dotm::domain {

/// The entries themselves. C++ rather than a data file: the compiler checks every field, there is nothing to parse
/// and nothing that can be missing at run time. Use Catalog.
[[nodiscard]] const QList<Category> &catalogData();

/// Another name under which the platform's documents ask for a service.
struct Alias
{
    QLatin1StringView alias;
    QLatin1StringView id;
};

inline constexpr std::array<Alias, 4> kAliases{{
    {QLatin1StringView("network_security"), QLatin1StringView("network_security_basic")},
    {QLatin1StringView("performance_optimization"), QLatin1StringView("network_optimization")},
    {QLatin1StringView("vpn_access"), QLatin1StringView("network_vpn_access")},
    {QLatin1StringView("priority_routing"), QLatin1StringView("network_priority_routing")},
}};

} // namespace dotm::domain
