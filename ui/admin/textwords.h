// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/mailtext.h"

#include <QString>

/// The texts of mails in the reader's language. Names that are not known here are shown as they are.
namespace dotm::admin {

/// "Your eSIM is ready" mail: what it is for, "Activation".
[[nodiscard]] QString mailTypeText(const QString &type);
/// "French" for "fr".
[[nodiscard]] QString mailLanguageText(const QString &language);
/// What a variable stands for; the service's own words for one that is not known here.
[[nodiscard]] QString mailVariableText(const domain::MailVariable &variable);
[[nodiscard]] QString mailProblemSentence(const domain::MailProblem &problem);
/// "Version 3, by Ann, 12 Jan 2026".
[[nodiscard]] QString mailVersionText(const contract::MailText &text, core::TimePoint now);
/// The same for a list of versions: "Ann, 12 Jan 2026", or where version 0 comes from.
[[nodiscard]] QString mailAuthorText(const contract::MailText &text, core::TimePoint now);
/// @p html for a text item that would load pictures by itself: in their places stand their names.
[[nodiscard]] QString withoutPictures(const QString &html);

} // namespace dotm::admin
