// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/money.h"
#include "core/result.h"
#include "domain/activationstate.h"
#include "storage/driver/connection.h"

#include <QList>

#include <optional>

namespace dotm::storage {

/// A payment and the line that belongs to it, as far as both are there.
struct PaymentCase
{
    /// Where it was found; its id is one of that table's.
    enum class Source { Purchase, Activation, Event };

    Source source = Source::Purchase;
    QString id;
    core::TimePoint at; ///< paid; without a payment, when the line came; of an event, when we heard of it
    QString uid;        ///< empty: nobody we know
    QString email;
    QString name;
    QString productId;
    std::optional<core::Money> amount; ///< paid, or without a payment what the line costs; nothing for an event
    QString purchaseId;                ///< empty: no payment is recorded
    QString invoiceId;
    QString transactionId;
    std::optional<bool> isTest; ///< nothing: not known
    QString activationId;       ///< empty: none uses the payment
    std::optional<domain::ActivationState> state;
    QString lineId;
    QString problem; ///< why it is stuck, or why the event could not be recorded
    std::optional<core::TimePoint> paidAt;
    qint64 priceMinor = 0; ///< of the activation
};

/// Where a page of cases ended: pass it back to get the next one.
struct PaymentCaseMark
{
    core::TimePoint at;
    QString id;
};

/// Payments beside lines. Every list is newest first, older than the mark when there is one, and each is one statement
/// that reads an index from its end.
namespace paymentcases {

using Cases = core::Result<QList<PaymentCase>>;
using Case = core::Result<std::optional<PaymentCase>>;
using Mark = std::optional<PaymentCaseMark>;

/// Every recorded payment.
[[nodiscard]] Cases payments(Connection &db, const Mark &after, int limit);
/// Payments for @p productId before @p until that no activation uses.
[[nodiscard]] Cases unused(Connection &db, const QString &productId, core::TimePoint until, const Mark &after,
                           int limit);
/// Activations paid before @p until, or stuck after they were paid, that have no line.
[[nodiscard]] Cases withoutLine(Connection &db, core::TimePoint until, const Mark &after, int limit);
/// Events of paid invoices that could not be recorded.
[[nodiscard]] Cases notRecorded(Connection &db, const Mark &after, int limit);
/// Lines that cost something and have no payment.
[[nodiscard]] Cases withoutPayment(Connection &db, const Mark &after, int limit);

/// The same by id: of a purchase, an activation, or an event that is still not recorded.
[[nodiscard]] Case byId(Connection &db, const QString &id);

[[nodiscard]] core::Result<qint64> countPayments(Connection &db);
/// unused(), withoutLine() and notRecorded() together.
[[nodiscard]] core::Result<qint64> countNoLine(Connection &db, const QString &productId, core::TimePoint until);
[[nodiscard]] core::Result<qint64> countNoPayment(Connection &db);
/// Lines that cost nothing: beta access, and activations at no price.
[[nodiscard]] core::Result<qint64> countFree(Connection &db);

/// An event about an invoice.
struct InvoiceEvent
{
    QString id;
    QString type;
    QString state;
    core::TimePoint receivedAt;
};
[[nodiscard]] core::Result<QList<InvoiceEvent>> eventsAbout(Connection &db, const QString &invoiceId, int limit);

} // namespace paymentcases
} // namespace dotm::storage
