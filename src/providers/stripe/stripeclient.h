// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/task.h"
#include "net/httpclient.h"
#include "providers/stripe/stripeparser.h"
#include "providers/stripe/stripetypes.h"

#include <QStringList>

namespace dotm::stripe {

/// Customers, invoices, meters and events of the Stripe API (contract and quirks: stripe.md). Stateless; use on the
/// thread of the HttpClient; must outlive its calls. Without a secret key every call answers Disabled.
///
/// Writes need an idempotency key (at most 255 characters, the same for every try of the same step) and are sent once:
/// the durable step decides about the next try by Error::isTransient(). Reads are retried by HttpClient.
/// Errors besides the usual: Conflict with the sentence for the buyer (402) or when the state forbids it; NotFound
/// ("resource_missing"), also for an id of the other mode (test, live); Internal when a key was reused for another
/// request.
class StripeClient final
{
public:
    StripeClient(net::HttpClient &http, const core::Clock &clock, StripeConfig config);

    [[nodiscard]] bool isConfigured() const;

    [[nodiscard]] core::Task<core::Result<Customer>> createCustomer(CustomerDraft draft, QString idempotencyKey);
    /// All customers with exactly this e-mail (letter case counts, several may share one).
    [[nodiscard]] core::Task<core::Result<QList<Customer>>> customersByEmail(QString email);

    /// A draft that Stripe never finalizes by itself, paid by the hosted page (collection_method=send_invoice).
    [[nodiscard]] core::Task<core::Result<Invoice>> createInvoice(InvoiceDraft draft, QString idempotencyKey);
    /// Drafts only. The item's id.
    [[nodiscard]] core::Task<core::Result<QString>> addInvoiceItem(InvoiceItemDraft draft, QString idempotencyKey);
    [[nodiscard]] core::Task<core::Result<Invoice>> finalizeInvoice(QString invoiceId, QString idempotencyKey);
    /// Stripe mails the invoice (in test mode it does not).
    [[nodiscard]] core::Task<core::Result<Invoice>> sendInvoice(QString invoiceId, QString idempotencyKey);
    [[nodiscard]] core::Task<core::Result<Invoice>> voidInvoice(QString invoiceId, QString idempotencyKey);
    /// With all its lines.
    [[nodiscard]] core::Task<core::Result<Invoice>> invoice(QString invoiceId);
    /// Newest first. Each with its first ten lines; see Invoice::hasMoreLines.
    [[nodiscard]] core::Task<core::Result<QList<Invoice>>> invoicesOfCustomer(QString customerId);

    /// One page: the events that came right after @p endingBefore, or the newest ones when it is empty.
    /// @p types: at most 20, empty for all. @p limit: 1 to 100. Events go back 30 days; NotFound when
    /// @p endingBefore is older.
    [[nodiscard]] core::Task<core::Result<EventPage>> events(QStringList types, QString endingBefore, int limit);
    /// Oldest first: everything after @p lastEventId, or the last 30 days when it is empty. At most 20,000 events; the
    /// caller goes on from the last one.
    [[nodiscard]] core::Task<core::Result<QList<Event>>> eventsSince(QStringList types, QString lastEventId);

    [[nodiscard]] core::Task<core::Result<QList<Meter>>> activeMeters();
    /// A meter that sums @c valueKey up for each customer.
    [[nodiscard]] core::Task<core::Result<Meter>> createMeter(MeterDraft draft, QString idempotencyKey);
    /// The identifier. Stripe works on events later: a wrong customer is not told here. Invalid with the provider code
    /// "duplicate_meter_event" when the identifier was counted already.
    [[nodiscard]] core::Task<core::Result<QString>> sendMeterEvent(MeterEventDraft draft, QString idempotencyKey);
    /// What @p meterId counted for a customer between two whole minutes.
    [[nodiscard]] core::Task<core::Result<double>> meteredSum(QString meterId, QString customerId, core::TimePoint from,
                                                              core::TimePoint until);

private:
    using Fields = QList<std::pair<QString, QString>>;
    template <typename T>
    using PageParser = core::Result<parser::Page<T>> (*)(const QByteArray &);

    template <typename T>
    [[nodiscard]] core::Task<core::Result<QList<T>>> allPages(QString path, Fields filter, PageParser<T> parse);
    [[nodiscard]] core::Task<core::Result<net::HttpResponse>> get(QString path, Fields query);
    [[nodiscard]] core::Task<core::Result<net::HttpResponse>> post(QString path, Fields fields, QString idempotencyKey);
    [[nodiscard]] core::Task<core::Result<net::HttpResponse>> fetch(net::HttpRequest request);

    net::HttpClient &m_http;
    const core::Clock &m_clock;
    StripeConfig m_config;
};

} // namespace dotm::stripe
