// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "server/rest/api.h"

#include "server/rest/reply.h"
#include "server/rest/requestbody.h"

#include <QScopeGuard>

namespace dotm::server {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Outcome;
using core::Result;
using core::Task;
using services::Identity;

namespace {

/// "Name:8080" is name and "[::1]:8080" is ::1. By hand: QUrl cost a fifth of a public answer.
QByteArray hostName(const QByteArray &hostHeader)
{
    const qsizetype colon = hostHeader.lastIndexOf(':');
    const bool hasPort = colon > hostHeader.lastIndexOf(']');
    const QByteArray host = hasPort ? hostHeader.left(colon) : hostHeader;
    const bool isBracketed = host.startsWith('[') && host.endsWith(']');
    return (isBracketed ? host.mid(1, host.size() - 2) : host).toLower();
}

/// Browsers send scheme, host and port, and nothing behind them.
bool isOwnPage(const QByteArray &origin, const QByteArray &hostHeader)
{
    const bool web = origin.startsWith("http://") || origin.startsWith("https://");
    return web && origin.mid(origin.indexOf("://") + 3).compare(hostHeader, Qt::CaseInsensitive) == 0;
}

Outcome allow(Access access, const Identity &who)
{
    const auto needs = [&who](domain::Role role) {
        return who.isAtLeast(role) ? Outcome()
                                   : fail(ErrorCode::Forbidden,
                                          u"Only a person with the role %1 may do this."_s.arg(domain::roleName(role)));
    };
    switch (access) {
    case Access::Public:
    case Access::MailLink:
    case Access::StripeSignature:
    case Access::SignedIn:
        return {};
    case Access::Agent:
        return needs(domain::Role::Agent);
    case Access::Admin:
        return needs(domain::Role::Admin);
    }
    Q_UNREACHABLE();
    return fail(ErrorCode::Forbidden, {});
}

/// Endpoints of the platform's documents name the person in the request, in two spellings. It must be the caller.
Outcome checkNamedPerson(const Call &call)
{
    for (const QString &name : {u"firebaseUid"_s, u"firebase_uid"_s}) {
        const QString inBody = call.body.value(name).toString();
        const QString inQuery = call.query(name);
        if ((!inBody.isEmpty() && inBody != call.who.uid) || (!inQuery.isEmpty() && inQuery != call.who.uid)) {
            return fail(ErrorCode::Forbidden, u"You may act for yourself only."_s);
        }
    }
    const QString email = call.body.value("email"_L1).toString();
    if (!email.isEmpty() && email.compare(call.who.email, Qt::CaseInsensitive) != 0) {
        return fail(ErrorCode::Forbidden, u"Use the e-mail address you are registered with."_s);
    }
    return {};
}

/// How a call ended, for its entry in the audit log.
QString outcomeOf(const Reply &reply)
{
    constexpr int kFirstRefusal = 400;
    if (!reply) {
        return core::errorCodeName(reply.error().code);
    }
    return reply->status < kFirstRefusal ? services::audit::kDone : u"http %1"_s.arg(reply->status);
}

/// Strangers may fill no table: without an identity only what was done is written down, not what was refused.
bool leavesEntry(const Endpoint &row, const Call &call, const QString &outcome)
{
    const bool isOnlySaid = row.hasRehearsal && isRehearsal(call);
    const bool isChange = row.method != "GET" && row.unaudited.isEmpty() && !isOnlySaid;
    return isChange && (!call.who.uid.isEmpty() || (isForStrangers(row.access) && outcome == services::audit::kDone));
}

} // namespace

bool isForStrangers(Access access)
{
    return access == Access::Public || access == Access::MailLink || access == Access::StripeSignature;
}

QString accessName(Access access)
{
    switch (access) {
    case Access::Public:
        return u"public"_s;
    case Access::SignedIn:
        return u"signed in"_s;
    case Access::Agent:
        return u"agent"_s;
    case Access::Admin:
        return u"admin"_s;
    case Access::MailLink:
        return u"mail link"_s;
    case Access::StripeSignature:
        return u"Stripe signature"_s;
    }
    Q_UNREACHABLE();
    return {};
}

Api::Api(services::Accounts &accounts, KeyGate &gate, services::AuditLog &audit)
    : m_accounts(accounts), m_gate(gate), m_audit(audit), m_hosts{"127.0.0.1", "localhost", "::1"}
{
}

void Api::add(Endpoint endpoint)
{
    m_rows.push_back(std::move(endpoint));
}

void Api::setPublicHosts(const QStringList &hosts)
{
    for (const QString &host : hosts) {
        m_hosts.insert(host.toLatin1().toLower());
    }
}

Api::Match Api::match(const http::Request &request) const
{
    Match result;
    const QByteArray method = request.method == "HEAD" ? QByteArray("GET") : request.method;
    for (const Endpoint &row : m_rows) {
        auto path = row.pattern.match(request.path);
        if (!path) {
            continue;
        }
        if (row.method == method) {
            result.row = &row;
            result.path = *path;
            return result;
        }
        result.allowed.append(row.method);
    }
    return result;
}

Outcome Api::checkHost(const http::Request &request) const
{
    return m_hosts.contains(hostName(request.header("Host")))
               ? Outcome()
               : fail(ErrorCode::Forbidden, u"This server does not answer under that host name."_s);
}

bool Api::isForeignPage(const http::Request &request)
{
    const QByteArray origin = request.header("Origin");
    return !origin.isEmpty() && !isOwnPage(origin, request.header("Host"));
}

Outcome Api::checkSource(const http::Request &request) const
{
    if (const Outcome host = checkHost(request); !host) {
        return host;
    }
    return isForeignPage(request) ? fail(ErrorCode::Forbidden, u"Requests from other web sites are refused."_s)
                                  : Outcome();
}

Result<Call> Api::prepare(const Endpoint &row, const http::Request &request, QHash<QString, QString> path)
{
    Call call;
    call.request = request;
    call.path = std::move(path);
    if (row.access == Access::StripeSignature) {
        return call; // the raw bytes are signed: nothing is parsed before the signature holds
    }
    if (const Outcome query = checkQuery(request, row.query); !query) {
        return fail(query.error());
    }
    if (row.access == Access::MailLink) {
        return call; // a form, for the handler
    }
    auto body = readBody(request, row.body);
    if (!body) {
        return fail(body.error());
    }
    call.body = std::move(*body);
    return call;
}

/// A page that keeps its address to itself sends "Origin: null" with its form. Behind a mail's link that is no danger:
/// who has no token gets nothing done from anywhere.
Outcome Api::checkSourceFor(const Endpoint &row, const http::Request &request) const
{
    return row.access == Access::MailLink ? checkHost(request) : checkSource(request);
}

void Api::handle(http::Request request, http::Responder responder)
{
    Match found = match(request);
    if (found.row == nullptr) {
        const bool otherMethod = !found.allowed.isEmpty();
        http::Response response =
            errorReply({ErrorCode::NotFound, u"There is nothing at this address."_s, {}, {}}, request.id);
        if (otherMethod) {
            response.status = 405;
            response.headers.append(http::Header("Allow", found.allowed.join(", ")));
        }
        responder.send(std::move(response));
        return;
    }
    if (found.row->takesKeys && !KeyGate::keyIn(request).isEmpty()) {
        knock(*found.row, std::move(found.path), std::move(request), std::move(responder));
    } else if (const Outcome source = checkSourceFor(*found.row, request); !source) {
        responder.send(errorReply(source.error(), request.id));
    } else {
        enter(*found.row, std::move(found.path), request, std::move(responder));
    }
}

void Api::knock(const Endpoint &row, QHash<QString, QString> path, http::Request request, http::Responder responder)
{
    if (const Outcome host = checkHost(request); !host) {
        responder.send(errorReply(host.error(), request.id));
        return;
    }
    KeyGate::Purpose purpose{.path = row.pattern.text(), .method = QString::fromLatin1(row.method)};
    purpose.isForeignPage = isForeignPage(request);
    m_gate.admit(
        std::move(request), std::move(responder), std::move(purpose),
        [this, &row, path = std::move(path)](const http::Request &arrived, http::Responder answer, const KeyPass &) {
            enter(row, path, arrived, std::move(answer));
        });
}

void Api::enter(const Endpoint &row, QHash<QString, QString> path, const http::Request &request,
                http::Responder responder)
{
    auto call = prepare(row, request, std::move(path));
    if (!call) {
        responder.send(errorReply(call.error(), request.id));
        return;
    }
    if (const auto *pure = std::get_if<PureHandler>(&row.handler)) {
        const Reply reply = (*pure)(*call);
        responder.send(reply ? *reply : errorReply(reply.error(), request.id));
        return;
    }
    auto shared = std::make_shared<http::Responder>(std::move(responder));
    ++m_pending;
    core::post(this, [this, row = &row, prepared = std::move(*call), shared] {
        core::detach(serve(row, prepared, shared), "serving a request");
    });
}

Task<Outcome> Api::serve(const Endpoint *row, Call call, std::shared_ptr<http::Responder> responder)
{
    const auto answered = qScopeGuard([this] { --m_pending; });
    if (responder->clientGone()) {
        co_return Outcome(); // nobody waits for it any more, and nothing has happened yet
    }
    const QByteArray id = call.request.id;
    const QString path = row->pattern.text();
    const auto shared = std::make_shared<Call>(std::move(call));
    Reply reply;
    try {
        reply = co_await run(row, shared);
    } catch (const std::exception &exception) {
        reply = fail(ErrorCode::Internal, QString::fromUtf8(exception.what()));
    }
    const QString outcome = outcomeOf(reply);
    if (leavesEntry(*row, *shared, outcome)) {
        const std::shared_ptr<const Call> done = shared;
        if (const Outcome noted = co_await note(row, done, outcome); !noted) {
            qCCritical(core::lcServer).noquote()
                << row->method << path << id << "left no audit entry:" << noted.error().detail;
            reply = fail(noted.error()); // whoever asked reads back what was done
        }
    }
    if (!reply) {
        const core::Error &error = reply.error();
        qCInfo(core::lcServer).noquote() << row->method << path << id << core::errorCodeName(error.code)
                                         << error.detail;
        responder->send(errorReply(error, id));
    } else {
        qCDebug(core::lcServer).noquote() << row->method << path << id << reply->status;
        responder->send(std::move(*reply));
    }
    co_return Outcome();
}

Task<Outcome> Api::note(const Endpoint *row, std::shared_ptr<const Call> call, QString outcome)
{
    services::audit::Note note;
    const bool isKnown = !call->who.uid.isEmpty();
    note.actor = isKnown ? services::audit::actorOf(call->who) : services::audit::unknownPerson(call->who.origin);
    note.action = row->action.value_or(domain::AuditAction::ApiCall);
    note.subjectKind = QString::fromLatin1(row->method) + u' ' + row->pattern.text();
    QStringList segments = call->path.values();
    segments.sort();
    note.subject = segments.join(u' ');
    note.outcome = outcome;
    co_return co_await m_audit.ensure(note);
}

services::Origin Api::originOf(const http::Request &request)
{
    const QString said = QString::fromLatin1(request.header("X-Dotm-From"));
    const auto via = domain::auditViaFromName(said);
    const bool isDesktop = via == domain::AuditVia::Screen || via == domain::AuditVia::Palette;
    return {isDesktop ? *via : domain::AuditVia::Api, QString::fromLatin1(request.peer),
            QString::fromLatin1(request.id)};
}

Task<Reply> Api::run(const Endpoint *row, std::shared_ptr<Call> call)
{
    call->who.origin = originOf(call->request);
    if (!isForStrangers(row->access)) {
        const QByteArray authorization = call->request.header("Authorization");
        const auto who = co_await identify(authorization);
        if (!who) {
            co_return fail(who.error());
        }
        const services::Origin origin = call->who.origin;
        call->who = *who;
        call->who.origin = origin;
        if (const Outcome allowed = allow(row->access, call->who); !allowed) {
            co_return fail(allowed.error());
        }
        const bool isAboutOthers = row->access == Access::Admin; // by its nature
        if (const Outcome own = checkNamedPerson(*call); !own && !isAboutOthers) {
            co_return fail(own.error());
        }
        if (row->method != "GET") {
            const Identity caller = call->who;
            const QString tags = QString::fromLatin1(call->request.header("Accept-Language").left(256));
            if (const Outcome noted = co_await m_accounts.noteLanguage(caller, tags); !noted) {
                qCWarning(core::lcServer).noquote() << "a language was not noted:" << noted.error().detail;
            }
        }
    }
    const Call ready = *call;
    co_return co_await std::get<ServiceHandler>(row->handler)(ready);
}

Task<Result<Identity>> Api::identify(QByteArray authorization)
{
    constexpr auto kScheme = "Bearer ";
    if (!authorization.startsWith(kScheme)) {
        co_return fail(ErrorCode::Unauthorized, u"No bearer token."_s);
    }
    const QByteArray token = authorization.mid(static_cast<qsizetype>(qstrlen(kScheme))).trimmed();
    co_return co_await m_accounts.identify(token);
}

} // namespace dotm::server
