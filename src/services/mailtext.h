// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/task.h"
#include "domain/maildraft.h"
#include "providers/email/message.h"
#include "storage/database.h"

#include <QHash>

namespace dotm::services {

/// The texts of mails, HTML and plain, with places like {{user_name}}: built in, or as an administrator saved them.
namespace mailtext {

using Values = QHash<QString, QString>;

/// @p text with its places filled in one pass: braces inside a value are text, not places.
[[nodiscard]] QString fill(const QString &text, const Values &values);
/// The same for HTML: values are escaped for where they stand, and inside an address they are percent-encoded too.
[[nodiscard]] QString fillHtml(const QString &html, const Values &values);
/// The same for a subject: control characters of values become spaces.
[[nodiscard]] QString fillSubject(const QString &subject, const Values &values);

/// The text of resources/mail. Errors: Internal.
[[nodiscard]] core::Result<domain::MailDraft> builtIn(domain::MailKind kind);
/// What a mail that was decided at @p at says in @p language: the newest version saved by then in that language, or in
/// English, or the built-in text. Every try of the mail finds the same.
[[nodiscard]] core::Result<domain::MailDraft> current(storage::Connection &db, domain::MailKind kind,
                                                      const QString &language, core::TimePoint at);
/// The same in the language of whoever has the address @p email.
[[nodiscard]] core::Task<core::Result<domain::MailDraft>>
forRecipient(storage::Database &database, domain::MailKind kind, QString email, core::TimePoint at);
/// @p draft with @p values; "[simulated]" before the subject when the providers are the sandbox. No recipient yet.
[[nodiscard]] email::Message message(const domain::MailDraft &draft, const Values &values, bool isSimulated);

} // namespace mailtext
} // namespace dotm::services
