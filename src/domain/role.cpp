// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/role.h"

namespace dotm::domain {
using namespace Qt::Literals::StringLiterals;

QString roleName(Role role)
{
    switch (role) {
    case Role::Customer:
        return u"customer"_s;
    case Role::Agent:
        return u"agent"_s;
    case Role::Admin:
        return u"admin"_s;
    case Role::Owner:
        return u"owner"_s;
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<Role> roleFromName(const QString &name)
{
    for (const Role role : {Role::Customer, Role::Agent, Role::Admin, Role::Owner}) {
        if (roleName(role) == name) {
            return role;
        }
    }
    return std::nullopt;
}

} // namespace dotm::domain
