// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/mcp/registry.h"
#include "server/mcp/revision.h"

#include <map>

namespace dotm::server::mcp {

enum class ListKind { Tools, Prompts, Resources, Templates };

/// The registry as clients see it: every list ready rendered for every revision, what the server says about itself,
/// and the frame of results. Immutable; any thread.
class Book
{
public:
    Book(Registry registry, QString version, qsizetype pageSize = 50);

    [[nodiscard]] const Registry &registry() const { return m_registry; }
    /// Eight characters that change when a list changes.
    [[nodiscard]] const QByteArray &listVersion() const { return m_listVersion; }
    /// A page of a list as result; @p cursor undefined for the first. Refuses a bad cursor.
    [[nodiscard]] Rpc<QByteArray> page(ListKind kind, const Revision &revision, const QJsonValue &cursor) const;

    [[nodiscard]] QByteArray initializeResult(const Revision &revision) const;
    [[nodiscard]] QByteArray discoverResult() const;
    /// @p result as @p revision wants results: with "resultType" and "_meta" for modern peers.
    [[nodiscard]] QByteArray frame(QJsonObject result, const Revision &revision) const;
    [[nodiscard]] QByteArray frame(const Document &document, const Revision &revision) const;
    /// The same for what modern peers may keep for a while.
    [[nodiscard]] QByteArray cacheable(QJsonObject result, const Revision &revision) const;
    [[nodiscard]] QJsonObject serverInfo(const Revision &revision) const;
    [[nodiscard]] QJsonObject capabilities(const Revision &revision) const;
    [[nodiscard]] QString instructions() const;

private:
    using Pages = QList<QByteArray>;
    /// The members of a result that say who answers.
    [[nodiscard]] QJsonObject opening(const Revision &revision) const;
    [[nodiscard]] Pages render(ListKind kind, const Revision &revision) const;

    Registry m_registry;
    QString m_version;
    qsizetype m_pageSize;
    QByteArray m_listVersion;
    std::map<std::pair<ListKind, QString>, Pages> m_pages;
    std::map<QLatin1StringView, QByteArray> m_openings; ///< how a framed document begins in each revision
};

} // namespace dotm::server::mcp
