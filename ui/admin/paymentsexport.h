// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/adminpayment.h"
#include "ui/admin/adminexport.h"

namespace dotm::admin {

/// Payments as a file: names as they are on the wire in a CSV, words in a PDF. Mail addresses are covered, as on the
/// page.
[[nodiscard]] QList<ui::ExportColumn> paymentColumns();
[[nodiscard]] ui::ExportRow paymentRow(const contract::AdminPayment &payment);

/// Every payment of @p kind; @p words say the kind. @p context must outlive the export.
[[nodiscard]] ListToExport paymentsList(AdminStore &store, QObject *context, const QString &kind, const QString &words);

} // namespace dotm::admin
