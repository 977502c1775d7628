// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "server/mcp/call.h"
#include "server/mcp/conformance.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace dotm::server::mcp {
using namespace Qt::Literals::StringLiterals;
using core::Task;

namespace {

QJsonObject parsed(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

QJsonObject defaultsSchema()
{
    return parsed(R"({"type":"object","properties":{
        "name":{"type":"string","description":"Name","default":"John Doe"},
        "age":{"type":"integer","description":"Age","default":30},
        "score":{"type":"number","description":"Score","default":95.5},
        "status":{"type":"string","description":"Status","enum":["active","inactive","pending"],"default":"active"},
        "verified":{"type":"boolean","description":"Verified","default":true}},"required":[]})");
}

QJsonObject enumsSchema()
{
    return parsed(R"({"type":"object","properties":{
        "untitledSingle":{"type":"string","enum":["option1","option2","option3"]},
        "titledSingle":{"type":"string","oneOf":[{"const":"value1","title":"First"},{"const":"value2","title":"Second"}]},
        "legacyEnum":{"type":"string","enum":["opt1","opt2"],"enumNames":["Option one","Option two"]},
        "untitledMulti":{"type":"array","items":{"type":"string","enum":["option1","option2"]}},
        "titledMulti":{"type":"array","items":{"anyOf":[{"const":"value1","title":"First"},
                                                        {"const":"value2","title":"Second"}]}}},"required":[]})");
}

Task<Rpc<QJsonObject>> answered(std::shared_ptr<Call> call, QString method, QJsonObject params)
{
    const auto answer = co_await call->ask(method, params);
    co_return answer ? Rpc<QJsonObject>(contentResult({textBlock(QString::fromUtf8(compact(*answer)))}))
                     : Rpc<QJsonObject>(failureResult({{u"error"_s, u"The client did not answer."_s}}));
}

Task<Rpc<QJsonObject>> sample(std::shared_ptr<Call> call)
{
    const QJsonObject message{{u"role"_s, u"user"_s},
                              {u"content"_s, textBlock(call->facts().arguments.value("prompt"_L1).toString())}};
    const QJsonObject params{{u"messages"_s, QJsonArray{message}}, {u"maxTokens"_s, 100}};
    return answered(std::move(call), u"sampling/createMessage"_s, params);
}

LongTool elicit(const QJsonObject &schema)
{
    return [schema](std::shared_ptr<Call> call) {
        const QString message = call->facts().arguments.value("message"_L1).toString(u"Please fill this in"_s);
        const QJsonObject params{{u"message"_s, message}, {u"requestedSchema"_s, schema}};
        return answered(std::move(call), u"elicitation/create"_s, params);
    };
}

} // namespace

QList<Tool> conformanceQuestionTools()
{
    const QJsonObject text{{u"type"_s, u"string"_s}};
    const QJsonObject simple = parsed(R"({"type":"object","properties":{"username":{"type":"string"},
                                          "email":{"type":"string"}},"required":["username","email"]})");
    QList<Tool> tools{conformanceTool(u"test_sampling"_s, LongTool(sample), {{u"prompt"_s, text}}),
                      conformanceTool(u"test_elicitation"_s, elicit(simple), {{u"message"_s, text}}),
                      conformanceTool(u"test_elicitation_sep1034_defaults"_s, elicit(defaultsSchema())),
                      conformanceTool(u"test_elicitation_sep1330_enums"_s, elicit(enumsSchema()))};
    for (Tool &tool : tools) {
        tool.streams = true;
    }
    return tools;
}

} // namespace dotm::server::mcp
