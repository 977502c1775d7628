// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/connection.h"
#include "core/clock.h"
#include "net/httprequest.h"

#include <QJsonObject>

namespace dotm::app {

/// The connections of the tour's service: values of the contract at the clock's moment. GUI thread.
class ConnectionAnswers
{
public:
    explicit ConnectionAnswers(const core::Clock &clock) : m_clock(clock) {}

    /// With @p isSetUp one provider in each state; else none is set up.
    void fill(bool isSetUp);
    /// Everything below /api/admin/connections. A check ends at the second look at it.
    [[nodiscard]] QJsonObject answer(const net::HttpRequest &request);

private:
    [[nodiscard]] QJsonObject begin(const QString &name);
    void look();

    const core::Clock &m_clock;
    contract::ConnectionList m_list;
    int m_looks = 0; ///< since the check began
};

} // namespace dotm::app
