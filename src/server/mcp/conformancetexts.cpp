// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "server/mcp/conformance.h"

#include <QJsonArray>

namespace dotm::server::mcp {
using namespace Qt::Literals::StringLiterals;

namespace {

Resource text(const QString &uri, const QString &name)
{
    return {.uri = uri,
            .name = name,
            .description = u"For the conformance suite"_s,
            .mimeType = u"text/plain"_s,
            .read = [] {
                return QJsonObject{{u"text"_s, u"This is the content of the static text resource."_s}};
            }};
}

QJsonObject message(const QJsonObject &content)
{
    return {{u"role"_s, u"user"_s}, {u"content"_s, content}};
}

Prompt prompt(const QString &name, const QList<PromptArgument> &arguments, PromptText text)
{
    return {.name = name,
            .title = name,
            .description = u"For the conformance suite"_s,
            .arguments = arguments,
            .text = std::move(text)};
}

Rpc<QJsonObject> withEmbedded(const QJsonObject &arguments, const QJsonObject &)
{
    const QJsonObject resource{{u"uri"_s, arguments.value("resourceUri"_L1)},
                               {u"mimeType"_s, u"text/plain"_s},
                               {u"text"_s, u"Embedded resource content for testing."_s}};
    const QJsonObject block{{u"type"_s, u"resource"_s}, {u"resource"_s, resource}};
    return QJsonObject{{u"messages"_s, QJsonArray{message(block), message(textBlock(u"Please process this."_s))}}};
}

Rpc<QJsonObject> withImage(const QJsonObject &, const QJsonObject &)
{
    const QJsonObject image{{u"type"_s, u"image"_s}, {u"data"_s, samplePng()}, {u"mimeType"_s, u"image/png"_s}};
    return QJsonObject{{u"messages"_s, QJsonArray{message(image), message(textBlock(u"Please look at this."_s))}}};
}

Rpc<QJsonObject> withQuestion(const QJsonObject &, const QJsonObject &params)
{
    const QJsonObject answer =
        params.value("inputResponses"_L1).toObject().value("user_context"_L1).toObject().value("content"_L1).toObject();
    if (answer.isEmpty()) {
        return inputRequired({{u"user_context"_s, formRequest(u"What is this about?"_s, u"context"_s)}});
    }
    return promptResult(u"With context"_s, answer.value("context"_L1).toString(u"context"_s));
}

} // namespace

void addConformanceTexts(Registry &registry)
{
    registry.resources.append(text(u"test://static-text"_s, u"Static text"_s));
    registry.resources.append({.uri = u"test://static-binary"_s,
                               .name = u"Static picture"_s,
                               .description = u"For the conformance suite"_s,
                               .mimeType = u"image/png"_s,
                               .read = [] {
                                   return QJsonObject{{u"blob"_s, samplePng()}};
                               }});
    registry.resources.append(text(u"test://watched-resource"_s, u"Watched text"_s));
    const auto templated = [](const QString &id) -> std::optional<QJsonObject> {
        return QJsonObject{{u"text"_s, QString::fromUtf8(compact({{u"id"_s, id}, {u"templateTest"_s, true}}))}};
    };
    registry.templates.append({.prefix = u"test://template/"_s,
                               .variable = u"id"_s,
                               .suffix = u"/data"_s,
                               .name = u"Template"_s,
                               .description = u"For the conformance suite"_s,
                               .mimeType = u"application/json"_s,
                               .read = templated,
                               .values = [] {
                                   return QStringList{u"123"_s};
                               }});
    const auto simple = [](const QJsonObject &, const QJsonObject &) -> Rpc<QJsonObject> {
        return promptResult(u"Simple"_s, u"This is a simple prompt for testing."_s);
    };
    const auto echoing = [](const QJsonObject &arguments, const QJsonObject &) -> Rpc<QJsonObject> {
        return promptResult(u"Arguments"_s,
                            u"Prompt with arguments: arg1='%1', arg2='%2'"_s.arg(
                                arguments.value("arg1"_L1).toString(), arguments.value("arg2"_L1).toString()));
    };
    const PromptArgument first{u"arg1"_s, u"First"_s, true, {u"test"_s, u"testing"_s}};
    const PromptArgument second{u"arg2"_s, u"Second"_s, true, {}};
    const PromptArgument uri{u"resourceUri"_s, u"A resource"_s, true, {}};
    registry.prompts.append(prompt(u"test_simple_prompt"_s, {}, simple));
    registry.prompts.append(prompt(u"test_prompt_with_arguments"_s, {first, second}, echoing));
    registry.prompts.append(prompt(u"test_prompt_with_embedded_resource"_s, {uri}, withEmbedded));
    registry.prompts.append(prompt(u"test_prompt_with_image"_s, {}, withImage));
    registry.prompts.append(prompt(u"test_input_required_result_prompt"_s, {}, withQuestion));
}

} // namespace dotm::server::mcp
