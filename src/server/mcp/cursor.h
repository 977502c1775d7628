// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace dotm::server::mcp {

/// Where a page of a list begins, opaque to clients. It names the version of the list, so that one from before a change
/// is refused instead of skipping entries.
[[nodiscard]] QString makeCursor(qsizetype page, const QByteArray &listVersion);
/// Nothing for a cursor that is not ours, of another version, or outside pages 1 to @p pages - 1.
[[nodiscard]] std::optional<qsizetype> readCursor(const QString &cursor, const QByteArray &listVersion,
                                                  qsizetype pages);

} // namespace dotm::server::mcp
