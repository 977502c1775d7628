// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "bridge/stdio/localanswers.h"

#include <algorithm>

namespace dotm::bridge::stdio {
using namespace Qt::Literals::StringLiterals;
namespace rpc = contract::rpc;

namespace {

constexpr QLatin1StringView kLegacyRevisions[] = {"2024-11-05"_L1, "2025-03-26"_L1, "2025-06-18"_L1, "2025-11-25"_L1};
constexpr QLatin1StringView kNewestLegacy = kLegacyRevisions[3];
constexpr QLatin1StringView kCallTool{"tools/call"};
constexpr QLatin1StringView kToolList{"tools/list"};
constexpr QLatin1StringView kHandshake{"initialize"};
constexpr QLatin1StringView kPing{"ping"};
constexpr QLatin1StringView kDiscover{"server/discover"};

/// Lists that are empty without the desktop.
struct EmptyList
{
    QLatin1StringView method;
    QLatin1StringView member;
};
constexpr EmptyList kEmptyLists[] = {{"resources/list"_L1, "resources"_L1},
                                     {"resources/templates/list"_L1, "resourceTemplates"_L1},
                                     {"prompts/list"_L1, "prompts"_L1}};

bool isModern(const rpc::Message &request)
{
    return rpc::metaOf(request).contains(rpc::meta::kVersion);
}

QJsonObject serverInfo()
{
    return {{u"name"_s, u"dotm"_s}, {u"title"_s, u"DOTM"_s}, {u"version"_s, QStringLiteral(DOTM_VERSION)}};
}

QJsonObject capabilities()
{
    const QJsonObject changing{{u"listChanged"_s, true}};
    return {{u"tools"_s, changing}, {u"resources"_s, changing}, {u"prompts"_s, changing}};
}

QByteArray response(const rpc::Message &request, QJsonObject result)
{
    if (isModern(request) || request.method == kDiscover) {
        result.insert("resultType"_L1, u"complete"_s);
        QJsonObject meta = result.value("_meta"_L1).toObject();
        meta.insert("io.modelcontextprotocol/serverInfo"_L1, serverInfo());
        result.insert("_meta"_L1, meta);
    }
    return rpc::encodeResult(request.id, rpc::compact(result));
}

/// A list, or what is like one: not to be kept, since the desktop may come at any time.
QByteArray listResponse(const rpc::Message &request, QJsonObject result)
{
    if (isModern(request) || request.method == kDiscover) {
        result.insert("ttlMs"_L1, 0);
        result.insert("cacheScope"_L1, u"private"_s);
    }
    return response(request, result);
}

QByteArray toolResponse(const rpc::Message &request, const QString &text, bool isError)
{
    const QJsonObject block{{u"type"_s, u"text"_s}, {u"text"_s, text}};
    return response(request, {{u"content"_s, QJsonArray{block}}, {u"isError"_s, isError}});
}

QJsonObject statusTool()
{
    return {{u"name"_s, QString(kStatusTool)},
            {u"title"_s, u"State of DOTM Desktop"_s},
            {u"description"_s, u"Says whether DOTM Desktop can be reached on this computer. Its tools are listed in "
                               "place of this one as soon as it runs."_s},
            {u"inputSchema"_s, QJsonObject{{u"type"_s, u"object"_s}, {u"additionalProperties"_s, false}}},
            {u"annotations"_s, QJsonObject{{u"readOnlyHint"_s, true}, {u"openWorldHint"_s, false}}}};
}

QByteArray initializeResponse(const rpc::Message &request, const QString &sentence)
{
    const QJsonValue asked = request.params.value("protocolVersion"_L1);
    if (!asked.isString()) {
        return answerError(request, {rpc::code::kInvalidParams, u"\"protocolVersion\" must be text."_s});
    }
    return response(request, {{u"protocolVersion"_s, negotiated(asked.toString())},
                              {u"capabilities"_s, capabilities()},
                              {u"serverInfo"_s, serverInfo()},
                              {u"instructions"_s, sentence + u" The tools appear once it runs."_s}});
}

QByteArray unsupportedVersion(const rpc::Message &request, const QString &asked)
{
    return answerError(request, {rpc::code::kUnsupportedVersion,
                                 u"This protocol version is not served."_s,
                                 {{u"supported"_s, QJsonArray{QString(kModernRevision)}}, {u"requested"_s, asked}}});
}

/// What only one of the two eras has. Nothing for the rest.
std::optional<QByteArray> answerOfEra(const rpc::Message &request, const QString &sentence)
{
    if (request.method == kDiscover) {
        return listResponse(request, {{u"supportedVersions"_s, QJsonArray{QString(kModernRevision)}},
                                      {u"capabilities"_s, capabilities()},
                                      {u"instructions"_s, sentence + u" The tools appear once it runs."_s}});
    }
    const bool isIntroduction = request.method == kHandshake;
    if (!isIntroduction && request.method != kPing) {
        return std::nullopt;
    }
    if (isModern(request)) {
        return answerError(request, {rpc::code::kUnknownMethod, u"There is no method \"%1\"."_s.arg(request.method)});
    }
    return isIntroduction ? initializeResponse(request, sentence) : response(request, {});
}

} // namespace

QString notRunning()
{
    return u"DOTM Desktop is not running. Start it and sign in, then try again."_s;
}

QString notLetIn()
{
    return u"DOTM Desktop does not let assistants in now. Sign in there, then try again."_s;
}

QString negotiated(const QString &asked)
{
    const auto *known =
        std::ranges::find_if(kLegacyRevisions, [&asked](QLatin1StringView each) { return asked == each; });
    return known != std::end(kLegacyRevisions) ? asked : QString(kNewestLegacy);
}

bool isHandshake(const QString &method)
{
    return method == kHandshake || method == kDiscover;
}

bool isAnsweredLocally(const QString &method)
{
    return isHandshake(method) || method == kPing || method == kToolList ||
           std::ranges::find(kEmptyLists, method, &EmptyList::method) != std::end(kEmptyLists);
}

QByteArray answerWithoutDesktop(const rpc::Message &request, const SeenTools &seen, const QString &sentence)
{
    const QString version = rpc::metaOf(request).value(rpc::meta::kVersion).toString();
    if (isModern(request) && version != kModernRevision) {
        return unsupportedVersion(request, version);
    }
    if (const auto answer = answerOfEra(request, sentence)) {
        return *answer;
    }
    if (request.method == kToolList) {
        return listResponse(request, {{u"tools"_s, seen.isEmpty() ? QJsonArray{statusTool()} : seen.all()}});
    }
    if (request.method == kCallTool) {
        return toolResponse(request, sentence, true);
    }
    const auto *list = std::ranges::find(kEmptyLists, request.method, &EmptyList::method);
    return list != std::end(kEmptyLists) ? listResponse(request, {{QString(list->member), QJsonArray()}})
                                         : answerError(request, {rpc::code::kInternal, sentence});
}

QByteArray answerUnclear(const rpc::Message &request)
{
    if (request.method == kCallTool) {
        return toolResponse(request,
                            u"It is not known whether this happened: DOTM Desktop was asked, but the connection to it "
                            "ended before its answer came. Ask for the present state before you try again."_s,
                            true);
    }
    return answerError(request,
                       {rpc::code::kInternal, u"The connection to DOTM Desktop ended before its answer came."_s});
}

QByteArray answerRunning(const rpc::Message &request)
{
    return toolResponse(request, u"DOTM Desktop is running. List the tools again to see what it offers."_s, false);
}

QByteArray answerEndOfListening(const rpc::Message &request)
{
    return response(request, {{u"_meta"_s, QJsonObject{{QString(rpc::meta::kSubscription), request.id}}}});
}

QByteArray answerError(const rpc::Message &request, const rpc::RpcError &error)
{
    return rpc::encodeError(request.id, error, isModern(request));
}

} // namespace dotm::bridge::stdio
