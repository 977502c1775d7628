// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridge/setup/jsonlayout.h"

#include <algorithm>

namespace dotm::bridge {

namespace {

bool isWhite(QByteArrayView bytes)
{
    return std::ranges::all_of(bytes, [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
}

QByteArrayView between(const JsonText &text, qsizetype begin, qsizetype end)
{
    return QByteArrayView(text.bytes()).sliced(begin, end - begin);
}

qsizetype behindSpaces(const QByteArray &bytes, qsizetype at)
{
    while (at < bytes.size() && (bytes[at] == ' ' || bytes[at] == '\t')) {
        ++at;
    }
    return at;
}

qsizetype beforeSpaces(const QByteArray &bytes, qsizetype at)
{
    while (at > 0 && (bytes[at - 1] == ' ' || bytes[at - 1] == '\t')) {
        --at;
    }
    return at;
}

/// Behind the comments that follow @p at on its line: they speak of what stands before them.
qsizetype behindLineTail(const JsonText &text, qsizetype at)
{
    for (;;) {
        const qsizetype comment = text.behindComment(behindSpaces(text.bytes(), at));
        if (comment < 0) {
            return at;
        }
        at = comment;
    }
}

/// Behind the last comment between @p at and @p end.
qsizetype behindComments(const JsonText &text, qsizetype at, qsizetype end)
{
    qsizetype last = at;
    while (at < end) {
        const qsizetype comment = text.behindComment(at);
        at = comment < 0 ? at + 1 : comment;
        last = comment < 0 ? last : comment;
    }
    return last;
}

QList<TextEdit> insertionIntoEmpty(const JsonText &text, const JsonNode &object, const JsonStyle &style,
                                   const MemberText &member)
{
    const qsizetype close = object.end - 1;
    const qsizetype at = behindComments(text, object.begin + 1, close);
    if (style.isOneLine) {
        return {{at, 0, member(style, {})}};
    }
    const QByteArray base = lineIndent(text.bytes(), object.begin);
    const bool hasLineEnd = between(text, at, close).contains('\n');
    const QByteArray behind = hasLineEnd ? QByteArray() : style.newline + base;
    return {{at, 0, style.newline + base + style.unit + member(style, base + style.unit) + behind}};
}

QList<TextEdit> insertionBehind(const JsonText &text, const JsonNode &last, JsonStyle style, const MemberText &member)
{
    const qsizetype comma = text.commaAfter(last.end);
    const qsizetype behind = comma < 0 ? last.end : comma + 1;
    // A person who ends the last member with a comma gets one behind ours.
    const QByteArray trailing = comma < 0 ? QByteArray() : QByteArray(",");
    QList<TextEdit> edits;
    if (comma < 0) {
        edits.append({last.end, 0, ","});
    }
    if (style.isOneLine || lineEndBefore(text.bytes(), last.keyBegin) < 0) {
        style.isOneLine = true;
        edits.append({behind, 0, style.comma.sliced(1) + member(style, {}) + trailing});
        return edits;
    }
    const QByteArray indent = lineIndent(text.bytes(), last.keyBegin);
    edits.append({behindLineTail(text, behind), 0, style.newline + indent + member(style, indent) + trailing});
    return edits;
}

/// True when what stands behind @p end on its line would become part of a comment if the line end at @p lineEnd went.
bool wouldFallIntoComment(const JsonText &text, qsizetype from, qsizetype lineEnd, qsizetype end)
{
    const QByteArray &bytes = text.bytes();
    const qsizetype rest = behindSpaces(bytes, end);
    const bool isLastOnLine = rest == bytes.size() || bytes[rest] == '\n' || bytes[rest] == '\r';
    if (isLastOnLine) {
        return false;
    }
    for (qsizetype at = from; at < lineEnd;) {
        const qsizetype comment = text.behindComment(at);
        if (comment == lineEnd && bytes[at + 1] == '/') {
            return true;
        }
        at = comment < 0 ? at + 1 : comment;
    }
    return false;
}

struct Neighbours
{
    qsizetype before = -1; ///< comma before the member
    qsizetype after = -1;  ///< comma behind the member
    qsizetype from = 0;    ///< behind what stands before the member
    bool isOnly = false;
    bool isLast = false;
};

Neighbours neighboursOf(const JsonText &text, quint32 object, quint32 index)
{
    const std::vector<quint32> members = text.children(object);
    const auto place = std::ranges::find(members, index);
    Neighbours result;
    result.isOnly = members.size() == 1;
    result.isLast = index == members.back();
    result.after = text.commaAfter(text.node(index).end);
    result.before = place == members.begin() ? -1 : text.commaAfter(text.node(*std::prev(place)).end);
    result.from = result.before < 0 ? text.node(object).begin + 1 : result.before + 1;
    return result;
}

/// The member with the line end before it, or with the spaces that are left over beside it on one line.
TextEdit memberEdit(const JsonText &text, const JsonNode &node, const Neighbours &near)
{
    const QByteArray &bytes = text.bytes();
    const qsizetype behind = near.after < 0 ? qsizetype(node.end) : near.after + 1;
    const qsizetype lineEnd = lineEndBefore(bytes, node.keyBegin);
    if (lineEnd >= 0) {
        const bool keepLine = wouldFallIntoComment(text, near.from, lineEnd, behind);
        const qsizetype begin = keepLine ? qsizetype(node.keyBegin) : lineEnd;
        return {begin, node.end - begin, {}};
    }
    const qsizetype begin = near.isLast && !near.isOnly ? beforeSpaces(bytes, node.keyBegin) : qsizetype(node.keyBegin);
    return {begin, node.end - begin, {}};
}

/// What the first member, which begins its line, is indented more than the line its object begins on.
QByteArray unitOf(const JsonText &text, const JsonNode &object, const JsonNode &first)
{
    const QByteArray base = lineIndent(text.bytes(), object.begin);
    const QByteArray indent = lineIndent(text.bytes(), first.keyBegin);
    return indent.startsWith(base) ? indent.sliced(base.size()) : QByteArray();
}

} // namespace

JsonStyle styleOf(const JsonText &text)
{
    JsonStyle style;
    style.newline = lineEndOf(text.bytes());
    style.unit.clear();
    style.colon.clear();
    for (quint32 index = 0; index < text.size() && (style.unit.isEmpty() || style.colon.isEmpty()); ++index) {
        if (text.kind(index) != JsonKind::Object || text.node(index).next == index + 1) {
            continue;
        }
        const JsonNode &first = text.node(index + 1);
        if (style.colon.isEmpty()) {
            style.colon = between(text, first.keyEnd, first.begin).contains(' ') ? ": " : ":";
        }
        if (style.unit.isEmpty() && lineEndBefore(text.bytes(), first.keyBegin) >= 0) {
            style.unit = unitOf(text, text.node(index), first);
        }
    }
    style.isOneLine = text.size() > 1 && !text.raw(0).contains('\n');
    style.comma = style.colon == ":" ? "," : ", ";
    style.colon = style.isOneLine ? style.colon : QByteArray(": ");
    style.unit = style.unit.isEmpty() ? QByteArray("  ") : style.unit;
    return style;
}

QList<TextEdit> memberInsertion(const JsonText &text, quint32 object, const MemberText &member)
{
    const JsonStyle style = styleOf(text);
    const std::vector<quint32> members = text.children(object);
    return members.empty() ? insertionIntoEmpty(text, text.node(object), style, member)
                           : insertionBehind(text, text.node(members.back()), style, member);
}

QList<TextEdit> memberRemoval(const JsonText &text, quint32 object, quint32 index)
{
    const JsonNode &node = text.node(index);
    const JsonNode &parent = text.node(object);
    const Neighbours near = neighboursOf(text, object, index);
    const qsizetype behind = near.after < 0 ? qsizetype(node.end) : near.after + 1;
    if (near.isOnly && isWhite(between(text, parent.begin + 1, node.keyBegin)) &&
        isWhite(between(text, behind, parent.end - 1))) {
        return {{parent.begin + 1, parent.end - parent.begin - 2, {}}};
    }
    QList<TextEdit> edits = {memberEdit(text, node, near)};
    if (near.after >= 0) {
        const bool isOneLine = lineEndBefore(text.bytes(), node.keyBegin) < 0 && !near.isLast;
        const qsizetype end = isOneLine ? behindSpaces(text.bytes(), near.after + 1) : near.after + 1;
        edits.append({near.after, end - near.after, {}});
    } else if (near.before >= 0) {
        edits.append({near.before, 1, {}});
    }
    return edits;
}

QByteArray jsonString(const QString &text)
{
    QByteArray result = "\"";
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\') {
            result += '\\';
            result += c;
        } else if (static_cast<uchar>(c) < 0x20) {
            result += "\\u" + QByteArray::number(c, 16).rightJustified(4, '0');
        } else {
            result += c;
        }
    }
    return result + '"';
}

QByteArray jsonValue(const decltype(EntryField::value) &value, const JsonStyle &style)
{
    if (const auto *text = std::get_if<QString>(&value)) {
        return jsonString(*text);
    }
    if (const auto *flag = std::get_if<bool>(&value)) {
        return *flag ? "true" : "false";
    }
    if (const auto *number = std::get_if<int>(&value)) {
        return QByteArray::number(*number);
    }
    QByteArrayList items;
    for (const QString &item : std::get<QStringList>(value)) {
        items.append(jsonString(item));
    }
    return '[' + items.join(style.comma) + ']';
}

QByteArray jsonObject(const QList<EntryField> &fields, const JsonStyle &style, const QByteArray &indent)
{
    QByteArrayList members;
    for (const EntryField &field : fields) {
        members.append(jsonString(field.key) + style.colon + jsonValue(field.value, style));
    }
    if (style.isOneLine) {
        return '{' + members.join(style.comma) + '}';
    }
    const QByteArray line = style.newline + indent + style.unit;
    return '{' + line + members.join(',' + line) + style.newline + indent + '}';
}

QByteArray jsonMember(const QStringList &keys, const QList<EntryField> &fields, const JsonStyle &style,
                      const QByteArray &indent)
{
    const QByteArray key = jsonString(keys.constFirst()) + style.colon;
    if (keys.size() == 1) {
        return key + jsonObject(fields, style, indent);
    }
    const QByteArray inner = indent + style.unit;
    const QByteArray member = jsonMember(keys.sliced(1), fields, style, inner);
    return style.isOneLine ? key + '{' + member + '}'
                           : key + '{' + style.newline + inner + member + style.newline + indent + '}';
}

} // namespace dotm::bridge
