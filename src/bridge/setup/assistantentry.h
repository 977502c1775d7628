// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/setup/assistantprogram.h"

#include <variant>

namespace dotm::bridge {

/// The name under which our server stands in every program's list.
inline constexpr QLatin1StringView kEntryName{"dotm"};
/// An entry is ours when it starts a file of this name, wherever it lies.
inline constexpr QLatin1StringView kEntryProgram{"dotm-mcp"};

struct EntryField
{
    QString key;
    std::variant<QString, QStringList, bool, int> value;
};

/// The members of our entry, in the order in which they are written. There is no secret among them and none may be
/// added: these files are shared, synchronised and pasted into bug reports.
[[nodiscard]] QList<EntryField> entryFields(const AssistantProgram &program, const QString &command);
/// {"--client", "<id>"}
[[nodiscard]] QStringList entryArguments(const AssistantProgram &program);

/// What was found under our name.
struct EntryReading
{
    bool exists = false;
    bool hasOurForm = false; ///< command and arguments stand where we would write them
    QString command;
    QStringList arguments;

    [[nodiscard]] bool isOurs() const;
    /// Starts @p wanted with our arguments. What the person or the program added beside that does not count.
    [[nodiscard]] bool equals(const AssistantProgram &program, const QString &wanted) const;
};

} // namespace dotm::bridge
