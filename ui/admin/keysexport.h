// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/apikey.h"
#include "ui/admin/adminexport.h"

namespace dotm::admin {

/// API keys as a file, never the keys themselves: names as they are on the wire in a CSV, words in a PDF. Mail
/// addresses are covered, as on the page.
[[nodiscard]] QList<ui::ExportColumn> keyColumns();
[[nodiscard]] ui::ExportRow keyRow(const contract::ApiKey &key);

/// Every key in @p state; empty: every key. @p words say the state. @p context must outlive the export.
[[nodiscard]] ListToExport keysList(AdminStore &store, QObject *context, const QString &state, const QString &words);

} // namespace dotm::admin
