// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace dotm::domain {

/// Who somebody is to the platform, weakest first: each role may do what the ones before it may.
enum class Role { Customer, Agent, Admin, Owner };

[[nodiscard]] QString roleName(Role role); ///< "customer", "agent", "admin", "owner"
[[nodiscard]] std::optional<Role> roleFromName(const QString &name);

} // namespace dotm::domain
