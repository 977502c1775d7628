// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/money.h"
#include "core/secret.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QUrl>

#include <optional>

/// What the program knows of Stripe's objects (contract: stripe.md). Ids are Stripe's own ("cus_", "in_", "evt_").
namespace dotm::stripe {

inline constexpr auto kApiVersion = "2026-07-29.dahlia";

using Metadata = QMap<QString, QString>;

struct StripeConfig
{
    QUrl url; ///< scheme and host, "https://api.stripe.com"
    core::SecretString secretKey;
    core::SecretString webhookSecret;
};

struct Customer
{
    QString id;
    QString email;
    QString name;
    Metadata metadata;
    bool deleted = false; ///< the record is a stub: nothing but its id is known
};

struct CustomerDraft
{
    CustomerDraft(QString emailAddress, QString fullName, Metadata data)
        : email(std::move(emailAddress)), name(std::move(fullName)), metadata(std::move(data))
    {
    }

    QString email;
    QString name;
    Metadata metadata;
};

enum class InvoiceStatus { Draft, Open, Paid, Void, Uncollectible, Other };

struct InvoiceLine
{
    QString id;
    QString description;
    QString priceId;    ///< empty for a line with a free amount
    QString productId;  ///< empty for a line with a free amount
    core::Money amount; ///< of the whole line, quantity included
    int quantity = 1;
    Metadata metadata;
};

struct Invoice
{
    QString id;
    QString number; ///< empty while a draft
    QString customerId;
    InvoiceStatus status = InvoiceStatus::Other;
    QString rawStatus; ///< Stripe's word, for states this program does not know
    core::Money total;
    core::Money amountPaid;
    core::Money amountDue;
    QUrl hostedUrl; ///< where the customer pays; empty while a draft; re-read the invoice before showing it
    QUrl pdfUrl;
    QString paymentId; ///< payment intent, empty unless Stripe told it
    Metadata metadata;
    std::optional<core::TimePoint> dueAt;
    std::optional<core::TimePoint> paidAt;
    core::TimePoint createdAt;
    QList<InvoiceLine> lines;
    bool hasMoreLines = false;         ///< @c lines is only the beginning
    std::optional<bool> livemode = {}; ///< false in the test mode
};

struct InvoiceDraft
{
    QString customerId;
    QString currency; ///< ISO 4217
    int daysUntilDue = 7;
    QString description;
    Metadata metadata;
};

struct InvoiceItemDraft
{
    QString customerId;
    QString invoiceId;
    core::Money amount; ///< ignored when priceId is set
    QString priceId;
    QString description;
    Metadata metadata;
};

struct Event
{
    QString id;
    QString type;       ///< "invoice.paid"
    QString apiVersion; ///< the version @c object is written in; differs from kApiVersion on older endpoints
    core::TimePoint createdAt;
    QString objectId;
    QString objectType; ///< "invoice"
    QJsonObject object; ///< a hint about a state that may be past: re-read the object by its id
    bool livemode = false;
};

/// What sums up usage; an event names it by @c eventName.
struct Meter
{
    QString id;
    QString eventName;
    QString valueKey; ///< the member of an event's payload that is summed up
};

struct MeterDraft
{
    QString displayName;
    QString eventName;
    QString valueKey;
};

struct MeterEventDraft
{
    QString eventName;
    QString valueKey;
    QString customerId;
    QString value;      ///< decimal text
    QString identifier; ///< at most 100 characters; counted once within a day at least
    core::TimePoint at; ///< at most 35 days ago
};

struct EventPage
{
    QList<Event> events; ///< newest first
    bool hasMore = false;
};

} // namespace dotm::stripe
