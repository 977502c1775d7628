// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/beta.h"
#include "domain/rolestanding.h"

namespace dotm::contract {

/// One line of GET /api/admin/people: somebody, what they may do, and where that is written.
struct Person
{
    QString uid;
    QString email;
    QString name;
    domain::RoleStanding standing;
    domain::RoleObstacle obstacle = domain::RoleObstacle::None; ///< why the caller cannot change it
    QList<domain::Role> allowed;                                ///< what the caller may change it to
    core::TimePoint since;                                      ///< of the account
    std::optional<Proposal> proposal;                           ///< waits for a second person

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<Person> fromJson(const QJsonObject &object);
};

} // namespace dotm::contract
