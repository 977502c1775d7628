// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// Settings of other programs in JSON, whatever a person left in them: what we read there is what is there, and our
// entry goes in and out without touching anything else.

#include "bridge/setup/jsontext.h"
#include "setupcheck.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using bridge::AssistantProgram;
using bridge::ConfigFormat;
using bridge::JsonKind;
using bridge::JsonText;
using fuzz::expect;

namespace {

QList<AssistantProgram> jsonPrograms()
{
    QList<AssistantProgram> rows = bridge::assistantPrograms();
    rows.removeIf([](const AssistantProgram &row) {
        return !bridge::isEditable(row.format) || row.format == ConfigFormat::Toml;
    });
    return rows;
}

/// The values of @p text against Qt's own reader.
QJsonValue valueOf(const JsonText &text, quint32 index)
{
    switch (text.kind(index)) {
    case JsonKind::Object: {
        QJsonObject object;
        for (const quint32 child : text.children(index)) {
            object.insert(text.key(child), valueOf(text, child));
        }
        return object;
    }
    case JsonKind::Array: {
        QJsonArray array;
        for (const quint32 child : text.children(index)) {
            array.append(valueOf(text, child));
        }
        return array;
    }
    case JsonKind::String:
        return text.string(index);
    case JsonKind::True:
        return true;
    case JsonKind::False:
        return false;
    case JsonKind::Number:
        return QJsonDocument::fromJson('[' + text.raw(index).toByteArray() + ']').array().at(0);
    case JsonKind::Null:
        return QJsonValue::Null;
    }
    return {};
}

/// Nothing for a number that is too large for Qt.
std::optional<QJsonValue> rootOf(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error == QJsonParseError::IllegalNumber) {
        return std::nullopt;
    }
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

void checkReading(const QByteArray &bytes)
{
    const auto text = JsonText::parse(bytes, {});
    if (!text) {
        fuzz::checkFault(text.error(), bytes);
        return;
    }
    for (quint32 index = 0; index < text->size(); ++index) {
        const bridge::JsonNode &node = text->node(index);
        expect(node.begin < node.end && node.end <= bytes.size() && node.next > index && node.next <= text->size(),
               "a value has its place", bytes);
    }
    const bool hasRoot = !text->isEmpty() && (text->kind(0) == JsonKind::Object || text->kind(0) == JsonKind::Array);
    const bool hasMark = bytes.indexOf("\xef\xbb\xbf", 1) >= 0; // Qt loses one that a string begins with
    const auto root = hasRoot && !hasMark ? rootOf(bytes) : std::nullopt;
    expect(!root || valueOf(*text, 0) == *root, "a text is read as others read it", bytes);
}

/// True when the text says by itself what is to be left when our entry goes: there are other servers.
bool hasServers(const QByteArray &bytes, const AssistantProgram &program)
{
    const auto text = JsonText::parse(bytes, {.comments = program.format != ConfigFormat::Json,
                                              .trailingCommas = program.format == ConfigFormat::JsonCommentsCommas});
    std::optional<quint32> at = text && !text->isEmpty() ? std::optional(0U) : std::nullopt;
    for (const QString &key : program.container) {
        at = at ? text->member(*at, key) : std::nullopt;
    }
    return at && !text->children(*at).empty();
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QList<AssistantProgram> programs = jsonPrograms();
    if (size == 0) {
        return -1;
    }
    const AssistantProgram &program = programs.at(data[0] % programs.size());
    const QByteArray bytes = fuzz::bytesOf(data + 1, size - 1);
    checkReading(bytes);
    if (const auto back = fuzz::connectedAndBack(bytes, program)) {
        expect(*back == bytes || !hasServers(bytes, program), "beside other servers every byte comes back",
               program.id.toUtf8() + '\n' + bytes + "\n---\n" + *back);
    }
    return 0;
}
