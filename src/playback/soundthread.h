// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QThread>

namespace dotm::playback {

/// The one thread of the program on which sound is made and played. Qt's sound classes belong to the thread that used
/// one of them first, so it lasts until the application object is gone.
[[nodiscard]] QThread &soundThread();

} // namespace dotm::playback
