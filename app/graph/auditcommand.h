// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace dotm::app {

/// "dotmd audit verify": checks the chain of the audit log without starting anything, also beside a running program,
/// and prints one line of JSON. 0: sound. 1: broken, "broken_at" is the first sequence number that is wrong or missing.
/// 2: wrong arguments. 3: the log could not be read. @p arguments are the program's own, with its name.
[[nodiscard]] int runAuditCommand(QStringList arguments);

} // namespace dotm::app
