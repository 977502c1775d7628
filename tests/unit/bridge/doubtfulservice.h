// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/guarded.h"
#include "http/server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dotm::test {

/// A service layer that says what the test wants it to say, whether it is true or not.
class DoubtfulService
{
public:
    struct Behaviour
    {
        QJsonArray activations;
        double price = 1.0;
        QString activationText = QStringLiteral("Gets a line.");
        QJsonObject toolAnswer;      ///< of activate_esim
        QJsonArray activationsAfter; ///< once the tool was called
        bool losesAnswer = false;    ///< of the tool: done, but cut off
        bool hidesAccount = false;   ///< once the tool was called
        int toolCalls = 0;
    };

    DoubtfulService()
        : m_server({}, [this](const http::Request &request, http::Responder responder) {
              answer(request, std::move(responder));
          })
    {
        m_isListening = m_server.listen().has_value();
    }

    [[nodiscard]] QUrl url() const { return m_isListening ? m_server.url() : QUrl(); }
    template <typename Work>
    auto with(Work &&work)
    {
        return m_behaviour.with(std::forward<Work>(work));
    }
    [[nodiscard]] static QJsonObject activation(const QString &state, int cents = 100)
    {
        return {{QStringLiteral("id"), QStringLiteral("a1")},
                {QStringLiteral("state"), state},
                {QStringLiteral("created_at"), QStringLiteral("2026-01-15T09:30:00.000Z")},
                {QStringLiteral("invoice_id"), QStringLiteral("in_1")},
                {QStringLiteral("amount"),
                 QJsonObject{{QStringLiteral("minor"), cents}, {QStringLiteral("currency"), QStringLiteral("USD")}}}};
    }

private:
    static http::Response json(const QJsonObject &object, int status = 200)
    {
        http::Response response;
        response.status = status;
        response.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
        return response;
    }

    void answer(const http::Request &request, http::Responder responder)
    {
        m_behaviour.with([&](Behaviour &now) {
            if (request.path.startsWith(u"/api/auth/")) {
                responder.send(json({{QStringLiteral("uid"), QStringLiteral("uid-1")},
                                     {QStringLiteral("email"), QStringLiteral("a@example.com")},
                                     {QStringLiteral("id_token"), QStringLiteral("token-1")},
                                     {QStringLiteral("refresh_token"), QStringLiteral("refresh-1")},
                                     {QStringLiteral("expires_in"), 3'600}}));
            } else if (request.path.startsWith(u"/mcp/service/")) {
                responder.send(
                    json({{QStringLiteral("service"), QJsonObject{{QStringLiteral("price_usd"), now.price}}}}));
            } else if (request.path == u"/api/esim/activations") {
                if (now.hidesAccount && now.toolCalls > 0) {
                    responder.send(json({{QStringLiteral("error"), QStringLiteral("No.")},
                                         {QStringLiteral("code"), QStringLiteral("storage")}},
                                        500));
                } else {
                    responder.send(json(
                        {{QStringLiteral("activations"), now.toolCalls > 0 ? now.activationsAfter : now.activations}}));
                }
            } else {
                answerMcp(now, request, std::move(responder));
            }
        });
    }

    static void answerMcp(Behaviour &now, const http::Request &request, http::Responder responder)
    {
        const QJsonObject message = QJsonDocument::fromJson(request.body).object();
        QJsonObject result;
        if (message.value(QStringLiteral("method")).toString() == QStringLiteral("tools/list")) {
            const QJsonObject tool{
                {QStringLiteral("name"), QStringLiteral("activate_esim")},
                {QStringLiteral("description"), now.activationText},
                {QStringLiteral("inputSchema"), QJsonObject{{QStringLiteral("type"), QStringLiteral("object")}}}};
            result.insert(QStringLiteral("tools"), QJsonArray{tool});
        } else {
            ++now.toolCalls;
            if (now.losesAnswer) {
                responder.abort();
                return;
            }
            const QString text = QString::fromUtf8(QJsonDocument(now.toolAnswer).toJson());
            result = {
                {QStringLiteral("content"), QJsonArray{QJsonObject{{QStringLiteral("type"), QStringLiteral("text")},
                                                                   {QStringLiteral("text"), text}}}},
                {QStringLiteral("structuredContent"), now.toolAnswer}};
        }
        responder.send(json({{QStringLiteral("jsonrpc"), QStringLiteral("2.0")},
                             {QStringLiteral("id"), message.value(QStringLiteral("id"))},
                             {QStringLiteral("result"), result}}));
    }

    core::Guarded<Behaviour> m_behaviour;
    http::Server m_server;
    bool m_isListening = false;
};

} // namespace dotm::test
