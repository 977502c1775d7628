// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace dotm::ui {

/// Who speaks, as the API spells them; the first is the one without a choice.
[[nodiscard]] const QStringList &voiceNames();
/// "Science teacher", in the language of the moment.
[[nodiscard]] QString voiceTitle(const QString &name);
/// "Clear and calm"
[[nodiscard]] QString voiceText(const QString &name);

} // namespace dotm::ui
