// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridge/setup/assistantprogram.h"

#include <algorithm>

namespace dotm::bridge {
using namespace Qt::Literals::StringLiterals;

namespace {

using enum ConfigFormat;
using enum TakesEffect;

ProgramPath home(QString below)
{
    return {ProgramPath::Base::Home, std::move(below)};
}

ProgramPath config(QString below)
{
    return {ProgramPath::Base::ConfigHome, std::move(below)};
}

/// The row most programs share: one JSON object "mcpServers".
AssistantProgram usual(QString id, QString name, QList<ProgramPath> files, QList<ProgramPath> folders,
                       QStringList binaries, TakesEffect takesEffect, ConfigFormat format = Json)
{
    return {.id = std::move(id),
            .displayName = std::move(name),
            .files = std::move(files),
            .folders = std::move(folders),
            .binaries = std::move(binaries),
            .format = format,
            .container = {u"mcpServers"_s},
            .takesEffect = takesEffect};
}

AssistantProgram shaped(AssistantProgram program, EntryShape shape)
{
    program.shape = shape;
    return program;
}

AssistantProgram kept(AssistantProgram program, QStringList container, bool containerMustExist = false)
{
    program.container = std::move(container);
    program.containerMustExist = containerMustExist;
    return program;
}

/// The user profile's mcp.json of an editor built from VS Code's source; its other profiles have files of their own.
/// Format: https://code.visualstudio.com/docs/agents/reference/mcp-configuration
/// Folder: https://code.visualstudio.com/docs/getstarted/settings#_settings-file-locations
AssistantProgram codeEditor(QString id, QString name, const QString &folder, QString binary)
{
    AssistantProgram row = usual(std::move(id), std::move(name), {config(folder + u"/User/mcp.json"_s)},
                                 {config(folder + u"/User"_s)}, {std::move(binary)}, AtOnce, JsonCommentsCommas);
    return kept(shaped(row, EntryShape::Stdio), {u"servers"_s});
}

QList<AssistantProgram> desktopPrograms()
{
    return {
        // https://modelcontextprotocol.io/quickstart/user, on Linux
        // https://explainmcp.com/mcp-servers/claude-desktop-config-json-guide
        usual(u"claude-desktop"_s, u"Claude Desktop"_s, {config(u"Claude/claude_desktop_config.json"_s)},
              {config(u"Claude"_s)}, {u"claude-desktop"_s}, AfterRestart),
        // https://lmstudio.ai/docs/app/mcp; the path: https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/1371
        usual(u"lm-studio"_s, u"LM Studio"_s, {home(u".lmstudio/mcp.json"_s)}, {home(u".lmstudio"_s)}, {}, AtOnce),
    };
}

QList<AssistantProgram> editors()
{
    return {
        codeEditor(u"vscode"_s, u"Visual Studio Code"_s, u"Code"_s, u"code"_s),
        codeEditor(u"vscode-insiders"_s, u"Visual Studio Code Insiders"_s, u"Code - Insiders"_s, u"code-insiders"_s),
        // Folder:
        // https://github.com/VSCodium/vscodium/blob/master/DOCS.md#migrating-from-visual-studio-code-to-vscodium
        codeEditor(u"vscodium"_s, u"VSCodium"_s, u"VSCodium"_s, u"codium"_s),
        // https://cursor.com/docs/mcp
        usual(u"cursor"_s, u"Cursor"_s, {home(u".cursor/mcp.json"_s)}, {home(u".cursor"_s)}, {u"cursor"_s},
              AfterRestart),
        // https://docs.windsurf.com/windsurf/cascade/mcp; since the new name
        // https://vaadin.com/docs/latest/building-apps/agentic-development/mcp/supported-tools/devin-desktop
        usual(u"windsurf"_s, u"Devin Desktop (Windsurf)"_s,
              {home(u".config/devin/mcp_config.json"_s), home(u".codeium/windsurf/mcp_config.json"_s)},
              {home(u".config/devin"_s), home(u".codeium/windsurf"_s)}, {u"windsurf"_s}, AfterRestart),
        // https://zed.dev/docs/ai/mcp and https://zed.dev/docs/configuring-zed
        kept(usual(u"zed"_s, u"Zed"_s, {config(u"zed/settings.json"_s)}, {config(u"zed"_s)}, {u"zed"_s, u"zeditor"_s},
                   AtOnce, JsonCommentsCommas),
             {u"context_servers"_s}),
        // https://kiro.dev/docs/mcp/configuration
        usual(u"kiro"_s, u"Kiro"_s, {home(u".kiro/settings/mcp.json"_s)}, {home(u".kiro"_s)},
              {u"kiro"_s, u"kiro-cli"_s}, AtOnce),
        // https://junie.jetbrains.com/docs/junie-cli-mcp-configuration.html; the plugin reads the same file
        usual(u"junie"_s, u"JetBrains Junie"_s, {home(u".junie/mcp/mcp.json"_s)}, {home(u".junie"_s)}, {u"junie"_s},
              AfterRestart),
        // https://www.jetbrains.com/help/ai-assistant/mcp.html: settings page only, no documented file
        usual(u"jetbrains-ai"_s, u"JetBrains AI Assistant"_s, {}, {config(u"JetBrains"_s)}, {}, AtOnce, PasteJson),
    };
}

QList<AssistantProgram> editorExtensions()
{
    const QString storage = u"Code/User/globalStorage/"_s;
    return {
        // https://docs.cline.bot/getting-started/config; before that in the editor's storage for extensions
        usual(u"cline"_s, u"Cline"_s,
              {home(u".cline/data/settings/cline_mcp_settings.json"_s),
               config(storage + u"saoudrizwan.claude-dev/settings/cline_mcp_settings.json"_s)},
              {home(u".cline/data"_s), config(storage + u"saoudrizwan.claude-dev"_s)}, {}, AtOnce),
        // https://docs.roocode.com/features/mcp/using-mcp-in-roo ("Edit Global MCP" opens this file)
        usual(u"roo-code"_s, u"Roo Code"_s,
              {config(storage + u"rooveterinaryinc.roo-cline/settings/mcp_settings.json"_s)},
              {config(storage + u"rooveterinaryinc.roo-cline"_s)}, {}, AtOnce),
        // https://docs.continue.dev/customize/deep-dives/mcp: one file for each server in this folder; the person's
        // own folder: https://github.com/continuedev/continue/issues/12254
        usual(u"continue"_s, u"Continue"_s, {home(u".continue/mcpServers/dotm.json"_s)}, {home(u".continue"_s)}, {},
              AfterRestart, JsonComments),
    };
}

QList<AssistantProgram> commandsOfMakers()
{
    return {
        // https://code.claude.com/docs/en/mcp
        shaped(usual(u"claude-code"_s, u"Claude Code"_s, {home(u".claude.json"_s)}, {home(u".claude"_s)}, {u"claude"_s},
                     NextSession),
               EntryShape::Stdio),
        // https://developers.openai.com/codex/mcp
        kept(usual(u"codex"_s, u"Codex"_s, {home(u".codex/config.toml"_s)}, {home(u".codex"_s)}, {u"codex"_s},
                   NextSession, Toml),
             {u"mcp_servers"_s}),
        // https://geminicli.com/docs/tools/mcp-server/; a ~/.gemini alone may be Antigravity's
        usual(u"gemini-cli"_s, u"Gemini CLI"_s, {home(u".gemini/settings.json"_s)}, {}, {u"gemini"_s}, NextSession,
              JsonComments),
        // https://antigravity.google/docs/mcp; the second path is that of versions before the shared folder
        usual(u"antigravity"_s, u"Google Antigravity"_s,
              {home(u".gemini/config/mcp_config.json"_s), home(u".gemini/antigravity/mcp_config.json"_s)},
              {home(u".gemini/config"_s), home(u".gemini/antigravity"_s)}, {u"antigravity"_s, u"agy"_s}, AfterRestart),
        // https://docs.github.com/copilot/how-tos/copilot-cli/customize-copilot/add-mcp-servers
        shaped(usual(u"copilot-cli"_s, u"GitHub Copilot CLI"_s, {home(u".copilot/mcp-config.json"_s)},
                     {home(u".copilot"_s)}, {u"copilot"_s}, NextSession),
               EntryShape::CopilotLocal),
        // https://qwenlm.github.io/qwen-code-docs/en/users/features/mcp/
        usual(u"qwen-code"_s, u"Qwen Code"_s, {home(u".qwen/settings.json"_s)}, {home(u".qwen"_s)}, {u"qwen"_s},
              NextSession, JsonComments),
    };
}

QList<AssistantProgram> openCommands()
{
    return {
        // https://opencode.ai/v2/docs/mcp-servers/; version 1 keeps servers directly below "mcp", in the same file
        kept(shaped(usual(u"opencode"_s, u"OpenCode"_s,
                          {config(u"opencode/opencode.json"_s), config(u"opencode/opencode.jsonc"_s)},
                          {config(u"opencode"_s)}, {u"opencode"_s}, NextSession, JsonCommentsCommas),
                    EntryShape::CommandArray),
             {u"mcp"_s, u"servers"_s}, true),
        // https://ampcode.com/manual: one key with a dot in it
        kept(usual(u"amp"_s, u"Amp"_s, {home(u".config/amp/settings.json"_s), home(u".config/amp/settings.jsonc"_s)},
                   {home(u".config/amp"_s)}, {u"amp"_s}, NextSession, JsonComments),
             {u"amp.mcpServers"_s}),
        // https://github.com/charmbracelet/crush#configuration
        kept(shaped(usual(u"crush"_s, u"Crush"_s, {config(u"crush/crush.json"_s)}, {config(u"crush"_s)}, {u"crush"_s},
                          NextSession),
                    EntryShape::Stdio),
             {u"mcp"_s}),
        // https://block.github.io/goose/docs/guides/config-files
        kept(shaped(usual(u"goose"_s, u"Goose"_s, {config(u"goose/config.yaml"_s)}, {config(u"goose"_s)}, {u"goose"_s},
                          NextSession, PasteYaml),
                    EntryShape::GooseStdio),
             {u"extensions"_s}),
    };
}

} // namespace

QList<AssistantProgram> assistantPrograms()
{
    return desktopPrograms() + editors() + editorExtensions() + commandsOfMakers() + openCommands();
}

std::optional<AssistantProgram> assistantProgram(const QString &id)
{
    const QList<AssistantProgram> programs = assistantPrograms();
    const auto found = std::ranges::find(programs, id, &AssistantProgram::id);
    return found == programs.end() ? std::nullopt : std::optional(*found);
}

bool isEditable(ConfigFormat format)
{
    return format != PasteJson && format != PasteYaml;
}

} // namespace dotm::bridge
