// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/money.h"
#include "domain/activationstate.h"

#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <optional>

namespace dotm::contract {

/// A place in the queue of the hourly limit, with the time it was read: never counted down by the reader.
struct QueuePlace
{
    int position = 0;
    int waitSeconds = 0;
    int waitMinutes = 0;
    core::TimePoint readAt;
};

/// One activation as its owner sees it (GET /api/esim/activations/{id}).
struct Activation
{
    QString id;
    domain::ActivationState state = domain::ActivationState::PreparingInvoice;
    QString productId;
    QString productName;
    core::Money amount;
    QString areaCode;
    QString requestedNumber; ///< wished for, not confirmed
    QString invoiceId;
    QString invoiceNumber;
    QUrl invoiceUrl;
    QString lineId;
    QString lineStatus;  ///< the carrier's word
    QString phoneNumber; ///< E.164, confirmed by the carrier
    QString iccid;
    QString activationCode; ///< "LPA:1$...": a secret of its owner
    QString planName;
    QString problem;   ///< one sentence, when something is wrong
    QString mailState; ///< none, queued, sent, failed
    bool simulated = false;
    std::optional<QueuePlace> queue;
    core::TimePoint createdAt;
    core::TimePoint updatedAt;
    std::optional<core::TimePoint> invoicedAt, paidAt, provisionedAt, activeAt;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<Activation> fromJson(const QJsonObject &object);
};

} // namespace dotm::contract
