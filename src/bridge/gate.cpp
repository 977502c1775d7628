// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridge/gate.h"

#include "bridge/mcpresult.h"
#include "bridge/rendezvous.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace dotm::bridge {
using namespace Qt::Literals::StringLiterals;
using namespace contract::rpc;
using core::Outcome;
using core::Result;
using core::Task;

namespace {

const QString kPath = u"/mcp"_s;
const QString kUnnamed = u"unnamed"_s;

QByteArray digest(const QByteArray &key)
{
    return QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex();
}

http::Response plain(int status, const QString &sentence, const QList<http::Header> &headers = {})
{
    http::Response response;
    response.status = status;
    response.body = QJsonDocument(QJsonObject{{u"error"_s, sentence}}).toJson(QJsonDocument::Compact);
    response.headers = headers;
    return response;
}

bool isOurHost(const QByteArray &host)
{
    static const QRegularExpression pattern(u"^(localhost|127\\.0\\.0\\.1|\\[::1\\])(:[0-9]{1,5})?$"_s);
    return pattern.match(QString::fromLatin1(host.toLower())).hasMatch();
}

QByteArray bearerOf(const http::Request &request)
{
    const QByteArray value = request.header("Authorization");
    return value.left(7).compare("Bearer ", Qt::CaseInsensitive) == 0 ? value.mid(7).trimmed() : QByteArray();
}

QString programOf(const http::Request &request)
{
    static const QRegularExpression pattern(u"^[a-z0-9._-]{1,40}$"_s);
    const QString name = QString::fromLatin1(request.header(kClientHeader));
    return pattern.match(name).hasMatch() ? name : kUnnamed;
}

QString introductionOf(const Message &message)
{
    const QJsonObject info = message.params.value("clientInfo"_L1).toObject();
    return (info.value("name"_L1).toString().left(60) + u' ' + info.value("version"_L1).toString().left(20)).trimmed();
}

/// What to answer when the service is not there.
UpstreamAnswer unavailable(const Message &message)
{
    const RpcError error{code::kInternal, u"DOTM's service layer does not answer. Try again in a moment."_s, {}};
    return {503, {http::Header("Retry-After", "5")}, encodeError(message.id, error, isModern(message))};
}

} // namespace

Gate::Gate(const CallWorld &world, CallRunner &runner, core::SecretString runtimeKey, QObject *parent)
    : QObject(parent), m_world(world), m_runner(runner), m_runtimeDigest(digest(runtimeKey.reveal().toUtf8()))
{
}

Gate::~Gate() = default;

Outcome Gate::listen(quint16 port)
{
    const auto handler = [this](http::Request request, http::Responder responder) {
        if (const auto refused = refusal(request)) {
            responder.send(*refused);
            return;
        }
        const auto held = std::make_shared<http::Responder>(std::move(responder));
        core::post(this, [this, request, held] { take(request, std::move(*held)); });
    };
    http::ServerOptions options;
    options.port = port;
    options.limits.connections = 256;
    m_server = std::make_unique<http::Server>(options, handler);
    const Outcome listening = m_server->listen();
    if (listening || port == 0) {
        return listening;
    }
    options.port = 0;
    m_server = std::make_unique<http::Server>(options, handler);
    return m_server->listen();
}

quint16 Gate::port() const
{
    return m_server ? m_server->port() : 0;
}

QUrl Gate::url() const
{
    QUrl url = m_server ? m_server->url() : QUrl();
    if (url.isValid()) {
        url.setPath(kPath);
    }
    return url;
}

void Gate::drain()
{
    if (m_server) {
        m_server->drain(std::chrono::milliseconds(500));
    }
}

std::optional<http::Response> Gate::refusal(const http::Request &request)
{
    if (!isOurHost(request.header("Host"))) {
        return plain(403, u"Only this computer is served here, under 127.0.0.1 or localhost."_s);
    }
    if (!request.header("Origin").isEmpty()) {
        return plain(403, u"Web pages may not use this address."_s);
    }
    if (request.path != kPath && request.path != kPath + u'/') {
        return plain(404, u"There is nothing here; the address is /mcp."_s);
    }
    if (request.method != "POST" && request.method != "GET" && request.method != "DELETE") {
        return plain(405, u"This address has no such method."_s, {http::Header("Allow", "GET, POST, DELETE")});
    }
    return std::nullopt;
}

/// By its key: the one of this start, which dotm-mcp reads from a file of this account, or one of its own.
std::optional<Assistant> Gate::assistantOf(const http::Request &request)
{
    const QByteArray key = bearerOf(request);
    if (key.isEmpty()) {
        return std::nullopt;
    }
    const QByteArray print = digest(key);
    if (print == m_runtimeDigest) {
        return m_world.book.greet(programOf(request));
    }
    const Assistant *known = m_world.book.byKeyDigest(print);
    return known == nullptr ? std::nullopt : std::optional(*known);
}

void Gate::take(const http::Request &request, http::Responder responder)
{
    const auto assistant = assistantOf(request);
    if (!assistant) {
        responder.send(plain(401, u"This needs a key that DOTM Desktop made, and somebody signed in there."_s,
                             {http::Header("WWW-Authenticate", R"(Bearer realm="dotm-desktop")")}));
        return;
    }
    m_world.book.noteSeen(assistant->id, {});
    const QByteArray accept = request.header("Accept").toLower();
    if (request.method == "GET" && !accept.contains("text/event-stream")) {
        responder.send(plain(405, u"GET is for event streams."_s, {http::Header("Allow", "POST, DELETE")}));
        return;
    }
    if (request.method == "GET") {
        m_world.upstream.relay(request, std::make_shared<http::Responder>(std::move(responder)));
        return;
    }
    const Incoming incoming = readMessage(QJsonDocument::fromJson(request.body).object());
    if (request.method == "POST" && incoming.message.method == "subscriptions/listen"_L1) {
        m_world.upstream.relay(request, std::make_shared<http::Responder>(std::move(responder)));
        return;
    }
    core::detach(post(*assistant, request, std::make_shared<Caller>(std::move(responder), request.header("Accept"))),
                 "answering an assistant");
}

Task<Outcome> Gate::post(Assistant assistant, http::Request request, std::shared_ptr<Caller> caller)
{
    ++m_pending;
    UpstreamAnswer answer;
    const auto body = parseBody(request.body);
    if (request.method != "POST" || !body) {
        answer = co_await passRaw(request);
    } else if (body->isArray()) {
        const QJsonArray batch = body->toArray();
        answer = co_await answerBatch(assistant, request, batch, caller);
    } else {
        const Incoming incoming = readMessage(*body);
        const Message message = incoming.message;
        if (incoming.problem) {
            answer = co_await passRaw(request);
        } else {
            answer = co_await answerTo(assistant, request, message, caller);
        }
    }
    caller->answer(answer.status, answer.body, answer.headers);
    --m_pending;
    co_return Outcome();
}

Task<UpstreamAnswer> Gate::answerTo(Assistant assistant, http::Request request, Message message,
                                    std::shared_ptr<Caller> caller)
{
    if (message.kind == Message::Kind::Request && message.method == "tools/call"_L1) {
        const IncomingCall call{assistant, request, message, caller};
        co_return co_await m_runner.run(call);
    }
    if (message.kind == Message::Kind::Notification && message.method == "notifications/cancelled"_L1) {
        m_runner.cancel(assistant.id, request.header("Mcp-Session-Id"), idText(message.params.value("requestId"_L1)));
    }
    if (message.method == "initialize"_L1) {
        m_world.book.noteSeen(assistant.id, introductionOf(message));
    }
    UpstreamAnswer answer = co_await pass(request, message, caller);
    if (message.method == "tools/list"_L1) {
        answer.body = ToolShelf::patchedList(answer.body);
    }
    const UpstreamAnswer given = answer;
    co_return given;
}

Task<UpstreamAnswer> Gate::pass(http::Request request, Message message, std::shared_ptr<Caller> caller)
{
    const Upstream::OnMessage tell = [caller](const QByteArray &text, const QList<http::Header> &headers) {
        caller->tell(text, headers);
    };
    const QByteArray body = request.body;
    const QJsonValue id = message.id;
    const auto handle = std::make_shared<Upstream::Handle>();
    const Result<UpstreamAnswer> answer = co_await m_world.upstream.exchange(request, body, id, tell, handle);
    if (!answer) {
        const UpstreamAnswer silent = unavailable(message);
        co_return silent;
    }
    const UpstreamAnswer given = *answer;
    co_return given;
}

/// What is not a sound message, and DELETE: the service knows what to say.
Task<UpstreamAnswer> Gate::passRaw(http::Request request)
{
    const Message none;
    const std::shared_ptr<Caller> nobody;
    const QByteArray body = request.body;
    const QJsonValue id = QJsonValue::Null;
    const Upstream::OnMessage ignore = [](const QByteArray &, const QList<http::Header> &) {
    };
    const auto handle = std::make_shared<Upstream::Handle>();
    const Result<UpstreamAnswer> answer = co_await m_world.upstream.exchange(request, body, id, ignore, handle);
    const UpstreamAnswer given = answer ? *answer : unavailable(none);
    co_return given;
}

/// Each message by itself, as the rules for each are different; the answers as one array.
Task<UpstreamAnswer> Gate::answerBatch(Assistant assistant, http::Request request, QJsonArray batch,
                                       std::shared_ptr<Caller> caller)
{
    const bool isModernInside =
        std::ranges::any_of(batch, [](const QJsonValue &each) { return isModern(readMessage(each).message); });
    const bool callsTools = std::ranges::any_of(batch, [](const QJsonValue &each) {
        const QString method = readMessage(each).message.method;
        return method == "tools/call"_L1 || method == "tools/list"_L1;
    });
    if (!callsTools || isModernInside || batch.size() > kMostInBatch) {
        co_return co_await passRaw(request);
    }
    QByteArrayList answers;
    for (const auto value : batch) {
        const Incoming incoming = readMessage(value);
        const Message message = incoming.message;
        if (incoming.problem) {
            answers.append(encodeError(message.id, *incoming.problem, false));
            continue;
        }
        http::Request single = request;
        single.body = QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
        const UpstreamAnswer answer = co_await answerTo(assistant, single, message, caller);
        if (message.kind == Message::Kind::Request) {
            answers.append(answer.body);
        }
    }
    const UpstreamAnswer all{
        answers.isEmpty() ? 202 : 200, {}, answers.isEmpty() ? QByteArray() : '[' + answers.join(',') + ']'};
    co_return all;
}

} // namespace dotm::bridge
