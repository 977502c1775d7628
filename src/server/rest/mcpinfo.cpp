// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "server/rest/mcpinfo.h"

namespace dotm::server {
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kTitle = u"DOTM MCP Server"_s;
const QString kVersion = u"2.0.0"_s;
const QString kProtocol = u"2024-11-05"_s;

QJsonObject endpoints()
{
    return {{u"info"_s, u"/mcp/v2"_s},
            {u"messages"_s, u"/mcp/v2/messages"_s},
            {u"docs"_s, u"/mcp/v2/docs"_s},
            {u"legacy_v1"_s, u"/mcp"_s},
            {u"sse"_s, u"/mcp/v2/sse"_s}};
}

QJsonObject authentication()
{
    return {{u"type"_s, u"Firebase bearer token or API key"_s},
            {u"auto_registration"_s, true},
            {u"required"_s, false},
            {u"required_for"_s, QJsonArray{u"activate_esim"_s}},
            {u"header"_s, u"Authorization: Bearer <Firebase id token, or API key mcp_...>"_s},
            {u"api_keys"_s, u"Made by an administrator. A key with an owner acts for that person only; one without an "
                            "owner may use what is public. Each has an hourly limit, told in the headers "
                            "X-RateLimit-Limit, X-RateLimit-Remaining and X-RateLimit-Reset."_s}};
}

QJsonObject method(const QString &name, const QString &description)
{
    return {{u"method"_s, name}, {u"description"_s, description}};
}

QJsonObject request(const QString &name, const QJsonObject &params = {})
{
    QJsonObject object{{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, 1}, {u"method"_s, name}};
    if (!params.isEmpty()) {
        object.insert("params"_L1, params);
    }
    return object;
}

QJsonObject examples()
{
    const QJsonObject initialize{{u"protocolVersion"_s, kProtocol},
                                 {u"capabilities"_s, QJsonObject()},
                                 {u"clientInfo"_s, QJsonObject{{u"name"_s, u"example"_s}, {u"version"_s, u"1.0"_s}}}};
    const QJsonObject pricing{
        {u"name"_s, u"calculate_pricing"_s},
        {u"arguments"_s, QJsonObject{{u"service_ids"_s, QJsonArray{u"basic_membership"_s, u"network_vpn_access"_s}}}}};
    return {{u"initialize"_s, request(u"initialize"_s, initialize)},
            {u"list_tools"_s, request(u"tools/list"_s)},
            {u"calculate_pricing"_s, request(u"tools/call"_s, pricing)}};
}

} // namespace

QJsonObject mcpInfo()
{
    const QJsonObject capabilities{
        {u"resources"_s, QJsonObject{{u"subscribe"_s, false}, {u"listChanged"_s, true}}},
        {u"tools"_s, QJsonObject{{u"listChanged"_s, true}}},
        {u"prompts"_s, QJsonObject{{u"listChanged"_s, false}}},
    };
    return {{u"server"_s, kTitle},
            {u"version"_s, kVersion},
            {u"protocol_version"_s, kProtocol},
            {u"specification"_s, u"https://modelcontextprotocol.io/specification/2024-11-05"_s},
            {u"transport"_s, u"HTTP + SSE (Streamable HTTP)"_s},
            {u"capabilities"_s, capabilities},
            {u"endpoints"_s, endpoints()},
            {u"authentication"_s, authentication()}};
}

QJsonObject mcpDocumentation(const McpOffer &offer)
{
    const QJsonArray methods{
        method(u"initialize"_s, u"Opens the conversation: versions and capabilities"_s),
        method(u"ping"_s, u"Answers with an empty result"_s),
        method(u"resources/list"_s, u"Names the documents that can be read"_s),
        method(u"resources/read"_s, u"One document, by its uri"_s),
        method(u"tools/list"_s, u"Names the tools with the schema of their arguments"_s),
        method(u"tools/call"_s,
               u"Runs one tool; activate_esim needs the bearer token or the API key of the person it acts for"_s),
        method(u"prompts/list"_s, u"Names the prompts with their arguments"_s),
        method(u"prompts/get"_s, u"One prompt, filled in"_s),
    };
    return {{u"title"_s, kTitle},
            {u"version"_s, kVersion},
            {u"protocol"_s, u"MCP %1, JSON-RPC 2.0"_s.arg(kProtocol)},
            {u"base_url"_s, u"/mcp/v2"_s},
            {u"authentication"_s, authentication()},
            {u"endpoints"_s, endpoints()},
            {u"json_rpc_methods"_s, methods},
            {u"resources"_s, offer.resources},
            {u"tools"_s, offer.tools},
            {u"prompts"_s, offer.prompts},
            {u"examples"_s, examples()}};
}

} // namespace dotm::server
