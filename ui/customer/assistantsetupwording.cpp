// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/customer/assistantsetupwording.h"

#include "ui/customer/assistantwording.h"

#include <QCoreApplication>
#include <QLocale>

namespace dotm::customer {
using namespace Qt::Literals::StringLiterals;
using Effect = SetupProgram::Effect;
using Problem = SetupProgram::Problem;
using State = SetupProgram::State;

namespace {

struct SetupWords
{
    Q_DECLARE_TR_FUNCTIONS(AssistantSetup)
};

QString problemText(const SetupProgram &program)
{
    switch (program.problem) {
    case Problem::None:
        break;
    case Problem::TooLarge:
        return SetupWords::tr("Its settings are too large to be changed from here");
    case Problem::NotText:
        return SetupWords::tr("Its settings are not plain text");
    case Problem::Malformed:
        return program.line > 0
                   ? SetupWords::tr("Line %1 of its settings is not understood").arg(QLocale().toString(program.line))
                   : SetupWords::tr("Its settings are not understood");
    case Problem::DuplicateKey:
        return SetupWords::tr("One name stands twice in its settings");
    case Problem::UnexpectedShape:
        return SetupWords::tr("Its settings hold something else where programs are listed");
    case Problem::ForeignEntry:
        return SetupWords::tr("Has an entry “dotm” that is not ours");
    case Problem::UnknownLayout:
        return SetupWords::tr("Its settings do not show which form they have");
    case Problem::NotPlainFile:
        return SetupWords::tr("Its settings are not a plain file");
    case Problem::NoAccess:
        return SetupWords::tr("Its settings may not be read");
    case Problem::OtherOwner:
        return SetupWords::tr("Its settings belong to another account");
    case Problem::NoFolder:
        return SetupWords::tr("The folder of its settings is not there");
    }
    return SetupWords::tr("Its settings cannot be changed from here");
}

QString effectText(const SetupProgram &program)
{
    switch (program.effect) {
    case Effect::AtOnce:
        return SetupWords::tr("It sees that at once.");
    case Effect::NextSession:
        return SetupWords::tr("It sees that in its next conversation.");
    case Effect::AfterRestart:
        break;
    }
    //: %1 is the name of a program
    return SetupWords::tr("Start %1 again, so that it sees that.").arg(held(program.name));
}

} // namespace

AssistantSetupRow setupRow(const SetupProgram &program)
{
    AssistantSetupRow row;
    row.name = program.name;
    row.action = u"paste"_s;
    row.actionText = SetupWords::tr("Show the text");
    row.iconName = u"alert"_s;
    switch (program.state) {
    case State::NotInstalled:
        break;
    case State::NotConnected:
        row.text = SetupWords::tr("Found on this computer");
        row.iconName = u"plug"_s;
        row.action = u"connect"_s;
        row.actionText = SetupWords::tr("Connect");
        break;
    case State::Connected:
        row.text = SetupWords::tr("Connected");
        row.iconName = u"check"_s;
        row.action = u"disconnect"_s;
        row.actionText = SetupWords::tr("Disconnect");
        break;
    case State::Outdated:
        row.text = SetupWords::tr("Connected, but to another place");
        row.action = u"connect"_s;
        row.actionText = SetupWords::tr("Bring up to date");
        break;
    case State::Conflict:
        row.text = SetupWords::tr("Has an entry “dotm” that is not ours");
        break;
    case State::Unreadable:
        row.text = problemText(program);
        break;
    case State::PasteOnly:
        row.text = SetupWords::tr("Found on this computer, to be connected by hand");
        row.iconName = u"plug"_s;
        break;
    }
    return row;
}

QString pasteReasonText(const SetupProgram &program)
{
    switch (program.state) {
    case State::Conflict:
        //: %1 is the name of a program
        return SetupWords::tr("%1 has an entry “dotm” that was not made here. Look at it, then put this in its place.")
            .arg(held(program.name));
    case State::Unreadable:
        //: what is the matter with the settings of a program
        return SetupWords::tr("%1. So they are left as they are: put this into them by hand.")
            .arg(problemText(program));
    case State::NotInstalled:
    case State::NotConnected:
    case State::Connected:
    case State::Outdated:
    case State::PasteOnly:
        break;
    }
    //: %1 is the name of a program
    return SetupWords::tr("The settings of %1 are not changed from here. Put this into them by hand.")
        .arg(held(program.name));
}

QString setupResultText(const SetupProgram &program, bool connects, bool isConfirmed)
{
    if (!isConfirmed) {
        return SetupWords::tr("The file was written, but read again it does not say so. Look at it before you go on.");
    }
    if (!connects) {
        //: %1 is the name of a program
        return SetupWords::tr("Read again: DOTM is not in the settings of %1 any more.").arg(held(program.name));
    }
    //: %1 is the name of a program, %2 a sentence
    return SetupWords::tr("Read again: DOTM is in the settings of %1. %2").arg(held(program.name), effectText(program));
}

QString noBackupText(SetupPlan::Step step)
{
    switch (step) {
    case SetupPlan::Step::Create:
        return SetupWords::tr("there is no such file yet");
    case SetupPlan::Step::Remove:
        return SetupWords::tr("the file holds nothing but this entry, and goes with it");
    case SetupPlan::Step::Replace:
        break;
    }
    return {};
}

} // namespace dotm::customer
