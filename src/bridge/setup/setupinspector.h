// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/setup/assistantentry.h"
#include "bridge/setup/configdisk.h"
#include "bridge/setup/setupplan.h"
#include "core/clock.h"

namespace dotm::bridge {

/// Where to look; app reads these from the environment.
struct SetupPlaces
{
    QString home;
    QString configHome;        ///< $XDG_CONFIG_HOME when it is absolute, else home/.config
    QStringList binaryFolders; ///< those of $PATH
};

/// Finds the assistants of this account, says how each stands towards us and plans changes; changes nothing itself.
/// Every function reads the disk and waits for it: call them on a worker thread. Stateless; one object may serve
/// several threads when the disk and the clock may.
class SetupInspector
{
public:
    /// @p command is the absolute path of dotm-mcp.
    SetupInspector(SetupPlaces places, QString command, ConfigDisk &disk, const core::Clock &clock);

    /// All programs, in the order of assistantPrograms().
    [[nodiscard]] QList<SetupState> inspectAll() const;
    /// NotInstalled for an id that no program has.
    [[nodiscard]] SetupState inspect(const QString &programId) const;

    /// The change, or why there is none to make: NotFound (not installed, nothing to disconnect), Conflict (connected
    /// already, or an entry that is not ours), Invalid (a file or program we do not edit, or a path of dotm-mcp that
    /// cannot be written into one).
    /// Disconnecting gives back the exact bytes from before connecting when nothing else has changed since: the copies
    /// beside the file tell. A file that holds nothing but our entry is removed.
    [[nodiscard]] core::Result<SetupPlan> plan(const QString &programId, SetupAction action) const;

private:
    struct Look;
    [[nodiscard]] Look lookAt(const AssistantProgram &program) const;
    [[nodiscard]] SetupState::Kind kindOf(const AssistantProgram &program, const Look &look) const;
    [[nodiscard]] SetupState stateOf(const AssistantProgram &program, const Look &look) const;
    [[nodiscard]] core::Outcome checkPlannable(const AssistantProgram &program, const Look &look,
                                               SetupAction action) const;
    void planConnect(SetupPlan &plan, const Look &look) const;
    void planDisconnect(SetupPlan &plan, const Look &look) const;
    [[nodiscard]] std::optional<QByteArray> textBefore(const SetupPlan &plan, const Look &look) const;
    [[nodiscard]] QString pathOf(const ProgramPath &path) const;
    [[nodiscard]] QString fileOf(const AssistantProgram &program) const;
    [[nodiscard]] bool isInstalled(const AssistantProgram &program) const;
    [[nodiscard]] QString backupOf(const QString &file) const;

    SetupPlaces m_places;
    QString m_command;
    ConfigDisk &m_disk;
    const core::Clock &m_clock;
};

} // namespace dotm::bridge
