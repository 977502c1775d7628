// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "domain/maildraft.h"
#include "providers/email/message.h"
#include "storage/repositories/activations.h"
#include "storage/repositories/users.h"

namespace dotm::services {

/// The mail that brings a new line: QR code inside the text and attached, the code to type in, links for phones that
/// can install by a tap. @p simulated marks everything made by the sandbox. Errors: Invalid when there is no usable
/// code.
[[nodiscard]] core::Result<email::Message> activationMail(const domain::MailDraft &draft, const storage::User &user,
                                                          const storage::Activation &activation, bool simulated);
/// The picture of @p code as it is attached. Errors: Invalid.
[[nodiscard]] core::Result<email::Attachment> activationPicture(const QString &code);

} // namespace dotm::services
