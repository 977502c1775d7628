// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/stripe/stripetypes.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

/// Drafts to the fields of Stripe's forms ("metadata[ticket]"). Pure.
namespace dotm::stripe::form {

using Fields = QList<std::pair<QString, QString>>;

[[nodiscard]] Fields customer(const CustomerDraft &draft);
[[nodiscard]] Fields invoice(const InvoiceDraft &draft);
[[nodiscard]] Fields invoiceItem(const InvoiceItemDraft &draft);
[[nodiscard]] Fields meter(const MeterDraft &draft);
[[nodiscard]] Fields meterEvent(const MeterEventDraft &draft);
[[nodiscard]] Fields eventFilter(const QStringList &types);

} // namespace dotm::stripe::form
