// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "server/rest/betaendpoints.h"

#include "contract/apierror.h"
#include "domain/maskedmail.h"
#include "server/pages/decisionpage.h"
#include "server/rest/betaencode.h"
#include "server/rest/reply.h"
#include "services/beta/betanote.h"

#include <QJsonDocument>

namespace dotm::server {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::Task;
using domain::BetaDecision;
using services::BetaAccess;
using services::BetaLinks;

namespace {

constexpr qsizetype kLongestForm = 16'384;
constexpr int kGone = 410;

struct Status
{
    BetaAccess *access;
    bool simulated;
};

Task<Reply> request(BetaAccess *access, Call call)
{
    const services::Identity who = call.who;
    const QString name = call.body.value("name"_L1).toString();
    const auto asked = co_await access->request(who, name);
    if (!asked) {
        co_return core::fail(asked.error());
    }
    co_return jsonReply({{u"success"_s, true},
                         {u"request_id"_s, asked->request.id},
                         {u"message"_s, u"Your request was sent. An answer takes one to two business days."_s},
                         {u"email_sent"_s, asked->mailSent}});
}

Task<Reply> status(Status context, Call call)
{
    const services::Identity who = call.who;
    const auto standing = co_await context.access->status(who);
    co_return standing ? Reply(jsonReply(encode(*standing, context.simulated).toJson())) : core::fail(standing.error());
}

/// One clear sentence, with the status of the error table; used and expired links are gone for good.
http::Response refusal(const core::Error &error, const QString &requestId)
{
    const bool isGone = error.code == ErrorCode::Conflict;
    return decisionAnswer(u"Nothing was decided"_s, contract::publicSentence(error), requestId,
                          isGone ? kGone : contract::httpStatus(error.code));
}

Task<Reply> ask(BetaLinks *links, BetaDecision decision, Call call)
{
    const QString id = call.path.value(u"id"_s);
    const QString token = call.query(u"token"_s);
    const auto request = co_await links->look(id, token);
    if (!request) {
        co_return refusal(request.error(), id);
    }
    co_return decisionPage({id, token, request->name, domain::maskedMail(request->email), request->requestedAt,
                            decision == BetaDecision::Approve});
}

QString field(const QByteArray &form, const QString &name)
{
    QByteArray spaced = form;
    return QUrlQuery(QString::fromLatin1(spaced.replace('+', "%20"))).queryItemValue(name, QUrl::FullyDecoded);
}

http::Response decided(const services::BetaOutcome &outcome, BetaDecision decision)
{
    const QString id = outcome.request.id;
    if (outcome.proposal) {
        return decisionAnswer(u"Proposed"_s, u"This now waits for a second person to confirm it."_s, id, 200);
    }
    if (decision == BetaDecision::Approve) {
        return decisionAnswer(u"Approved"_s,
                              u"The number is being reserved. The customer gets a mail when it is done; should the "
                              "carrier fail, the request stays open and says why."_s,
                              id, 200);
    }
    return decisionAnswer(u"Declined"_s, u"The customer gets a mail and may ask again."_s, id, 200);
}

Task<Reply> decide(BetaLinks *links, BetaDecision decision, Call call)
{
    services::BetaWish wish;
    wish.requestId = call.path.value(u"id"_s);
    wish.decision = decision;
    const QByteArray form = call.request.body;
    const services::Origin origin = call.who.origin;
    if (form.size() > kLongestForm) {
        co_return refusal({ErrorCode::Invalid, u"The form is too long."_s, {}, {}}, wish.requestId);
    }
    const QString token = field(form, u"token"_s);
    const QString reason = field(form, u"reason"_s).remove(QChar(u'\0')).trimmed();
    wish.reason = decision == BetaDecision::Approve ? QString() : reason;
    const auto outcome = co_await links->decide(wish, token, origin);
    co_return outcome ? decided(*outcome, decision) : refusal(outcome.error(), wish.requestId);
}

template <typename Function, typename Context>
ServiceHandler handlerOf(Function function, Context context)
{
    return [function, context](Call call) {
        return function(context, std::move(call));
    };
}

template <typename Function>
ServiceHandler linkHandler(Function function, BetaLinks &links, BetaDecision decision)
{
    return [function, pointer = &links, decision](Call call) {
        return function(pointer, decision, std::move(call));
    };
}

void addLinkRows(Api &api, BetaLinks &links, BetaDecision decision, const QString &word)
{
    const QString path = u"/api/beta-%1/{id}"_s.arg(word);
    api.add(Endpoint("GET", path, Access::MailLink,
                     u"The page behind a link in an administrator's mail (%1). Decides nothing"_s.arg(word),
                     linkHandler(&ask, links, decision))
                .withQuery({{u"token"_s, FieldType::Text, false, u"Of the mail; works once, for seven days"_s, 128}})
                .withAnswer(u"A page with one button; 404 for a forged link, 410 for one that is used, expired or too "
                            "late"_s));
    api.add(Endpoint("POST", path, Access::MailLink,
                     u"The button of that page (%1): token and reason as a form"_s.arg(word),
                     linkHandler(&decide, links, decision))
                .withAction(services::auditActionOf(decision))
                .withAnswer(u"A page with one sentence"_s));
}

} // namespace

void addBetaEndpoints(Api &api, BetaAccess &access, BetaLinks &links, bool simulated)
{
    const Field person{u"firebaseUid"_s, FieldType::Text, false, u"Must be the caller's own"_s, 128};
    const Field personOld{u"firebase_uid"_s, FieldType::Text, false, u"The same, other spelling"_s, 128};
    api.add(Endpoint("POST", u"/api/beta-request"_s, Access::SignedIn,
                     u"Ask for beta access; one request may be pending"_s, handlerOf(&request, &access))
                .withBody({person,
                           personOld,
                           {u"email"_s, FieldType::Text, false, u"Must be the caller's own"_s, 255},
                           {u"name"_s, FieldType::Text, false, u"The account's when left out"_s, 255}})
                .withAction(domain::AuditAction::BetaRequest)
                .withAnswer(u"{success, request_id, message, email_sent}"_s));
    for (const QString &path : {u"/api/beta-status"_s, u"/api/beta-request-status"_s}) {
        api.add(Endpoint("GET", path, Access::SignedIn, u"How the caller's beta access stands"_s,
                         handlerOf(&status, Status{&access, simulated}))
                    .withQuery({person, personOld})
                    .withAnswer(u"{has_request, status: none | pending | approved | rejected, phone_number, "
                                "phone_number_confirmed, oxio_user_id, group_id, resin_data, phone_qr, resin_qr, "
                                "rejection_reason, requested_at, approved_at, decided_at}"_s));
    }
    addLinkRows(api, links, BetaDecision::Approve, u"approve"_s);
    addLinkRows(api, links, BetaDecision::Reject, u"reject"_s);
}

} // namespace dotm::server
