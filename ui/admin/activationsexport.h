// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/adminactivation.h"
#include "ui/admin/adminexport.h"

namespace dotm::admin {

/// Activations as a file: names as they are on the wire in a CSV, words in a PDF. Mail addresses, numbers and ICCIDs
/// are covered, as on the page.
[[nodiscard]] QList<ui::ExportColumn> activationColumns();
[[nodiscard]] ui::ExportRow activationRow(const contract::AdminActivation &row);

/// Every activation of @p group; @p words say the group. @p context must outlive the export.
[[nodiscard]] ListToExport activationsList(AdminStore &store, QObject *context, const QString &group,
                                           const QString &words);

} // namespace dotm::admin
