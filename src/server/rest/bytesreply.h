// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/message.h"

namespace dotm::server {

struct Bytes
{
    QByteArray content;
    QByteArray type; ///< "audio/mpeg"
    QByteArray tag;  ///< changes with the content; without quotes
    QByteArray caching = "private, max-age=3600";
};

/// @p bytes, or the part of it that @p request asks for (RFC 9110: one range, If-Range, If-None-Match): 200, 206, 304
/// or 416. A Range that cannot be read, or names several, is passed over.
[[nodiscard]] http::Response bytesReply(const http::Request &request, const Bytes &bytes);

} // namespace dotm::server
