// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "client/paymentsapi.h"

#include "client/answer.h"
#include "net/endpoint.h"

namespace dotm::client {
using namespace Qt::Literals::StringLiterals;
using contract::AdminPayment;
using contract::PaymentCheck;
using contract::PaymentCounts;
using contract::PaymentDetails;
using core::Result;
using core::Task;

namespace {

QString paymentPath(const QString &id, const QString &rest = {})
{
    return u"/api/admin/payments/"_s + net::pathSegment(id) + rest;
}

} // namespace

Task<Result<PaymentPage>> PaymentsApi::page(QString kind, QString after, int limit)
{
    const QString path = u"/api/admin/payments"_s;
    ApiClient::Query query{{u"kind"_s, kind}};
    if (!after.isEmpty()) {
        query.append({u"after"_s, after});
    }
    query.append({u"limit"_s, QString::number(limit)});
    const Result<QJsonObject> answer = co_await m_api.read(path, query);
    if (!answer) {
        co_return core::fail(answer.error());
    }
    auto payments = parsedList<AdminPayment>(*answer, "payments"_L1);
    if (!payments) {
        co_return core::fail(payments.error());
    }
    PaymentPage found;
    found.payments = *std::move(payments);
    found.next = answer->value("next"_L1).toString();
    found.counts = PaymentCounts::fromJson(answer->value("counts"_L1).toObject());
    co_return found;
}

Task<Result<PaymentDetails>> PaymentsApi::details(QString id)
{
    const QString path = paymentPath(id);
    const Result<QJsonObject> answer = co_await m_api.read(path);
    co_return parsed<PaymentDetails>(answer);
}

Task<Result<PaymentCheck>> PaymentsApi::check(QString id)
{
    const QString path = paymentPath(id, u"/check"_s);
    const QJsonObject body;
    const Result<QJsonObject> answer = co_await m_api.change(path, body);
    co_return parsedMember<PaymentCheck>(answer, "check"_L1);
}

} // namespace dotm::client
