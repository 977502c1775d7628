// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "server/mcp/rows.h"

namespace dotm::server::mcp {
using namespace Qt::Literals::StringLiterals;

namespace {

/// A dot on a dark ground, 48 x 48.
constexpr auto kIcon = "data:image/png;base64,"
                       "iVBORw0KGgoAAAANSUhEUgAAADAAAAAwAQMAAABtzGvEAAAABlBMVEUPFyo4vfiBCxEhAAAAT0lEQVR42mNgoBTwfw"
                       "BT9f/A1P//IJL5//8DQIr9//8HIBX//39AUPL///8AUvb////BoOr///9HDoXVMKhFqLZDnQR1INS5MMdDvUIJAAAN"
                       "7FWNu8lvWQAAAABJRU5ErkJggg=="_L1;

QJsonObject toJson(const ToolHints &hints, const QString &title)
{
    return {{u"title"_s, title},
            {u"readOnlyHint"_s, hints.readOnly},
            {u"destructiveHint"_s, hints.destructive},
            {u"idempotentHint"_s, hints.idempotent},
            {u"openWorldHint"_s, hints.openWorld}};
}

QJsonObject toJson(const Tool &tool, const Revision &revision)
{
    QJsonObject row{{u"name"_s, tool.name}, {u"description"_s, tool.description}, {u"inputSchema"_s, tool.inputSchema}};
    if (revision.annotations) {
        row.insert("annotations"_L1, toJson(tool.hints, tool.title));
    }
    if (revision.titles) {
        row.insert("title"_L1, tool.title);
        if (!tool.outputSchema.isEmpty()) {
            row.insert("outputSchema"_L1, tool.outputSchema);
        }
    }
    if (revision.icons) {
        row.insert("icons"_L1, icons());
    }
    return row;
}

QJsonObject toJson(const Resource &resource, const Revision &revision)
{
    QJsonObject row{{u"uri"_s, resource.uri},
                    {u"name"_s, resource.name},
                    {u"description"_s, resource.description},
                    {u"mimeType"_s, resource.mimeType}};
    if (revision.titles) {
        row.insert("title"_L1, resource.name);
    }
    return row;
}

QJsonObject toJson(const ResourceTemplate &resource, const Revision &revision)
{
    QJsonObject row{{u"uriTemplate"_s, resource.uriTemplate()},
                    {u"name"_s, resource.name},
                    {u"description"_s, resource.description},
                    {u"mimeType"_s, resource.mimeType}};
    if (revision.titles) {
        row.insert("title"_L1, resource.name);
    }
    return row;
}

QJsonObject toJson(const Prompt &prompt, const Revision &revision)
{
    QJsonArray arguments;
    for (const PromptArgument &argument : prompt.arguments) {
        arguments.append(QJsonObject{
            {u"name"_s, argument.name}, {u"description"_s, argument.description}, {u"required"_s, argument.required}});
    }
    QJsonObject row{{u"name"_s, prompt.name}, {u"description"_s, prompt.description}, {u"arguments"_s, arguments}};
    if (revision.titles) {
        row.insert("title"_L1, prompt.title);
    }
    return row;
}

template <typename Row>
QJsonArray toJson(const QList<Row> &rows, const Revision &revision)
{
    QJsonArray array;
    for (const Row &row : rows) {
        array.append(toJson(row, revision));
    }
    return array;
}

} // namespace

QJsonArray listRows(const Registry &registry, ListKind kind, const Revision &revision)
{
    switch (kind) {
    case ListKind::Tools:
        return toJson(registry.tools, revision);
    case ListKind::Prompts:
        return toJson(registry.prompts, revision);
    case ListKind::Resources:
        return toJson(registry.resources, revision);
    case ListKind::Templates:
        return toJson(registry.templates, revision);
    }
    Q_UNREACHABLE();
    return {};
}

QString listMember(ListKind kind)
{
    switch (kind) {
    case ListKind::Tools:
        return u"tools"_s;
    case ListKind::Prompts:
        return u"prompts"_s;
    case ListKind::Resources:
        return u"resources"_s;
    case ListKind::Templates:
        return u"resourceTemplates"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QJsonArray icons()
{
    return {QJsonObject{{u"src"_s, kIcon}, {u"mimeType"_s, u"image/png"_s}, {u"sizes"_s, QJsonArray{u"48x48"_s}}}};
}

} // namespace dotm::server::mcp
