// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QString>

namespace dotm::email {

/// How a conversation with a mail server went, as far as one can tell.
struct SmtpEnding
{
    int curlCode = 0;          ///< CURLcode
    int replyCode = 0;         ///< of the last reply; 0 without one
    QByteArray lastReply;      ///< the last reply's text, "550 5.1.1 no such user"
    bool isContentOut = false; ///< every byte of the mail was handed over: without a reply, it may have been taken
};

/// What an ending other than success means (table in email.md). The reply decides, its enhanced code (RFC 3463) first;
/// without a refusing reply, how far the conversation came.
[[nodiscard]] core::Error errorFromEnding(const SmtpEnding &ending);

} // namespace dotm::email
