// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace dotm::sandbox::elevenlabs {

/// The language a text is in, as the models that are not told it hear it: by its letters, then by its commonest words.
/// "en" when nothing speaks for another.
[[nodiscard]] QString heardLanguage(const QString &text);
/// The voice of espeak-ng that reads @p language. Filipino, which it has not, is read by the Indonesian one; so are
/// languages nobody knows by the English one.
[[nodiscard]] QString espeakVoiceFor(const QString &language);

} // namespace dotm::sandbox::elevenlabs
