// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/audit/audit.h"
#include "storage/repositories/mailtexts.h"

namespace dotm::services {

/// What the audit log keeps of a saved text: its versions and digests, never the text.
[[nodiscard]] audit::Note savedNote(const Identity &who, const storage::MailText &before,
                                    const storage::MailText &after);
[[nodiscard]] audit::Note testNote(const Identity &who, const QString &name, const domain::MailDraft &draft);

} // namespace dotm::services
