// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "server/mcp/conformance.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace dotm::server::mcp {
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject image()
{
    return {{u"type"_s, u"image"_s}, {u"data"_s, samplePng()}, {u"mimeType"_s, u"image/png"_s}};
}

QJsonObject embedded(const QString &uri, const QString &mimeType, const QString &text)
{
    return {{u"type"_s, u"resource"_s},
            {u"resource"_s, QJsonObject{{u"uri"_s, uri}, {u"mimeType"_s, mimeType}, {u"text"_s, text}}}};
}

PureTool answering(const QJsonObject &result)
{
    return [result](const QJsonObject &) -> Rpc<QJsonObject> {
        return result;
    };
}

/// Keywords of JSON Schema 2020-12 that must reach the client unchanged.
QJsonObject schema2020()
{
    return QJsonDocument::fromJson(R"({
        "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object",
        "$defs": {"address": {"$anchor": "addressDef", "type": "object",
                              "properties": {"street": {"type": "string"}, "city": {"type": "string"}}}},
        "properties": {"name": {"type": "string"}, "address": {"$ref": "#/$defs/address"},
                       "contactMethod": {"type": "string", "enum": ["phone", "email"]},
                       "phone": {"type": "string"}, "email": {"type": "string"}},
        "allOf": [{"anyOf": [{"required": ["phone"]}, {"required": ["email"]}]}],
        "if": {"properties": {"contactMethod": {"const": "phone"}}, "required": ["contactMethod"]},
        "then": {"required": ["phone"]}, "else": {"required": ["email"]},
        "additionalProperties": false})")
        .object();
}

} // namespace

QList<Tool> conformanceContentTools()
{
    const QJsonObject audio{{u"type"_s, u"audio"_s}, {u"data"_s, sampleWav()}, {u"mimeType"_s, u"audio/wav"_s}};
    const QJsonObject mixed = embedded(u"test://mixed-content-resource"_s, u"application/json"_s, u"{\"test\":true}"_s);
    const QJsonObject region{{u"type"_s, u"string"_s}, {u"x-mcp-header"_s, u"Region"_s}};
    QJsonObject error = contentResult({textBlock(u"This tool intentionally returns an error for testing"_s)});
    error.insert("isError"_L1, true);
    QList<Tool> tools{
        conformanceTool(u"test_simple_text"_s,
                        answering(contentResult({textBlock(u"This is a simple text response for testing."_s)}))),
        conformanceTool(u"test_image_content"_s, answering(contentResult({image()}))),
        conformanceTool(u"test_audio_content"_s, answering(contentResult({audio}))),
        conformanceTool(u"test_embedded_resource"_s,
                        answering(contentResult({embedded(u"test://embedded-resource"_s, u"text/plain"_s,
                                                          u"This is an embedded resource content."_s)}))),
        conformanceTool(u"test_multiple_content_types"_s,
                        answering(contentResult({textBlock(u"Multiple content types test:"_s), image(), mixed}))),
        conformanceTool(u"test_error_handling"_s, answering(error)),
        conformanceTool(u"test_missing_capability"_s, answering(contentResult({textBlock(u"Able."_s)}))),
        conformanceTool(u"test_header_argument"_s, answering(contentResult({textBlock(u"Agreed."_s)})),
                        {{u"region"_s, region}}),
        conformanceTool(u"json_schema_2020_12_tool"_s, answering(contentResult({textBlock(u"Checked."_s)})))};
    tools[6].needs = QStringList{u"sampling"_s};
    tools.last().inputSchema = schema2020();
    return tools;
}

} // namespace dotm::server::mcp
