// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/maildraft.h"
#include "services/mailtext.h"

namespace dotm::services {

/// A draft with sample values, and what keeps it from being saved.
struct TextPreview
{
    QList<domain::MailProblem> problems;
    domain::MailDraft filled; ///< its HTML is empty when the markup is not sound
};

/// The values every preview and test mail is filled with; those of all kinds without @p kind.
[[nodiscard]] mailtext::Values sampleValues(std::optional<domain::MailKind> kind);
/// Line ends as the platform keeps them.
[[nodiscard]] domain::MailDraft tidied(const domain::MailDraft &draft);
[[nodiscard]] TextPreview previewOf(std::optional<domain::MailKind> kind, const domain::MailDraft &draft);
/// Invalid with the first problem in a sentence.
[[nodiscard]] core::Outcome checkDraft(std::optional<domain::MailKind> kind, const domain::MailDraft &draft);

} // namespace dotm::services
