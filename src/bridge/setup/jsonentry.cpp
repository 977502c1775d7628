// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridge/setup/jsonentry.h"

#include "bridge/setup/jsonlayout.h"

#include <algorithm>

namespace dotm::bridge {

namespace {

JsonDialect dialectOf(ConfigFormat format)
{
    return {.comments = format == ConfigFormat::JsonComments || format == ConfigFormat::JsonCommentsCommas,
            .trailingCommas = format == ConfigFormat::JsonCommentsCommas};
}

/// How far the way to the entry goes in a text.
struct Place
{
    quint32 object = 0;  ///< the deepest object there is on the way
    qsizetype depth = 0; ///< keys of the container that lead to it
    std::optional<quint32> entry;
};

TextResult<Place> placeIn(const JsonText &text, const AssistantProgram &program)
{
    Place place;
    if (text.kind(0) != JsonKind::Object) {
        return fault(SetupProblem::UnexpectedShape, text.node(0).begin);
    }
    for (const QString &key : program.container) {
        const std::optional<quint32> next = text.member(place.object, key);
        if (!next) {
            return place;
        }
        if (text.kind(*next) != JsonKind::Object) {
            return fault(SetupProblem::UnexpectedShape, text.node(*next).begin);
        }
        place.object = *next;
        ++place.depth;
    }
    for (const quint32 server : text.children(place.object)) {
        if (text.kind(server) != JsonKind::Object) {
            return fault(SetupProblem::UnexpectedShape, text.node(server).begin);
        }
    }
    place.entry = text.member(place.object, kEntryName);
    return place;
}

std::optional<QStringList> stringsOf(const JsonText &text, quint32 array)
{
    QStringList result;
    for (const quint32 item : text.children(array)) {
        if (text.kind(item) != JsonKind::String) {
            return {};
        }
        result.append(text.string(item));
    }
    return text.kind(array) == JsonKind::Array ? std::optional(result) : std::nullopt;
}

EntryReading readingOf(const JsonText &text, quint32 entry, const AssistantProgram &program)
{
    const std::optional<quint32> command = text.member(entry, QStringLiteral("command"));
    const std::optional<quint32> arguments = text.member(entry, QStringLiteral("args"));
    EntryReading reading{.exists = true, .hasOurForm = false, .command = {}, .arguments = {}};
    if (!command) {
        return reading;
    }
    if (program.shape == EntryShape::CommandArray) {
        const QStringList words = stringsOf(text, *command).value_or(QStringList());
        reading.hasOurForm = !words.isEmpty();
        reading.command = words.value(0);
        reading.arguments = words.mid(1);
        return reading;
    }
    const std::optional<QStringList> words = arguments ? stringsOf(text, *arguments) : std::nullopt;
    reading.hasOurForm = text.kind(*command) == JsonKind::String && words;
    reading.command = text.string(*command);
    reading.arguments = words.value_or(QStringList());
    return reading;
}

/// A text with the way to our entry in it.
struct Found
{
    JsonText text;
    Place place;
    EntryReading reading;
};

TextResult<Found> found(const QByteArray &bytes, const AssistantProgram &program)
{
    TextResult<JsonText> text = JsonText::parse(bytes, dialectOf(program.format));
    if (!text) {
        return std::unexpected(text.error());
    }
    const TextResult<Place> place = text->isEmpty() ? Place() : placeIn(*text, program);
    if (!place) {
        return std::unexpected(place.error());
    }
    if (program.containerMustExist && place->depth < program.container.size()) {
        return fault(SetupProblem::UnknownLayout);
    }
    const EntryReading reading = place->entry ? readingOf(*text, *place->entry, program) : EntryReading();
    return Found{std::move(*text), *place, reading};
}

bool meansTheSame(const JsonText &text, quint32 index, const EntryField &field)
{
    const auto *word = std::get_if<QString>(&field.value);
    return word ? text.kind(index) == JsonKind::String && text.string(index) == *word
                : stringsOf(text, index) == std::get<QStringList>(field.value);
}

/// The members that say what is started, brought up to date; the others belong to the person and the program.
QList<TextEdit> updateOf(const JsonText &text, quint32 entry, const AssistantProgram &program, const QString &command)
{
    QList<TextEdit> edits;
    for (const EntryField &field : entryFields(program, command)) {
        if (field.key != u"command" && field.key != u"args") {
            continue;
        }
        const std::optional<quint32> member = text.member(entry, field.key);
        if (!member) {
            edits += memberInsertion(text, entry, [&](const JsonStyle &style, const QByteArray &) {
                return jsonString(field.key) + style.colon + jsonValue(field.value, style);
            });
        } else if (!meansTheSame(text, *member, field)) {
            const JsonNode &node = text.node(*member);
            edits.append({node.begin, node.end - node.begin, jsonValue(field.value, styleOf(text))});
        }
    }
    return edits;
}

/// A document that holds nothing gets ours behind its comments.
QByteArray withFresh(const QByteArray &bytes, const AssistantProgram &program, const QString &command)
{
    JsonStyle style;
    style.newline = lineEndOf(bytes);
    const bool isLineOpen = lineBegin(bytes, bytes.size()) != bytes.size();
    const QByteArray member =
        jsonMember(program.container + QStringList{kEntryName}, entryFields(program, command), style, style.unit);
    return bytes + (isLineOpen ? style.newline : QByteArray()) + '{' + style.newline + style.unit + member +
           style.newline + '}' + style.newline;
}

void appendString(QByteArray &out, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    out += QByteArray::number(bytes.size()) + ':' + bytes;
}

/// @p level counts the keys of the way to the entry that lead here; -1 beside the way.
void appendElsewhere(QByteArray &out, const JsonText &text, quint32 index, const AssistantProgram &program,
                     qsizetype level)
{
    const JsonKind kind = text.kind(index);
    if (kind == JsonKind::String) {
        out += '"';
        appendString(out, text.string(index));
        return;
    }
    if (kind != JsonKind::Object && kind != JsonKind::Array) {
        out += text.raw(index);
        return;
    }
    out += kind == JsonKind::Object ? '{' : '[';
    for (const quint32 child : text.children(index)) {
        const QString key = text.key(child);
        if (level == program.container.size() && key == kEntryName) {
            continue;
        }
        const bool onWay = level >= 0 && level < program.container.size() && key == program.container[level];
        const qsizetype before = out.size();
        appendString(out, key);
        const qsizetype valueAt = out.size();
        appendElsewhere(out, text, child, program, onWay ? level + 1 : -1);
        out += ',';
        if (onWay && out.sliced(valueAt) == "{},") {
            out.truncate(before);
        }
    }
    out += kind == JsonKind::Object ? '}' : ']';
}

} // namespace

TextResult<EntryReading> readJsonEntry(const QByteArray &bytes, const AssistantProgram &program)
{
    const TextResult<Found> at = found(bytes, program);
    return at ? TextResult<EntryReading>(at->reading) : std::unexpected(at.error());
}

TextResult<QByteArray> putJsonEntry(const QByteArray &bytes, const AssistantProgram &program, const QString &command)
{
    const TextResult<Found> at = found(bytes, program);
    if (!at) {
        return std::unexpected(at.error());
    }
    if (at->reading.exists && !at->reading.isOurs()) {
        return fault(SetupProblem::ForeignEntry);
    }
    if (at->reading.equals(program, command)) {
        return bytes;
    }
    if (at->text.isEmpty()) {
        return withFresh(bytes, program, command);
    }
    if (at->place.entry) {
        return edited(bytes, updateOf(at->text, *at->place.entry, program, command));
    }
    const QStringList keys = program.container.sliced(at->place.depth) + QStringList{kEntryName};
    const MemberText member = [&](const JsonStyle &style, const QByteArray &indent) {
        return jsonMember(keys, entryFields(program, command), style, indent);
    };
    return edited(bytes, memberInsertion(at->text, at->place.object, member));
}

TextResult<QByteArray> dropJsonEntry(const QByteArray &bytes, const AssistantProgram &program)
{
    const TextResult<Found> at = found(bytes, program);
    if (!at) {
        return std::unexpected(at.error());
    }
    if (at->reading.exists && !at->reading.isOurs()) {
        return fault(SetupProblem::ForeignEntry);
    }
    return at->place.entry ? edited(bytes, memberRemoval(at->text, at->place.object, *at->place.entry)) : bytes;
}

TextResult<QByteArray> jsonElsewhere(const QByteArray &bytes, const AssistantProgram &program)
{
    const TextResult<JsonText> text = JsonText::parse(bytes, dialectOf(program.format));
    if (!text) {
        return std::unexpected(text.error());
    }
    QByteArray out;
    if (!text->isEmpty()) {
        appendElsewhere(out, *text, 0, program, 0);
    }
    return text->isEmpty() ? QByteArray("{}") : out;
}

QByteArray freshJson(const AssistantProgram &program, const QString &command)
{
    return withFresh({}, program, command);
}

} // namespace dotm::bridge
