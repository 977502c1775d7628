// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/setup/setupapply.h"
#include "bridge/setup/setupinspector.h"
#include "ui/customer/setupdesk.h"

#include <QHash>
#include <QThreadPool>

namespace dotm::app {

/// The assistants' programs of this computer and their settings, for the Assistants page. All disk work happens on one
/// thread of its own; the end of this object waits for what is being written. GUI thread.
class ProgramSetup final : public customer::SetupDesk
{
    Q_OBJECT
public:
    /// @p command: absolute path of dotm-mcp.
    ProgramSetup(const bridge::SetupPlaces &places, const QString &command, const core::Clock &clock,
                 QObject *parent = nullptr);
    ~ProgramSetup() override;

    [[nodiscard]] QList<customer::SetupProgram> programs() const override { return m_programs; }
    void look() override;
    void plan(const QString &programId, bool connects) override;
    void apply(const QString &planId) override;
    [[nodiscard]] QString pasteText(const QString &programId) const override;

private:
    void takeStates(const QList<bridge::SetupState> &states);

    bridge::PosixConfigDisk m_disk; ///< used on the pool's thread only
    const bridge::SetupInspector m_inspector;
    QList<customer::SetupProgram> m_programs;
    QHash<QString, QString> m_pasteTexts; ///< by program
    QHash<QString, bridge::SetupPlan> m_plans;
    int m_planCount = 0;
    QThreadPool m_pool; ///< one thread; its end waits
};

/// Where this account keeps its programs' settings.
[[nodiscard]] bridge::SetupPlaces setupPlaces();
/// dotm-mcp beside this program.
[[nodiscard]] QString bridgeCommand();

} // namespace dotm::app
