// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/mailapi.h"

#include "sandbox/json.h"
#include "sandbox/mailidempotency.h"
#include "sandbox/mailparse.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::resend {

namespace {

constexpr qsizetype kMostInBatch = 100;

/// One call inside its transaction.
struct Desk
{
    CheckedDb db;
    World &world;
    const Call &call;
    QString key; ///< the API key
};
using Verb = Answer (*)(Desk &);

/// What the edge and the key check say before anything is looked at.
std::optional<http::Response> refusedAtTheDoor(const http::Request &request)
{
    if (request.header("User-Agent").isEmpty()) {
        return http::Response{403, "text/plain; charset=utf-8", "error code: 1010", {}};
    }
    const QByteArray authorization = request.header("Authorization");
    if (!authorization.startsWith("Bearer ")) {
        return jsonReply(401, errorBody({401, u"missing_api_key"_s,
                                         u"Missing API key in the authorization header. Include the following header "
                                         "\"Authorization: Bearer YOUR_API_KEY\" in the request."_s}));
    }
    if (!authorization.mid(7).startsWith("re_")) {
        return jsonReply(403, errorBody({403, u"invalid_api_key"_s, u"API key is invalid"_s}));
    }
    return std::nullopt;
}

http::Response run(World &world, const Call &call, Verb verb)
{
    if (const std::optional<http::Response> refused = refusedAtTheDoor(call.request)) {
        return *refused;
    }
    return world.transaction([&](storage::Connection &db) {
        Desk desk{CheckedDb(db), world, call, QString::fromLatin1(call.request.header("Authorization").mid(7))};
        const Answer answer = verb(desk);
        if (desk.db.fault()) {
            return storageFault(*desk.db.fault());
        }
        return answer ? jsonReply(200, *answer) : jsonReply(answer.error().status, errorBody(answer.error()));
    });
}

QString idempotencyKey(const Desk &desk)
{
    return QString::fromUtf8(desk.call.request.header("Idempotency-Key"));
}

Answer sendOne(Desk &desk)
{
    return once(desk.db, desk.world, desk.key + u" one"_s, idempotencyKey(desk), desk.call.request.body,
                [&desk]() -> Answer {
                    const std::optional<QJsonObject> body = jsonBody(desk.call.request);
                    if (!body) {
                        return refuse(400, u"validation_error"_s, u"The request body is not a valid JSON object."_s);
                    }
                    Result<Mail> mail = parseMail(*body);
                    if (!mail) {
                        return Refusal(mail.error());
                    }
                    return QJsonObject{{u"id"_s, MailStore(desk.db).add(*mail, desk.world)}};
                });
}

/// The mails of a batch, all good or none.
Result<QList<Mail>> parseBatch(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isArray() || document.array().isEmpty() || document.array().size() > kMostInBatch) {
        return refuse(422, u"validation_error"_s, u"The batch must be an array of 1 to 100 emails."_s);
    }
    QList<Mail> mails;
    const QJsonArray array = document.array();
    for (const QJsonValue &value : array) {
        const QJsonObject item = value.toObject();
        if (item.contains(u"attachments"_s) || item.contains(u"scheduled_at"_s)) {
            return refuse(422, u"validation_error"_s,
                          u"`attachments` and `scheduled_at` are not supported in a batch."_s);
        }
        const Result<Mail> mail = parseMail(item);
        if (!mail) {
            return Refusal(mail.error());
        }
        mails.append(*mail);
    }
    return mails;
}

Answer sendBatch(Desk &desk)
{
    return once(desk.db, desk.world, desk.key + u" batch"_s, idempotencyKey(desk), desk.call.request.body,
                [&desk]() -> Answer {
                    Result<QList<Mail>> mails = parseBatch(desk.call.request.body);
                    if (!mails) {
                        return Refusal(mails.error());
                    }
                    QJsonArray ids;
                    for (Mail &mail : *mails) {
                        ids.append(QJsonObject{{u"id"_s, MailStore(desk.db).add(mail, desk.world)}});
                    }
                    return QJsonObject{{u"data"_s, ids}};
                });
}

Answer read(Desk &desk)
{
    const std::optional<Mail> mail = MailStore(desk.db).find(desk.call.path.value(u"id"_s));
    return mail ? Answer(mailJson(*mail)) : refuse(404, u"not_found"_s, u"Email not found"_s);
}

Answer list(Desk &desk)
{
    const QUrlQuery &query = desk.call.request.query;
    MailPage page{20, query.queryItemValue(u"after"_s), query.queryItemValue(u"before"_s), {}};
    if (query.hasQueryItem(u"limit"_s)) {
        page.limit = query.queryItemValue(u"limit"_s).toLongLong();
    }
    if (page.limit < 1 || page.limit > 100) {
        return refuse(422, u"validation_error"_s, u"The `limit` must be a number between 1 and 100."_s);
    }
    const qint64 wanted = page.limit;
    page.limit += 1;
    QList<Mail> mails = MailStore(desk.db).list(page);
    const bool more = mails.size() > wanted;
    if (more && page.before.isEmpty()) {
        mails.removeLast();
    } else if (more) {
        mails.removeFirst();
    }
    QJsonArray data;
    for (const Mail &mail : mails) {
        QJsonObject item = mailJson(mail);
        for (const QString &field : {u"object"_s, u"html"_s, u"text"_s, u"tags"_s}) {
            item.remove(field);
        }
        data.append(item);
    }
    return QJsonObject{{u"object"_s, u"list"_s}, {u"has_more"_s, more}, {u"data"_s, data}};
}

/// The account has no domain of its own: everything is delivered to the mailbox.
Answer domains(Desk & /*desk*/)
{
    return QJsonObject{{u"object"_s, u"list"_s}, {u"has_more"_s, false}, {u"data"_s, QJsonArray()}};
}

} // namespace

void installApi(Router &router, World &world)
{
    const auto add = [&](const QByteArray &method, const QString &path, Verb verb) {
        router.add(method, u"/resend"_s + path, u"resend"_s,
                   [&world, verb](const Call &call) { return run(world, call, verb); });
    };
    add("POST", u"/emails"_s, sendOne);
    add("POST", u"/emails/batch"_s, sendBatch);
    add("GET", u"/emails"_s, list);
    add("GET", u"/emails/{id}"_s, read);
    add("GET", u"/domains"_s, domains);
}

} // namespace dotm::sandbox::resend
