// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/apiclient.h"
#include "contract/auditentry.h"

#include <optional>

namespace dotm::client {

/// What the audit log is cut down to; what is empty does not matter.
struct AuditFilter
{
    QString person;  ///< who did it: a uid or a mail address
    QString action;  ///< domain::auditActionName()
    QString subject; ///< its id, or the uid of whom it concerns
    std::optional<core::TimePoint> from;
    std::optional<core::TimePoint> until; ///< before this moment

    friend bool operator==(const AuditFilter &, const AuditFilter &) = default;
};

/// Entries, newest first.
struct AuditPage
{
    QList<contract::AuditEntry> entries;
    qint64 next = 0;           ///< for the page after this one; 0 at the end
    bool reachesKnown = false; ///< auditSince(): nothing is missing between these and what was known
};

/// The calls of the audit log, typed. As ApiClient, which must outlive it. GUI thread.
class AuditApi
{
public:
    static constexpr int kPage = 100;

    explicit AuditApi(ApiClient &api) : m_api(api) {}

    /// Entries before sequence @p before; 0: the newest. At most @p limit of them.
    [[nodiscard]] core::Task<core::Result<AuditPage>> page(AuditFilter filter, qint64 before, int limit = kPage);
    /// The entries above sequence @p known that fit @p filter; the newest page alone when they are too many, or when
    /// nothing is known (0).
    [[nodiscard]] core::Task<core::Result<AuditPage>> since(AuditFilter filter, qint64 known);
    [[nodiscard]] core::Task<core::Result<contract::AuditCheck>> check();
    /// Begins a check; one that is under way goes on.
    [[nodiscard]] core::Task<core::Result<contract::AuditCheck>> beginCheck();

private:
    ApiClient &m_api;
};

/// What is not empty, by its name on the wire.
[[nodiscard]] QJsonObject filterToJson(const AuditFilter &filter);

} // namespace dotm::client
