// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/rolestanding.h"

#include "domain/nametable.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dotm::domain {
using namespace Qt::Literals::StringLiterals;

namespace {

using SourceName = std::pair<RoleSource, QLatin1StringView>;
constexpr std::array kSources{SourceName{RoleSource::None, "none"_L1}, SourceName{RoleSource::Table, "table"_L1},
                              SourceName{RoleSource::Token, "token"_L1},
                              SourceName{RoleSource::Settings, "settings"_L1}};

using ObstacleName = std::pair<RoleObstacle, QLatin1StringView>;
constexpr std::array kObstacles{ObstacleName{RoleObstacle::None, ""_L1}, ObstacleName{RoleObstacle::Own, "own"_L1},
                                ObstacleName{RoleObstacle::Settings, "settings"_L1},
                                ObstacleName{RoleObstacle::Token, "token"_L1},
                                ObstacleName{RoleObstacle::AboveOwn, "above"_L1}};

} // namespace

QString roleSourceName(RoleSource source)
{
    return nameIn(kSources, source);
}

std::optional<RoleSource> roleSourceFromName(const QString &name)
{
    return valueIn<RoleSource>(kSources, name);
}

QString roleObstacleName(RoleObstacle obstacle)
{
    return nameIn(kObstacles, obstacle);
}

std::optional<RoleObstacle> roleObstacleFromName(const QString &name)
{
    return valueIn<RoleObstacle>(kObstacles, name);
}

RoleStanding roleStanding(Role table, Role token, bool isSettingsOwner)
{
    const Role strongest = std::max(table, token);
    if (isSettingsOwner) {
        return {Role::Owner, RoleSource::Settings, table, token};
    }
    if (strongest == Role::Customer) {
        return {strongest, RoleSource::None, table, token};
    }
    return {strongest, token == strongest ? RoleSource::Token : RoleSource::Table, table, token};
}

RoleObstacle roleObstacle(Role actor, bool isOwn, const RoleStanding &standing)
{
    if (isOwn) {
        return RoleObstacle::Own;
    }
    if (standing.source == RoleSource::Settings) {
        return RoleObstacle::Settings;
    }
    if (standing.source == RoleSource::Token) {
        return RoleObstacle::Token;
    }
    return standing.role > actor ? RoleObstacle::AboveOwn : RoleObstacle::None;
}

RoleObstacle roleObstacle(Role actor, bool isOwn, const RoleStanding &standing, Role wanted)
{
    const RoleObstacle any = roleObstacle(actor, isOwn, standing);
    if (any != RoleObstacle::None) {
        return any;
    }
    if (wanted > actor) {
        return RoleObstacle::AboveOwn;
    }
    return wanted < standing.token ? RoleObstacle::Token : RoleObstacle::None;
}

bool concernsAdmins(Role before, Role wanted)
{
    return before >= Role::Admin || wanted >= Role::Admin;
}

} // namespace dotm::domain
