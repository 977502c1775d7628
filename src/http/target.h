// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/message.h"

namespace dotm::http {

/// Fills path, query and target of @p request from @p target as sent ("/a%20b?x=1", also with "http://host" before it).
/// False when it is malformed: not ASCII, a broken escape, an escaped NUL, text that is not UTF-8, or a "." or ".."
/// segment, which no client sends and which only serves to leave a folder.
[[nodiscard]] bool readTarget(const QByteArray &target, Request &request);

} // namespace dotm::http
