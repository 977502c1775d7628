// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "server/rest/esimendpoints.h"

#include "contract/json.h"
#include "server/rest/encode.h"
#include "server/rest/reply.h"

#include <QJsonArray>

#include <algorithm>

namespace dotm::server {
using namespace Qt::Literals::StringLiterals;
using core::Task;
using services::Activations;
using services::ActivationView;

namespace {

constexpr int kPurchasePage = 50;

struct Context
{
    Activations *activations;
    bool simulated;
};

Task<Reply> request(Context context, Call call)
{
    const services::ActivationWish wish{call.body.value("areaCode"_L1).toString(),
                                        call.body.value("phoneNumber"_L1).toString()};
    const services::Identity who = call.who;
    const auto view = co_await context.activations->request(who, wish);
    co_return view ? Reply(jsonReply(encodeAnswer(*view, context.simulated))) : core::fail(view.error());
}

Reply activationReply(const core::Result<ActivationView> &view, bool simulated)
{
    return view ? Reply(jsonReply({{u"success"_s, true}, {u"activation"_s, encode(*view, simulated).toJson()}}))
                : core::fail(view.error());
}

Task<Reply> byId(Context context, Call call)
{
    const services::Identity who = call.who;
    const QString id = call.path.value(u"id"_s);
    co_return activationReply(co_await context.activations->byId(who, id), context.simulated);
}

Task<Reply> cancel(Context context, Call call)
{
    const services::Identity who = call.who;
    const QString id = call.path.value(u"id"_s);
    co_return activationReply(co_await context.activations->cancel(who, id), context.simulated);
}

Task<Reply> resend(Context context, Call call)
{
    const services::Identity who = call.who;
    const QString id = call.path.value(u"id"_s);
    co_return activationReply(co_await context.activations->resendMail(who, id), context.simulated);
}

/// The platform's older address for the same: the caller's newest line.
Task<Reply> resendNewest(Context context, Call call)
{
    const services::Identity who = call.who;
    const auto views = co_await context.activations->list(who);
    if (!views) {
        co_return core::fail(views.error());
    }
    for (const ActivationView &view : *views) {
        if (!view.activation.lineId.isEmpty()) {
            const QString id = view.activation.id;
            co_return activationReply(co_await context.activations->resendMail(who, id), context.simulated);
        }
    }
    co_return core::fail(core::ErrorCode::NotFound, u"There is no activation to send a mail about."_s);
}

Task<Reply> list(Context context, Call call)
{
    const services::Identity who = call.who;
    const auto views = co_await context.activations->list(who);
    if (!views) {
        co_return core::fail(views.error());
    }
    QJsonArray array;
    for (const ActivationView &view : *views) {
        array.append(encode(view, context.simulated).toJson());
    }
    co_return jsonReply({{u"success"_s, true}, {u"activations"_s, array}});
}

Task<Reply> phoneNumbers(Context context, Call call)
{
    const services::Identity who = call.who;
    const auto views = co_await context.activations->list(who);
    if (!views) {
        co_return core::fail(views.error());
    }
    QJsonArray lines;
    for (const ActivationView &view : *views) {
        if (!view.activation.lineId.isEmpty()) {
            lines.append(encodeLine(view.activation));
        }
    }
    co_return jsonReply({{u"success"_s, true}, {u"phone_numbers"_s, lines}});
}

/// "1768469400000~019b...": where the next page begins. Opaque to clients.
std::optional<storage::PurchaseMark> markFrom(const QString &text)
{
    bool ok = false;
    const qint64 ms = text.section(u'~', 0, 0).toLongLong(&ok);
    return ok ? std::optional(storage::PurchaseMark{core::fromMs(ms), text.section(u'~', 1)}) : std::nullopt;
}

Task<Reply> purchases(Context context, Call call)
{
    const services::Identity who = call.who;
    const QString after = call.query(u"after"_s);
    const auto mark = markFrom(after);
    if (!after.isEmpty() && !mark) {
        co_return core::fail(core::ErrorCode::Invalid, u"\"after\" is not a place in this list."_s);
    }
    const QString asked = call.query(u"limit"_s);
    const int limit = asked.isEmpty() ? kPurchasePage : std::clamp(asked.toInt(), 1, kPurchasePage);
    const int oneMore = limit + 1;
    auto rows = co_await context.activations->purchases(who, oneMore, mark);
    if (!rows) {
        co_return core::fail(rows.error());
    }
    QJsonValue next = QJsonValue::Null;
    if (rows->size() > limit) {
        rows->removeLast();
        next = QString::number(core::toMs(rows->last().purchasedAt)) + u'~' + rows->last().id;
    }
    QJsonArray array;
    for (const storage::Purchase &row : std::as_const(*rows)) {
        array.append(encode(row).toJson());
    }
    co_return jsonReply({{u"success"_s, true},
                         {u"purchases"_s, array},
                         {u"count"_s, array.size()},
                         {u"next"_s, next},
                         {u"simulated"_s, context.simulated}});
}

Task<Reply> numbers(Context context, Call call)
{
    const QString areaCode = call.query(u"areaCode"_s);
    const QString asked = call.query(u"limit"_s);
    const int limit = asked.isEmpty() ? 10 : std::clamp(asked.toInt(), 1, 50);
    const auto found = co_await context.activations->availableNumbers(areaCode, limit);
    if (!found) {
        co_return core::fail(found.error());
    }
    QJsonArray array;
    for (const oxio::AvailableNumber &number : *found) {
        array.append(QJsonObject{{u"phoneNumber"_s, number.phoneNumber}, {u"location"_s, number.location}});
    }
    co_return jsonReply({{u"success"_s, true}, {u"data"_s, QJsonObject{{u"phoneNumbers"_s, array}}}});
}

Task<Reply> areaCodes(Context context, Call)
{
    const auto found = co_await context.activations->areaCodes();
    co_return found ? Reply(jsonReply({{u"success"_s, true},
                                       {u"data"_s, QJsonObject{{u"areaCodes"_s, QJsonArray::fromStringList(*found)}}}}))
                    : core::fail(found.error());
}

Task<Reply> statistics(Context context, Call)
{
    const auto figures = co_await context.activations->rateStatistics();
    co_return figures ? Reply(jsonReply(encode(*figures))) : core::fail(figures.error());
}

Task<Reply> webhook(services::Payments *payments, Call call)
{
    const QByteArray body = call.request.body;
    const QByteArray signature = call.request.header("Stripe-Signature");
    const auto taken = co_await payments->webhook(body, signature);
    if (!taken) {
        core::Error error = taken.error();
        if (error.code == core::ErrorCode::Unauthorized || error.code == core::ErrorCode::Protocol) {
            error = {core::ErrorCode::Invalid, u"The signature or the payload is not valid."_s, {}, {}};
        }
        co_return core::fail(error);
    }
    const bool known = *taken == services::Payments::Taken::AlreadyProcessed;
    co_return jsonReply({{u"status"_s, known ? u"already_processed"_s : u"success"_s}});
}

template <typename Function>
ServiceHandler handlerOf(Function function, Context context)
{
    return [function, context](Call call) {
        return function(context, std::move(call));
    };
}

} // namespace

void addEsimEndpoints(Api &api, Activations &activations, bool simulated)
{
    const Context context{&activations, simulated};
    const Field person{u"firebaseUid"_s, FieldType::Text, false, u"Must be the caller's own"_s, 128};
    const Field personOld{u"firebase_uid"_s, FieldType::Text, false, u"The same, other spelling"_s, 128};
    const Field areaCode{u"areaCode"_s, FieldType::Text, false, u"Three digits, North America"_s, 3};

    api.add(Endpoint("POST", u"/api/esim/activations"_s, Access::SignedIn,
                     u"Get a line: makes one invoice, finds the open one, or goes on with the paid one"_s,
                     handlerOf(&request, context))
                .withBody({areaCode,
                           {u"phoneNumber"_s, FieldType::Text, false, u"One of the available numbers, E.164"_s, 16},
                           person,
                           personOld,
                           {u"email"_s, FieldType::Text, false, u"Must be the caller's own"_s, 255}})
                .withAction(domain::AuditAction::ActivationRequest)
                .withAnswer(u"{success, status, message, next_steps[], activation, invoice_url?, invoice_id?, "
                            "amount_due?, rate_limit_info?}"_s));
    api.add(Endpoint("GET", u"/api/esim/activations"_s, Access::SignedIn, u"The caller's activations, newest first"_s,
                     handlerOf(&list, context))
                .withQuery({person, personOld})
                .withAnswer(u"{success, activations[]}"_s));
    api.add(Endpoint("GET", u"/api/esim/activations/{id}"_s, Access::SignedIn, u"One activation"_s,
                     handlerOf(&byId, context))
                .withAnswer(u"{success, activation}"_s));
    api.add(Endpoint("POST", u"/api/esim/activations/{id}/cancel"_s, Access::SignedIn, u"Withdraw the unpaid invoice"_s,
                     handlerOf(&cancel, context))
                .withAction(domain::AuditAction::ActivationCancel)
                .withAnswer(u"{success, activation}"_s));
    api.add(Endpoint("POST", u"/api/esim/activations/{id}/resend-mail"_s, Access::SignedIn,
                     u"Send the activation mail again"_s, handlerOf(&resend, context))
                .withAction(domain::AuditAction::ActivationMail)
                .withAnswer(u"{success, activation}"_s));
    api.add(Endpoint("POST", u"/api/esim/resend-activation-email"_s, Access::SignedIn,
                     u"Send the mail of the caller's newest line again"_s, handlerOf(&resendNewest, context))
                .withBody({person, personOld})
                .withAction(domain::AuditAction::ActivationMail)
                .withAnswer(u"{success, activation}"_s));
    api.add(
        Endpoint("GET", u"/api/user-phone-numbers"_s, Access::SignedIn, u"The caller's lines, with QR codes"_s,
                 handlerOf(&phoneNumbers, context))
            .withQuery({person, personOld})
            .withAnswer(u"{success, phone_numbers:[{phone_number, line_id, iccid, activation_url, lpa_code, qr_code, "
                        "plan_name, status, activated_at}]}"_s));
    api.add(Endpoint("GET", u"/api/user-purchases"_s, Access::SignedIn, u"The caller's purchases, newest first"_s,
                     handlerOf(&purchases, context))
                .withQuery({person,
                            personOld,
                            {u"after"_s, FieldType::Text, false, u"\"next\" of the page before"_s, 128},
                            {u"limit"_s, FieldType::Integer, false, u"1 to 50"_s, 4}})
                .withAnswer(u"{success, purchases[], count, next}"_s));
    api.add(Endpoint("GET", u"/api/oxio/search-numbers"_s, Access::SignedIn, u"Numbers to choose from"_s,
                     handlerOf(&numbers, context))
                .withQuery({areaCode, {u"limit"_s, FieldType::Integer, false, u"1 to 50"_s, 4}})
                .withAnswer(u"{success, data:{phoneNumbers:[{phoneNumber, location}]}}"_s));
    api.add(Endpoint("GET", u"/api/oxio/available-area-codes"_s, Access::SignedIn, u"Area codes to choose from"_s,
                     handlerOf(&areaCodes, context))
                .withAnswer(u"{success, data:{areaCodes[]}}"_s));
    api.add(
        Endpoint("GET", u"/api/admin/activation-limit"_s, Access::Admin, u"Figures of the hourly limit"_s,
                 handlerOf(&statistics, context))
            .withAnswer(u"{current_hour_activations, max_per_hour, capacity_used_percentage, slots_available, ...}"_s));
}

void addWebhookEndpoint(Api &api, services::Payments &payments)
{
    api.add(Endpoint("POST", u"/stripe/webhook/{suffix}"_s, Access::StripeSignature, u"Stripe's events"_s,
                     ServiceHandler([pointer = &payments](Call call) { return webhook(pointer, std::move(call)); }))
                .withoutAudit(u"The payment provider speaks, no person; its events have a table of their own."_s)
                .withAnswer(u"{status: success | already_processed}"_s));
}

} // namespace dotm::server
