// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/voice.h"
#include "ui/admin/adminexport.h"

namespace dotm::admin {

[[nodiscard]] QList<ui::ExportColumn> listenColumns();
[[nodiscard]] ui::ExportRow listenRow(const contract::VoiceListen &listen);

/// All that was heard. Mail addresses are covered as on the page. @p context must outlive the export.
[[nodiscard]] ListToExport listensList(AdminStore &store, QObject *context);

} // namespace dotm::admin
