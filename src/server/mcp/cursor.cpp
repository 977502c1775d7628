// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "server/mcp/cursor.h"

namespace dotm::server::mcp {

namespace {

constexpr auto kOptions = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QString makeCursor(qsizetype page, const QByteArray &listVersion)
{
    return QString::fromLatin1((listVersion + '.' + QByteArray::number(page)).toBase64(kOptions));
}

std::optional<qsizetype> readCursor(const QString &cursor, const QByteArray &listVersion, qsizetype pages)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(cursor.toLatin1(), kOptions | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || !(*decoded).startsWith(listVersion + '.')) {
        return std::nullopt;
    }
    bool ok = false;
    const qsizetype page = (*decoded).mid(listVersion.size() + 1).toLongLong(&ok);
    const bool ours = ok && makeCursor(page, listVersion) == cursor; // " 1", "+1" and "01" are numbers too
    return ours && page > 0 && page < pages ? std::optional(page) : std::nullopt;
}

} // namespace dotm::server::mcp
