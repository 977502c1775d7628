// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/purchase.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace dotm::customer {

/// UTF-8 with a byte order mark, header even when empty, ISO dates in UTC, amounts as plain numbers. Text that a
/// spreadsheet would take for a formula gets an apostrophe.
[[nodiscard]] QByteArray purchasesCsv(const QList<contract::Purchase> &purchases, bool isSimulated);

struct PurchaseReport
{
    QList<contract::Purchase> purchases;
    QString title;
    QString owner; ///< whose; masked address
    QString total;
    QString foot; ///< source and time
    bool isSimulated = false;
};

/// Empty when it went well, else a sentence for people. Any thread.
[[nodiscard]] QString writePurchasesPdf(const QString &path, const PurchaseReport &report);
[[nodiscard]] QString writePurchasesCsv(const QString &path, const QByteArray &csv);

} // namespace dotm::customer
