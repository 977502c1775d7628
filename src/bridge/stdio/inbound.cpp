// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "bridge/stdio/inbound.h"

#include <QJsonArray>

namespace dotm::bridge::stdio {
using namespace Qt::Literals::StringLiterals;
using Kind = rpc::Message::Kind;

namespace {

Inbound readBatch(const QByteArray &line, const QJsonArray &batch)
{
    Inbound result;
    result.line = line;
    result.isBatch = true;
    result.message.kind = Kind::Notification; // so that it is taken for none of the methods that matter here
    for (const auto value : batch) {
        const rpc::Incoming each = rpc::readMessage(value);
        if (!each.problem && each.message.kind == Kind::Request) {
            result.requests.append(each.message);
        }
    }
    return result;
}

} // namespace

std::expected<Inbound, BadLine> readInbound(const QByteArray &line)
{
    const auto body = rpc::parseBody(line);
    if (!body) {
        return std::unexpected(BadLine{QJsonValue::Undefined, body.error(), true});
    }
    if (body->isArray()) {
        return readBatch(line, body->toArray());
    }
    const rpc::Incoming incoming = rpc::readMessage(*body);
    if (incoming.problem) {
        const QJsonObject object = body->toObject();
        const bool isResponse =
            !object.contains("method"_L1) && (object.contains("result"_L1) || object.contains("error"_L1));
        return std::unexpected(
            BadLine{incoming.message.id, *incoming.problem, !isResponse && incoming.message.kind == Kind::Request});
    }
    Inbound result;
    result.line = line;
    result.message = incoming.message;
    result.isModern = rpc::metaOf(result.message).contains(rpc::meta::kVersion);
    if (result.message.kind == Kind::Request) {
        result.requests.append(result.message);
    }
    return result;
}

} // namespace dotm::bridge::stdio
