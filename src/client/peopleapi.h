// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/apiclient.h"
#include "contract/person.h"

namespace dotm::client {

/// People, the strongest roles first.
struct PeoplePage
{
    QList<contract::Person> people;
    QString next; ///< for the page after this one; empty at the end
};

/// What came of a change of a role.
struct RoleAnswer
{
    contract::Person person; ///< as they stand now
    bool isProposed = false; ///< nothing is changed yet: somebody else confirms it
};

/// The calls about people's roles and the rule of the second person, typed. As ApiClient, which must outlive it. GUI
/// thread.
class PeopleApi
{
public:
    static constexpr int kPage = 100;

    explicit PeopleApi(ApiClient &api) : m_api(api) {}

    /// @p role: a role's name; empty: every one. @p after: PeoplePage::next; empty: the beginning. At most @p limit of
    /// them.
    [[nodiscard]] core::Task<core::Result<PeoplePage>> page(QString role, QString after, int limit = kPage);
    [[nodiscard]] core::Task<core::Result<contract::Person>> person(QString uid);
    /// Errors: Conflict, a sentence that says why not.
    [[nodiscard]] core::Task<core::Result<RoleAnswer>> setRole(QString uid, domain::Role role, QString reason);
    [[nodiscard]] core::Task<core::Result<contract::SecondPersonRule>> rule();
    /// Switching off while it is on only proposes it.
    [[nodiscard]] core::Task<core::Result<contract::SecondPersonRule>> setRule(bool on);

private:
    ApiClient &m_api;
};

} // namespace dotm::client
