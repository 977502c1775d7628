// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "server/mcp/book.h"

#include "contract/jsonbytes.h"
#include "server/mcp/cursor.h"
#include "server/mcp/rows.h"

#include <QCryptographicHash>

namespace dotm::server::mcp {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kKeepMs = 600'000;       ///< modern peers may keep lists and resources so long
constexpr qsizetype kFrameBytes = 128; ///< names and braces of a framed document
constexpr auto kServerInfo = "io.modelcontextprotocol/serverInfo"_L1;
constexpr auto kComplete = "complete"_L1;
constexpr ListKind kAllKinds[] = {ListKind::Tools, ListKind::Prompts, ListKind::Resources, ListKind::Templates};

} // namespace

Book::Book(Registry registry, QString version, qsizetype pageSize)
    : m_registry(std::move(registry)), m_version(std::move(version)), m_pageSize(pageSize)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const ListKind kind : kAllKinds) {
        hash.addData(compact({{u"rows"_s, listRows(m_registry, kind, newestModern())}}));
    }
    m_listVersion = hash.result().toHex().left(8);
    for (const Revision &revision : revisions()) {
        for (const ListKind kind : kAllKinds) {
            m_pages.emplace(std::pair(kind, QString(revision.name)), render(kind, revision));
        }
        m_openings.emplace(revision.name, compact(opening(revision)).chopped(1));
    }
}

Book::Pages Book::render(ListKind kind, const Revision &revision) const
{
    const QJsonArray rows = listRows(m_registry, kind, revision);
    const qsizetype count = std::max<qsizetype>(1, (rows.size() + m_pageSize - 1) / m_pageSize);
    Pages pages;
    for (qsizetype number = 0; number < count; ++number) {
        QJsonArray part;
        for (qsizetype i = number * m_pageSize; i < std::min(rows.size(), (number + 1) * m_pageSize); ++i) {
            part.append(rows.at(i));
        }
        QJsonObject result{{listMember(kind), part}};
        if (number + 1 < count) {
            result.insert("nextCursor"_L1, makeCursor(number + 1, m_listVersion));
        }
        pages.append(cacheable(result, revision));
    }
    return pages;
}

Rpc<QByteArray> Book::page(ListKind kind, const Revision &revision, const QJsonValue &cursor) const
{
    const Pages &pages = m_pages.at({kind, revision.name});
    if (cursor.isUndefined()) {
        return pages.constFirst();
    }
    const auto number = cursor.isString() ? readCursor(cursor.toString(), m_listVersion, pages.size()) : std::nullopt;
    return number ? Rpc<QByteArray>(pages.at(*number))
                  : refuse(code::kInvalidParams, u"\"cursor\" is not a place in this list."_s);
}

QJsonObject Book::opening(const Revision &revision) const
{
    return revision.isModern() ? QJsonObject{{u"_meta"_s, QJsonObject{{kServerInfo, serverInfo(revision)}}}}
                               : QJsonObject();
}

QByteArray Book::frame(QJsonObject result, const Revision &revision) const
{
    if (revision.isModern()) {
        if (!result.contains("resultType"_L1)) {
            result.insert("resultType"_L1, kComplete);
        }
        QJsonObject meta = result.value("_meta"_L1).toObject();
        meta.insert(kServerInfo, serverInfo(revision));
        result.insert("_meta"_L1, meta);
    }
    return compact(result);
}

/// In the order of names, as QJsonObject has its members, but without making one: nearly all calls end here.
QByteArray Book::frame(const Document &document, const Revision &revision) const
{
    const QByteArray &opening = m_openings.at(revision.name);
    QByteArray frame;
    frame.reserve(opening.size() + 3 * document.json.size() + kFrameBytes); // as text it may grow to twice its size
    frame.append(opening).append(opening.size() > 1 ? "," : "").append(R"("content":[{"text":)");
    contract::appendQuoted(frame, document.json);
    frame.append(R"(,"type":"text"}])");
    if (document.isError) {
        frame.append(R"(,"isError":true)");
    }
    if (revision.isModern()) {
        frame.append(R"(,"resultType":")").append(kComplete.data()).append('"');
    }
    if (!document.isError && revision.titles) {
        frame.append(R"(,"structuredContent":)").append(document.json);
    }
    return frame.append('}');
}

QByteArray Book::cacheable(QJsonObject result, const Revision &revision) const
{
    if (revision.isModern()) {
        result.insert("ttlMs"_L1, kKeepMs);
        result.insert("cacheScope"_L1, u"public"_s);
    }
    return frame(result, revision);
}

QJsonObject Book::serverInfo(const Revision &revision) const
{
    QJsonObject info{{u"name"_s, u"dotm-mcp-server"_s}, {u"version"_s, m_version}};
    if (revision.titles) {
        info.insert("title"_L1, u"DOTM services"_s);
    }
    if (revision.icons && !revision.isModern()) { // modern results carry this every time: kept short there
        info.insert("description"_L1, u"The DOTM catalog, its prices, and the activation of eSIM lines"_s);
        info.insert("icons"_L1, icons());
    }
    return info;
}

QJsonObject Book::capabilities(const Revision &revision) const
{
    const QJsonObject changing{{u"listChanged"_s, true}};
    QJsonObject result{{u"tools"_s, changing},
                       {u"prompts"_s, changing},
                       {u"resources"_s, QJsonObject{{u"subscribe"_s, true}, {u"listChanged"_s, true}}},
                       {u"logging"_s, QJsonObject()}};
    if (revision.annotations) {
        result.insert("completions"_L1, QJsonObject());
    }
    return result;
}

QString Book::instructions() const
{
    return u"DOTM sells eSIM lines, memberships and network features. Figures that end in _usd are US dollars. To get "
           "somebody a line - people ask for a \"Global Data eSIM\" or a \"DOT eSIM\" - call activate_esim with their "
           "own "
           "bearer token: the first call sends an invoice; once it is paid, call it again. All other tools are public "
           "and know nobody's data."_s;
}

QByteArray Book::initializeResult(const Revision &revision) const
{
    return compact({{u"protocolVersion"_s, revision.name},
                    {u"capabilities"_s, capabilities(revision)},
                    {u"serverInfo"_s, serverInfo(revision)},
                    {u"instructions"_s, instructions()}});
}

QByteArray Book::discoverResult() const
{
    QJsonArray versions;
    for (const Revision &revision : revisions()) {
        if (revision.isModern()) {
            versions.append(QString(revision.name));
        }
    }
    return cacheable({{u"supportedVersions"_s, versions},
                      {u"capabilities"_s, capabilities(newestModern())},
                      {u"instructions"_s, instructions()}},
                     newestModern());
}

} // namespace dotm::server::mcp
