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

struct Found
{
    JsonText text;
    Place place;
};

/// The place in @p bytes, which hold a value.
TextResult<Found> found(JsonText text, const AssistantProgram &program)
{
    const TextResult<Place> place = placeIn(text, program);
    if (!place) {
        return std::unexpected(place.error());
    }
    if (program.containerMustExist && place->depth < program.container.size()) {
        return fault(SetupProblem::UnknownLayout);
    }
    return Found{std::move(text), *place};
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

/// New values for the members that say what is started; the others belong to the person and the program.
QList<TextEdit> updateOf(const JsonText &text, quint32 entry, const AssistantProgram &program, const QString &command)
{
    JsonStyle style = styleOf(text);
    const QList<EntryField> fields = entryFields(program, command);
    QList<TextEdit> edits;
    if (!readingOf(text, entry, program).hasOurForm) {
        const JsonNode &node = text.node(entry);
        style.isOneLine = style.isOneLine || !text.raw(entry).contains('\n');
        return {{node.begin, node.end - node.begin, jsonObject(fields, style, lineIndent(text.bytes(), node.begin))}};
    }
    for (const EntryField &field : fields) {
        const std::optional<quint32> member = text.member(entry, field.key);
        const bool isStart = field.key == u"command" || field.key == u"args";
        const QByteArray value = jsonValue(field.value, style);
        const auto *single = std::get_if<QString>(&field.value);
        const bool isSame = isStart && (single ? text.string(*member) == *single
                                               : stringsOf(text, *member) == std::get<QStringList>(field.value));
        if (isStart && !isSame) {
            edits.append({text.node(*member).begin, text.node(*member).end - text.node(*member).begin, value});
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
    TextResult<JsonText> text = JsonText::parse(bytes, dialectOf(program.format));
    if (!text) {
        return std::unexpected(text.error());
    }
    if (text->isEmpty()) {
        return program.containerMustExist ? TextResult<EntryReading>(fault(SetupProblem::UnknownLayout))
                                          : TextResult<EntryReading>();
    }
    const TextResult<Found> at = found(std::move(*text), program);
    if (!at) {
        return std::unexpected(at.error());
    }
    return at->place.entry ? readingOf(at->text, *at->place.entry, program) : EntryReading();
}

TextResult<QByteArray> putJsonEntry(const QByteArray &bytes, const AssistantProgram &program, const QString &command)
{
    const TextResult<EntryReading> reading = readJsonEntry(bytes, program);
    if (!reading) {
        return std::unexpected(reading.error());
    }
    if (reading->exists && !reading->isOurs()) {
        return fault(SetupProblem::ForeignEntry);
    }
    if (reading->equals(program, command)) {
        return bytes;
    }
    TextResult<JsonText> text = JsonText::parse(bytes, dialectOf(program.format));
    if (text->isEmpty()) {
        return withFresh(bytes, program, command);
    }
    const TextResult<Found> at = found(std::move(*text), program);
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
    const TextResult<EntryReading> reading = readJsonEntry(bytes, program);
    if (!reading) {
        return std::unexpected(reading.error());
    }
    if (!reading->exists) {
        return bytes;
    }
    if (!reading->isOurs()) {
        return fault(SetupProblem::ForeignEntry);
    }
    const TextResult<Found> at = found(*JsonText::parse(bytes, dialectOf(program.format)), program);
    return edited(bytes, memberRemoval(at->text, at->place.object, *at->place.entry));
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
