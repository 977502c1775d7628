// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridge/setup/configtext.h"

#include "bridge/setup/jsonentry.h"
#include "bridge/setup/jsonlayout.h"
#include "bridge/setup/tomlentry.h"

namespace dotm::bridge {

namespace {

bool isToml(const AssistantProgram &program)
{
    return program.format == ConfigFormat::Toml;
}

TextResult<QByteArray> elsewhere(const QByteArray &bytes, const AssistantProgram &program)
{
    return isToml(program) ? tomlElsewhere(bytes, program) : jsonElsewhere(bytes, program);
}

/// JSON's strings and lists are YAML's as well.
QByteArray freshYaml(const AssistantProgram &program, const QString &command)
{
    QByteArray text = program.container.join(u'.').toUtf8() + ":\n  " + QString(kEntryName).toUtf8() + ":\n";
    for (const EntryField &field : entryFields(program, command)) {
        text += "    " + field.key.toUtf8() + ": " + jsonValue(field.value, JsonStyle()) + '\n';
    }
    return text;
}

} // namespace

TextResult<EntryReading> readEntry(const QByteArray &bytes, const AssistantProgram &program)
{
    return isToml(program) ? readTomlEntry(bytes, program) : readJsonEntry(bytes, program);
}

TextResult<QByteArray> withEntry(const QByteArray &bytes, const AssistantProgram &program, const QString &command)
{
    TextResult<QByteArray> result =
        isToml(program) ? putTomlEntry(bytes, program, command) : putJsonEntry(bytes, program, command);
    if (!result) {
        return result;
    }
    const TextResult<EntryReading> reading = readEntry(*result, program);
    const bool isGood = reading && reading->equals(program, command) && isSameElsewhere(bytes, *result, program);
    return isGood ? result : fault(SetupProblem::UnexpectedShape);
}

TextResult<QByteArray> withoutEntry(const QByteArray &bytes, const AssistantProgram &program)
{
    TextResult<QByteArray> result = isToml(program) ? dropTomlEntry(bytes, program) : dropJsonEntry(bytes, program);
    if (!result) {
        return result;
    }
    const TextResult<EntryReading> reading = readEntry(*result, program);
    const bool isGood = reading && !reading->exists && isSameElsewhere(bytes, *result, program);
    return isGood ? result : fault(SetupProblem::UnexpectedShape);
}

bool isSameElsewhere(const QByteArray &one, const QByteArray &other, const AssistantProgram &program)
{
    const TextResult<QByteArray> first = elsewhere(one, program);
    const TextResult<QByteArray> second = elsewhere(other, program);
    return first && second && *first == *second;
}

QByteArray freshText(const AssistantProgram &program, const QString &command)
{
    if (program.format == ConfigFormat::PasteYaml) {
        return freshYaml(program, command);
    }
    return isToml(program) ? freshToml(program, command) : freshJson(program, command);
}

} // namespace dotm::bridge
