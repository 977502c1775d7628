// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridge/mcpresult.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace dotm::bridge {
using namespace Qt::Literals::StringLiterals;
using namespace contract::rpc;

namespace {

constexpr QLatin1StringView kServerInfo{"io.modelcontextprotocol/serverInfo"};

QJsonObject textBlock(const QJsonObject &object)
{
    return {{u"type"_s, u"text"_s}, {u"text"_s, QString::fromUtf8(QJsonDocument(object).toJson())}};
}

} // namespace

bool isModern(const Message &message)
{
    return metaOf(message).contains(meta::kVersion);
}

QByteArray toolAnswer(const Message &request, const QJsonObject &object, bool isError)
{
    QJsonObject result{{u"content"_s, QJsonArray{textBlock(object)}}, {u"isError"_s, isError}};
    if (!isError) {
        result.insert("structuredContent"_L1, object);
    }
    if (isModern(request)) {
        result.insert("resultType"_L1, u"complete"_s);
        result.insert("_meta"_L1,
                      QJsonObject{{kServerInfo, QJsonObject{{u"name"_s, u"dotm-desktop"_s},
                                                            {u"version"_s, QStringLiteral(DOTM_VERSION)}}}});
    }
    return encodeResult(request.id, compact(result));
}

QByteArray toolFailure(const Message &request, const QString &status, const QString &message)
{
    return toolAnswer(request, {{u"success"_s, false}, {u"status"_s, status}, {u"message"_s, message}}, true);
}

QByteArray progressNotice(const Message &request, double value, const QString &text)
{
    const QJsonValue token = metaOf(request).value("progressToken"_L1);
    if (token.isUndefined()) {
        return {};
    }
    return encodeNotification(u"notifications/progress"_s,
                              {{u"progressToken"_s, token}, {u"progress"_s, value}, {u"message"_s, text}});
}

QJsonObject answerObject(const QByteArray &response)
{
    const QJsonObject result = QJsonDocument::fromJson(response).object().value("result"_L1).toObject();
    if (result.value("structuredContent"_L1).isObject()) {
        return result.value("structuredContent"_L1).toObject();
    }
    const QString text = result.value("content"_L1).toArray().at(0).toObject().value("text"_L1).toString();
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QByteArray withAnswerObject(const QByteArray &response, const QJsonObject &object)
{
    QJsonObject message = QJsonDocument::fromJson(response).object();
    QJsonObject result = message.value("result"_L1).toObject();
    QJsonArray content = result.value("content"_L1).toArray();
    if (content.isEmpty()) {
        content.append(textBlock(object));
    } else {
        content.replace(0, textBlock(object));
    }
    result.insert("content"_L1, content);
    if (result.contains("structuredContent"_L1)) {
        result.insert("structuredContent"_L1, object);
    }
    message.insert("result"_L1, result);
    return compact(message);
}

} // namespace dotm::bridge
