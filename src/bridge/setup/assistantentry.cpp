// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridge/setup/assistantentry.h"

namespace dotm::bridge {
using namespace Qt::Literals::StringLiterals;

namespace {

/// Seconds Goose waits for an answer of a tool; a question to the person may take a while.
constexpr int kGooseTimeout = 300;

} // namespace

QStringList entryArguments(const AssistantProgram &program)
{
    return {u"--client"_s, program.id};
}

QList<EntryField> entryFields(const AssistantProgram &program, const QString &command)
{
    const QStringList arguments = entryArguments(program);
    switch (program.shape) {
    case EntryShape::Plain:
        return {{u"command"_s, command}, {u"args"_s, arguments}};
    case EntryShape::Stdio:
        return {{u"type"_s, u"stdio"_s}, {u"command"_s, command}, {u"args"_s, arguments}};
    case EntryShape::CopilotLocal:
        return {{u"type"_s, u"local"_s},
                {u"command"_s, command},
                {u"args"_s, arguments},
                {u"tools"_s, QStringList{u"*"_s}}};
    case EntryShape::CommandArray:
        return {{u"type"_s, u"local"_s}, {u"command"_s, QStringList{command} + arguments}};
    case EntryShape::GooseStdio:
        return {
            {u"name"_s, QString(kEntryName)}, {u"type"_s, u"stdio"_s},      {u"enabled"_s, true}, {u"cmd"_s, command},
            {u"args"_s, arguments},           {u"timeout"_s, kGooseTimeout}};
    }
    return {};
}

bool EntryReading::isOurs() const
{
    return exists && command.section(u'/', -1) == kEntryProgram;
}

bool EntryReading::equals(const AssistantProgram &program, const QString &wanted) const
{
    return exists && hasOurForm && command == wanted && arguments == entryArguments(program);
}

} // namespace dotm::bridge
