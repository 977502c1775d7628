// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace dotm::bridge {

/// How a program reads its configuration file.
enum class ConfigFormat {
    Json,               ///< to the letter: a comment would already break it for the program
    JsonComments,       ///< comments, no trailing commas
    JsonCommentsCommas, ///< comments and trailing commas
    Toml,
    PasteJson, ///< no file of a documented place: a person pastes JSON into its settings
    PasteYaml, ///< YAML: never edited by us, a person pastes
};

/// The members of an entry that starts a program over stdin and stdout.
enum class EntryShape {
    Plain,        ///< command, args
    Stdio,        ///< type "stdio", command, args
    CopilotLocal, ///< type "local", command, args, tools ["*"]
    CommandArray, ///< type "local", command [program, arguments...]
    GooseStdio,   ///< name, type "stdio", enabled, cmd, args, timeout
};

/// When a change of the file counts for the program.
enum class TakesEffect {
    AtOnce,      ///< it watches the file
    NextSession, ///< the next conversation or start of the command
    AfterRestart,
};

/// A path below the person's home or configuration folder ($XDG_CONFIG_HOME, else ~/.config).
struct ProgramPath
{
    enum class Base { Home, ConfigHome };
    Base base = Base::Home;
    QString below;
};

/// What is known of one assistant; assistantprogram.cpp holds the rows and where each comes from.
struct AssistantProgram
{
    QString id;                 ///< also what dotm-mcp is told with --client
    QString displayName;        ///< a proper name, not translated
    QList<ProgramPath> files;   ///< the first that exists counts; newest layout first
    QList<ProgramPath> folders; ///< there when the program is installed or was used
    QStringList binaries;       ///< looked for on the path when no folder is there
    ConfigFormat format = ConfigFormat::Json;
    QStringList container; ///< keys from the root to the object (or table) of servers
    EntryShape shape = EntryShape::Plain;
    TakesEffect takesEffect = TakesEffect::AfterRestart;
    bool containerMustExist = false; ///< two layouts share the file; only a container that is there tells which
};

/// In the order in which they are shown. Flatpak and snap builds with a sandbox of their own are not among them: they
/// could not start a program of the system.
[[nodiscard]] QList<AssistantProgram> assistantPrograms();
[[nodiscard]] std::optional<AssistantProgram> assistantProgram(const QString &id);
[[nodiscard]] bool isEditable(ConfigFormat format);

} // namespace dotm::bridge
