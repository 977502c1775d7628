// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "server/mcp/modernchecks.h"

#include <QJsonArray>
#include <QStringDecoder>

namespace dotm::server::mcp {
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray kWrapperStart = "=?base64?";
const QByteArray kWrapperEnd = "?=";

Refusal mismatch(const QString &text)
{
    return {400, {code::kHeaderMismatch, text}};
}

bool hasHeader(const http::Request &request, const QByteArray &name)
{
    return std::ranges::any_of(request.headers, [&name](const http::Header &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
}

std::optional<Refusal> checkMeta(const QJsonObject &described)
{
    QStringList missing;
    if (!described.value(meta::kVersion).isString()) {
        missing.append(meta::kVersion);
    }
    if (!described.value(meta::kCapabilities).isObject()) {
        missing.append(meta::kCapabilities);
    }
    if (missing.isEmpty()) {
        return std::nullopt;
    }
    return Refusal{400, {code::kInvalidParams, u"\"_meta\" must hold: %1."_s.arg(missing.join(u", "_s))}};
}

Refusal unsupported(const QString &asked)
{
    QJsonArray supported;
    for (const Revision &revision : revisions()) {
        if (revision.isModern()) {
            supported.append(QString(revision.name));
        }
    }
    return {400,
            {code::kUnsupportedVersion,
             u"This protocol version is not served."_s,
             {{u"supported"_s, supported}, {u"requested"_s, asked}}}};
}

/// The method's name and what it acts on, as the headers say.
std::optional<Refusal> checkNames(const http::Request &request, const Message &message)
{
    if (!hasHeader(request, "MCP-Protocol-Version") || !hasHeader(request, "Mcp-Method")) {
        return mismatch(u"The headers MCP-Protocol-Version and Mcp-Method are needed."_s);
    }
    const Method *method = findMethod(message.method, newestModern());
    const bool named = method != nullptr && !method->headerName.isEmpty();
    if (named && !hasHeader(request, "Mcp-Name")) {
        return mismatch(u"The header Mcp-Name is needed."_s);
    }
    if (readHeaderValue(request.header("Mcp-Method")) != message.method) {
        return mismatch(u"The header Mcp-Method and the body disagree."_s);
    }
    if (named && readHeaderValue(request.header("Mcp-Name")) != message.params.value(method->headerName).toString()) {
        return mismatch(u"The header Mcp-Name and the body disagree."_s);
    }
    return std::nullopt;
}

bool isSame(const QString &header, const QJsonValue &argument)
{
    if (argument.isBool()) {
        return header == (argument.toBool() ? "true"_L1 : "false"_L1);
    }
    if (argument.isDouble()) {
        bool ok = false;
        const double number = header.toDouble(&ok);
        return ok && number == argument.toDouble();
    }
    return argument.isString() && header == argument.toString();
}

std::optional<Refusal> checkArgumentHeaders(const http::Request &request, const QJsonObject &schema,
                                            const QJsonObject &arguments)
{
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const QJsonValue argument = arguments.value(it.key());
        const QJsonObject property = it.value().toObject();
        if (property.contains("properties"_L1)) {
            if (auto inner = checkArgumentHeaders(request, property, argument.toObject())) {
                return inner;
            }
        }
        const QString repeated = property.value("x-mcp-header"_L1).toString();
        if (repeated.isEmpty() || argument.isUndefined() || argument.isNull()) {
            continue;
        }
        const QByteArray name = "Mcp-Param-" + repeated.toLatin1();
        const bool isStructure = argument.isObject() || argument.isArray();
        if (isStructure && !hasHeader(request, name)) {
            continue; // no header can repeat it: for the schema to refuse
        }
        const auto value = readHeaderValue(request.header(name));
        if (!hasHeader(request, name) || !value || !isSame(*value, argument)) {
            return mismatch(u"The header %1 and the body disagree."_s.arg(QString::fromLatin1(name)));
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<QString> readHeaderValue(const QByteArray &value)
{
    QByteArray bytes = value.trimmed();
    if (bytes.startsWith(kWrapperStart) && bytes.endsWith(kWrapperEnd) &&
        bytes.size() >= kWrapperStart.size() + kWrapperEnd.size()) {
        const QByteArray inner =
            bytes.mid(kWrapperStart.size(), bytes.size() - kWrapperStart.size() - kWrapperEnd.size());
        const auto decoded = QByteArray::fromBase64Encoding(inner, QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded || (*decoded).toBase64() != inner) {
            return std::nullopt;
        }
        bytes = *decoded;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

std::optional<Refusal> checkDescription(const http::Request &request, const Message &message)
{
    const QJsonObject described = metaOf(message);
    if (auto missing = checkMeta(described)) {
        return missing;
    }
    const QString version = described.value(meta::kVersion).toString();
    const QByteArray header = request.header("MCP-Protocol-Version").trimmed();
    if (!header.isEmpty() && header != version.toUtf8()) {
        return mismatch(u"The header MCP-Protocol-Version and the body disagree."_s);
    }
    const Revision *revision = findRevision(version);
    if (revision == nullptr || !revision->isModern()) {
        return unsupported(version);
    }
    return checkNames(request, message);
}

std::optional<Refusal> checkToolCall(const http::Request &request, const Message &message, const Registry &registry)
{
    const Tool *tool = registry.tool(message.params.value("name"_L1).toString());
    if (tool == nullptr) {
        return std::nullopt; // the handler says so
    }
    if (auto refused =
            checkArgumentHeaders(request, tool->inputSchema, message.params.value("arguments"_L1).toObject())) {
        return refused;
    }
    const QJsonObject declared = metaOf(message).value(meta::kCapabilities).toObject();
    QJsonObject needed;
    for (const QString &capability : tool->needs) {
        if (!declared.contains(capability)) {
            needed.insert(capability, QJsonObject());
        }
    }
    if (needed.isEmpty()) {
        return std::nullopt;
    }
    return Refusal{400,
                   {code::kMissingCapability,
                    u"This tool needs a capability that the client did not declare."_s,
                    {{u"requiredCapabilities"_s, needed}}}};
}

} // namespace dotm::server::mcp
