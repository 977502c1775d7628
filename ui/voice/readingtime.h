// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace dotm::ui {

/// How long a sentence that nobody speaks stays, in milliseconds: as long as reading it aloud would take.
[[nodiscard]] qint64 readingMs(const QString &sentence);
/// "0:19", for the time of a message.
[[nodiscard]] QString playTimeText(qint64 ms);

} // namespace dotm::ui
