// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/mcp/book.h"

#include <QJsonArray>

namespace dotm::server::mcp {

/// The rows of one list in the form of @p revision, without members that it does not have.
[[nodiscard]] QJsonArray listRows(const Registry &registry, ListKind kind, const Revision &revision);
/// The member of the result that holds the list: "tools", "resourceTemplates" and so on.
[[nodiscard]] QString listMember(ListKind kind);
/// One small picture of the brand, for clients that show one.
[[nodiscard]] QJsonArray icons();

} // namespace dotm::server::mcp
