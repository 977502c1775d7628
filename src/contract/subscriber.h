// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/activation.h"
#include "core/clock.h"
#include "core/money.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace dotm::contract {

/// One line of GET /api/support/subscribers: somebody who was found, and by what.
struct SubscriberMatch
{
    QString uid;
    QString email;
    QString name;
    QString by;    ///< "mail", "number", "iccid", "line", "activation", "payment", "request", "uid"
    QString found; ///< the value that matched

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<SubscriberMatch> fromJson(const QJsonObject &object);
};

/// GET /api/support/subscribers as a whole.
struct SubscriberSearch
{
    QList<SubscriberMatch> matches;
    bool isCut = false; ///< there are more than these
    QStringList looked; ///< where was looked, in the words of SubscriberMatch::by

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<SubscriberSearch> fromJson(const QJsonObject &object);
};

/// GET /api/support/subscribers/{id}: a person and their activations, without activation codes.
struct Subscriber
{
    QString uid;
    qint64 memberNumber = 0;
    QString email;
    bool isEmailVerified = false;
    QString name;
    QString role;
    QString paymentCustomerId; ///< empty: none yet
    QString carrierUserId;     ///< empty: none yet
    QString carrierGroupId;
    core::TimePoint since;
    QList<Activation> activations; ///< newest first

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<Subscriber> fromJson(const QJsonObject &object);
};

/// One line of GET /api/support/subscribers/{id}/timeline.
struct TimelineEvent
{
    core::TimePoint at;
    QString kind; ///< "activation.requested", ".invoiced", ".paid", ".provisioned", ".active", ".stuck", ".cancelled",
                  ///< "purchase", "audit"; a client may know fewer
    QString id;   ///< with kind, unique in the timeline
    QString what; ///< invoice, line or payment id, why it is stuck, or the audit log's action
    QString who;  ///< of "audit": who did it
    QString outcome;
    std::optional<core::Money> amount;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<TimelineEvent> fromJson(const QJsonObject &object);
};

} // namespace dotm::contract
