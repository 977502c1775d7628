// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridge/setup/tomlentry.h"

#include "bridge/setup/jsonlayout.h"
#include "bridge/setup/textedit.h"
#include "bridge/setup/tomltext.h"

#include <algorithm>

namespace dotm::bridge {

namespace {

using Kind = TomlStatement::Kind;

QStringList wayTo(const AssistantProgram &program)
{
    return program.container + QStringList{kEntryName};
}

bool startsWith(const QStringList &path, const QStringList &way)
{
    return path.size() >= way.size() && std::ranges::equal(path.first(way.size()), way);
}

bool isInEntry(const TomlStatement &statement, const QStringList &way)
{
    return startsWith(statement.path, way);
}

/// True when the statement gives a meaning to the way to our entry that a table of our own does not fit to.
bool isInTheWay(const TomlStatement &statement, const QStringList &way)
{
    const bool isOnWay = startsWith(way, statement.path);
    if (statement.kind == Kind::Pair) {
        return isOnWay || (isInEntry(statement, way) && statement.headerKeys < way.size());
    }
    return statement.kind == Kind::ArrayTable && isOnWay;
}

TextResult<TomlText> parsed(const QByteArray &bytes, const QStringList &way)
{
    TextResult<TomlText> text = TomlText::parse(bytes);
    if (!text) {
        return text;
    }
    const auto obstacle =
        std::ranges::find_if(text->statements(), [&](const TomlStatement &one) { return isInTheWay(one, way); });
    return obstacle == text->statements().end() ? text : fault(SetupProblem::UnexpectedShape, obstacle->begin);
}

const TomlStatement *pairOf(const TomlText &text, const QStringList &path)
{
    const auto found = std::ranges::find_if(text.statements(), [&](const TomlStatement &one) {
        return one.kind == Kind::Pair && one.path == path && one.headerKeys == path.size() - 1;
    });
    return found == text.statements().end() ? nullptr : &*found;
}

EntryReading readingOf(const TomlText &text, const QStringList &way)
{
    EntryReading reading;
    reading.exists =
        std::ranges::any_of(text.statements(), [&](const TomlStatement &one) { return isInEntry(one, way); });
    const TomlStatement *command = pairOf(text, way + QStringList{QStringLiteral("command")});
    const TomlStatement *arguments = pairOf(text, way + QStringList{QStringLiteral("args")});
    const std::optional<QString> word = command ? text.string(*command) : std::nullopt;
    const std::optional<QStringList> words = arguments ? text.strings(*arguments) : std::nullopt;
    reading.hasOurForm = word && words;
    reading.command = word.value_or(QString());
    reading.arguments = words.value_or(QStringList());
    return reading;
}

/// TOML's basic strings and JSON's strings spell everything we write alike.
QByteArray valueOf(const EntryField &field)
{
    return jsonValue(field.value, JsonStyle());
}

QByteArray blockOf(const AssistantProgram &program, const QString &command, const QByteArray &newline)
{
    QByteArray block = '[' + wayTo(program).join(u'.').toUtf8() + ']';
    for (const EntryField &field : entryFields(program, command)) {
        block += newline + field.key.toUtf8() + " = " + valueOf(field);
    }
    return block;
}

bool meansTheSame(const TomlText &text, const TomlStatement &pair, const EntryField &field)
{
    const auto *word = std::get_if<QString>(&field.value);
    return word ? text.string(pair) == *word : text.strings(pair) == std::get<QStringList>(field.value);
}

/// The command and its arguments brought up to date; other keys of the table belong to the person and the program.
QList<TextEdit> updateOf(const TomlText &text, const AssistantProgram &program, const QString &command)
{
    const QStringList way = wayTo(program);
    const TomlStatement *place = pairOf(text, way + QStringList{QStringLiteral("command")});
    const QByteArray newline = lineEndOf(text.bytes());
    QList<TextEdit> edits;
    for (const EntryField &field : entryFields(program, command)) {
        const TomlStatement *pair = pairOf(text, way + QStringList{field.key});
        if (!pair) {
            edits.append({place->valueEnd, 0, newline + field.key.toUtf8() + " = " + valueOf(field)});
        } else if (!meansTheSame(text, *pair, field)) {
            edits.append({pair->valueBegin, pair->valueEnd - pair->valueBegin, valueOf(field)});
        }
    }
    return edits;
}

QByteArray withBlock(const QByteArray &bytes, const QByteArray &block, const QByteArray &newline)
{
    if (lineBegin(bytes, bytes.size()) != bytes.size()) {
        return bytes + newline + newline + block;
    }
    const bool isBlank = bytes.isEmpty() || bytes == "\xef\xbb\xbf" || bytes == newline;
    const bool hasGap = isBlank || bytes.endsWith("\n\n") || bytes.endsWith("\n\r\n");
    return bytes + (hasGap ? QByteArray() : newline) + block + newline;
}

/// Where the line end before @p at begins when the line before it is blank, else @p at.
qsizetype beforeBlankLine(const QByteArray &bytes, qsizetype at)
{
    const qsizetype lineEnd = at == 0 ? -1 : lineEndBefore(bytes, at);
    const bool isBlank = lineEnd >= 0 && lineBegin(bytes, lineEnd) == lineEnd;
    return isBlank ? lineEnd : at;
}

/// The lines from @p begin to @p end with the blank line that set them apart.
TextEdit removalOf(const QByteArray &bytes, qsizetype begin, qsizetype end)
{
    const bool isAtEnd = end == bytes.size();
    const bool hasLineEnd = bytes[end - 1] == '\n';
    if (isAtEnd && !hasLineEnd) {
        const qsizetype gap = beforeBlankLine(bytes, begin);
        const qsizetype from = gap == 0 ? -1 : lineEndBefore(bytes, gap);
        return {from < 0 ? gap : from, end - (from < 0 ? gap : from), {}};
    }
    const bool isBlankBehind = isAtEnd || bytes[end] == '\n' || bytes[end] == '\r';
    const qsizetype from = isBlankBehind ? beforeBlankLine(bytes, begin) : begin;
    return {from, end - from, {}};
}

} // namespace

TextResult<EntryReading> readTomlEntry(const QByteArray &bytes, const AssistantProgram &program)
{
    const TextResult<TomlText> text = parsed(bytes, wayTo(program));
    return text ? TextResult<EntryReading>(readingOf(*text, wayTo(program))) : std::unexpected(text.error());
}

TextResult<QByteArray> putTomlEntry(const QByteArray &bytes, const AssistantProgram &program, const QString &command)
{
    const TextResult<TomlText> text = parsed(bytes, wayTo(program));
    if (!text) {
        return std::unexpected(text.error());
    }
    const EntryReading reading = readingOf(*text, wayTo(program));
    if (reading.exists && !reading.isOurs()) {
        return fault(SetupProblem::ForeignEntry);
    }
    if (reading.equals(program, command)) {
        return bytes;
    }
    const QByteArray newline = lineEndOf(bytes);
    return reading.exists ? edited(bytes, updateOf(*text, program, command))
                          : withBlock(bytes, blockOf(program, command, newline), newline);
}

TextResult<QByteArray> dropTomlEntry(const QByteArray &bytes, const AssistantProgram &program)
{
    const QStringList way = wayTo(program);
    const TextResult<TomlText> text = parsed(bytes, way);
    if (!text) {
        return std::unexpected(text.error());
    }
    const EntryReading reading = readingOf(*text, way);
    if (reading.exists && !reading.isOurs()) {
        return fault(SetupProblem::ForeignEntry);
    }
    QList<TextEdit> edits;
    const std::vector<TomlStatement> &all = text->statements();
    for (auto first = all.begin(); first != all.end();) {
        const auto last =
            std::find_if(first, all.end(), [&](const TomlStatement &one) { return !isInEntry(one, way); });
        if (last != first) {
            edits.append(removalOf(bytes, first->begin, std::prev(last)->end));
        }
        first = last == all.end() ? last : std::next(last);
    }
    return edited(bytes, edits);
}

TextResult<QByteArray> tomlElsewhere(const QByteArray &bytes, const AssistantProgram &program)
{
    const TextResult<TomlText> text = TomlText::parse(bytes);
    if (!text) {
        return std::unexpected(text.error());
    }
    QByteArray out;
    for (const TomlStatement &statement : text->statements()) {
        if (!isInEntry(statement, wayTo(program))) {
            const QByteArray line = QByteArray::number(static_cast<int>(statement.kind)) + statement.identity.toUtf8() +
                                    '=' + text->value(statement).toByteArray();
            out += QByteArray::number(line.size()) + ':' + line;
        }
    }
    return out;
}

QByteArray freshToml(const AssistantProgram &program, const QString &command)
{
    return withBlock({}, blockOf(program, command, "\n"), "\n");
}

} // namespace dotm::bridge
