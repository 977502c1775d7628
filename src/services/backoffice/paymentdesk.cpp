// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/backoffice/paymentdesk.h"

#include "domain/catalog.h"
#include "services/secondperson/decider.h"

#include <algorithm>

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Outcome;
using core::Result;
using core::Task;
using domain::PaymentCause;
using domain::PaymentMatch;
using domain::PaymentVerdict;
using storage::Connection;
using storage::PaymentCase;
using storage::PaymentCaseMark;
namespace paymentcases = storage::paymentcases;

namespace {

constexpr int kMostEvents = 50; ///< of each kind in one timeline

PaymentVerdict judge(const PaymentCase &row, core::TimePoint now)
{
    if (row.source == PaymentCase::Source::Event) {
        return {PaymentMatch::NoLine, PaymentCause::NotRecorded};
    }
    domain::PaymentFacts facts;
    facts.hasPayment = !row.purchaseId.isEmpty();
    facts.makesLine = row.state.has_value() || row.productId == domain::kEsimBeta;
    facts.priceMinor = row.priceMinor;
    facts.paidAt = row.paidAt;
    facts.activation = row.state;
    facts.hasLine = !row.lineId.isEmpty();
    return domain::judgePayment(facts, now);
}

bool isNewer(const PaymentCase &a, const PaymentCase &b)
{
    return std::tie(a.at, a.id) > std::tie(b.at, b.id);
}

/// The lists of a kind, each as far as one page needs it.
Result<QList<PaymentCase>> casesOf(Connection &db, PaymentKind kind, core::TimePoint until,
                                   const std::optional<PaymentCaseMark> &after, int limit)
{
    QList<PaymentCase> all;
    Outcome outcome;
    const auto take = [&](const paymentcases::Cases &cases) {
        if (cases) {
            all += *cases;
        } else if (outcome) {
            outcome = fail(cases.error());
        }
    };
    if (kind == PaymentKind::All) {
        take(paymentcases::payments(db, after, limit));
    }
    if (kind == PaymentKind::Attention || kind == PaymentKind::NoLine) {
        take(paymentcases::unused(db, domain::kEsimBeta, until, after, limit));
        take(paymentcases::withoutLine(db, until, after, limit));
        take(paymentcases::notRecorded(db, after, limit));
    }
    if (kind == PaymentKind::Attention || kind == PaymentKind::NoPayment) {
        take(paymentcases::withoutPayment(db, after, limit));
    }
    if (!outcome) {
        return fail(outcome.error());
    }
    std::ranges::sort(all, isNewer);
    return all;
}

Result<PaymentCounts> countsOf(Connection &db, core::TimePoint until)
{
    const auto all = paymentcases::countPayments(db);
    const auto noLine = paymentcases::countNoLine(db, domain::kEsimBeta, until);
    const auto noPayment = paymentcases::countNoPayment(db);
    const auto free = paymentcases::countFree(db);
    for (const auto &count : {all, noLine, noPayment, free}) {
        if (!count) {
            return fail(count.error());
        }
    }
    return PaymentCounts{*all, *noLine, *noPayment, *free};
}

Result<PaymentPage> readPage(Connection &db, PaymentKind kind, core::TimePoint now,
                             const std::optional<PaymentCaseMark> &after, int limit)
{
    const core::TimePoint until = now - domain::kLineGrace;
    auto cases = casesOf(db, kind, until, after, limit + 1);
    if (!cases) {
        return fail(cases.error());
    }
    PaymentPage page;
    if (cases->size() > limit) {
        cases->resize(limit);
        page.next = PaymentCaseMark{cases->last().at, cases->last().id};
    }
    for (const PaymentCase &row : std::as_const(*cases)) {
        page.payments.append({row, judge(row, now)});
    }
    if (!after) {
        const auto counts = countsOf(db, until);
        if (!counts) {
            return fail(counts.error());
        }
        page.counts = *counts;
    }
    return page;
}

void addPurchase(const PaymentCase &row, QList<TimelineEvent> &events)
{
    if (!row.purchaseId.isEmpty() && row.paidAt) {
        events.append({*row.paidAt, u"purchase"_s, row.purchaseId, row.invoiceId, {}, {}, row.amount});
    }
}

Outcome addProviderEvents(Connection &db, const PaymentCase &row, QList<TimelineEvent> &events)
{
    const auto told = paymentcases::eventsAbout(db, row.invoiceId, kMostEvents);
    if (!told) {
        return fail(told.error());
    }
    for (const paymentcases::InvoiceEvent &each : *told) {
        events.append({each.receivedAt, u"event"_s, each.id, each.type, {}, each.state, {}});
    }
    return {};
}

Outcome addActivation(Connection &db, PaymentDetails &details)
{
    const QString id = details.payment.row.activationId;
    if (id.isEmpty()) {
        return {};
    }
    const auto activation = storage::activations::byId(db, id);
    storage::AuditFilter about;
    about.subject = id;
    const auto entries = storage::auditentries::page(db, about, 0, kMostEvents);
    if (!activation || !entries) {
        return fail(!activation ? activation.error() : entries.error());
    }
    details.activation = *activation;
    if (*activation) {
        details.events += milestonesOf(**activation);
    }
    for (const storage::AuditEntry &entry : *entries) {
        details.events.append(eventOf(entry));
    }
    return {};
}

Outcome addUser(Connection &db, PaymentDetails &details)
{
    if (details.payment.row.uid.isEmpty()) {
        return {};
    }
    const auto user = storage::users::byUid(db, details.payment.row.uid);
    if (!user) {
        return fail(user.error());
    }
    details.user = *user;
    return {};
}

Result<PaymentCase> require(Connection &db, const QString &id)
{
    const auto found = paymentcases::byId(db, id);
    if (!found) {
        return fail(found.error());
    }
    return *found ? Result<PaymentCase>(**found) : fail(ErrorCode::NotFound, u"There is no such payment."_s);
}

Result<PaymentDetails> readDetails(Connection &db, const QString &id, core::TimePoint now)
{
    const auto row = require(db, id);
    if (!row) {
        return fail(row.error());
    }
    PaymentDetails details;
    details.payment = {*row, judge(*row, now)};
    addPurchase(*row, details.events);
    Outcome outcome = addProviderEvents(db, *row, details.events);
    outcome = outcome ? addActivation(db, details) : outcome;
    outcome = outcome ? addUser(db, details) : outcome;
    if (!outcome) {
        return fail(outcome.error());
    }
    std::ranges::sort(details.events, [](const TimelineEvent &a, const TimelineEvent &b) {
        return std::tie(a.at, a.kind, a.id) > std::tie(b.at, b.kind, b.id);
    });
    return details;
}

} // namespace

std::optional<PaymentKind> paymentKindFromName(const QString &name)
{
    static const QHash<QString, PaymentKind> kKinds{{u"all"_s, PaymentKind::All},
                                                    {u"attention"_s, PaymentKind::Attention},
                                                    {u"no_line"_s, PaymentKind::NoLine},
                                                    {u"no_payment"_s, PaymentKind::NoPayment}};
    const auto found = kKinds.constFind(name);
    return found == kKinds.constEnd() ? std::nullopt : std::optional(*found);
}

Task<Result<PaymentPage>> PaymentDesk::page(Identity who, PaymentKind kind, std::optional<PaymentCaseMark> after,
                                            int limit)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return fail(allowed.error());
    }
    const core::TimePoint now = m_clock.now();
    const int most = std::clamp(limit, 1, kMostPerPage);
    const std::function<Result<PaymentPage>(Connection &)> work = [kind, now, after, most](Connection &db) {
        return readPage(db, kind, now, after, most);
    };
    co_return co_await m_database.read<PaymentPage>(work);
}

Task<Result<PaymentDetails>> PaymentDesk::byId(Identity who, QString id)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return fail(allowed.error());
    }
    const core::TimePoint now = m_clock.now();
    const std::function<Result<PaymentDetails>(Connection &)> work = [id, now](Connection &db) {
        return readDetails(db, id, now);
    };
    co_return co_await m_database.read<PaymentDetails>(work);
}

Task<Result<PaymentCheck>> PaymentDesk::check(Identity who, QString id)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return fail(allowed.error());
    }
    const std::function<Result<PaymentCase>(Connection &)> work = [id](Connection &db) {
        return require(db, id);
    };
    const auto row = co_await m_database.read<PaymentCase>(work);
    if (!row) {
        co_return fail(row.error());
    }
    const QString invoiceId = row->invoiceId;
    if (invoiceId.isEmpty()) {
        co_return fail(ErrorCode::Conflict, u"There is no invoice that the payment provider could be asked about."_s);
    }
    const auto invoice = co_await m_stripe.invoice(invoiceId);
    if (!invoice) {
        co_return fail(invoice.error());
    }
    co_return PaymentCheck{*invoice, m_clock.now()};
}

} // namespace dotm::services
