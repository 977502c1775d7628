// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "providers/email/message.h"

#include <QByteArray>

/// A message as RFC 5322 text. Pure: the same input gives the same bytes, so a retry sends the same mail.
namespace dotm::email {

/// multipart/mixed(related(alternative(text, html), pictures), files), without the levels that would hold one part
/// only. Lines end in CRLF and are at most 78 bytes but for an address that is longer. @p message has passed
/// checkMessage() and names its sender. @p messageId: "<left@domain>".
[[nodiscard]] QByteArray mimeText(const Message &message, const QString &messageId, core::TimePoint date);

/// @p text as the value of header @p name, "Name: value" with CRLF at the end: as it is when it is short ASCII, else as
/// encoded words (RFC 2047) folded over lines.
[[nodiscard]] QByteArray textHeader(const QByteArray &name, const QString &text);

} // namespace dotm::email
