// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/stripeapi.h"

#include "sandbox/json.h"
#include "sandbox/stripeidempotency.h"
#include "sandbox/stripekey.h"
#include "sandbox/striperender.h"
#include "sandbox/stripespec.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::stripe {

namespace {

constexpr auto kPrefix = "/stripe"_L1;

QString plainPath(const http::Request &request)
{
    return request.path.startsWith(kPrefix) ? request.path.mid(kPrefix.size()) : request.path;
}

http::Response reply(int status, const QJsonObject &body)
{
    return {status, "application/json", QJsonDocument(body).toJson(QJsonDocument::Indented), {}};
}

http::Response reply(const Error &error)
{
    http::Response response = reply(error.status, errorBody(error));
    if (error.status == 401) {
        response.headers.append(http::Header("WWW-Authenticate", "Basic realm=\"Stripe\""));
    }
    return response;
}

http::Response replyStorageFault(const core::Error &fault)
{
    (void)storageFault(fault);
    Error error;
    error.status = 500;
    error.type = u"api_error"_s;
    error.message = u"An unknown error occurred."_s;
    return reply(error);
}

/// Parameters come in the query for GET and DELETE and in a form body for POST; Stripe reads both.
Result<Form> formOf(const http::Request &request)
{
    const QByteArray type = request.header("Content-Type").toLower();
    const bool isForm = type.isEmpty() || type.startsWith("application/x-www-form-urlencoded");
    if (!request.body.isEmpty() && !isForm) {
        return refuse({}, u"Invalid request (check that your POST content type is application/x-www-form-urlencoded). "
                          "If you have any questions, we can help at https://support.stripe.com/."_s);
    }
    const qsizetype mark = request.target.indexOf('?');
    QByteArray encoded = mark < 0 ? QByteArray() : request.target.mid(mark + 1);
    if (!request.body.isEmpty()) {
        encoded += (encoded.isEmpty() ? "" : "&") + request.body;
    }
    return Form::parse(encoded);
}

/// The version to echo.
Result<QByteArray> versionOf(const http::Request &request)
{
    const QByteArray asked = request.header("Stripe-Version");
    if (asked.isEmpty()) {
        return QString(kApiVersion).toLatin1();
    }
    static const QRegularExpression kForm(u"^\\d{4}-\\d{2}-\\d{2}(\\.[a-z]+)?$"_s);
    if (!kForm.match(QString::fromLatin1(asked)).hasMatch()) {
        return refuse({}, u"Invalid Stripe API version: %1."_s.arg(QString::fromLatin1(asked)));
    }
    return asked;
}

/// The handler between two savepoints: a refusal leaves nothing behind unless it says so.
Answer handled(Context &context, const Api::Handler &handler, const Form &form, const QString &id)
{
    CheckedDb &db = context.store.db();
    db.execute(u"SAVEPOINT stripe"_s);
    Answer answer = handler(context, form, id);
    if (answer) {
        answer = expanded(context, rendered(context, *answer), form.list(u"expand"_s));
    }
    if (!answer && !answer.error().keepsEffects) {
        db.execute(u"ROLLBACK TO stripe"_s);
        context.deliveriesQueued = false;
    }
    db.execute(u"RELEASE stripe"_s);
    return answer;
}

struct Row
{
    World &world;
    std::shared_ptr<Delivery> delivery;
    Spec spec;
    Api::Handler handler;
};

http::Response worked(Context &context, const Row &row, const Call &call)
{
    const Result<Form> form = formOf(call.request);
    const Result<void> checked = form ? row.spec.check(*form) : Result<void>(Refusal(form.error()));
    if (!checked) {
        return reply(checked.error());
    }
    const KeyedCall keyed{context.idempotencyKey, plainPath(call.request), form->fingerprint()};
    const bool isKeyed = call.request.method == "POST" && !keyed.key.isEmpty();
    if (isKeyed) {
        const Result<std::optional<http::Response>> kept = keptAnswer(context, keyed);
        if (!kept) {
            return reply(kept.error());
        }
        if (*kept) {
            return **kept;
        }
    }
    const Answer answer = handled(context, row.handler, *form, call.path.value(u"id"_s));
    const http::Response response = answer ? reply(200, *answer) : reply(answer.error());
    if (isKeyed) {
        keepAnswer(context, keyed, response);
    }
    return response;
}

http::Response answered(const Row &row, const Call &call)
{
    const Result<bool> live = liveModeOf(call.request);
    if (!live) {
        return reply(live.error());
    }
    const Result<QByteArray> version = versionOf(call.request);
    if (!version) {
        return reply(version.error());
    }
    bool deliveriesQueued = false;
    QString requestId;
    http::Response response = row.world.transaction([&](storage::Connection &connection) {
        Context context(row.world, connection, call.base, *live);
        requestId = context.requestId = context.store.newId(u"req_"_s, 14);
        context.idempotencyKey = QString::fromUtf8(call.request.header("Idempotency-Key"));
        http::Response inner = worked(context, row, call);
        if (context.store.db().fault()) {
            return replyStorageFault(*context.store.db().fault());
        }
        deliveriesQueued = context.deliveriesQueued;
        return inner;
    });
    if (deliveriesQueued && row.delivery && response.status < 500) {
        row.delivery->wake();
    }
    response.headers.append(http::Header("Request-Id", requestId.toLatin1()));
    response.headers.append(http::Header("Stripe-Version", *version));
    if (const QByteArray key = call.request.header("Idempotency-Key"); !key.isEmpty()) {
        response.headers.append(http::Header("Idempotency-Key", key));
    }
    return response;
}

http::Response unknown(const Call &call)
{
    if (const Result<bool> live = liveModeOf(call.request); !live) {
        return reply(live.error());
    }
    Error error;
    error.status = 404;
    error.message =
        u"Unrecognized request URL (%1: %2). Please see https://stripe.com/docs or we can help at "
        "https://support.stripe.com/."_s.arg(QString::fromLatin1(call.request.method), plainPath(call.request));
    return reply(error);
}

} // namespace

Api::Api(Router &router, World &world, std::shared_ptr<Delivery> delivery)
    : m_router(router), m_world(world), m_delivery(std::move(delivery))
{
}

void Api::add(const QByteArray &method, const QString &path, const QString &words, Handler handler)
{
    const auto row = std::make_shared<const Row>(Row{m_world, m_delivery, Spec(words), std::move(handler)});
    for (const QString &whole : {kPrefix + path, path}) {
        m_router.add(method, whole, u"stripe"_s, [row](const Call &call) { return answered(*row, call); });
    }
}

void Api::addUnknown()
{
    for (const QByteArray &method : {QByteArray("GET"), QByteArray("POST"), QByteArray("DELETE")}) {
        m_router.add(method, kPrefix + u"/v1/{rest...}"_s, u"stripe"_s, unknown);
        m_router.add(method, u"/v1/{rest...}"_s, u"stripe"_s, unknown);
    }
}

} // namespace dotm::sandbox::stripe
