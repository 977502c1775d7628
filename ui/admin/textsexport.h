// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/mailtext.h"
#include "ui/admin/adminexport.h"

namespace dotm::admin {

[[nodiscard]] ui::ExportRow textRow(const contract::MailTexts &texts, const QString &type, const QString &language);
/// Every mail in every language, and whose text is in use there. Not the texts themselves.
[[nodiscard]] ListToExport textsList(const contract::MailTexts &texts);

} // namespace dotm::admin
