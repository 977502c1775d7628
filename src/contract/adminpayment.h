// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/activation.h"
#include "contract/subscriber.h"
#include "core/clock.h"
#include "core/money.h"
#include "domain/paymentmatch.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace dotm::contract {

/// One line of GET /api/admin/payments: a payment and the line that belongs to it, as far as both are there.
struct AdminPayment
{
    QString id;         ///< of the payment, or what stands for it
    core::TimePoint at; ///< paid; without a payment, when the line came
    QString uid;        ///< empty: nobody we know
    QString email;
    QString name;
    QString productId;
    QString productName;
    std::optional<core::Money> amount; ///< paid, or what the line costs; nothing: not known here
    bool isPaid = false;               ///< a payment is recorded
    QString invoiceId;
    QString transactionId;
    std::optional<bool> isTest; ///< in the provider's test mode; nothing: not known
    QString activationId;
    std::optional<domain::ActivationState> state; ///< of the activation
    QString lineId;
    domain::PaymentMatch match = domain::PaymentMatch::Matched;
    QString cause;   ///< "late" and the like; empty: they match
    QString why;     ///< the same as a sentence in English
    QString problem; ///< what the activation or the event is stuck on

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<AdminPayment> fromJson(const QJsonObject &object);

    friend bool operator==(const AdminPayment &, const AdminPayment &) = default;
};

struct PaymentCounts
{
    qint64 all = 0;
    qint64 noLine = 0;
    qint64 noPayment = 0;
    qint64 free = 0; ///< lines that cost nothing; in none of the lists

    [[nodiscard]] qint64 attention() const { return noLine + noPayment; }
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<PaymentCounts> fromJson(const QJsonObject &object);

    friend bool operator==(const PaymentCounts &, const PaymentCounts &) = default;
};

/// GET /api/admin/payments/{id}: both sides and all that happened.
struct PaymentDetails
{
    AdminPayment payment;
    QString customerId; ///< at the payment provider
    QString invoiceNumber;
    QString phoneNumber;
    QString iccid;
    std::optional<core::TimePoint> requestedAt, activeAt; ///< of the activation
    QList<TimelineEvent> events;                          ///< newest first

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<PaymentDetails> fromJson(const QJsonObject &object);
};

/// POST /api/admin/payments/{id}/check: what the payment provider says at this moment.
struct PaymentCheck
{
    QString invoiceId;
    QString state; ///< "paid", "open", "void" and the like: the provider's word
    core::Money total;
    core::Money paid;
    std::optional<core::TimePoint> paidAt;
    QString transactionId;
    std::optional<bool> isTest;
    core::TimePoint askedAt;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<PaymentCheck> fromJson(const QJsonObject &object);
};

} // namespace dotm::contract
