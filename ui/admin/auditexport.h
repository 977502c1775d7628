// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/auditapi.h"
#include "ui/admin/adminexport.h"

namespace dotm::admin {

/// The log as a file: names as they are on the wire in a CSV, words in a PDF.
[[nodiscard]] QList<ui::ExportColumn> auditColumns();
[[nodiscard]] ui::ExportRow auditRow(const contract::AuditEntry &entry);

/// What @p filter leaves of the log; @p words say the filter. @p context must outlive the export.
[[nodiscard]] ListToExport auditList(AdminStore &store, QObject *context, const client::AuditFilter &filter,
                                     const QString &words);

} // namespace dotm::admin
