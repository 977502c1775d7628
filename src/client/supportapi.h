// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/apiclient.h"
#include "contract/subscriber.h"

namespace dotm::client {

/// What happened to somebody, newest first.
struct TimelinePage
{
    QList<contract::TimelineEvent> events;
    QString next; ///< for the page after this one; empty at the end
};

/// The calls about subscribers, typed. As ApiClient, which must outlive it. GUI thread.
class SupportApi
{
public:
    explicit SupportApi(ApiClient &api) : m_api(api) {}

    /// @p text: at least three characters.
    [[nodiscard]] core::Task<core::Result<contract::SubscriberSearch>> find(QString text);
    [[nodiscard]] core::Task<core::Result<contract::Subscriber>> subscriber(QString uid);
    /// The newest events, or those after @p after.
    [[nodiscard]] core::Task<core::Result<TimelinePage>> timeline(QString uid, QString after);

private:
    ApiClient &m_api;
};

} // namespace dotm::client
