// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <QString>

#include <functional>

class QIODevice;
class QSaveFile;

namespace dotm::ui {

/// A file that does not exist yet, in the person's folder for downloads: "DOTM card 2026-11-21.pdf".
[[nodiscard]] QString suggestedFile(const QString &name, const QString &suffix, core::TimePoint now);

/// Writes a file that must not exist yet, whole or not at all, readable by its owner alone. Empty when it went well,
/// else a sentence for people. Any thread.
[[nodiscard]] QString writeNewFile(const QString &path, const std::function<bool(QIODevice &)> &fill);

/// The same step by step, for what is written as it arrives: begin, write, keep. Nothing is there before the last one.
[[nodiscard]] QString openNewFile(QSaveFile &file);
[[nodiscard]] QString keepNewFile(QSaveFile &file);

} // namespace dotm::ui
