// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/setup/assistantentry.h"
#include "bridge/setup/textfault.h"

#include <QByteArray>

namespace dotm::bridge {

/// Our entry in a JSON file. Pure functions over the file's bytes; what is not ours keeps every byte.
/// Their faults are those of JsonText::parse(), UnexpectedShape when something else than objects stands on the way to
/// the entry or beside it, and UnknownLayout for a program whose container must be there and is not.

[[nodiscard]] TextResult<EntryReading> readJsonEntry(const QByteArray &bytes, const AssistantProgram &program);
/// With the entry added, or with its command and arguments brought up to date. ForeignEntry when it is not ours.
[[nodiscard]] TextResult<QByteArray> putJsonEntry(const QByteArray &bytes, const AssistantProgram &program,
                                                  const QString &command);
/// Without the entry; ForeignEntry when it is not ours, the same bytes when there is none.
[[nodiscard]] TextResult<QByteArray> dropJsonEntry(const QByteArray &bytes, const AssistantProgram &program);
/// Everything but our entry in one spelling: equal for two texts that mean the same to the program apart from it. An
/// empty container counts as none.
[[nodiscard]] TextResult<QByteArray> jsonElsewhere(const QByteArray &bytes, const AssistantProgram &program);
/// A whole document with nothing but the entry.
[[nodiscard]] QByteArray freshJson(const AssistantProgram &program, const QString &command);

} // namespace dotm::bridge
