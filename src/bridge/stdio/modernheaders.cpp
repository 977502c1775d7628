// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "bridge/stdio/modernheaders.h"

#include <QLocale>

#include <algorithm>

namespace dotm::bridge::stdio {
using namespace Qt::Literals::StringLiterals;
namespace rpc = contract::rpc;

namespace {

constexpr QByteArrayView kWrapperStart = "=?base64?";
constexpr QByteArrayView kWrapperEnd = "?=";
constexpr int kDeepest = 16;

/// The member of "params" that Mcp-Name repeats.
struct Named
{
    QLatin1StringView method;
    QLatin1StringView member;
};
constexpr Named kNamed[] = {{"tools/call"_L1, "name"_L1},     {"prompts/get"_L1, "name"_L1},
                            {"resources/read"_L1, "uri"_L1},  {"tasks/get"_L1, "taskId"_L1},
                            {"tasks/update"_L1, "taskId"_L1}, {"tasks/cancel"_L1, "taskId"_L1}};

bool isPlain(const QByteArray &bytes)
{
    const bool isPrintable = std::ranges::all_of(bytes, [](char each) { return each >= ' ' && each <= '~'; });
    const bool looksWrapped = bytes.startsWith(kWrapperStart) && bytes.endsWith(kWrapperEnd);
    return isPrintable && !looksWrapped && !bytes.isEmpty() && !bytes.startsWith(' ') && !bytes.endsWith(' ');
}

/// RFC 9110 section 5.6.2.
bool isToken(const QString &text)
{
    constexpr QLatin1StringView kMarks("!#$%&'*+-.^_`|~");
    return !text.isEmpty() && std::ranges::all_of(text, [kMarks](QChar each) {
        return each.unicode() < 0x80 && (each.isLetterOrNumber() || kMarks.contains(each));
    });
}

/// Text of an argument that may be in a header: text, a whole number or a truth value.
std::optional<QString> headerText(const QJsonValue &argument)
{
    if (argument.isString()) {
        return argument.toString();
    }
    if (argument.isBool()) {
        return argument.toBool() ? u"true"_s : u"false"_s;
    }
    if (!argument.isDouble()) {
        return std::nullopt;
    }
    const bool isWhole = static_cast<double>(argument.toInteger()) == argument.toDouble();
    return isWhole ? QString::number(argument.toInteger())
                   : QString::number(argument.toDouble(), 'g', QLocale::FloatingPointShortest);
}

void addArguments(const QJsonObject &schema, const QJsonObject &arguments, int depth, QList<net::Header> &headers)
{
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const QJsonObject property = it.value().toObject();
        const QJsonValue argument = arguments.value(it.key());
        if (argument.isObject() && depth < kDeepest) {
            addArguments(property, argument.toObject(), depth + 1, headers);
        }
        const QString name = property.value("x-mcp-header"_L1).toString();
        if (const auto text = headerText(argument); text && isToken(name)) {
            headers.append({"Mcp-Param-" + name.toLatin1(), headerValue(*text)});
        }
    }
}

} // namespace

QByteArray headerValue(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return isPlain(bytes) ? bytes : kWrapperStart.toByteArray() + bytes.toBase64() + kWrapperEnd.toByteArray();
}

QList<net::Header> modernHeaders(const rpc::Message &message, const QJsonObject &inputSchema)
{
    const QString version = rpc::metaOf(message).value(rpc::meta::kVersion).toString();
    QList<net::Header> headers{{"MCP-Protocol-Version", headerValue(version)},
                               {"Mcp-Method", headerValue(message.method)}};
    const auto *named = std::ranges::find(kNamed, message.method, &Named::method);
    if (named != std::end(kNamed) && message.params.value(named->member).isString()) {
        headers.append({"Mcp-Name", headerValue(message.params.value(named->member).toString())});
    }
    addArguments(inputSchema, message.params.value("arguments"_L1).toObject(), 0, headers);
    return headers;
}

} // namespace dotm::bridge::stdio
