// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"

#include <QList>
#include <QObject>
#include <QString>

namespace dotm::customer {

/// A program that speaks to assistants' tools, and whether its settings let DOTM in.
struct SetupProgram
{
    enum class State {
        NotInstalled,
        NotConnected,
        Connected,
        Outdated,   ///< has an entry of ours that leads to another place
        Conflict,   ///< has an entry of our name that is not ours
        Unreadable, ///< its settings are left alone, see problem
        PasteOnly,  ///< its settings are never changed from here
    };
    /// Why its settings are left alone; the names are those of the bridge's own.
    enum class Problem {
        None,
        TooLarge,
        NotText,
        Malformed,
        DuplicateKey,
        UnexpectedShape,
        ForeignEntry,
        UnknownLayout,
        NotPlainFile,
        NoAccess,
        OtherOwner,
        NoFolder,
    };
    /// When it sees what was changed.
    enum class Effect { AtOnce, NextSession, AfterRestart };

    QString id; ///< "claude-desktop"
    QString name;
    State state = State::NotInstalled;
    QString file; ///< its settings; empty when it has no file of a known place
    Problem problem = Problem::None;
    int line = 0; ///< where the problem is, from 1; 0: not in the text
    Effect effect = Effect::AfterRestart;
};

/// One line of the difference between a file as it is and as it would be.
struct SetupLine
{
    enum class Kind {
        Kept,
        Added,
        Removed,
        Gap, ///< lines are left out here; no text
    };

    Kind kind = Kind::Kept;
    QString text;
};

/// What connecting or disconnecting would do to a file. Its lines may hold what other entries keep secret: shown, never
/// logged.
struct SetupPlan
{
    enum class Step { Replace, Create, Remove };

    QString id;
    QString programId;
    bool connects = true;
    Step step = Step::Replace;
    QString file;
    QString backup; ///< where the copy goes; empty when there is no copy to be kept
    QList<SetupLine> lines;
};

/// Finds the assistants' programs of this computer and changes their settings. Answers come later, by signals. GUI
/// thread.
class SetupDesk : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// As last looked at; empty before the first look().
    [[nodiscard]] virtual QList<SetupProgram> programs() const = 0;
    /// Reads the settings of all programs; programsChanged() follows.
    virtual void look() = 0;
    /// planned() or planFailed() follows; nothing is written.
    virtual void plan(const QString &programId, bool connects) = 0;
    /// Writes what was planned, then reads it again: programs() holds what was read when applied() comes. applyFailed()
    /// leaves the file as it was; with Internal its sentence says what is there now.
    virtual void apply(const QString &planId) = 0;
    /// What to put into the settings of @p programId by hand; empty for one that is not installed.
    [[nodiscard]] virtual QString pasteText(const QString &programId) const = 0;

Q_SIGNALS:
    void programsChanged();
    void planned(const dotm::customer::SetupPlan &plan);
    void planFailed(const QString &programId, const dotm::core::Error &error);
    void applied(const QString &planId);
    void applyFailed(const QString &planId, const dotm::core::Error &error);
};

} // namespace dotm::customer
