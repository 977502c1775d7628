// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "contract/jsonrpc.h"

#include "contract/json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace dotm::contract::rpc {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLongestMethod = 128;

bool isId(const QJsonValue &value)
{
    return value.isString() || (value.isDouble() && value.toDouble() == static_cast<double>(value.toInteger()));
}

std::optional<RpcError> readResponse(const QJsonObject &object, Message &message)
{
    message.kind = Message::Kind::Response;
    if (!message.id.isString() && !message.id.isDouble()) {
        return RpcError{code::kInvalidRequest, u"A response needs an id."_s};
    }
    message.result = object.value("result"_L1);
    return std::nullopt;
}

std::optional<RpcError> readCall(const QJsonObject &object, Message &message)
{
    if (!object.value("method"_L1).isString()) {
        return RpcError{code::kInvalidRequest, u"\"method\" must be text."_s};
    }
    message.method = object.value("method"_L1).toString();
    if (message.method.isEmpty() || message.method.size() > kLongestMethod) {
        return RpcError{code::kInvalidRequest, u"\"method\" is empty or too long."_s};
    }
    message.kind = object.contains("id"_L1) ? Message::Kind::Request : Message::Kind::Notification;
    const QJsonValue params = object.value("params"_L1);
    if (!params.isUndefined() && !params.isObject()) {
        return RpcError{code::kInvalidParams, u"\"params\" must be an object."_s};
    }
    message.params = params.toObject();
    return std::nullopt;
}

} // namespace

Rpc<QJsonValue> parseBody(const QByteArray &body)
{
    if (isTooDeep(body)) {
        return refuse(code::kInvalidRequest, u"The message is nested too deeply."_s);
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError) {
        return refuse(code::kParse, u"The body is not JSON."_s);
    }
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

Incoming readMessage(const QJsonValue &value)
{
    Incoming incoming;
    const auto problem = [&incoming](const QString &text) {
        incoming.problem = RpcError{code::kInvalidRequest, text};
        return incoming;
    };
    if (!value.isObject()) {
        return problem(u"A message must be an object."_s);
    }
    const QJsonObject object = value.toObject();
    const QJsonValue id = object.value("id"_L1);
    if (!id.isUndefined() && !isId(id)) {
        return problem(u"\"id\" must be text or an integer."_s);
    }
    incoming.message.id = id;
    if (object.value("jsonrpc"_L1).toString() != "2.0"_L1) {
        return problem(u"\"jsonrpc\" must be \"2.0\"."_s);
    }
    const bool answers = object.contains("result"_L1) || object.contains("error"_L1);
    incoming.problem = !object.contains("method"_L1) && answers ? readResponse(object, incoming.message)
                                                                : readCall(object, incoming.message);
    return incoming;
}

QJsonObject metaOf(const Message &message)
{
    return message.params.value("_meta"_L1).toObject();
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray idText(const QJsonValue &id)
{
    if (id.isDouble() && id.toInteger() != 0 && static_cast<double>(id.toInteger()) == id.toDouble()) {
        return QByteArray::number(id.toInteger());
    }
    const QByteArray list = QJsonDocument(QJsonArray{id}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QByteArray encodeResult(const QJsonValue &id, const QByteArray &result)
{
    return R"({"jsonrpc":"2.0","id":)" + idText(id) + R"(,"result":)" + result + '}';
}

QByteArray encodeError(const QJsonValue &id, const RpcError &error, bool modern)
{
    QJsonObject body{{u"code"_s, error.code}, {u"message"_s, error.message}};
    if (!error.data.isEmpty()) {
        body.insert("data"_L1, error.data);
    }
    QJsonObject message{{u"jsonrpc"_s, u"2.0"_s}, {u"error"_s, body}};
    if (!id.isUndefined()) {
        message.insert("id"_L1, id);
    } else if (!modern) {
        message.insert("id"_L1, QJsonValue::Null);
    }
    return compact(message);
}

QByteArray encodeNotification(const QString &method, const QJsonObject &params)
{
    QJsonObject message{{u"jsonrpc"_s, u"2.0"_s}, {u"method"_s, method}};
    if (!params.isEmpty()) {
        message.insert("params"_L1, params);
    }
    return compact(message);
}

QByteArray encodeRequest(const QJsonValue &id, const QString &method, const QJsonObject &params)
{
    return compact({{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"method"_s, method}, {u"params"_s, params}});
}

} // namespace dotm::contract::rpc
