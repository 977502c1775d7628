// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/beta.h"
#include "ui/admin/adminexport.h"

namespace dotm::admin {

[[nodiscard]] QList<ui::ExportColumn> approvalColumns();
[[nodiscard]] ui::ExportRow approvalRow(const contract::BetaRequest &request);

/// Every request that waits for a decision, oldest first. @p context must outlive the export.
[[nodiscard]] ListToExport approvalsList(AdminStore &store, QObject *context);

} // namespace dotm::admin
