// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/task.h"
#include "services/backoffice/timeline.h"
#include "storage/database.h"
#include "storage/repositories/activations.h"
#include "storage/repositories/peoplesearch.h"
#include "storage/repositories/users.h"

namespace dotm::services {

/// By what somebody was found.
struct SubscriberMatch
{
    storage::PersonMatch person;
    QString by; ///< "mail", "number", "iccid", "line", "activation", "payment", "request", "uid"
};

struct SubscriberSearch
{
    QList<SubscriberMatch> matches; ///< exact ones first; a person once for each way they were found
    bool isCut = false;             ///< there are more
    QStringList looked;             ///< where was looked, in the words of SubscriberMatch::by
};

struct Subscriber
{
    storage::User user;
    QList<storage::Activation> activations; ///< newest first
};

/// People as the back office sees them. Whoever calls has seen to it that only those ask who may. Service thread.
class Subscribers
{
public:
    static constexpr int kMostMatches = 20;
    static constexpr int kMostEvents = 100;

    explicit Subscribers(storage::Database &database) : m_database(database) {}

    /// Errors: Invalid for a text too short to look for.
    [[nodiscard]] core::Task<core::Result<SubscriberSearch>> find(QString text);
    /// NotFound for nobody.
    [[nodiscard]] core::Task<core::Result<Subscriber>> byUid(QString uid);
    [[nodiscard]] core::Task<core::Result<QList<TimelineEvent>>> timeline(QString uid, int limit,
                                                                          std::optional<TimelineMark> after);

private:
    storage::Database &m_database;
};

} // namespace dotm::services
