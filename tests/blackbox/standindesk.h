// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/rendezvous.h"
#include "core/guarded.h"
#include "core/random.h"
#include "http/server.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <vector>

namespace dotm::test {

/// Stands in for the running desktop: the file that says where it is, and behind it a small MCP server that does what
/// the test says and keeps what arrived.
class StandInDesk
{
public:
    /// Answers a POST; false: the usual answer is given.
    using Script = std::function<bool(const QJsonObject &message, const http::Request &request, http::Responder &)>;

    explicit StandInDesk(QString folder) : m_folder(std::move(folder)) {}
    ~StandInDesk() { close(); }

    /// Another port, another key, no sessions.
    [[nodiscard]] bool open()
    {
        close();
        changeKey();
        forgetSessions();
        m_server = std::make_unique<http::Server>(http::ServerOptions(),
                                                  [this](http::Request request, http::Responder responder) {
                                                      handle(std::move(request), std::move(responder));
                                                  });
        return m_server->listen() && writeFile();
    }
    [[nodiscard]] bool writeFile() const
    {
        QUrl url = m_server->url();
        url.setPath(QStringLiteral("/mcp"));
        return bridge::writeRendezvous(
                   m_folder, {url, core::SecretString(QString::fromLatin1(key())), QCoreApplication::applicationPid()})
            .has_value();
    }
    /// As if it had been killed: calls break, the file stays.
    void close()
    {
        abortShelved();
        cutStreams();
        if (m_server) {
            m_server->drain(std::chrono::milliseconds(0));
            m_server.reset();
        }
    }
    /// The key alone is another one, as after a quick restart on the same port.
    void changeKey()
    {
        const QByteArray key = core::randomToken(m_random).toLatin1();
        m_state.with([&key](State &state) { state.key = key; });
    }
    [[nodiscard]] QByteArray key() const
    {
        return m_state.with([](const State &state) { return state.key; });
    }
    void forgetSessions()
    {
        m_state.with([](State &state) { state.sessions.clear(); });
    }
    /// Nobody is let in, whatever the key.
    void lock(bool isLocked)
    {
        m_state.with([isLocked](State &state) { state.isLocked = isLocked; });
    }
    /// GET is answered 405.
    void offerNoStreams()
    {
        m_state.with([](State &state) { state.hasStreams = false; });
    }
    void setScript(Script script)
    {
        m_state.with([&script](State &state) { state.script = std::move(script); });
    }

    [[nodiscard]] QList<http::Request> requests() const
    {
        return m_state.with([](const State &state) { return state.requests; });
    }
    /// Those with this JSON-RPC method, or HTTP method.
    [[nodiscard]] QList<http::Request> requests(const QString &method) const
    {
        QList<http::Request> result;
        for (const http::Request &each : requests()) {
            if (QString::fromLatin1(each.method) == method || parsed(each).value(QStringLiteral("method")) == method) {
                result.append(each);
            }
        }
        return result;
    }
    [[nodiscard]] static QJsonObject parsed(const http::Request &request)
    {
        return QJsonDocument::fromJson(request.body).object();
    }
    [[nodiscard]] int shelved() const
    {
        return m_state.with([](const State &state) { return static_cast<int>(state.shelf.size()); });
    }
    /// Calls of "slow" whose caller has left.
    [[nodiscard]] int left() const
    {
        return m_state.with([](const State &state) {
            return static_cast<int>(
                std::ranges::count_if(state.shelf, [](const Shelved &each) { return each.responder.clientGone(); }));
        });
    }
    /// Answers the newest call of "slow" first.
    void answerShelved()
    {
        m_state.with([](State &state) {
            while (!state.shelf.empty()) {
                Shelved &last = state.shelf.back();
                last.responder.send({200, "application/json", toolAnswer(last.id, QStringLiteral("late")), {}});
                state.shelf.pop_back();
            }
        });
    }
    void abortShelved()
    {
        m_state.with([](State &state) {
            for (Shelved &each : state.shelf) {
                each.responder.abort();
            }
            state.shelf.clear();
        });
    }
    [[nodiscard]] int streams() const
    {
        return m_state.with([](const State &state) {
            return static_cast<int>(std::ranges::count_if(state.streams, &http::EventStream::isOpen));
        });
    }
    void tell(const QByteArray &message, const QByteArray &id = {})
    {
        m_state.with([&](State &state) {
            for (const http::EventStream &each : state.streams) {
                each.send("message", message, id);
            }
        });
    }
    void cutStreams()
    {
        m_state.with([](State &state) {
            for (const http::EventStream &each : state.streams) {
                each.close();
            }
            state.streams.clear();
        });
    }

    [[nodiscard]] static QByteArray compact(const QJsonObject &object)
    {
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    [[nodiscard]] static QByteArray answer(const QJsonValue &id, const QJsonObject &result)
    {
        return compact({{QStringLiteral("jsonrpc"), QStringLiteral("2.0")},
                        {QStringLiteral("id"), id},
                        {QStringLiteral("result"), result}});
    }
    [[nodiscard]] static QByteArray toolAnswer(const QJsonValue &id, const QString &text)
    {
        const QJsonObject block{{QStringLiteral("type"), QStringLiteral("text")}, {QStringLiteral("text"), text}};
        return answer(id, {{QStringLiteral("content"), QJsonArray{block}}});
    }

private:
    struct Shelved
    {
        QJsonValue id;
        http::Responder responder;
    };
    struct State
    {
        QByteArray key;
        QList<http::Request> requests;
        QList<QByteArray> sessions;
        Script script;
        std::vector<Shelved> shelf;
        std::vector<http::EventStream> streams;
        int lastSession = 0;
        bool hasStreams = true;
        bool isLocked = false;
    };

    void handle(http::Request request, http::Responder responder)
    {
        m_state.with([&request](State &state) { state.requests.append(request); });
        const bool isLocked = m_state.with([](const State &state) { return state.isLocked; });
        if (isLocked || request.header("Authorization") != "Bearer " + key()) {
            responder.send({401, "application/json", "{\"error\":\"wrong key\"}", {}});
            return;
        }
        const QByteArray session = request.header("Mcp-Session-Id");
        const bool isKnown =
            session.isEmpty() || m_state.with([&](const State &state) { return state.sessions.contains(session); });
        const QJsonObject message = parsed(request);
        if (!isKnown) {
            responder.send({404,
                            "application/json",
                            R"({"jsonrpc":"2.0","id":)" + idText(message) +
                                R"(,"error":{"code":-32001,"message":"Session not found"}})",
                            {}});
        } else if (request.method == "GET" && !m_state.with([](const State &state) { return state.hasStreams; })) {
            responder.send({405, {}, {}, {{"Allow", "POST"}}});
        } else if (request.method == "GET") {
            http::EventStream stream = responder.startEvents();
            m_state.with([&stream](State &state) { state.streams.push_back(std::move(stream)); });
        } else {
            const Script script = m_state.with([](const State &state) { return state.script; });
            if (!script || !script(message, request, responder)) {
                usual(message, std::move(responder));
            }
        }
    }
    [[nodiscard]] static QByteArray idText(const QJsonObject &message)
    {
        const QByteArray list = QJsonDocument(QJsonArray{message.value(QStringLiteral("id"))}).toJson();
        return list.trimmed().sliced(1).chopped(1).trimmed();
    }
    void usual(const QJsonObject &message, http::Responder responder)
    {
        const QJsonValue id = message.value(QStringLiteral("id"));
        const QString method = message.value(QStringLiteral("method")).toString();
        const QJsonObject params = message.value(QStringLiteral("params")).toObject();
        if (id.isUndefined() || method.isEmpty()) {
            responder.send({202, {}, {}, {}});
        } else if (method == QStringLiteral("initialize")) {
            const QByteArray session = m_state.with([](State &state) {
                state.sessions.append("s" + QByteArray::number(++state.lastSession));
                return state.sessions.constLast();
            });
            responder.send({200, "application/json", answer(id, welcome(params)), {{"Mcp-Session-Id", session}}});
        } else if (method == QStringLiteral("tools/list")) {
            responder.send({200, "application/json", answer(id, {{QStringLiteral("tools"), tools()}}), {}});
        } else if (method == QStringLiteral("tools/call")) {
            call(id, params, std::move(responder));
        } else {
            responder.send({200, "application/json", answer(id, {}), {}});
        }
    }
    void call(const QJsonValue &id, const QJsonObject &params, http::Responder responder)
    {
        const QString name = params.value(QStringLiteral("name")).toString();
        if (name == QStringLiteral("slow")) {
            m_state.with([&](State &state) { state.shelf.push_back({id, std::move(responder)}); });
        } else if (name == QStringLiteral("broken")) {
            responder.abort();
        } else if (name == QStringLiteral("streamed")) {
            const http::EventStream stream = responder.startEvents();
            stream.send("message", R"({"jsonrpc":"2.0","method":"notifications/progress","params":{"progress":1}})");
            stream.comment("ka");
            stream.send({}, toolAnswer(id, QStringLiteral("streamed")));
            stream.close();
        } else if (name == QStringLiteral("half")) {
            const http::EventStream stream = responder.startEvents();
            stream.send("message", R"({"jsonrpc":"2.0","method":"notifications/progress","params":{"progress":1}})");
            stream.close();
        } else {
            const QJsonObject arguments = params.value(QStringLiteral("arguments")).toObject();
            responder.send({200,
                            "application/json",
                            toolAnswer(id, name + arguments.value(QStringLiteral("text")).toString()),
                            {}});
        }
    }
    [[nodiscard]] static QJsonObject welcome(const QJsonObject &params)
    {
        const QJsonObject changing{{QStringLiteral("listChanged"), true}};
        return {{QStringLiteral("protocolVersion"), params.value(QStringLiteral("protocolVersion"))},
                {QStringLiteral("capabilities"), QJsonObject{{QStringLiteral("tools"), changing}}},
                {QStringLiteral("serverInfo"), QJsonObject{{QStringLiteral("name"), QStringLiteral("stand-in")},
                                                           {QStringLiteral("version"), QStringLiteral("1")}}}};
    }
    [[nodiscard]] static QJsonArray tools()
    {
        const auto schema = [](const QJsonObject &properties) {
            return QJsonObject{{QStringLiteral("type"), QStringLiteral("object")},
                               {QStringLiteral("properties"), properties}};
        };
        const QJsonObject text{{QStringLiteral("type"), QStringLiteral("string")}};
        QJsonObject region = text;
        region.insert(QStringLiteral("x-mcp-header"), QStringLiteral("Region"));
        return {QJsonObject{{QStringLiteral("name"), QStringLiteral("echo")},
                            {QStringLiteral("inputSchema"), schema({{QStringLiteral("text"), text}})}},
                QJsonObject{{QStringLiteral("name"), QStringLiteral("marked")},
                            {QStringLiteral("inputSchema"), schema({{QStringLiteral("region"), region}})}}};
    }

    QString m_folder;
    core::SystemRandom m_random;
    core::Guarded<State> m_state;
    std::unique_ptr<http::Server> m_server;
};

} // namespace dotm::test
