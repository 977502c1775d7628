// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/adminactivation.h"
#include "core/clock.h"
#include "net/httprequest.h"

#include <QJsonObject>
#include <QList>

namespace dotm::app {

/// Everybody's activations of the tour's service: values of the contract at the clock's moment. Keeps what was tried
/// again until it is filled anew. GUI thread.
class ActivationAnswers
{
public:
    explicit ActivationAnswers(const core::Clock &clock) : m_clock(clock) {}

    /// @p isQuiet: none at all. @p isFull: the hour is, and people wait for it.
    void fill(bool isQuiet, bool isFull);
    /// Another one gets stuck.
    void addStuck();

    [[nodiscard]] QJsonObject answer(const net::HttpRequest &request);
    [[nodiscard]] QJsonObject queue() const;

private:
    void add(int number, domain::ActivationState state, std::chrono::minutes ago);
    [[nodiscard]] contract::AdminActivation *find(const QString &id);
    [[nodiscard]] QJsonObject page(const QString &group) const;
    [[nodiscard]] static QJsonObject retry(contract::AdminActivation &row, bool isDryRun, core::TimePoint now);

    const core::Clock &m_clock;
    QList<contract::AdminActivation> m_rows; ///< the latest change first
    bool m_isFull = false;
};

} // namespace dotm::app
