// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/setup/assistantentry.h"
#include "bridge/setup/textfault.h"

#include <QByteArray>

namespace dotm::bridge {

/// Our entry in the text of a program's configuration file, whatever its format. Pure functions over bytes: no disk, no
/// clock, safe for any input up to and beyond the size limit. The program's format must be editable.

[[nodiscard]] TextResult<EntryReading> readEntry(const QByteArray &bytes, const AssistantProgram &program);
/// With our entry for @p command; what is not ours keeps every byte. The result is checked before it is given: it
/// reads back as our entry and as the same text elsewhere, or the answer is UnexpectedShape.
[[nodiscard]] TextResult<QByteArray> withEntry(const QByteArray &bytes, const AssistantProgram &program,
                                               const QString &command);
/// Without our entry, checked in the same way.
[[nodiscard]] TextResult<QByteArray> withoutEntry(const QByteArray &bytes, const AssistantProgram &program);
/// True when both texts are sound and mean the same to the program apart from our entry.
[[nodiscard]] bool isSameElsewhere(const QByteArray &one, const QByteArray &other, const AssistantProgram &program);

/// A whole document with nothing but our entry, also for the formats that only a person can paste.
[[nodiscard]] QByteArray freshText(const AssistantProgram &program, const QString &command);

} // namespace dotm::bridge
