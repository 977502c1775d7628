// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/task.h"
#include "server/mcp/jsonrpc.h"
#include "services/identity.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <memory>
#include <variant>

/// What the server offers, as rows of data. Fixed before the first request; then read by any thread.
namespace dotm::server::mcp {

class Call;

/// Answered at once on an I/O thread: a pure function of its arguments, which fit the schema.
using PureTool = std::function<Rpc<QJsonObject>(const QJsonObject &arguments)>;
/// What a tool knows, as one JSON object in compact form: sent as structured content and, for clients that show only
/// one of the two, as text.
struct Document
{
    QByteArray json;
    bool isError = false; ///< a failure the asker can do something about: text only
};
/// A pure tool whose whole answer is one document.
using DocumentTool = std::function<Document(const QJsonObject &arguments)>;
/// Runs on the service thread and may take a while.
using LongTool = std::function<core::Task<Rpc<QJsonObject>>(std::shared_ptr<Call>)>;
/// The same for one person: whoever the bearer token or API key speaks for, or why that could not be told although it
/// verified.
using PersonTool =
    std::function<core::Task<Rpc<QJsonObject>>(std::shared_ptr<Call>, core::Result<services::Identity> who)>;

using ToolHandler = std::variant<PureTool, DocumentTool, LongTool, PersonTool>;

/// Hints for clients, by which they decide whether to ask the user first.
struct ToolHints
{
    bool readOnly = true;
    bool destructive = false;
    bool idempotent = true;
    bool openWorld = false;
};

struct Tool
{
    QString name;
    QString title;
    QString description;
    QJsonObject inputSchema; ///< root of type object
    QJsonObject outputSchema = {};
    ToolHints hints = {};
    ToolHandler handler;
    QStringList needs = {}; ///< capabilities that a modern client must declare
    bool streams = false;   ///< always answered with an event stream, where the client takes one
};

struct Resource
{
    QString uri;
    QString name;
    QString description;
    QString mimeType;
    std::function<QJsonObject()> read; ///< the content without uri and mimeType: "text" or "blob"
    QStringList aliases = {};          ///< other URIs that mean the same; not listed
};

/// Resources that differ in one variable: @c prefix + value + @c suffix.
struct ResourceTemplate
{
    QString prefix;
    QString variable;
    QString suffix;
    QString name;
    QString description;
    QString mimeType;
    std::function<std::optional<QJsonObject>(const QString &value)> read; ///< nothing: there is no such resource
    std::function<QStringList()> values;                                  ///< for completion

    [[nodiscard]] QString uriTemplate() const { return prefix + u'{' + variable + u'}' + suffix; }
    /// The variable in @p uri; nothing when it does not fit.
    [[nodiscard]] std::optional<QString> match(const QString &uri) const;
};

struct PromptArgument
{
    QString name;
    QString description;
    bool required = false;
    QStringList values = {}; ///< for completion; free text is welcome too
};

/// The result of "prompts/get", or with "resultType" a question to the client.
using PromptText = std::function<Rpc<QJsonObject>(const QJsonObject &arguments, const QJsonObject &params)>;

struct Prompt
{
    QString name;
    QString title;
    QString description;
    QList<PromptArgument> arguments;
    PromptText text;
};

struct Registry
{
    QList<Tool> tools;
    QList<Resource> resources;
    QList<ResourceTemplate> templates;
    QList<Prompt> prompts;

    [[nodiscard]] const Tool *tool(const QString &name) const;
    [[nodiscard]] const Prompt *prompt(const QString &name) const;
    /// The contents of @p uri, ready for "contents"; nothing when there is no such resource.
    [[nodiscard]] std::optional<QJsonObject> read(const QString &uri) const;
};

/// What clients are known to choke on, as sentences: names of more than 40 characters or odd ones, twice the same, no
/// description, a schema whose root is no object. Empty: all is well.
[[nodiscard]] QStringList findFaults(const Registry &registry);

[[nodiscard]] QJsonObject textBlock(const QString &text);
/// The same for results that are more, or become more, than a document: the object as structured content and as text.
[[nodiscard]] QJsonObject structuredResult(const QJsonObject &object);
/// A failure the asker can do something about: the object as text only.
[[nodiscard]] QJsonObject failureResult(const QJsonObject &object);
/// {"description","messages"} with one message of the user.
[[nodiscard]] QJsonObject promptResult(const QString &description, const QString &text);

} // namespace dotm::server::mcp
