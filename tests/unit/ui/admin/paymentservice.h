// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "adminworld.h"

#include "contract/adminpayment.h"

namespace dotm::test {

/// An admin's service of which only the payments are there; takes the place of the world's own answers.
struct PaymentService
{
    AdminWorld world;
    QList<contract::AdminPayment> payments; ///< newest first
    contract::PaymentCheck check;
    qint64 free = 0;
    qsizetype pageSize = 3;
    int pageStatus = 200;
    int checkStatus = 200;
    QStringList calls; ///< "GET /api/admin/payments?kind=all"

    PaymentService()
    {
        check.state = QStringLiteral("paid");
        check.total = check.paid = {100, QStringLiteral("USD")};
        check.askedAt = world.clock.now();
        world.transport.setResponder([this](const net::HttpRequest &request) { return answer(request); });
    }

    /// A newer one; 100 cents, in the test mode.
    contract::AdminPayment &add(domain::PaymentMatch match, domain::PaymentCause cause = domain::PaymentCause::None)
    {
        contract::AdminPayment payment;
        payment.id = QStringLiteral("p-%1").arg(payments.size() + 1);
        payment.at = world.clock.now() + std::chrono::seconds(payments.size());
        payment.uid = QStringLiteral("ada");
        payment.email = QStringLiteral("ada@example.com");
        payment.productId = QStringLiteral("esim_beta");
        payment.productName = QStringLiteral("eSIM Beta");
        payment.amount = core::Money{100, QStringLiteral("USD")};
        payment.isPaid = match != domain::PaymentMatch::NoPayment;
        payment.invoiceId = QStringLiteral("in_1");
        payment.isTest = true;
        payment.match = match;
        payment.cause = domain::paymentCauseName(cause);
        payment.why = domain::paymentCauseText(cause);
        payments.prepend(payment);
        return payments.first();
    }
    void addMatched(int number)
    {
        for (int index = 0; index < number; ++index) {
            contract::AdminPayment &payment = add(domain::PaymentMatch::Matched);
            payment.lineId = QStringLiteral("line-1");
            payment.state = domain::ActivationState::Active;
        }
    }
    [[nodiscard]] std::unique_ptr<admin::AdminModels> show()
    {
        auto models = world.open();
        models->payments()->setShown(true);
        return models;
    }
    [[nodiscard]] int callsOf(const QString &beginning) const
    {
        return static_cast<int>(
            std::ranges::count_if(calls, [&](const QString &call) { return call.startsWith(beginning); }));
    }

private:
    [[nodiscard]] static FakeTransport::Reply good(QJsonObject object)
    {
        object.insert(QStringLiteral("success"), true);
        return FakeTransport::answer(200, QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    [[nodiscard]] static FakeTransport::Reply bad(int status)
    {
        return FakeTransport::answer(status, R"({"error":"A sentence.","code":"conflict","request_id":"r-7K2"})");
    }
    [[nodiscard]] FakeTransport::Reply answer(const net::HttpRequest &request)
    {
        if (!world.isReachable) {
            return core::fail(core::ErrorCode::Offline, QStringLiteral("no network"));
        }
        const QString path = request.url.path();
        if (path == QLatin1String("/api/admin/exports")) {
            return good({});
        }
        if (!path.startsWith(QLatin1String("/api/admin/payments"))) {
            return bad(404);
        }
        calls.append(QString::fromLatin1(request.method) + QLatin1Char(' ') + path + QLatin1Char('?') +
                     request.url.query());
        const QString id = path.section(QLatin1Char('/'), 4, 4);
        if (id.isEmpty()) {
            return pageStatus == 200 ? good(page(request)) : bad(pageStatus);
        }
        const auto found = std::ranges::find(payments, id, &contract::AdminPayment::id);
        if (found == payments.end()) {
            return bad(404);
        }
        if (request.method == "POST") {
            return checkStatus == 200 ? good({{QStringLiteral("check"), check.toJson()}}) : bad(checkStatus);
        }
        contract::PaymentDetails details;
        details.payment = *found;
        details.customerId = QStringLiteral("cus_1");
        details.events = {{found->at,
                           QStringLiteral("event"),
                           QStringLiteral("evt_1"),
                           QStringLiteral("invoice.paid"),
                           {},
                           QStringLiteral("done"),
                           {}}};
        return good(details.toJson());
    }
    [[nodiscard]] static bool fits(const contract::AdminPayment &payment, const QString &kind)
    {
        const bool isMismatch =
            payment.match == domain::PaymentMatch::NoLine || payment.match == domain::PaymentMatch::NoPayment;
        return kind == QLatin1String("all")         ? payment.isPaid
               : kind == QLatin1String("attention") ? isMismatch
                                                    : domain::paymentMatchName(payment.match) == kind;
    }
    [[nodiscard]] QJsonObject page(const net::HttpRequest &request) const
    {
        const QUrlQuery query(request.url);
        const QString kind = query.queryItemValue(QStringLiteral("kind"));
        const QString after = query.queryItemValue(QStringLiteral("after"));
        const qsizetype limit = query.queryItemValue(QStringLiteral("limit")).toLongLong();
        contract::PaymentCounts counts;
        counts.free = free;
        QJsonArray array;
        QJsonValue next;
        bool isBehind = after.isEmpty();
        for (const contract::AdminPayment &each : payments) {
            counts.all += fits(each, QStringLiteral("all")) ? 1 : 0;
            counts.noLine += fits(each, QStringLiteral("no_line")) ? 1 : 0;
            counts.noPayment += fits(each, QStringLiteral("no_payment")) ? 1 : 0;
            if (isBehind && fits(each, kind)) {
                if (array.size() < std::min(pageSize, limit)) {
                    array.append(each.toJson());
                } else {
                    next = array.last().toObject().value(QStringLiteral("id"));
                }
            }
            isBehind = isBehind || each.id == after;
        }
        return {{QStringLiteral("payments"), array},
                {QStringLiteral("next"), next},
                {QStringLiteral("counts"), after.isEmpty() ? QJsonValue(counts.toJson()) : QJsonValue()}};
    }
};

} // namespace dotm::test
