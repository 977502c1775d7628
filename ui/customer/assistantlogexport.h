// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/callentry.h"

#include <QByteArray>
#include <QList>

namespace dotm::customer {

/// UTF-8 with a byte order mark, header even when empty, ISO dates in UTC, amounts as plain numbers; states by their
/// names on the wire. Text that a spreadsheet would take for a formula gets an apostrophe.
[[nodiscard]] QByteArray assistantLogCsv(const QList<bridge::CallEntry> &entries);

} // namespace dotm::customer
