// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "providers/stripe/stripetypes.h"

#include <QByteArray>

/// Stripe's JSON to values. Pure. Each answers Protocol when the body is not what it should be.
namespace dotm::stripe::parser {

template <typename T>
struct Page
{
    QList<T> items; ///< newest first
    bool hasMore = false;
};

[[nodiscard]] core::Result<Customer> customer(const QByteArray &json);
[[nodiscard]] core::Result<Page<Customer>> customers(const QByteArray &json);
[[nodiscard]] core::Result<Invoice> invoice(const QByteArray &json);
/// The same for an object at hand: that of an event.
[[nodiscard]] core::Result<Invoice> invoiceFromObject(const QJsonObject &object);
[[nodiscard]] core::Result<Page<Invoice>> invoices(const QByteArray &json);
[[nodiscard]] core::Result<Page<InvoiceLine>> invoiceLines(const QByteArray &json);
/// The id of whatever was made.
[[nodiscard]] core::Result<QString> objectId(const QByteArray &json);
[[nodiscard]] core::Result<Meter> meter(const QByteArray &json);
[[nodiscard]] core::Result<Page<Meter>> meters(const QByteArray &json);
/// The identifier under which the event counts.
[[nodiscard]] core::Result<QString> meterEvent(const QByteArray &json);
/// The values of all windows together.
[[nodiscard]] core::Result<double> meteredSum(const QByteArray &json);
[[nodiscard]] core::Result<Event> event(const QByteArray &json);
[[nodiscard]] core::Result<Page<Event>> events(const QByteArray &json);

} // namespace dotm::stripe::parser
