// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/role.h"

namespace dotm::domain {

/// Where it is written that somebody has the role they have.
enum class RoleSource {
    None,     ///< nowhere: a customer
    Table,    ///< our own table; the only one that is changed here
    Token,    ///< the claim in their sign-in
    Settings, ///< OWNER_EMAIL
};

[[nodiscard]] QString roleSourceName(RoleSource source); ///< "none", "table", "token", "settings"
[[nodiscard]] std::optional<RoleSource> roleSourceFromName(const QString &name);

/// What somebody may do, and who says so. The strongest counts; at the same strength the one that is not ours.
struct RoleStanding
{
    Role role = Role::Customer;
    RoleSource source = RoleSource::None;
    Role table = Role::Customer; ///< what our own table says
    Role token = Role::Customer; ///< what the last token claimed

    friend bool operator==(const RoleStanding &, const RoleStanding &) = default;
};

[[nodiscard]] RoleStanding roleStanding(Role table, Role token, bool isSettingsOwner);

/// Why somebody's role cannot be changed here.
enum class RoleObstacle {
    None,
    Own,      ///< nobody changes their own
    Settings, ///< it is set in the settings
    Token,    ///< it comes with their sign-in
    AboveOwn, ///< stronger than what the one who asks may do
};

[[nodiscard]] QString roleObstacleName(RoleObstacle obstacle); ///< "" for None, "own", "settings", "token", "above"
[[nodiscard]] std::optional<RoleObstacle> roleObstacleFromName(const QString &name);

/// For somebody with @p actor who wants to change the role of a person who stands as @p standing, to whatever.
[[nodiscard]] RoleObstacle roleObstacle(Role actor, bool isOwn, const RoleStanding &standing);
/// The same for one role: what the token gives is not undercut, and nobody gives more than they have.
[[nodiscard]] RoleObstacle roleObstacle(Role actor, bool isOwn, const RoleStanding &standing, Role wanted);

/// Whether going from @p before to @p wanted gives or takes what only administrators may do.
[[nodiscard]] bool concernsAdmins(Role before, Role wanted);

} // namespace dotm::domain
