// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// Lines of an assistant on the pipe of dotm-mcp, and the headers that go with them to the service: whatever the line,
// it is passed on as it came or refused as the protocol has it, and the service finds that headers and body agree.

#include "bridge/stdio/inbound.h"
#include "bridge/stdio/modernheaders.h"
#include "expect.h"
#include "server/mcp/modernchecks.h"

#include <QJsonArray>

#include <algorithm>

using namespace dotm;
using namespace contract::rpc;
using namespace Qt::Literals::StringLiterals;
using bridge::stdio::BadLine;
using bridge::stdio::Inbound;
using fuzz::expect;

namespace {

constexpr auto kTool = "calculate_pricing"_L1;

QJsonObject marked(const QString &type, const QString &header)
{
    return {{u"type"_s, type}, {u"x-mcp-header"_s, header}};
}

/// A tool that wants every kind of argument repeated in a header.
server::mcp::Registry registry()
{
    const QJsonObject inner{{u"type"_s, u"object"_s},
                            {u"properties"_s, QJsonObject{{u"query"_s, marked(u"string"_s, u"Inner"_s)}}}};
    const QJsonObject properties{{u"query"_s, marked(u"string"_s, u"Query"_s)},
                                 {u"max_price"_s, marked(u"number"_s, u"Price"_s)},
                                 {u"x"_s, marked(u"boolean"_s, u"X"_s)},
                                 {u"filters"_s, inner}};
    server::mcp::Tool tool{.name = kTool,
                           .title = u"Marked"_s,
                           .description = u"Marked"_s,
                           .inputSchema = {{u"type"_s, u"object"_s}, {u"properties"_s, properties}},
                           .handler = server::mcp::PureTool([](const QJsonObject &) { return QJsonObject(); })};
    return {{tool}, {}, {}, {}};
}

/// Text with half a surrogate pair is no text: nothing can repeat it.
bool isSound(const QJsonValue &value)
{
    if (value.isString()) {
        return value.toString().isValidUtf16();
    }
    if (value.isArray()) {
        return std::ranges::all_of(value.toArray(), [](const QJsonValue &each) { return isSound(each); });
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.key().isEmpty() && (!QString(it.key()).isValidUtf16() || !isSound(it.value()))) {
            return false;
        }
    }
    return true;
}

void checkSafe(const net::Header &header, const QByteArray &about)
{
    const bool isName = !header.first.isEmpty() && std::ranges::all_of(header.first, [](char each) {
        return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z') || each == '-';
    });
    expect(isName, "a header's name is one", about);
    expect(std::ranges::all_of(header.second, [](char each) { return each >= ' ' && each <= '~'; }),
           "nothing in a header ends it", about);
}

/// What the service says to @p message with our headers.
void checkAgreement(const Message &message, const QList<net::Header> &headers, const QByteArray &about)
{
    static const server::mcp::Registry offered = registry();
    http::Request request;
    request.headers = headers;
    const QString version = metaOf(message).value(meta::kVersion).toString();
    const auto *method = server::mcp::findMethod(message.method, server::mcp::newestModern());
    const bool hasName =
        method == nullptr || method->headerName.isEmpty() || message.params.value(method->headerName).isString();
    if (version != server::mcp::newestModern().name || !hasName || !isSound(message.params) ||
        !message.method.isValidUtf16()) {
        return; // refused by its body
    }
    const auto described = server::mcp::checkDescription(request, message);
    expect(!described || described->error.code != code::kHeaderMismatch, "headers and body agree", about);
    if (method != nullptr && method->kind == server::mcp::Method::Kind::Call) {
        const auto called = server::mcp::checkToolCall(request, message, offered);
        expect(!called || called->error.code != code::kHeaderMismatch, "so do headers and arguments", about);
    }
}

void checkRefusal(const BadLine &bad, const QByteArray &line)
{
    constexpr int kCodes[] = {code::kParse, code::kInvalidRequest, code::kInvalidParams};
    expect(std::ranges::find(kCodes, bad.error.code) != std::end(kCodes), "a refusal is one of the protocol's", line);
    expect(!bad.error.message.isEmpty(), "and says why", line);
}

void checkInbound(const Inbound &inbound, const QByteArray &line)
{
    expect(inbound.line == line, "a line is passed on as it came", line);
    for (const Message &request : inbound.requests) {
        expect(request.kind == Message::Kind::Request && !request.id.isUndefined(), "who waits has an id", line);
    }
    const bool waits = inbound.message.kind == Message::Kind::Request;
    expect(inbound.isBatch || inbound.requests.size() == (waits ? 1 : 0), "a request waits, nothing else does", line);
    expect(!inbound.isBatch || (!waits && !inbound.isModern), "a batch is nothing but a batch", line);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QJsonObject schema = registry().tools.constFirst().inputSchema;
    const QByteArray line = fuzz::bytesOf(data, size);
    const auto inbound = bridge::stdio::readInbound(line);
    if (!inbound) {
        checkRefusal(inbound.error(), line);
        return 0;
    }
    checkInbound(*inbound, line);
    const bool isCall = inbound->isRequest("tools/call"_L1);
    const auto headers = bridge::stdio::modernHeaders(inbound->message, isCall ? schema : QJsonObject());
    for (const net::Header &header : headers) {
        checkSafe(header, line);
    }
    if (inbound->isModern && inbound->message.kind == Message::Kind::Request) {
        checkAgreement(inbound->message, headers, line);
    }
    return 0;
}
