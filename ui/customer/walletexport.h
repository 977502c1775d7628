// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/customer/walletwords.h"
#include "ui/shared/exporttable.h"

namespace dotm::customer {

/// The history as a file: names as they are on the wire in a CSV, words in a PDF. It is the person's own: addresses are
/// whole. What is simulated says so in every row.
[[nodiscard]] QList<ui::ExportColumn> walletColumns();
[[nodiscard]] ui::ExportRow walletRow(const contract::TokenEntry &entry, const EntryPlace &place,
                                      const QString &network);

} // namespace dotm::customer
