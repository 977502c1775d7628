// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/message.h"

#include <optional>

namespace dotm::http {

/// What the server, not the handler, decides about an answer's head.
struct HeadFacts
{
    QByteArray server; ///< header "Server"
    QByteArray date;   ///< header "Date", ready made
    QByteArray requestId;
    bool http11 = true;
    bool keepAlive = true;
    std::optional<qsizetype> length; ///< nothing: chunked in HTTP/1.1, until the end of the connection in 1.0
};

/// True when the status is a final one and no name or value of @p response could end its header line early.
[[nodiscard]] bool isSafe(const Response &response);
/// True for answers that never have a body (204, 304).
[[nodiscard]] bool isBodiless(int status);
/// Appends status line and headers, with the empty line, to @p out. Framing headers of @p response are left out.
void appendHead(QByteArray &out, const Response &response, const HeadFacts &facts);
/// {"error":"@p sentence"}; @p sentence needs no escaping in JSON.
[[nodiscard]] Response errorResponse(int status, const QByteArray &sentence);

} // namespace dotm::http
