// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "server/mcp/dispatcher.h"

#include "contract/jsonschema.h"
#include "server/mcp/modernchecks.h"

#include <QJsonArray>

namespace dotm::server::mcp {
using namespace Qt::Literals::StringLiterals;
using core::Result;
using core::Task;
using services::Identity;

namespace {

constexpr int kMostRunning = 256;
const QByteArray kBusySeconds = "5";

RpcError signInError()
{
    return {code::kSignIn, u"Sign in first: send the person's own bearer token, or an API key of theirs, in the "
                           "Authorization header."_s};
}

RpcError ownerlessKeyError()
{
    return {code::kSignIn, u"This API key acts for nobody. Use a key that has an owner, or the person's own bearer "
                           "token."_s};
}

QJsonObject asText(const QJsonObject &block)
{
    const QString type = block.value("type"_L1).toString();
    const QString uri = block.value("uri"_L1).toString();
    return textBlock(uri.isEmpty() ? u"[%1]"_s.arg(type) : uri);
}

std::optional<LogLevel> levelFor(const Peer &peer, const Message &message)
{
    if (peer.revision->isModern()) {
        return logLevelFromName(metaOf(message).value(meta::kLogLevel).toString());
    }
    return peer.session ? peer.session->logLevel() : std::nullopt;
}

QJsonObject capabilitiesOf(const Peer &peer, const Message &message)
{
    if (peer.revision->isModern()) {
        return metaOf(message).value(meta::kCapabilities).toObject();
    }
    return peer.session ? peer.session->clientCapabilities() : QJsonObject();
}

QString outcomeOf(const Rpc<QJsonObject> &result)
{
    const bool isDone = result && !result->value("isError"_L1).toBool();
    return isDone ? services::audit::kDone : u"refused"_s;
}

} // namespace

QJsonObject fitting(QJsonObject result, const Revision &revision)
{
    if (!revision.titles) {
        result.remove("structuredContent"_L1);
    }
    if (!result.contains("content"_L1)) {
        return result;
    }
    QJsonArray content;
    const QJsonArray blocks = result.value("content"_L1).toArray();
    for (const auto value : blocks) {
        const QJsonObject block = value.toObject();
        const QString type = block.value("type"_L1).toString();
        const bool unknown =
            (type == "audio"_L1 && !revision.annotations) || (type == "resource_link"_L1 && !revision.titles);
        content.append(unknown ? asText(block) : block);
    }
    result.insert("content"_L1, content);
    return result;
}

http::Response signInResponse(const QByteArray &message, bool tokenFailed)
{
    http::Response response = jsonResponse(message, 401);
    response.headers.append(http::Header(
        "WWW-Authenticate", tokenFailed ? R"(Bearer realm="dotm", error="invalid_token")" : R"(Bearer realm="dotm")"));
    return response;
}

Rpc<Dispatcher::Invocation> Dispatcher::readInvocation(const QJsonObject &params) const
{
    const QJsonValue arguments = params.value("arguments"_L1);
    const Tool *tool = m_book.registry().tool(params.value("name"_L1).toString());
    if (tool == nullptr) {
        return refuse(code::kInvalidParams, u"There is no such tool."_s);
    }
    if (!arguments.isUndefined() && !arguments.isNull() && !arguments.isObject()) {
        return refuse(code::kInvalidParams, u"\"arguments\" must be an object."_s);
    }
    if (const auto fault = violation(tool->inputSchema, arguments.toObject())) {
        return refuse(code::kInvalidParams, *fault);
    }
    return Invocation{tool, arguments.toObject()};
}

void Dispatcher::run(const Peer &peer, const Message &message, const Caller &caller,
                     const std::shared_ptr<Outlet> &outlet)
{
    const Method *method = findMethod(message.method, *peer.revision);
    const bool modern = peer.revision->isModern();
    if (method == nullptr || method->kind == Method::Kind::Listen) {
        outlet->answer(encodeError(
            message.id, {code::kUnknownMethod, u"There is no method \"%1\"."_s.arg(message.method)}, modern));
        return;
    }
    if (method->kind == Method::Kind::Call) {
        call(peer, message, caller, outlet);
        return;
    }
    if (method->needsSession && !peer.session) {
        const QByteArray text = encodeError(
            message.id, {code::kInvalidRequest, u"This needs a session: send \"initialize\" first."_s}, modern);
        outlet->refuse(jsonResponse(text, 400), text);
        return;
    }
    const auto result = method->answer(m_book, peer, message.params);
    outlet->answer(result ? encodeResult(message.id, *result) : encodeError(message.id, result.error(), modern));
}

void Dispatcher::call(const Peer &peer, const Message &message, const Caller &caller,
                      const std::shared_ptr<Outlet> &outlet)
{
    const auto answerError = [&](const RpcError &error) {
        outlet->answer(encodeError(message.id, error, peer.revision->isModern()));
    };
    const auto invocation = readInvocation(message.params);
    if (!invocation) {
        answerError(invocation.error());
        return;
    }
    if (metaOf(message).contains(meta::kLogLevel) && peer.revision->isModern() && !levelFor(peer, message)) {
        answerError({code::kInvalidParams, u"The log level is none of the eight."_s});
        return;
    }
    if (const auto *pure = std::get_if<PureTool>(&invocation->tool->handler)) {
        const auto result = (*pure)(invocation->arguments);
        if (result) {
            outlet->answer(encodeResult(message.id, m_book.frame(fitting(*result, *peer.revision), *peer.revision)));
        } else {
            answerError(result.error());
        }
        return;
    }
    if (const auto *document = std::get_if<DocumentTool>(&invocation->tool->handler)) {
        outlet->answer(encodeResult(message.id, m_book.frame((*document)(invocation->arguments), *peer.revision)));
        return;
    }
    const bool needsPerson = std::holds_alternative<PersonTool>(invocation->tool->handler);
    if (needsPerson && caller.key && !caller.key->owner) {
        const QByteArray text = encodeError(message.id, ownerlessKeyError(), peer.revision->isModern());
        outlet->refuse(jsonResponse(text, 403), text);
        return;
    }
    if (needsPerson && caller.authorization.isEmpty()) {
        const QByteArray text = encodeError(message.id, signInError(), peer.revision->isModern());
        outlet->refuse(signInResponse(text, false), text);
        return;
    }
    start(peer, message, *invocation, caller, outlet);
}

void Dispatcher::start(const Peer &peer, const Message &message, const Invocation &invocation, const Caller &caller,
                       const std::shared_ptr<Outlet> &outlet)
{
    const bool modern = peer.revision->isModern();
    if (++m_running > kMostRunning) {
        --m_running;
        const QByteArray text =
            encodeError(message.id, {code::kInternal, u"Too much is going on; try again soon."_s}, modern);
        http::Response busy = jsonResponse(text, 503);
        busy.headers.append(http::Header("Retry-After", kBusySeconds));
        outlet->refuse(std::move(busy), text);
        return;
    }
    const auto running =
        std::make_shared<Call>(Call::Facts{invocation.tool, message.id, invocation.arguments, message.params,
                                           peer.revision, capabilitiesOf(peer, message), levelFor(peer, message)},
                               outlet);
    if (peer.session && !peer.session->addCall(idText(message.id), running)) {
        --m_running;
        outlet->answer(encodeError(
            message.id, {code::kInvalidRequest, u"A request with this id runs already, or too many run."_s}, modern));
        return;
    }
    core::post(this, [this, running, session = peer.session, caller] {
        core::detach(serve(running, session, caller), "a tool call");
    });
}

Task<Result<Identity>> Dispatcher::identify(Caller caller)
{
    if (caller.key && caller.key->owner) {
        const Identity owner = *caller.key->owner;
        co_return owner;
    }
    const QByteArray authorization = caller.authorization;
    co_return co_await m_api.identify(authorization);
}

Task<core::Outcome> Dispatcher::serve(std::shared_ptr<Call> call, std::shared_ptr<Session> session, Caller caller)
{
    const Call::Facts &facts = call->facts();
    Result<Identity> who = core::fail(core::ErrorCode::Unauthorized, {});
    if (std::holds_alternative<PersonTool>(facts.tool->handler)) {
        who = co_await identify(caller);
    }
    if (who) {
        const QByteArray id = caller.requestId + ':' + QByteArray::number(++m_served); // a batch has several calls
        who->origin = {domain::AuditVia::Mcp, QString::fromLatin1(caller.peer), QString::fromLatin1(id)};
    }
    const bool needsPerson = std::holds_alternative<PersonTool>(facts.tool->handler);
    if (needsPerson && !who && who.error().code == core::ErrorCode::Unauthorized) {
        const QByteArray text = encodeError(facts.id, signInError(), facts.revision->isModern());
        call->outlet().refuse(signInResponse(text, true), text);
    } else if (who && session && !session->belongsTo(who->uid)) {
        const QByteArray text = encodeError(facts.id, {code::kNoSession, u"Session not found"_s}, false);
        call->outlet().refuse(jsonResponse(text, 404), text);
    } else {
        auto result = co_await runTool(call, who);
        if (who && !facts.tool->hints.readOnly) {
            const Identity person = *who;
            const QString outcome = outcomeOf(result);
            if (const core::Outcome noted = co_await note(call, person, outcome); !noted) {
                qCCritical(core::lcServer).noquote()
                    << "tool" << facts.tool->name << "left no audit entry:" << noted.error().detail;
                result = refuse(code::kInternal, u"Something went wrong on our side."_s);
            }
        }
        finish(*call, result);
    }
    --m_running;
    if (session) {
        session->removeCall(idText(facts.id));
    }
    co_return core::Outcome();
}

/// A tool that changes something leaves an entry, its service's own or this plain one.
Task<core::Outcome> Dispatcher::note(std::shared_ptr<Call> call, Identity who, QString outcome)
{
    services::audit::Note note;
    note.actor = services::audit::actorOf(who);
    note.action = domain::AuditAction::ToolCall;
    note.subjectKind = u"tool"_s;
    note.subject = call->facts().tool->name;
    note.subjectUid = who.uid;
    note.outcome = outcome;
    co_return co_await m_api.audit().ensure(note);
}

Task<Rpc<QJsonObject>> Dispatcher::runTool(std::shared_ptr<Call> call, Result<Identity> who)
{
    const Tool &tool = *call->facts().tool;
    Rpc<QJsonObject> result;
    try {
        call->outlet().begin(call->wantsMessages() || tool.streams);
        if (const auto *person = std::get_if<PersonTool>(&tool.handler)) {
            result = co_await (*person)(call, who);
        } else {
            result = co_await std::get<LongTool>(tool.handler)(call);
        }
    } catch (const std::exception &exception) {
        qCCritical(core::lcServer).noquote() << "tool" << tool.name << "threw:" << exception.what();
        result = refuse(code::kInternal, u"Something went wrong on our side."_s);
    }
    co_return result;
}

void Dispatcher::finish(const Call &call, const Rpc<QJsonObject> &result) const
{
    const Call::Facts &facts = call.facts();
    if (call.isCancelled()) {
        call.outlet().withdraw();
    } else if (result) {
        call.outlet().answer(encodeResult(facts.id, m_book.frame(fitting(*result, *facts.revision), *facts.revision)));
    } else {
        call.outlet().answer(encodeError(facts.id, result.error(), facts.revision->isModern()));
    }
}

} // namespace dotm::server::mcp
