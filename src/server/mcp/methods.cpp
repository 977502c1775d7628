// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "server/mcp/methods.h"

#include "server/mcp/completion.h"

#include <QJsonArray>

namespace dotm::server::mcp {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestArgument = 2'000;
constexpr qsizetype kLongestUri = 2'000;

template <ListKind kind>
Rpc<QByteArray> list(const Book &book, const Peer &peer, const QJsonObject &params)
{
    return book.page(kind, *peer.revision, params.value("cursor"_L1));
}

Rpc<QByteArray> ping(const Book &, const Peer &, const QJsonObject &)
{
    return "{}";
}

Rpc<QByteArray> discover(const Book &book, const Peer &, const QJsonObject &)
{
    return book.discoverResult();
}

Rpc<QString> uriOf(const QJsonObject &params)
{
    const QString uri = params.value("uri"_L1).toString();
    return uri.isEmpty() || uri.size() > kLongestUri ? refuse(code::kInvalidParams, u"\"uri\" must be a resource."_s)
                                                     : Rpc<QString>(uri);
}

std::unexpected<RpcError> noResource(const QString &uri, const Revision &revision)
{
    return refuse(revision.resourceNotFound, u"There is no such resource."_s, {{u"uri"_s, uri}});
}

Rpc<QByteArray> readResource(const Book &book, const Peer &peer, const QJsonObject &params)
{
    const auto uri = uriOf(params);
    if (!uri) {
        return std::unexpected(uri.error());
    }
    const auto content = book.registry().read(*uri);
    return content ? Rpc<QByteArray>(book.cacheable({{u"contents"_s, QJsonArray{*content}}}, *peer.revision))
                   : noResource(*uri, *peer.revision);
}

Rpc<QByteArray> subscribe(const Book &book, const Peer &peer, const QJsonObject &params)
{
    const auto uri = uriOf(params);
    if (!uri) {
        return std::unexpected(uri.error());
    }
    if (!book.registry().read(*uri)) {
        return noResource(*uri, *peer.revision);
    }
    peer.session->subscribe(*uri);
    return "{}";
}

Rpc<QByteArray> unsubscribe(const Book &, const Peer &peer, const QJsonObject &params)
{
    const auto uri = uriOf(params);
    if (!uri) {
        return std::unexpected(uri.error());
    }
    peer.session->unsubscribe(*uri);
    return "{}";
}

std::optional<QString> argumentFault(const Prompt &prompt, const QJsonObject &arguments)
{
    for (auto it = arguments.begin(); it != arguments.end(); ++it) {
        if (std::ranges::find(prompt.arguments, it.key(), &PromptArgument::name) == prompt.arguments.end()) {
            return u"\"%1\" is not an argument of this prompt."_s.arg(it.key().left(64));
        }
        if (!it.value().isString() || it.value().toString().size() > kLongestArgument) {
            return u"\"%1\" must be text of at most %2 characters."_s.arg(it.key()).arg(kLongestArgument);
        }
    }
    for (const PromptArgument &argument : prompt.arguments) {
        if (argument.required && arguments.value(argument.name).toString().trimmed().isEmpty()) {
            return u"\"%1\" is missing."_s.arg(argument.name);
        }
    }
    return std::nullopt;
}

Rpc<QByteArray> getPrompt(const Book &book, const Peer &peer, const QJsonObject &params)
{
    const Prompt *prompt = book.registry().prompt(params.value("name"_L1).toString());
    const QJsonValue arguments = params.value("arguments"_L1);
    if (prompt == nullptr) {
        return refuse(code::kInvalidParams, u"There is no such prompt."_s);
    }
    if (!arguments.isUndefined() && !arguments.isNull() && !arguments.isObject()) {
        return refuse(code::kInvalidParams, u"\"arguments\" must be an object."_s);
    }
    if (const auto fault = argumentFault(*prompt, arguments.toObject())) {
        return refuse(code::kInvalidParams, *fault);
    }
    const auto result = prompt->text(arguments.toObject(), params);
    return result ? Rpc<QByteArray>(book.frame(*result, *peer.revision)) : std::unexpected(result.error());
}

Rpc<QByteArray> completeArgument(const Book &book, const Peer &peer, const QJsonObject &params)
{
    const auto result = complete(book.registry(), params);
    return result ? Rpc<QByteArray>(book.frame(*result, *peer.revision)) : std::unexpected(result.error());
}

Rpc<QByteArray> setLevel(const Book &, const Peer &peer, const QJsonObject &params)
{
    const auto level = logLevelFromName(params.value("level"_L1).toString());
    if (!level) {
        return refuse(code::kInvalidParams, u"\"level\" must be one of the eight log levels."_s);
    }
    peer.session->setLogLevel(*level);
    return "{}";
}

constexpr bool kYes = true;
constexpr bool kNo = false;
constexpr Method kTable[] = {
    {"ping"_L1, kYes, kNo, kNo, {}, Method::Kind::Pure, ping},
    {"server/discover"_L1, kNo, kYes, kNo, {}, Method::Kind::Pure, discover},
    {"tools/list"_L1, kYes, kYes, kNo, {}, Method::Kind::Pure, list<ListKind::Tools>},
    {"tools/call"_L1, kYes, kYes, kNo, "name"_L1, Method::Kind::Call, nullptr},
    {"resources/list"_L1, kYes, kYes, kNo, {}, Method::Kind::Pure, list<ListKind::Resources>},
    {"resources/templates/list"_L1, kYes, kYes, kNo, {}, Method::Kind::Pure, list<ListKind::Templates>},
    {"resources/read"_L1, kYes, kYes, kNo, "uri"_L1, Method::Kind::Pure, readResource},
    {"resources/subscribe"_L1, kYes, kNo, kYes, {}, Method::Kind::Pure, subscribe},
    {"resources/unsubscribe"_L1, kYes, kNo, kYes, {}, Method::Kind::Pure, unsubscribe},
    {"prompts/list"_L1, kYes, kYes, kNo, {}, Method::Kind::Pure, list<ListKind::Prompts>},
    {"prompts/get"_L1, kYes, kYes, kNo, "name"_L1, Method::Kind::Pure, getPrompt},
    {"completion/complete"_L1, kYes, kYes, kNo, {}, Method::Kind::Pure, completeArgument},
    {"logging/setLevel"_L1, kYes, kNo, kYes, {}, Method::Kind::Pure, setLevel},
    {"subscriptions/listen"_L1, kNo, kYes, kNo, {}, Method::Kind::Listen, nullptr},
};

} // namespace

std::span<const Method> methods()
{
    return kTable;
}

const Method *findMethod(const QString &name, const Revision &revision)
{
    const auto *found = std::ranges::find(kTable, name, &Method::name);
    const bool has = found != std::end(kTable) && (revision.isModern() ? found->modern : found->legacy);
    return has ? found : nullptr;
}

} // namespace dotm::server::mcp
