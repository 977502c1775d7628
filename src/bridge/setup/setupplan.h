// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/setup/assistantprogram.h"
#include "bridge/setup/linediff.h"
#include "bridge/setup/textfault.h"

namespace dotm::bridge {

/// How one assistant stands towards us.
struct SetupState
{
    enum class Kind {
        NotInstalled,
        NotConnected, ///< can be connected
        Connected,
        Outdated,   ///< connected to another place than ours, or with other arguments: connecting brings it up to date
        Conflict,   ///< an entry of our name starts something else; it is left alone
        Unreadable, ///< see problem; the file is left alone, the text can be pasted
        PasteOnly,  ///< we never edit this one; the text can be pasted
    };
    QString programId;
    Kind kind = Kind::NotInstalled;
    QString file; ///< empty when the program has no documented file
    SetupProblem problem = SetupProblem::None;
    int line = 0;         ///< where the problem is, from 1; 0 when it is not in the text
    QString foundCommand; ///< what the entry starts now (Connected, Outdated, Conflict)
    QString pasteText;    ///< a whole document with our entry, to be merged by hand; empty for NotInstalled
};

enum class SetupAction { Connect, Disconnect };

/// A change of one file, made to be shown before it is done. It holds the file's content, and so may hold secrets of
/// other servers: never logged, never stored.
struct SetupPlan
{
    enum class Step { Replace, Create, Remove };
    AssistantProgram program;
    SetupAction action = SetupAction::Connect;
    Step step = Step::Replace;
    QString command; ///< what our entry starts
    QString file;
    QString backup; ///< where the copy goes; empty when the file is made, or holds nothing but our entry and goes
    QByteArray before;
    QByteArray after;
    QByteArray sha256; ///< of before; empty when there was no file
    QList<DiffRow> rows;
};

/// What was done.
struct SetupReceipt
{
    QString file;
    QString backup; ///< where the copy is; empty when none was needed
};

} // namespace dotm::bridge
