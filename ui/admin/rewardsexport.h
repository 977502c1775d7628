// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/tokenadmin.h"
#include "ui/admin/adminexport.h"

namespace dotm::admin {

/// Rewards as a file: names as they are on the wire in a CSV, words in a PDF. Mail addresses are covered, as on the
/// page.
[[nodiscard]] QList<ui::ExportColumn> rewardColumns();
[[nodiscard]] ui::ExportRow rewardRow(const contract::AdminReward &reward);

/// Every reward of @p state in which @p text is found; @p words say the state. @p context must outlive the export.
[[nodiscard]] ListToExport rewardsList(AdminStore &store, QObject *context, const QString &state, const QString &text,
                                       const QString &words);

} // namespace dotm::admin
