// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/auditentry.h"
#include "contract/person.h"

#include <QVariantList>

/// People's roles and the rule of the second person in the reader's language.
namespace dotm::admin {

[[nodiscard]] QString roleText(domain::Role role); ///< "Administrator"
/// "given here", "comes with the sign-in": where a role is written.
[[nodiscard]] QString roleSourceText(domain::RoleSource source);
/// Why the role cannot be changed here, and where it is set; empty when it can.
[[nodiscard]] QString roleObstacleText(domain::RoleObstacle obstacle);
/// What somebody with the role may do.
[[nodiscard]] QString roleMeaning(domain::Role role);
/// { value, title, text, note, off }: the roles to choose from for @p person, with why one cannot be given.
[[nodiscard]] QVariantList roleChoices(const contract::Person &person);
/// What giving @p wanted to @p person will do, in order.
[[nodiscard]] QStringList roleSteps(const contract::Person &person, domain::Role wanted, bool needsSecondPerson);

/// "Administrator for m•••@example.com instead of Customer": what a proposal wants.
[[nodiscard]] QString proposalText(const contract::Proposal &proposal);
/// Whether the page of people shows it: about a role or about the rule itself.
[[nodiscard]] bool isAboutPeople(const contract::Proposal &proposal);

/// { time, who, change, reason, spoken }: the log's entries about a role.
[[nodiscard]] QVariantList roleHistory(const QList<contract::AuditEntry> &entries, core::TimePoint now);

} // namespace dotm::admin
