// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "server/mcp/completion.h"

#include <QJsonArray>

#include <algorithm>

namespace dotm::server::mcp {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMostValues = 100;

Rpc<QStringList> promptValues(const Registry &registry, const QString &name, const QString &argument)
{
    const Prompt *prompt = registry.prompt(name);
    if (prompt == nullptr) {
        return refuse(code::kInvalidParams, u"There is no such prompt."_s);
    }
    const auto found = std::ranges::find(prompt->arguments, argument, &PromptArgument::name);
    return found == prompt->arguments.end()
               ? Rpc<QStringList>(refuse(code::kInvalidParams, u"The prompt has no such argument."_s))
               : Rpc<QStringList>(found->values);
}

Rpc<QStringList> templateValues(const Registry &registry, const QString &uri, const QString &argument)
{
    for (const ResourceTemplate &row : registry.templates) {
        if (row.uriTemplate() == uri || row.match(uri)) {
            return row.variable == argument
                       ? Rpc<QStringList>(row.values())
                       : Rpc<QStringList>(refuse(code::kInvalidParams, u"The template has no such variable."_s));
        }
    }
    return refuse(code::kInvalidParams, u"There is no such resource template."_s);
}

QJsonObject ranked(const QStringList &values, const QString &typed)
{
    QStringList fitting;
    QStringList others;
    for (const QString &value : values) {
        if (value.startsWith(typed, Qt::CaseInsensitive)) {
            fitting.append(value);
        } else if (value.contains(typed, Qt::CaseInsensitive)) {
            others.append(value);
        }
    }
    fitting += others;
    return {{u"completion"_s, QJsonObject{{u"values"_s, QJsonArray::fromStringList(fitting.mid(0, kMostValues))},
                                          {u"total"_s, fitting.size()},
                                          {u"hasMore"_s, fitting.size() > kMostValues}}}};
}

} // namespace

Rpc<QJsonObject> complete(const Registry &registry, const QJsonObject &params)
{
    const QJsonObject ref = params.value("ref"_L1).toObject();
    const QJsonObject argument = params.value("argument"_L1).toObject();
    const QString type = ref.value("type"_L1).toString();
    const QString name = argument.value("name"_L1).toString();
    if (!argument.value("name"_L1).isString() || !argument.value("value"_L1).isString()) {
        return refuse(code::kInvalidParams, u"\"argument\" needs a name and a value, both text."_s);
    }
    Rpc<QStringList> values = refuse(code::kInvalidParams, u"\"ref\" must be of type ref/prompt or ref/resource."_s);
    if (type == "ref/prompt"_L1) {
        values = promptValues(registry, ref.value("name"_L1).toString(), name);
    } else if (type == "ref/resource"_L1) {
        values = templateValues(registry, ref.value("uri"_L1).toString(), name);
    }
    return values ? Rpc<QJsonObject>(ranked(*values, argument.value("value"_L1).toString()))
                  : std::unexpected(values.error());
}

} // namespace dotm::server::mcp
