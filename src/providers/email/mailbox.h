// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "providers/email/message.h"

namespace dotm::email {

/// One person: "Ann <ann@example.com>" or the bare address.
struct Mailbox
{
    QString name;
    QString address; ///< ASCII; a domain in another script is in its "xn--" form
};

/// Error: Invalid.
[[nodiscard]] core::Result<Mailbox> parseMailbox(const QString &text);
/// Can this be sent at all? Refuses line breaks and other control characters in whatever becomes a header (a subject
/// with a line break would add headers of its own), addresses that are none, no or more than 50 recipients, and a
/// mail without text. Error: Invalid, one sentence.
[[nodiscard]] core::Outcome checkMessage(const Message &message);

} // namespace dotm::email
