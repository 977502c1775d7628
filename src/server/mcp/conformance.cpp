// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "server/mcp/conformance.h"

#include <QJsonArray>

namespace dotm::server::mcp {
using namespace Qt::Literals::StringLiterals;

void addConformanceFixtures(Registry &registry, const std::shared_ptr<ConformanceHooks> &hooks, core::Random &random)
{
    // The suite calls the first tool without arguments: ours go behind.
    registry.tools = conformanceContentTools() + conformanceEventTools(hooks) + conformanceQuestionTools() +
                     conformanceRoundTripTools(random) + registry.tools;
    addConformanceTexts(registry);
}

Tool conformanceTool(const QString &name, ToolHandler handler, const QJsonObject &properties)
{
    QJsonObject schema{{u"type"_s, u"object"_s}};
    if (!properties.isEmpty()) {
        schema.insert("properties"_L1, properties);
    }
    return {.name = name,
            .title = name,
            .description = u"For the conformance suite: %1"_s.arg(name),
            .inputSchema = schema,
            .handler = std::move(handler)};
}

QJsonObject contentResult(const QJsonArray &content)
{
    return {{u"content"_s, content}};
}

QString samplePng()
{
    return u"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="_s;
}

QString sampleWav()
{
    constexpr int kSamples = 800; // 8 kHz, 8 bit, one channel
    QByteArray wav("RIFF\x44\x03\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00\x01\x00\x40\x1f\x00\x00\x40\x1f\x00\x00"
                   "\x01\x00\x08\x00"
                   "data\x20\x03\x00\x00",
                   44);
    wav.append(kSamples, static_cast<char>(0x80));
    return QString::fromLatin1(wav.toBase64());
}

QJsonObject inputRequired(const QJsonObject &requests, const QString &state)
{
    QJsonObject result{{u"resultType"_s, u"input_required"_s}};
    if (!requests.isEmpty()) {
        result.insert("inputRequests"_L1, requests);
    }
    if (!state.isEmpty()) {
        result.insert("requestState"_L1, state);
    }
    return result;
}

QJsonObject formRequest(const QString &message, const QString &field)
{
    const QJsonObject schema{{u"type"_s, u"object"_s},
                             {u"properties"_s, QJsonObject{{field, QJsonObject{{u"type"_s, u"string"_s}}}}},
                             {u"required"_s, QJsonArray{field}}};
    return {
        {u"method"_s, u"elicitation/create"_s},
        {u"params"_s, QJsonObject{{u"mode"_s, u"form"_s}, {u"message"_s, message}, {u"requestedSchema"_s, schema}}}};
}

} // namespace dotm::server::mcp
