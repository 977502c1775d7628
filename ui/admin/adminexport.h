// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/admin/adminstore.h"
#include "ui/shared/listexport.h"

#include <QJsonObject>

namespace dotm::admin {

/// A list of a page as it would leave now.
struct ListToExport
{
    ui::ExportHead head;
    QJsonObject filter; ///< as the service is told; no mail address in full
    /// Asks for the page of a key (empty: the first).
    std::function<void(const QString &key, const ui::ExportPlan::Taken &taken)> read;
};

/// A list of the back office as a file. One that is unfinished when the admin leaves is never there.
class AdminExport : public dotm::ui::ListExport
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of view models")

public:
    /// @p list is its name on the wire: "audit", "approvals".
    AdminExport(AdminStore &store, const QString &list, const std::function<ListToExport()> &source, QObject *parent);
};

/// A moment that may be missing; then an empty field.
[[nodiscard]] ui::ExportCell momentOf(const std::optional<core::TimePoint> &at);
/// "true" or "false", as on the wire.
[[nodiscard]] ui::ExportCell flagOf(bool isSo);

/// The answer to a read of a list: the store notes it, and @p rowsOf makes rows of a page.
template <typename Page, typename RowsOf>
void handOn(AdminStore &store, const core::Result<Page> &page, const ui::ExportPlan::Taken &taken, const RowsOf &rowsOf)
{
    store.note(page ? core::Outcome() : core::fail(page.error()));
    taken(page ? core::Result<ui::ExportPage>(rowsOf(*page)) : core::fail(page.error()));
}

} // namespace dotm::admin
