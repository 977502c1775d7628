// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/adminexport.h"

#include <qcoro/qcorotask.h>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;

AdminExport::AdminExport(AdminStore &store, const QString &list, const std::function<ListToExport()> &source,
                         QObject *parent)
    : ListExport(
          store.clock(),
          [this, &store, list, source] {
              const ListToExport now = source();
              ui::ExportPlan plan;
              plan.head = now.head;
              plan.read = now.read;
              plan.note = [this, &store, list, filter = now.filter](const QString &format,
                                                                    const ui::ExportPlan::Noted &noted) {
                  QCoro::connect(store.api().noteExport(list, format, filter), this,
                                 [&store, noted](const core::Outcome &outcome) {
                                     store.note(outcome);
                                     noted(outcome);
                                 });
              };
              return plan;
          },
          parent)
{
    connect(&store, &AdminStore::openChanged, this, [this, &store] {
        if (isRunning() && !store.isOpen()) {
            abandon();
        }
    });
}

ui::ExportCell momentOf(const std::optional<core::TimePoint> &at)
{
    return at ? ui::ExportCell(*at) : ui::ExportCell();
}

ui::ExportCell flagOf(bool isSo)
{
    return isSo ? u"true"_s : u"false"_s;
}

} // namespace dotm::admin
