// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/stripe/stripeclient.h"

#include "core/log.h"
#include "net/endpoint.h"
#include "net/jsonfields.h"
#include "providers/stripe/stripeerror.h"
#include "providers/stripe/stripeform.h"

#include <algorithm>

namespace dotm::stripe {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kPageSize = 100;
constexpr int kMaxPages = 200;
constexpr int kMaxKeyLength = 255;

QString invoicePath(const QString &invoiceId, const QString &verb = {})
{
    const QString path = u"/v1/invoices/"_s + net::pathSegment(invoiceId);
    return verb.isEmpty() ? path : path + u'/' + verb;
}

core::Failure repeatedPage()
{
    return core::fail(core::ErrorCode::Protocol, u"Stripe answered the same page again."_s);
}

} // namespace

StripeClient::StripeClient(net::HttpClient &http, const core::Clock &clock, StripeConfig config)
    : m_http(http), m_clock(clock), m_config(std::move(config))
{
}

bool StripeClient::isConfigured() const
{
    return !m_config.secretKey.isEmpty();
}

core::Task<core::Result<Customer>> StripeClient::createCustomer(CustomerDraft draft, QString idempotencyKey)
{
    const Fields fields = form::customer(draft);
    const auto answer = co_await post(u"/v1/customers"_s, fields, idempotencyKey);
    co_return net::parsedBody(answer, &parser::customer);
}

core::Task<core::Result<QList<Customer>>> StripeClient::customersByEmail(QString email)
{
    const Fields filter{{u"email"_s, email}};
    auto customers = co_await allPages<Customer>(u"/v1/customers"_s, filter, &parser::customers);
    if (customers) {
        customers->removeIf([](const Customer &each) { return each.deleted; });
    }
    co_return customers;
}

core::Task<core::Result<Invoice>> StripeClient::createInvoice(InvoiceDraft draft, QString idempotencyKey)
{
    const Fields fields = form::invoice(draft);
    const auto answer = co_await post(u"/v1/invoices"_s, fields, idempotencyKey);
    co_return net::parsedBody(answer, &parser::invoice);
}

core::Task<core::Result<QString>> StripeClient::addInvoiceItem(InvoiceItemDraft draft, QString idempotencyKey)
{
    const Fields fields = form::invoiceItem(draft);
    const auto answer = co_await post(u"/v1/invoiceitems"_s, fields, idempotencyKey);
    co_return net::parsedBody(answer, &parser::objectId);
}

core::Task<core::Result<Invoice>> StripeClient::finalizeInvoice(QString invoiceId, QString idempotencyKey)
{
    const Fields fields{{u"auto_advance"_s, u"false"_s}};
    const auto answer = co_await post(invoicePath(invoiceId, u"finalize"_s), fields, idempotencyKey);
    co_return net::parsedBody(answer, &parser::invoice);
}

core::Task<core::Result<Invoice>> StripeClient::sendInvoice(QString invoiceId, QString idempotencyKey)
{
    const Fields none;
    const auto answer = co_await post(invoicePath(invoiceId, u"send"_s), none, idempotencyKey);
    co_return net::parsedBody(answer, &parser::invoice);
}

core::Task<core::Result<Invoice>> StripeClient::voidInvoice(QString invoiceId, QString idempotencyKey)
{
    const Fields none;
    const auto answer = co_await post(invoicePath(invoiceId, u"void"_s), none, idempotencyKey);
    co_return net::parsedBody(answer, &parser::invoice);
}

core::Task<core::Result<Invoice>> StripeClient::invoice(QString invoiceId)
{
    const Fields query{{u"expand[]"_s, u"payments"_s}};
    const auto answer = co_await get(invoicePath(invoiceId), query);
    auto found = net::parsedBody(answer, &parser::invoice);
    if (!found || !found->hasMoreLines) {
        co_return found;
    }
    const Fields none;
    auto lines = co_await allPages<InvoiceLine>(invoicePath(invoiceId, u"lines"_s), none, &parser::invoiceLines);
    if (!lines) {
        co_return core::fail(lines.error());
    }
    found->lines = *std::move(lines);
    found->hasMoreLines = false;
    co_return found;
}

core::Task<core::Result<QList<Invoice>>> StripeClient::invoicesOfCustomer(QString customerId)
{
    const Fields filter{{u"customer"_s, customerId}, {u"expand[]"_s, u"data.payments"_s}};
    co_return co_await allPages<Invoice>(u"/v1/invoices"_s, filter, &parser::invoices);
}

core::Task<core::Result<QList<Meter>>> StripeClient::activeMeters()
{
    const Fields filter{{u"status"_s, u"active"_s}};
    co_return co_await allPages<Meter>(u"/v1/billing/meters"_s, filter, &parser::meters);
}

core::Task<core::Result<Meter>> StripeClient::createMeter(MeterDraft draft, QString idempotencyKey)
{
    const Fields fields = form::meter(draft);
    const auto answer = co_await post(u"/v1/billing/meters"_s, fields, idempotencyKey);
    co_return net::parsedBody(answer, &parser::meter);
}

core::Task<core::Result<QString>> StripeClient::sendMeterEvent(MeterEventDraft draft, QString idempotencyKey)
{
    const Fields fields = form::meterEvent(draft);
    const auto answer = co_await post(u"/v1/billing/meter_events"_s, fields, idempotencyKey);
    co_return net::parsedBody(answer, &parser::meterEvent);
}

core::Task<core::Result<double>> StripeClient::meteredSum(QString meterId, QString customerId, core::TimePoint from,
                                                          core::TimePoint until)
{
    const Fields query{{u"customer"_s, customerId},
                       {u"start_time"_s, QString::number(core::toMs(from) / 1000)},
                       {u"end_time"_s, QString::number(core::toMs(until) / 1000)}};
    const auto answer =
        co_await get(u"/v1/billing/meters/"_s + net::pathSegment(meterId) + u"/event_summaries"_s, query);
    co_return net::parsedBody(answer, &parser::meteredSum);
}

core::Task<core::Result<EventPage>> StripeClient::events(QStringList types, QString endingBefore, int limit)
{
    Fields query = form::eventFilter(types);
    query.append({u"limit"_s, QString::number(std::clamp(limit, 1, kPageSize))});
    if (!endingBefore.isEmpty()) {
        query.append({u"ending_before"_s, endingBefore});
    }
    const auto answer = co_await get(u"/v1/events"_s, query);
    auto page = net::parsedBody(answer, &parser::events);
    if (!page) {
        co_return core::fail(page.error());
    }
    co_return EventPage{.events = std::move(page->items), .hasMore = page->hasMore};
}

core::Task<core::Result<QList<Event>>> StripeClient::eventsSince(QStringList types, QString lastEventId)
{
    if (lastEventId.isEmpty()) {
        const Fields filter = form::eventFilter(types);
        auto all = co_await allPages<Event>(u"/v1/events"_s, filter, &parser::events);
        if (all) {
            std::ranges::reverse(*all);
        }
        co_return all;
    }
    QList<Event> result;
    QString cursor = lastEventId;
    for (int number = 0; number < kMaxPages; ++number) {
        auto page = co_await events(types, cursor, kPageSize);
        if (!page) {
            co_return core::fail(page.error());
        }
        // ending_before walks towards the present: within a page the newest stands first, so pages join reversed.
        std::ranges::reverse(page->events);
        result += page->events;
        if (!page->hasMore || page->events.isEmpty()) {
            break;
        }
        if (page->events.last().id == cursor) {
            co_return repeatedPage();
        }
        cursor = page->events.last().id;
    }
    co_return result;
}

template <typename T>
core::Task<core::Result<QList<T>>> StripeClient::allPages(QString path, Fields filter, PageParser<T> parse)
{
    QList<T> result;
    QString cursor;
    for (int number = 0; number < kMaxPages; ++number) {
        Fields query = filter;
        query.append({u"limit"_s, QString::number(kPageSize)});
        if (!cursor.isEmpty()) {
            query.append({u"starting_after"_s, cursor});
        }
        const auto answer = co_await get(path, query);
        auto page = net::parsedBody(answer, parse);
        if (!page) {
            co_return core::fail(page.error());
        }
        result += page->items;
        if (!page->hasMore || page->items.isEmpty()) {
            break;
        }
        if (page->items.last().id == cursor) {
            co_return repeatedPage();
        }
        cursor = page->items.last().id;
    }
    co_return result;
}

core::Task<core::Result<net::HttpResponse>> StripeClient::get(QString path, Fields query)
{
    net::HttpRequest request;
    request.url = net::endpointUrl(m_config.url, path, query);
    co_return co_await fetch(request);
}

core::Task<core::Result<net::HttpResponse>> StripeClient::post(QString path, Fields fields, QString idempotencyKey)
{
    if (idempotencyKey.isEmpty() || idempotencyKey.size() > kMaxKeyLength) {
        co_return core::fail(core::ErrorCode::Internal, u"An idempotency key has 1 to 255 characters."_s);
    }
    net::HttpRequest request;
    request.method = "POST";
    request.url = net::endpointUrl(m_config.url, path);
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"},
                       {"Idempotency-Key", idempotencyKey.toUtf8()}};
    request.body = net::formEncode(fields);
    request.timeout = 80s;
    request.maxAttempts = 1;
    co_return co_await fetch(request);
}

core::Task<core::Result<net::HttpResponse>> StripeClient::fetch(net::HttpRequest request)
{
    if (!isConfigured()) {
        co_return core::fail(core::ErrorCode::Disabled, u"Payments are off: STRIPE_SECRET_KEY is not set."_s);
    }
    request.headers.append({"Authorization", "Bearer " + m_config.secretKey.reveal().toUtf8()});
    request.headers.append({"Stripe-Version", QByteArray(kApiVersion)});
    auto response = co_await m_http.fetch(request);
    if (!response) {
        co_return core::fail(response.error());
    }
    if (response->isSuccess()) {
        co_return response;
    }
    core::Error error = errorFromAnswer(*response, core::toMs(m_clock.now()) / 1000);
    qCWarning(core::lcProvider).noquote()
        << "Stripe answered" << response->status << error.providerCode << response->header("Request-Id");
    co_return core::fail(std::move(error));
}

} // namespace dotm::stripe
