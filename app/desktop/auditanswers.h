// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/auditentry.h"
#include "core/clock.h"
#include "net/httprequest.h"

#include <QJsonObject>
#include <QList>

namespace dotm::app {

/// The audit log of the tour's service: values of the contract at the clock's moment. GUI thread.
class AuditAnswers
{
public:
    explicit AuditAnswers(const core::Clock &clock) : m_clock(clock) {}

    /// With @p more older entries below those that are always there; none at all when it is negative.
    void fill(int more);
    /// Somebody changes something.
    void add();

    [[nodiscard]] QJsonObject page(const net::HttpRequest &request) const;
    /// A check that was begun is under way for the first looks at it.
    [[nodiscard]] QJsonObject check(const net::HttpRequest &request);

private:
    [[nodiscard]] qint64 newest() const { return m_log.isEmpty() ? 0 : m_log.first().sequence; }

    const core::Clock &m_clock;
    QList<contract::AuditEntry> m_log; ///< newest first
    int m_looks = 0;                   ///< left at the check under way
};

} // namespace dotm::app
