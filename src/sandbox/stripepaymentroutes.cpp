// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/striperoutes.h"

#include "sandbox/stripespec.h"

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::stripe {

namespace {

/// "GET /v1/charges/{id}" and "GET /v1/charges?customer=".
void addReading(Api &api, const QString &path, const QString &kind, const QStringList &filters)
{
    api.add("GET", path, kPaging + filters.join(u' '),
            [path, kind, filters](Context &context, const Form &form, const QString &) {
                return context.store.page(kind, path, filtersOf(form, filters), form);
            });
    api.add("GET", path + u"/{id}"_s, {},
            [kind](Context &context, const Form &, const QString &id) { return context.store.find(kind, id); });
}

} // namespace

void addPaymentRoutes(Api &api)
{
    addReading(api, u"/v1/payment_intents"_s, u"payment_intent"_s, {u"customer"_s});
    addReading(api, u"/v1/charges"_s, u"charge"_s, {u"customer"_s, u"payment_intent"_s});
    addReading(api, u"/v1/invoice_payments"_s, u"invoice_payment"_s, {u"invoice"_s, u"status"_s});
}

} // namespace dotm::sandbox::stripe
