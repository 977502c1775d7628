// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "providers/email/message.h"

#include <QHash>

namespace dotm::services {

/// The built-in texts of mails, HTML and plain, with places like {{user_name}}.
namespace mailtext {

using Values = QHash<QString, QString>;

/// @p text with its places filled in one pass: braces inside a value are text, not places.
[[nodiscard]] QString fill(const QString &text, const Values &values, bool escape);
/// A message whose texts are resources/mail/@p name.html and .txt; values are escaped in the HTML. Errors: Internal.
[[nodiscard]] core::Result<email::Message> message(const QString &name, const Values &values);

} // namespace mailtext
} // namespace dotm::services
