// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "server/mcp/arrival.h"

#include "server/mcp/methods.h"
#include "server/mcp/sseendpoint.h"

#include <QJsonArray>

#include <algorithm>

namespace dotm::server::mcp {
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kOther = u"other"_s;

QString methodName(const QByteArray &method)
{
    const bool isServed = method == "GET" || method == "POST" || method == "DELETE";
    return isServed ? QString::fromLatin1(method) : u"OTHER"_s;
}

QString operationOf(const Message &message, const Registry &registry)
{
    switch (message.kind) {
    case Message::Kind::Notification:
        return u"notification"_s;
    case Message::Kind::Response:
        return u"response"_s;
    case Message::Kind::Request:
        break;
    }
    if (message.method == "initialize"_L1) {
        return message.method;
    }
    const auto known = methods();
    const auto found = std::ranges::find(known, message.method, &Method::name);
    if (found == known.end()) {
        return kOther;
    }
    if (found->kind != Method::Kind::Call) {
        return found->name;
    }
    const Tool *tool = registry.tool(message.params.value("name"_L1).toString());
    return found->name + u' ' + (tool == nullptr ? kOther : tool->name);
}

} // namespace

KeyGate::Purpose purposeOf(const http::Request &request, const QString &path, const Registry &registry)
{
    KeyGate::Purpose purpose{.path = path, .method = methodName(request.method)};
    if (request.method != "POST") {
        return purpose;
    }
    purpose.operation = kOther;
    const auto body = parseBody(request.body);
    if (!body) {
        return purpose;
    }
    if (body->isArray()) {
        purpose.operation = u"batch"_s;
        purpose.requests = std::clamp<qint64>(body->toArray().size(), 1, kMostInBatch);
        return purpose;
    }
    const Incoming incoming = readMessage(*body);
    if (!incoming.problem) {
        purpose.operation = operationOf(incoming.message, registry);
        purpose.isAnsweredOnStream = path == kSseMessagesPath && incoming.message.kind == Message::Kind::Request;
    }
    return purpose;
}

} // namespace dotm::server::mcp
