// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/subscriber.h"
#include "core/clock.h"
#include "net/httprequest.h"

#include <QJsonObject>

namespace dotm::app {

/// The subscribers of the tour's service: values of the contract at the clock's moment. GUI thread.
class SubscriberAnswers
{
public:
    explicit SubscriberAnswers(const core::Clock &clock) : m_clock(clock) {}

    /// Everything below /api/support/subscribers.
    [[nodiscard]] QJsonObject answer(const net::HttpRequest &request) const;

private:
    [[nodiscard]] QJsonObject search(const QString &text) const;
    [[nodiscard]] QJsonObject person(const QString &uid) const;
    [[nodiscard]] QJsonObject timeline(const QString &uid, const QString &after) const;
    [[nodiscard]] QList<contract::Activation> lines() const;
    [[nodiscard]] QList<contract::TimelineEvent> events() const;

    const core::Clock &m_clock;
};

} // namespace dotm::app
