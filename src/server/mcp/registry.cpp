// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "server/mcp/registry.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace dotm::server::mcp {
using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Row>
const Row *findNamed(const QList<Row> &rows, const QString &name)
{
    const auto found = std::ranges::find(rows, name, &Row::name);
    return found == rows.end() ? nullptr : &*found;
}

QJsonObject contents(QJsonObject content, const QString &uri, const QString &mimeType)
{
    content.insert("uri"_L1, uri);
    content.insert("mimeType"_L1, mimeType);
    return content;
}

void checkName(const QString &name, const QString &description, QSet<QString> &seen, QStringList &faults)
{
    static const QRegularExpression allowed(u"^[A-Za-z0-9_-]{1,50}$"_s);
    if (!allowed.match(name).hasMatch()) {
        faults.append(u"\"%1\" is not a name for clients."_s.arg(name));
    }
    if (seen.contains(name)) {
        faults.append(u"\"%1\" is there twice."_s.arg(name));
    }
    if (description.isEmpty()) {
        faults.append(u"\"%1\" has no description."_s.arg(name));
    }
    seen.insert(name);
}

} // namespace

std::optional<QString> ResourceTemplate::match(const QString &uri) const
{
    const qsizetype length = uri.size() - prefix.size() - suffix.size();
    if (length <= 0 || !uri.startsWith(prefix) || !uri.endsWith(suffix)) {
        return std::nullopt;
    }
    const QString value = uri.mid(prefix.size(), length);
    return value.contains(u'/') ? std::nullopt : std::optional(value);
}

const Tool *Registry::tool(const QString &name) const
{
    return findNamed(tools, name);
}

const Prompt *Registry::prompt(const QString &name) const
{
    return findNamed(prompts, name);
}

std::optional<QJsonObject> Registry::read(const QString &uri) const
{
    for (const Resource &resource : resources) {
        if (resource.uri == uri || resource.aliases.contains(uri)) {
            return contents(resource.read(), uri, resource.mimeType);
        }
    }
    for (const ResourceTemplate &row : templates) {
        const auto value = row.match(uri);
        const auto content = value ? row.read(*value) : std::nullopt;
        if (content) {
            return contents(*content, uri, row.mimeType);
        }
    }
    return std::nullopt;
}

QStringList findFaults(const Registry &registry)
{
    QStringList faults;
    QSet<QString> tools;
    for (const Tool &tool : registry.tools) {
        checkName(tool.name, tool.description, tools, faults);
        const bool badOutput = !tool.outputSchema.isEmpty() && tool.outputSchema.value("type"_L1) != u"object"_s;
        if (tool.inputSchema.value("type"_L1) != u"object"_s || badOutput) {
            faults.append(u"The schema of \"%1\" is not of type object."_s.arg(tool.name));
        }
    }
    QSet<QString> prompts;
    for (const Prompt &prompt : registry.prompts) {
        checkName(prompt.name, prompt.description, prompts, faults);
    }
    QSet<QString> uris;
    for (const Resource &resource : registry.resources) {
        if (uris.contains(resource.uri)) {
            faults.append(u"\"%1\" is there twice."_s.arg(resource.uri));
        }
        uris.insert(resource.uri);
    }
    return faults;
}

QJsonObject textBlock(const QString &text)
{
    return {{u"type"_s, u"text"_s}, {u"text"_s, text}};
}

QJsonObject structuredResult(const QJsonObject &object)
{
    return {{u"content"_s, QJsonArray{textBlock(QString::fromUtf8(compact(object)))}},
            {u"structuredContent"_s, object}};
}

QJsonObject failureResult(const QJsonObject &object)
{
    return {{u"content"_s, QJsonArray{textBlock(QString::fromUtf8(compact(object)))}}, {u"isError"_s, true}};
}

QJsonObject promptResult(const QString &description, const QString &text)
{
    const QJsonObject message{{u"role"_s, u"user"_s}, {u"content"_s, textBlock(text)}};
    return {{u"description"_s, description}, {u"messages"_s, QJsonArray{message}}};
}

} // namespace dotm::server::mcp
