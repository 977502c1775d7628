// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/mcp/activationtool.h"
#include "server/mcp/methods.h"
#include "server/mcp/platform.h"
#include "support/fakeclock.h"

#include <QJsonDocument>

namespace dotm::test {

/// What the platform offers, without a service layer: the tool that acts for a person is listed, not called.
struct PlatformWorld
{
    PlatformWorld() : book(server::mcp::platformRegistry(listedOnly(), clock), QStringLiteral("1")) {}

    static server::mcp::Tool listedOnly()
    {
        return {.name = QStringLiteral("activate_esim"),
                .title = QStringLiteral("Activate"),
                .description = QStringLiteral("Listed only"),
                .inputSchema = {{QStringLiteral("type"), QStringLiteral("object")}},
                .handler = server::mcp::PureTool(
                    [](const QJsonObject &) -> server::mcp::Rpc<QJsonObject> { return QJsonObject(); })};
    }
    [[nodiscard]] server::mcp::Rpc<QJsonObject> ask(const QString &method, const QJsonObject &params,
                                                    const QString &revision = QStringLiteral("2025-11-25"),
                                                    std::shared_ptr<server::mcp::Session> session = nullptr) const
    {
        const server::mcp::Revision &spoken = *server::mcp::findRevision(revision);
        const server::mcp::Method *row = server::mcp::findMethod(method, spoken);
        if (row == nullptr) {
            return server::mcp::refuse(server::mcp::code::kUnknownMethod, {});
        }
        const auto result = row->answer(book, {&spoken, std::move(session)}, params);
        return result ? server::mcp::Rpc<QJsonObject>(QJsonDocument::fromJson(*result).object())
                      : std::unexpected(result.error());
    }
    /// The result of a public tool, as it is sent.
    [[nodiscard]] QJsonObject call(const QString &tool, const QJsonObject &arguments) const
    {
        const auto &answer = std::get<server::mcp::DocumentTool>(book.registry().tool(tool)->handler);
        return QJsonDocument::fromJson(book.frame(answer(arguments), server::mcp::newestLegacy())).object();
    }

    FakeClock clock;
    const server::mcp::Book book;
};

} // namespace dotm::test
