// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/person.h"
#include "ui/admin/adminexport.h"

namespace dotm::admin {

/// People as a file: names as they are on the wire in a CSV, words in a PDF. Mail addresses are covered, as on the
/// page.
[[nodiscard]] QList<ui::ExportColumn> peopleColumns();
[[nodiscard]] ui::ExportRow personRow(const contract::Person &person);

/// Everybody with @p role; empty: everybody. @p words say the role. @p context must outlive the export.
[[nodiscard]] ListToExport peopleList(AdminStore &store, QObject *context, const QString &role, const QString &words);

} // namespace dotm::admin
