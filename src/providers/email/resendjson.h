// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "net/httprequest.h"
#include "providers/email/message.h"

/// The JSON of Resend's API, both ways. Pure.
namespace dotm::email::resend {

/// @p message has passed checkMessage() and names its sender.
[[nodiscard]] QByteArray requestBody(const Message &message);
/// The id of the mail. Error: Protocol.
[[nodiscard]] core::Result<QString> sentId(const QByteArray &json);
/// What an answer outside 200-299 means (table in email.md). @p nowSeconds: for a Retry-After that is a date.
[[nodiscard]] core::Error errorFromAnswer(const net::HttpResponse &response, qint64 nowSeconds);

} // namespace dotm::email::resend
