// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/money.h"
#include "core/result.h"
#include "domain/activationstate.h"
#include "storage/driver/connection.h"

#include <optional>

namespace dotm::storage {

/// One eSIM on its way from wish to line. Holds an activation code: never log it whole.
struct Activation
{
    QString id;
    qint64 userId = 0;
    QString uid;
    QString productId;
    domain::ActivationState state = domain::ActivationState::PreparingInvoice;
    core::Money amount;
    QString areaCode;
    QString requestedNumber;
    QString invoiceId;
    QString invoiceNumber;
    QString invoiceUrl;
    QString purchaseId;
    QString lineId;
    QString lineStatus; ///< the carrier's own word
    QString phoneNumber;
    QString iccid; ///< as the carrier sent it
    QString activationCode;
    QString planName;
    QString problem;                            ///< why it is stuck or what is missing, one sentence for people
    QString mailState = QStringLiteral("none"); ///< none, queued, sent, failed
    qint64 mailCount = 0;
    core::TimePoint createdAt;
    core::TimePoint updatedAt;
    std::optional<core::TimePoint> invoicedAt, paidAt, provisionedAt, activeAt;
};

/// Rows of "activations". Every function runs inside the caller's transaction.
namespace activations {

[[nodiscard]] core::Result<std::optional<Activation>> byId(Connection &db, const QString &id);
/// The one that is not cancelled.
[[nodiscard]] core::Result<std::optional<Activation>> alive(Connection &db, const QString &uid,
                                                            const QString &productId);
/// The same rows held against other writers until the transaction ends: update() writes every column, so whoever
/// reads in order to change holds.
[[nodiscard]] core::Result<std::optional<Activation>> holdById(Connection &db, const QString &id);
[[nodiscard]] core::Result<std::optional<Activation>> holdAlive(Connection &db, const QString &uid,
                                                                const QString &productId);
[[nodiscard]] core::Result<std::optional<Activation>> holdByInvoice(Connection &db, const QString &invoiceId);
/// All of one person's, newest first.
[[nodiscard]] core::Result<QList<Activation>> ofPerson(Connection &db, const QString &uid);
[[nodiscard]] core::Outcome insert(Connection &db, const Activation &activation);
/// Writes every column but the keys; updatedAt becomes @p now.
[[nodiscard]] core::Outcome update(Connection &db, const Activation &activation, core::TimePoint now);

} // namespace activations
} // namespace dotm::storage
