// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/setup/assistantentry.h"
#include "bridge/setup/textfault.h"

#include <QByteArray>

namespace dotm::bridge {

/// Our entry in a TOML file, as a table "[container.dotm]" of its own. Pure functions over the file's bytes; what is
/// not ours keeps every byte. Faults: those of TomlText::parse(), and UnexpectedShape when the container, or our name
/// in it, is written in another of TOML's ways (inline table, dotted key, array of tables).

[[nodiscard]] TextResult<EntryReading> readTomlEntry(const QByteArray &bytes, const AssistantProgram &program);
[[nodiscard]] TextResult<QByteArray> putTomlEntry(const QByteArray &bytes, const AssistantProgram &program,
                                                  const QString &command);
/// Tables below ours go with it, and so do the comments inside them.
[[nodiscard]] TextResult<QByteArray> dropTomlEntry(const QByteArray &bytes, const AssistantProgram &program);
[[nodiscard]] TextResult<QByteArray> tomlElsewhere(const QByteArray &bytes, const AssistantProgram &program);
[[nodiscard]] QByteArray freshToml(const AssistantProgram &program, const QString &command);

} // namespace dotm::bridge
