// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/voice/voicenames.h"

#include <QLocale>
#include <QStringList>

namespace dotm::customer {

/// "welcome", "tip", "update", in the order in which they are heard.
[[nodiscard]] const QStringList &messageKinds();
/// "Welcome message", "Tips", "News"; any other kind is a text of an administrator's.
[[nodiscard]] QString messageTitle(const QString &kind);
/// How a language is spoken here: "elevenlabs", "local", "captions".
[[nodiscard]] QString capabilityText(const QString &source);
[[nodiscard]] QString capabilityIcon(const QString &source);
/// The code under which the voice knows the language of @p locale; "en" when it may not know it.
[[nodiscard]] QString voiceLanguageOf(const QLocale &locale);

} // namespace dotm::customer
