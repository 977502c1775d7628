// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// Whole conversations with the MCP server: envelope, batches, which era a message belongs to, the checks of modern
// requests against real headers, sessions and both older transports. Every answer must be one that the protocol knows.

#include "expect.h"
#include "http/responsehead.h"
#include "mcpconversation.h"
#include "mcpworld.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringDecoder>

#include <set>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using fuzz::Answered;
using fuzz::expect;
using Kind = http::Exchange::Kind;

namespace {

const std::set<int> kStatuses{200, 202, 204, 400, 401, 403, 404, 405, 406, 415, 503};

QJsonValue parsed(const QByteArray &json, const QByteArray &about)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(json);
    expect(!decoder.hasError() && !text.isEmpty(), "what is sent is UTF-8", about + "\n" + json);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    expect(error.error == QJsonParseError::NoError, "what is sent is JSON", about + "\n" + json);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

/// One message of ours: version 2.0, and an answer is a result or an error, never both and never neither.
void checkMessage(const QJsonObject &message, const QByteArray &about)
{
    expect(message.value("jsonrpc"_L1) == u"2.0"_s, "a message says its version", about);
    const int kinds = message.contains("result"_L1) + message.contains("error"_L1) + message.contains("method"_L1);
    expect(kinds == 1, "a message is one thing", about);
    const QJsonObject error = message.value("error"_L1).toObject();
    const bool well = error.value("code"_L1).isDouble() && !error.value("message"_L1).toString().isEmpty();
    expect(!message.contains("error"_L1) || well, "an error has a code and a sentence", about);
    const bool object = message.value("result"_L1).isObject();
    expect(!message.contains("result"_L1) || (object && message.contains("id"_L1)), "a result is an object", about);
}

void checkBody(const QJsonValue &body, const QByteArray &about)
{
    if (body.isObject() && !body.toObject().contains("jsonrpc"_L1)) { // refused before the protocol begins
        expect(body.toObject().contains("error"_L1), "what is no message is an error", about);
        return;
    }
    const QJsonArray all = body.isArray() ? body.toArray() : QJsonArray{body};
    expect(!all.isEmpty(), "no batch is empty", about);
    for (const auto value : all) {
        checkMessage(value.toObject(), about);
    }
}

/// The rules about who may ask, read a second time.
bool isForeign(const http::Request &request)
{
    static const QRegularExpression host(u"^(?:127\\.0\\.0\\.1|localhost|\\[?::1\\]?)(?::[^:\\]]*)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QString named = QString::fromLatin1(request.header("Host"));
    const QString origin = QString::fromLatin1(request.header("Origin"));
    const bool own = origin.section(u"://"_s, 1).compare(named, Qt::CaseInsensitive) == 0;
    return !host.match(named).hasMatch() || (!origin.isEmpty() && !own);
}

/// A single call's id comes back as it was, whatever else is wrong with the call.
void checkId(const http::Request &request, const QJsonValue &answer, const QByteArray &about)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    const QJsonValue id = document.object().value("id"_L1);
    const bool called = document.isObject() && document.object().value("method"_L1).isString() &&
                        (id.isString() || (id.isDouble() && id.toDouble() == static_cast<double>(id.toInteger())));
    const QJsonObject message = answer.toObject();
    const bool early = request.method != "POST" || !message.contains("jsonrpc"_L1) || request.path.contains(u"sse"_s);
    const int status = message.value("error"_L1).toObject().value("code"_L1).toInt();
    if (called && !early && message.contains("id"_L1) && !message.value("id"_L1).isNull()) {
        expect(message.value("id"_L1) == id, "an answer names its request", about);
    }
    expect(status != -32603, "nothing went wrong on our side", about);
}

void checkWhole(const http::Request &request, const http::Response &response, const QByteArray &about)
{
    expect(kStatuses.contains(response.status), "the status is one of the protocol's",
           about + '\n' + QByteArray::number(response.status));
    expect(http::isSafe(response), "the head can be sent", about);
    if (response.status == 202 || response.status == 204) {
        expect(response.body.isEmpty(), "what is only taken has no body", about);
    } else if (response.contentType == "application/json") {
        const QJsonValue body = parsed(response.body, about);
        checkBody(body, about);
        checkId(request, body, about);
    }
}

/// The messages of an event stream; an endpoint of the older transport is remembered in @p sse.
void checkEvents(const QByteArrayList &frames, QByteArray &sse, const QByteArray &about)
{
    for (const QByteArray &frame : frames) {
        expect(frame.endsWith("\n\n"), "an event ends", about);
        const QByteArrayList lines = frame.split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("data: /")) {
                sse = line.mid(line.indexOf('=') + 1);
            } else if (line.startsWith("data: ") && line.size() > 6) {
                checkBody(parsed(line.mid(6), about), about);
            }
        }
    }
}

/// One client's requests, its streams and what its placeholders stand for.
class Conversation
{
public:
    explicit Conversation(fuzz::McpWorld &world) : m_world(world) {}
    ~Conversation()
    {
        for (const auto &stream : m_streams) {
            stream->detach();
        }
    }

    void say(http::Request request)
    {
        for (auto &[name, value] : request.headers) {
            value = fuzz::filledIn(value, [this](const QByteArray &what) { return meant(what); });
        }
        if (request.query.queryItemValue(u"sessionId"_s) == u"$SSE") {
            request.query = QUrlQuery{{u"sessionId"_s, QString::fromLatin1(m_sse)}};
        }
        const QByteArray about = request.method + ' ' + request.path.toUtf8() + '\n' + request.body;
        const auto exchange = m_world.handle(request);
        const Answered answered = m_world.answerOf(*exchange);
        expect(answered.kind == Kind::Whole || answered.kind == Kind::Events, "every request is answered", about);
        const bool refused = answered.kind == Kind::Whole && answered.response.status == 403;
        const bool theirs = answered.kind == Kind::Whole && answered.response.status == 404; // not the protocol's
        expect(refused || theirs || !isForeign(request), "foreign pages are refused", about);
        if (answered.kind == Kind::Whole) {
            checkWhole(request, answered.response, about);
            exchange->detach();
        } else {
            checkEvents(answered.frames, m_sse, about);
            m_streams.append(exchange);
        }
        for (const auto &stream : m_streams) { // also what older streams were told meanwhile
            checkEvents(m_world.answerOf(*stream).frames, m_sse, about);
        }
    }

private:
    QByteArray meant(const QByteArray &name)
    {
        const auto *revision = server::mcp::findRevision(QString::fromLatin1(name));
        if (revision == nullptr) {
            return name;
        }
        QByteArray &id = m_sessions[name];
        if (id.isEmpty()) {
            id = m_world.sessionId(*revision);
        }
        return id;
    }

    fuzz::McpWorld &m_world;
    QHash<QByteArray, QByteArray> m_sessions;
    QByteArray m_sse;
    QList<std::shared_ptr<http::Exchange>> m_streams;
};

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static int argc = 1;
    static char program[] = "fuzz";
    static char *argv[] = {program, nullptr};
    static const QCoreApplication application(argc, argv);
    static fuzz::McpWorld world;

    Conversation conversation(world);
    const auto requests = fuzz::readConversation(fuzz::bytesOf(data, size));
    for (const http::Request &request : requests) {
        conversation.say(request);
    }
    return 0;
}
